package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** Soft assertions about notes, to be added to your own class of soft assertions, as in {@link NoteSoftAssertions}. */
public interface NoteSoftAssertionsProvider extends SoftAssertionsProvider {
    /**
     * {@return soft assertions about a note}
     *
     * @param actual the note
     */
    default InformationNoteAssert assertThat(@Nullable InformationNote actual) {
        return proxy(InformationNoteAssert.class, InformationNote.class, actual);
    }

    /**
     * {@return soft assertions about the result of a reader or an importer}
     *
     * @param actual the result
     */
    default ReadResultAssert assertThat(@Nullable ReadResult actual) {
        return proxy(ReadResultAssert.class, ReadResult.class, actual);
    }

    /**
     * {@return soft assertions about a report}
     *
     * @param actual the report
     */
    default ValidationReportAssert assertThat(@Nullable ValidationReport actual) {
        return proxy(ValidationReportAssert.class, ValidationReport.class, actual);
    }

    /**
     * {@return soft assertions about a JSON document, which is read by {@link NoteReader#create()}}
     *
     * @param json the document
     */
    default ReadResultAssert assertThatNote(String json) {
        return assertThat(NoteAssertions.READER.read(json));
    }

    /**
     * {@return soft assertions about a JSON document, which is read by {@link NoteReader#create()}}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32
     */
    default ReadResultAssert assertThatNote(byte[] json) {
        return assertThat(NoteAssertions.READER.read(json));
    }

    /**
     * {@return soft assertions about a JSON file, which is read by {@link NoteReader#create()}}
     *
     * @param file a document in UTF-8, UTF-16 or UTF-32
     * @throws UncheckedIOException if it cannot be read
     */
    default ReadResultAssert assertThatNote(Path file) {
        return assertThat(NoteAssertions.read(file));
    }
}
