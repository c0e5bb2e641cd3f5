package io.github.infonote.validation;

/** Thrown if a note isn't valid. The message has one line per violation, at most 20, errors first. */
public final class InvalidNoteException extends RuntimeException {
    private static final long serialVersionUID = 545996380L;

    /** A log needs no more, and the report has them all. */
    private static final int MAX_LINES = 20;

    /** The report. */
    private final ValidationReport report;

    InvalidNoteException(ValidationReport report) {
        this.report = report;
    }

    /** {@return the report, with all errors and warnings} */
    public ValidationReport getReport() {
        return report;
    }

    /** {@return the violations, written when this method is called, because most handlers use only the report} */
    @Override
    public String getMessage() {
        return "The information note is not valid:\n" + report.lines(MAX_LINES);
    }
}
