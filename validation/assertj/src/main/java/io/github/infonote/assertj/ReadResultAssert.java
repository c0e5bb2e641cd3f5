package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Assertions about the note in a document, and about the report on it. */
public class ReadResultAssert extends AbstractReportAssert<ReadResultAssert, ReadResult> {
    /**
     * Creates assertions. Call {@link NoteAssertions#assertThat(ReadResult)} instead; soft assertions need this.
     *
     * @param actual the result
     */
    public ReadResultAssert(@Nullable ReadResult actual) {
        super(actual, ReadResultAssert.class);
    }

    @Override
    ValidationReport report() {
        return actual.getReport();
    }

    /**
     * Asserts that the document has this note, valid or not. A failure lists the differences.
     *
     * @param expected the note
     * @return this
     */
    public ReadResultAssert hasNote(InformationNote expected) {
        isNotNull();
        InformationNote note = actual.getNote().orElseThrow(() -> failure("%s", "There is no note:\n" + report()));
        failIfDifferent(expected, note);
        return this;
    }
}
