package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteJsonTest {
    @Test
    void a_note_is_written_to_text_bytes_stream_and_writer_alike() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        NoteJson.write(Notes.FULL, stream);
        NoteJson.write(Notes.FULL, writer);

        assertThat(NoteJson.write(Notes.FULL)).isEqualTo(Notes.FULL_JSON);
        assertThat(NoteJson.writeBytes(Notes.FULL)).isEqualTo(Notes.FULL_JSON.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(Notes.FULL_JSON);
        assertThat(writer).hasToString(Notes.FULL_JSON);
    }

    @Test
    void a_note_is_read_from_text_bytes_stream_and_reader_alike() throws IOException {
        byte[] bytes = Notes.FULL_JSON.getBytes(StandardCharsets.UTF_8);

        assertThat(NoteJson.read(Notes.FULL_JSON)).isEqualTo(Notes.FULL);
        assertThat(NoteJson.read(bytes)).isEqualTo(Notes.FULL);
        assertThat(NoteJson.read(new ByteArrayInputStream(bytes))).isEqualTo(Notes.FULL);
        assertThat(NoteJson.read(new StringReader(Notes.FULL_JSON))).isEqualTo(Notes.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void an_encoding_is_recognised_with_and_without_a_byte_order_mark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(NoteJson.read(Notes.FULL_JSON.getBytes(charset))).isEqualTo(Notes.FULL);
        assertThat(NoteJson.read(("\ufeff" + Notes.FULL_JSON).getBytes(charset)))
                .isEqualTo(Notes.FULL);
        assertThat(NoteJson.read("{}".getBytes(charset)))
                .isEqualTo(InformationNote.builder().build());
    }

    @Test
    void a_byte_order_mark_before_a_text_is_skipped() {
        assertThat(NoteJson.read("\ufeff" + Notes.FULL_JSON)).isEqualTo(Notes.FULL);
    }

    @Test
    void pretty_json_has_a_member_a_line_on_any_system() {
        InformationNote note = InformationNote.builder()
                .event(Event.builder()
                        .title("Workshop")
                        .addVenue(Venue.builder().country("Ghana").build())
                        .build())
                .objectives(Section.builder().addItems("listen", "speak").build())
                .build();

        assertThat(NoteJson.writePretty(note)).isEqualTo(Notes.resource("small-note-pretty.json"));
        assertThat(NoteJson.writePretty(note)).isEqualTo(NoteJson.writePretty(note));
        assertThat(NoteJson.read(NoteJson.writePretty(Notes.FULL))).isEqualTo(Notes.FULL);
    }

    @Test
    void refuses_an_empty_document_and_other_values_than_objects() {
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
    void a_broken_stream_throws_its_exception_and_others_stay_open() throws IOException {
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
        assertThatThrownBy(() -> NoteJson.write(Notes.FULL, closedOutput)).isInstanceOf(IOException.class);
        assertThat(NoteJson.read(open)).isEqualTo(InformationNote.builder().build());
    }

    @Test
    void messages_quote_the_start_of_a_value_and_make_it_visible() {
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
    void lists_a_thousand_errors_per_code_and_says_that_there_are_more() {
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
}
