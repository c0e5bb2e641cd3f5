package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and writes notes in files. */
class FilesTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final byte[] VALID = Corpus.json("valid");
    private static final InformationNote NOTE = NoteJson.read(VALID);

    @TempDir
    private Path folder;

    @Test
    void a_file_has_the_same_result_as_its_bytes() throws IOException {
        for (String name : List.of("valid", "twenty-errors", "valid-utf-16-be", "empty", "encoding-broken-utf-8")) {
            Path file = Files.write(folder.resolve("note.json"), Corpus.json(name));

            assertThat(READER.read(file).getReport())
                    .isEqualTo(READER.read(Corpus.json(name)).getReport());
            assertThat(READER.read(file).getNote())
                    .isEqualTo(READER.read(Corpus.json(name)).getNote());
        }
    }

    @Test
    void a_file_that_is_too_large_is_not_read_to_its_end() throws IOException {
        Path file = Files.writeString(folder.resolve("note.json"), " ".repeat(101));

        assertThat(NoteReader.builder()
                        .maxBytes(100)
                        .build()
                        .read(file)
                        .getReport()
                        .getErrors())
                .extracting(Violation::getCode)
                .containsExactly(Codes.JSON_TOO_LARGE);
    }

    @Test
    void notes_that_are_written_to_a_file_are_read_from_it() throws IOException {
        Path lines = folder.resolve("notes.jsonl");
        Path array = folder.resolve("notes.json");
        NoteJson.writeLines(Stream.of(NOTE, NOTE.withLanguage("fr"), NOTE), lines);
        Files.write(array, ("[" + NoteJson.write(NOTE) + "]").getBytes(StandardCharsets.UTF_16BE));

        try (Stream<ReadResult> fromLines = READER.readLines(lines);
                Stream<ReadResult> fromDocuments = READER.readAll(lines);
                Stream<ReadResult> fromArray = READER.readAll(array)) {
            assertThat(fromLines.map(ReadResult::orElseThrow)).containsExactly(NOTE, NOTE.withLanguage("fr"), NOTE);
            assertThat(fromDocuments.map(ReadResult::orElseThrow)).containsExactly(NOTE, NOTE.withLanguage("fr"), NOTE);
            assertThat(fromArray.map(ReadResult::orElseThrow)).containsExactly(NOTE);
        }
    }

    @Test
    void the_valid_notes_of_a_file_are_written_to_another() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), NoteJson.write(NOTE) + "\n{\n" + NoteJson.write(NOTE));
        Path out = folder.resolve("out.jsonl");

        try (Stream<ReadResult> results = READER.readLines(in)) {
            NoteJson.writeLines(
                    results.filter(result -> result.getReport().isValid()).map(ReadResult::orElseThrow), out);
        }

        assertThat(out).hasContent((NoteJson.write(NOTE) + "\n").repeat(2));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_file_that_cannot_be_opened_or_is_null_throws_at_once() {
        Path absent = folder.resolve("absent.json");

        assertThatThrownBy(() -> READER.read(absent)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> READER.readAll(absent)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> READER.readLines(absent)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> READER.read(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> READER.readAll(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> READER.readLines(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> READER.read((Path) null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> READER.readAll((Path) null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> READER.readLines((Path) null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("file");
    }
}
