package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about notes, read results and reports.
 *
 * <p>You can statically import {@code assertThat} from this class together with AssertJ's own: it accepts only types of
 * the library.
 */
public final class NoteAssertions {
    static final NoteReader READER = NoteReader.create();

    private NoteAssertions() {}

    /**
     * {@return assertions about a note}
     *
     * @param actual the note
     */
    public static InformationNoteAssert assertThat(@Nullable InformationNote actual) {
        return new InformationNoteAssert(actual);
    }

    /**
     * {@return assertions about the result of a reader or an importer}
     *
     * @param actual the result
     */
    public static ReadResultAssert assertThat(@Nullable ReadResult actual) {
        return new ReadResultAssert(actual);
    }

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public static ValidationReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ValidationReportAssert(actual);
    }

    /**
     * {@return assertions about a JSON document, which is read by {@link NoteReader#create()}}
     *
     * @param json the document
     */
    public static ReadResultAssert assertThatNote(String json) {
        return assertThat(READER.read(json));
    }

    /**
     * {@return assertions about a JSON document, which is read by {@link NoteReader#create()}}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32
     */
    public static ReadResultAssert assertThatNote(byte[] json) {
        return assertThat(READER.read(json));
    }

    /**
     * {@return assertions about a JSON file, which is read by {@link NoteReader#create()}}
     *
     * @param file a document in UTF-8, UTF-16 or UTF-32
     * @throws UncheckedIOException if it cannot be read
     */
    public static ReadResultAssert assertThatNote(Path file) {
        return assertThat(read(file));
    }

    static ReadResult read(Path file) {
        try {
            return READER.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
