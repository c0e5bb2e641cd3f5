package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@link NoteAssertions} in the style of behaviour-driven development: {@code then} instead of {@code assertThat}. */
public final class BDDNoteAssertions {
    private BDDNoteAssertions() {}

    /**
     * {@return assertions about a note}
     *
     * @param actual the note
     */
    public static InformationNoteAssert then(@Nullable InformationNote actual) {
        return NoteAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about the result of a reader or an importer}
     *
     * @param actual the result
     */
    public static ReadResultAssert then(@Nullable ReadResult actual) {
        return NoteAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public static ValidationReportAssert then(@Nullable ValidationReport actual) {
        return NoteAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about a JSON document}
     *
     * @param json the document
     * @see NoteAssertions#assertThatNote(String)
     */
    public static ReadResultAssert thenNote(String json) {
        return NoteAssertions.assertThatNote(json);
    }

    /**
     * {@return assertions about a JSON document}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32
     * @see NoteAssertions#assertThatNote(byte[])
     */
    public static ReadResultAssert thenNote(byte[] json) {
        return NoteAssertions.assertThatNote(json);
    }

    /**
     * {@return assertions about a JSON file}
     *
     * @param file a document in UTF-8, UTF-16 or UTF-32
     * @throws UncheckedIOException if it cannot be read
     * @see NoteAssertions#assertThatNote(Path)
     */
    public static ReadResultAssert thenNote(Path file) {
        return NoteAssertions.assertThatNote(file);
    }
}
