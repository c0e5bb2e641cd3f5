package io.github.infonote.json.mapping;

import org.jspecify.annotations.Nullable;

/** Thrown where a document stops being JSON. Always caught in the library, so that it needs neither message nor stack trace. */
public final class JsonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadError error;

    /**
     * Creates the exception.
     *
     * @param error what to report
     */
    public JsonSyntaxException(ReadError error) {
        this(error, null);
    }

    /**
     * Creates the exception.
     *
     * @param error what to report
     * @param cause the parser's own exception; null if there is none
     */
    public JsonSyntaxException(ReadError error, @Nullable Exception cause) {
        super(null, cause, false, false);
        this.error = error;
    }

    /** {@return what to report} */
    public ReadError error() {
        return error;
    }
}
