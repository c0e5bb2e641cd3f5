package io.github.infonote.validation;

/** Thrown if a note isn't valid. The message has one line per violation. */
public final class InvalidNoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The report. */
    private final ValidationReport report;

    InvalidNoteException(ValidationReport report) {
        super("The information note is not valid:\n" + report);
        this.report = report;
    }

    /** {@return the report, with all errors and warnings} */
    public ValidationReport getReport() {
        return report;
    }
}
