package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.ValidationReport;

/** The numbers of files and notes in a run. */
final class Counts {
    private int files;
    private int valid;
    private int validWithWarnings;
    private int invalid;
    private int unreadable;

    void addFile() {
        files++;
    }

    void add(ValidationReport report) {
        if (!report.isValid()) {
            invalid++;
        } else {
            valid++;
            validWithWarnings += report.getWarnings().isEmpty() ? 0 : 1;
        }
    }

    void addUnreadable() {
        unreadable++;
    }

    int notes() {
        return valid + invalid;
    }

    /** {@return whether there is more than one file or note} */
    boolean hasMultiple() {
        return Math.max(files, notes()) + unreadable > 1;
    }

    int exitCode() {
        return unreadable > 0 ? CheckNotes.FAILED : invalid > 0 ? CheckNotes.INVALID : CheckNotes.VALID;
    }

    /** {@return the counts in one line} */
    @Override
    public String toString() {
        return Excerpt.count(files, "file", "files") + ", " + Excerpt.count(notes(), "note", "notes") + ": " + valid
                + " valid (" + validWithWarnings + " with warnings), " + invalid + " not valid; "
                + Excerpt.count(unreadable, "path", "paths") + " not readable";
    }
}
