package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Assertions about a note, and about the report of {@link NoteValidator#create()} on it. */
public class InformationNoteAssert extends AbstractReportAssert<InformationNoteAssert, InformationNote> {
    private static final NoteValidator VALIDATOR = NoteValidator.create();

    /**
     * Creates assertions. Call {@link NoteAssertions#assertThat(InformationNote)} instead; soft assertions need this.
     *
     * @param actual the note
     */
    public InformationNoteAssert(@Nullable InformationNote actual) {
        super(actual, InformationNoteAssert.class);
    }

    @Override
    ValidationReport report() {
        return VALIDATOR.validate(actual);
    }

    /**
     * Asserts that the note is equal to another one. A failure lists the {@linkplain NoteDifference differences}.
     *
     * @param expected the other note
     * @return this
     */
    @Override
    public InformationNoteAssert isEqualTo(@Nullable Object expected) {
        if (actual != null && expected instanceof InformationNote note) {
            failIfDifferent(note, actual);
            return this;
        }
        return super.isEqualTo(expected);
    }
}
