package io.github.infonote.validation;

/** Thrown for a note that is not valid, with the report on it. */
public final class InvalidNoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The errors and warnings. */
    private final ValidationReport report;

    InvalidNoteException(ValidationReport report) {
        super("The information note is not valid:\n" + report);
        this.report = report;
    }

    /** {@return the errors and warnings} */
    public ValidationReport getReport() {
        return report;
    }
}
