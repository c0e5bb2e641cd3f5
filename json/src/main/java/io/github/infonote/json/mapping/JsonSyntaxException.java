package io.github.infonote.json.mapping;

import org.jspecify.annotations.Nullable;

/** Thrown at a syntax error. The library always catches it, so it has no message and no stack trace. */
public final class JsonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadError error;

    /**
     * Creates the exception.
     *
     * @param error the error to report
     */
    public JsonSyntaxException(ReadError error) {
        this(error, null);
    }

    /**
     * Creates the exception.
     *
     * @param error the error to report
     * @param cause the exception of the parser, or null
     */
    public JsonSyntaxException(ReadError error, @Nullable Exception cause) {
        super(null, cause, false, false);
        this.error = error;
    }

    /** {@return the error to report} */
    public ReadError error() {
        return error;
    }
}
