package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.ValidationReport;

/** The counts of a run. */
final class Counts {
    private int valid;
    private int invalid;
    private int unreadable;
    private int errors;
    private int warnings;

    void add(ValidationReport report) {
        if (report.isValid()) {
            valid++;
        } else {
            invalid++;
        }
        errors += report.getErrors().size();
        warnings += report.getWarnings().size();
    }

    void addUnreadable() {
        unreadable++;
    }

    int notes() {
        return valid + invalid;
    }

    /** Whether there is more than one file or note. */
    boolean areOfSeveral() {
        return notes() + unreadable > 1;
    }

    int exitCode() {
        return unreadable > 0 ? CheckNotes.UNREADABLE : invalid > 0 ? CheckNotes.INVALID : CheckNotes.VALID;
    }

    /** {@return the counts as a line} */
    @Override
    public String toString() {
        String line = Excerpt.count(notes(), "note", "notes") + ": " + valid + " valid, " + invalid + " not valid; "
                + Excerpt.count(errors, "error", "errors") + ", " + Excerpt.count(warnings, "warning", "warnings");
        return unreadable == 0 ? line : line + "; " + unreadable + " not readable";
    }
}
