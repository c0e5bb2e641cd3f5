package io.github.infonote.validation;

/** Tells that a note is not valid, with everything that is wrong with it. */
public final class InvalidNoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final ValidationReport report;

    InvalidNoteException(ValidationReport report) {
        super("The information note is not valid:\n" + report);
        this.report = report;
    }

    /** {@return what is wrong} */
    public ValidationReport getReport() {
        return report;
    }
}
