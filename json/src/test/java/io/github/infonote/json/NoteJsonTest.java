package io.github.infonote.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteJsonTest {
    private static final InformationNote EMPTY = InformationNote.builder().build();

    @TempDir
    private Path folder;

    @Test
    void writes_the_same_json_to_string_bytes_stream_writer_and_file() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        Path file = Files.writeString(folder.resolve("note.json"), "x".repeat(10_000));

        NoteJson.write(TestNotes.FULL, stream);
        NoteJson.write(TestNotes.FULL, writer);
        NoteJson.write(TestNotes.FULL, file);

        assertThat(NoteJson.write(TestNotes.FULL)).isEqualTo(TestNotes.FULL_JSON);
        assertThat(NoteJson.writeBytes(TestNotes.FULL)).isEqualTo(TestNotes.FULL_JSON.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(TestNotes.FULL_JSON);
        assertThat(writer).hasToString(TestNotes.FULL_JSON);
        assertThat(file).hasContent(TestNotes.FULL_JSON);
    }

    @Test
    void writes_the_same_pretty_json_to_string_bytes_stream_writer_and_file() throws IOException {
        String pretty = NoteJson.writePretty(TestNotes.FULL);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        Path file = folder.resolve("note.json");

        NoteJson.writePretty(TestNotes.FULL, stream);
        NoteJson.writePretty(TestNotes.FULL, writer);
        NoteJson.writePretty(TestNotes.FULL, file);

        assertThat(NoteJson.writePrettyBytes(TestNotes.FULL)).isEqualTo(pretty.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(pretty);
        assertThat(writer).hasToString(pretty);
        assertThat(Files.readString(file)).isEqualTo(pretty);
    }

    @Test
    void writes_the_same_json_lines_to_stream_and_file() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve("notes.jsonl");

        NoteJson.writeLines(Stream.of(TestNotes.FULL, EMPTY, TestNotes.ODD), stream);
        NoteJson.writeLines(Stream.of(TestNotes.FULL, EMPTY, TestNotes.ODD).parallel(), file);
        NoteJson.writeLines(Stream.empty(), OutputStream.nullOutputStream());

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(TestNotes.FULL_JSON + "\n{}\n" + NoteJson.write(TestNotes.ODD) + "\n");
        assertThat(file).hasBinaryContent(stream.toByteArray());
    }

    @Test
    void flushes_destinations_and_closes_nothing() throws IOException {
        Target target = new Target(Integer.MAX_VALUE);
        OutputStream out = new BufferedOutputStream(target, 1_000_000);
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1_000_000);

        NoteJson.write(EMPTY, out);
        NoteJson.write(EMPTY, writer);
        NoteJson.writePretty(EMPTY, out);
        NoteJson.writePretty(EMPTY, writer);
        try (Stream<InformationNote> notes = Stream.of(EMPTY, EMPTY).onClose(target::close)) {
            NoteJson.writeLines(notes, out);

            assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("{}{}{ }{ }{}\n{}\n");
            assertThat(target.isClosed).isFalse();
        }
    }

    @Test
    void requests_and_writes_notes_one_at_a_time() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> written = new ArrayList<>();
        Stream<InformationNote> notes =
                Stream.of(1, 2).flatMap(i -> Stream.of(EMPTY, EMPTY)).peek(note -> written.add(out.size()));

        NoteJson.writeLines(notes, out);

        assertThat(written).containsExactly(0, 3, 6, 9);
    }

    @Test
    void flushes_the_lines_before_a_failing_note() throws IOException {
        Target target = new Target(Integer.MAX_VALUE);
        Path file = folder.resolve("notes.jsonl");
        IllegalStateException failure = new IllegalStateException();
        Supplier<Stream<InformationNote>> notes = () -> Stream.of(1, 2, 3).map(i -> {
            if (i == 3) {
                throw failure;
            }
            return EMPTY;
        });

        assertThatThrownBy(() -> NoteJson.writeLines(notes.get(), new BufferedOutputStream(target)))
                .isSameAs(failure);
        assertThatThrownBy(() -> NoteJson.writeLines(notes.get(), file)).isSameAs(failure);
        assertThatThrownBy(() -> NoteJson.writeLines(notes.get(), new BufferedOutputStream(new Target(5))))
                .isSameAs(failure)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("{}\n{}\n");
        assertThat(Files.readString(file)).isEqualTo("{}\n{}\n");
    }

    @Test
    void requests_no_further_note_after_an_output_failure() {
        List<Integer> taken = new ArrayList<>();
        Stream<InformationNote> notes = IntStream.range(0, 10).mapToObj(i -> {
            taken.add(i);
            return EMPTY;
        });

        assertThatThrownBy(() -> NoteJson.writeLines(notes, new Target(5)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(taken).containsExactly(0, 1);
        assertThatThrownBy(() -> NoteJson.write(EMPTY, folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NoteJson.writeLines(Stream.of(EMPTY), folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NoteJson.read(folder.resolve("absent"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_rejected_and_files_are_not_touched() {
        Path file = folder.resolve("note.json");
        Map<ThrowingCallable, String> calls = Map.ofEntries(
                entry(() -> NoteJson.write(null), "note"),
                entry(() -> NoteJson.writeBytes(null), "note"),
                entry(() -> NoteJson.write(null, file), "note"),
                entry(() -> NoteJson.write(EMPTY, (OutputStream) null), "out"),
                entry(() -> NoteJson.write(EMPTY, (Writer) null), "out"),
                entry(() -> NoteJson.write(EMPTY, (Path) null), "file"),
                entry(() -> NoteJson.writePretty(null), "note"),
                entry(() -> NoteJson.writePretty(null, file), "note"),
                entry(() -> NoteJson.writePretty(EMPTY, (OutputStream) null), "out"),
                entry(() -> NoteJson.writePretty(EMPTY, (Writer) null), "out"),
                entry(() -> NoteJson.writePretty(EMPTY, (Path) null), "file"),
                entry(() -> NoteJson.writeLines(null, OutputStream.nullOutputStream()), "notes"),
                entry(() -> NoteJson.writeLines(null, file), "notes"),
                entry(() -> NoteJson.writeLines(Stream.of(EMPTY), (OutputStream) null), "out"),
                entry(() -> NoteJson.writeLines(Stream.of(EMPTY), (Path) null), "file"),
                entry(
                        () -> NoteJson.writeLines(Stream.of((InformationNote) null), OutputStream.nullOutputStream()),
                        "notes"),
                entry(() -> NoteJson.read((String) null), "json"),
                entry(() -> NoteJson.read((byte[]) null), "json"),
                entry(() -> NoteJson.read((InputStream) null), "json"),
                entry(() -> NoteJson.read((Reader) null), "json"),
                entry(() -> NoteJson.read((Path) null), "file"));

        assertThat(calls)
                .allSatisfy((call, name) -> assertThatThrownBy(call)
                        .isExactlyInstanceOf(NullPointerException.class)
                        .hasMessage(name));
        assertThat(file).doesNotExist();
    }

    @Test
    void reads_the_same_note_from_string_bytes_stream_reader_and_file() throws IOException {
        byte[] bytes = TestNotes.FULL_JSON.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(
                folder.resolve("note.json"), ("\ufeff" + TestNotes.FULL_JSON).getBytes(StandardCharsets.UTF_16LE));

        assertThat(NoteJson.read(TestNotes.FULL_JSON)).isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read(bytes)).isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read(new ByteArrayInputStream(bytes))).isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read(new StringReader(TestNotes.FULL_JSON))).isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read(file)).isEqualTo(TestNotes.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void detects_the_encoding_with_and_without_a_byte_order_mark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(NoteJson.read(TestNotes.FULL_JSON.getBytes(charset))).isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read(("\ufeff" + TestNotes.FULL_JSON).getBytes(charset)))
                .isEqualTo(TestNotes.FULL);
        assertThat(NoteJson.read("{}".getBytes(charset)))
                .isEqualTo(InformationNote.builder().build());
    }

    @Test
    void skips_a_byte_order_mark_in_a_string() {
        assertThat(NoteJson.read("\ufeff" + TestNotes.FULL_JSON)).isEqualTo(TestNotes.FULL);
    }

    @Test
    void pretty_json_has_one_member_per_line_on_any_system() {
        InformationNote note = InformationNote.builder()
                .event(Event.builder()
                        .title("Workshop")
                        .addVenue(Venue.builder().country("Ghana").build())
                        .build())
                .objectives(Section.builder().addList("", "listen", "speak").build())
                .build();

        assertThat(NoteJson.writePretty(note)).isEqualTo(TestNotes.resource("small-note-pretty.json"));
        assertThat(NoteJson.writePretty(note)).isEqualTo(NoteJson.writePretty(note));
        assertThat(NoteJson.read(NoteJson.writePretty(TestNotes.FULL))).isEqualTo(TestNotes.FULL);
    }

    @Test
    void rejects_an_empty_document_and_values_other_than_objects() {
        assertThatThrownBy(() -> NoteJson.read(""))
                .isInstanceOf(NoteJsonException.class)
                .hasMessageContaining("json.empty at the whole document, line 1, column 1");
        assertThatThrownBy(() -> NoteJson.read("null"))
                .isInstanceOf(NoteJsonException.class)
                .hasMessageContaining("json.type at the whole document");
        assertThatThrownBy(() -> NoteJson.read("{} {}"))
                .isInstanceOf(NoteJsonException.class)
                .hasMessageContaining("json.syntax at the whole document, line 1, column 4");
    }

    @Test
    void rethrows_the_exception_of_a_stream_and_does_not_close_it() throws IOException {
        InputStream closedInput = InputStream.nullInputStream();
        closedInput.close();
        OutputStream closedOutput = OutputStream.nullOutputStream();
        closedOutput.close();
        InputStream open = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed by a reader that did not open it");
            }
        };

        assertThatThrownBy(() -> NoteJson.read(closedInput)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NoteJson.write(TestNotes.FULL, closedOutput)).isInstanceOf(IOException.class);
        assertThat(NoteJson.read(open)).isEqualTo(InformationNote.builder().build());
    }

    @Test
    void messages_quote_and_escape_the_start_of_a_value() {
        String json = "{\"\\u202e" + "x".repeat(1_000) + "\": \"${7*7} {found} \\n\"}";

        assertThatThrownBy(() -> NoteJson.read(json))
                .message()
                .contains("\\u202Exxx")
                .doesNotContain("\u202e")
                .hasSizeLessThan(400);
        assertThatThrownBy(() -> NoteJson.read("{\"event\": \"${7*7} {found} \\n\"}"))
                .hasMessageContaining("Found: \"${7*7} {found} \\u000A\".");
    }

    @Test
    void lists_at_most_a_thousand_errors_per_code() {
        String errors = "0, ".repeat(999) + "0";

        assertThatThrownBy(() -> NoteJson.read("{\"organisers\": [" + errors + "]}"))
                .message()
                .startsWith("1000 errors")
                .hasLineCount(1_001)
                .doesNotContain("… and more");
        assertThatThrownBy(() -> NoteJson.read("{\"organisers\": [" + errors + ", 0]}"))
                .message()
                .startsWith("1000 errors")
                .endsWith("\n… and more");
    }

    /** A stream that fails after a number of bytes. */
    private static final class Target extends ByteArrayOutputStream {
        private final int room;
        private boolean isClosed;

        Target(int room) {
            this.room = room;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (size() + bytes.length > room) {
                throw new IOException("full");
            }
            super.write(bytes);
        }

        @Override
        public void flush() throws IOException {
            if (room < Integer.MAX_VALUE) {
                throw new IOException("full");
            }
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    @Test
    void an_exception_has_a_list_of_errors() throws Exception {
        NoteJsonException exception =
                catchThrowableOfType(NoteJsonException.class, () -> NoteJson.read("{\"event\": 7, \"x\": 1, \"y\": }"));

        assertThat(exception.getErrors())
                .extracting(JsonError::getCode, JsonError::getPointer, JsonError::getColumn)
                .containsExactly(
                        tuple("json.type", "/event", 11),
                        tuple("json.unknownMember", "/x", 14),
                        tuple("json.syntax", "/y", 27));
        assertThat(exception.getErrors().get(0).getArguments())
                .isEqualTo(Map.of("expected", "object", "found", "7", "foundType", "number"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(exception);
        NoteJsonException copy =
                (NoteJsonException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(copy.getErrors()).isEqualTo(exception.getErrors());
    }
}
