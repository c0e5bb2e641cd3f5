package io.github.infonote.json.stream;

/** Tells that a document is no JSON from a place on, or not to be read any further. */
public final class BrokenJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * Tells it.
     *
     * @param fault what is told to the reader
     * @param cause the parser's own exception
     */
    public BrokenJson(Fault fault, Exception cause) {
        super(cause);
        this.fault = fault;
    }

    /** {@return what is told to the reader} */
    public Fault fault() {
        return fault;
    }
}
