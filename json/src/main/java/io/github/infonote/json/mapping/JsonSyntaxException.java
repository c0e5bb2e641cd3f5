package io.github.infonote.json.mapping;

/** Thrown where a document stops being JSON, or is not to be read any further. */
public final class JsonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadError error;

    /**
     * Creates the exception.
     *
     * @param error what to report
     */
    public JsonSyntaxException(ReadError error) {
        super(error.toString());
        this.error = error;
    }

    /**
     * Creates the exception.
     *
     * @param error what to report
     * @param cause the parser's own exception
     */
    public JsonSyntaxException(ReadError error, Exception cause) {
        super(cause);
        this.error = error;
    }

    /** {@return what to report} */
    public ReadError error() {
        return error;
    }
}
