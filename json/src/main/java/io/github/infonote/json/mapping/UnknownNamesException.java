package io.github.infonote.json.mapping;

/** Thrown if a document has so many or so long unknown names that the parser would need too much memory for them. */
public final class UnknownNamesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception without a stack trace. */
    public UnknownNamesException() {
        super("Too many unknown names", null, false, false);
    }
}
