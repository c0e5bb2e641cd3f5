package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tests of the JSON of a note, for each reader and writer. */
public abstract class JsonContract {
    private static final InformationNote EMPTY = InformationNote.builder().build();

    /** Writes a note as a string. */
    protected abstract String write(InformationNote note) throws Exception;

    /** Writes a note as bytes, for which Jackson has other generators. */
    protected abstract byte[] writeBytes(InformationNote note) throws Exception;

    /** Reads a note. */
    protected abstract InformationNote read(String json) throws Exception;

    @Test
    void the_json_of_a_note_is_canonical() throws Exception {
        assertThat(write(TestNotes.FULL)).isEqualTo(TestNotes.FULL_JSON);
        assertThat(write(EMPTY)).isEqualTo("{}");
    }

    @Test
    void any_note_survives_writing_and_reading() throws Exception {
        for (InformationNote note : new InformationNote[] {TestNotes.FULL, TestNotes.ODD, EMPTY}) {
            String json = write(note);

            assertThat(read(json)).isEqualTo(note);
            assertThat(write(read(json))).isEqualTo(json);
            assertThat(json).isEqualTo(NoteJson.write(note));
            assertThat(writeBytes(note)).isEqualTo(NoteJson.writeBytes(note));
        }
    }

    @Test
    void long_strings_are_written_alike_at_any_buffer_boundary() throws Exception {
        for (int start = 0; start < 12; start++) {
            String text = "x".repeat(start) + "😀é\\\"\n\u0000".repeat(5_000);
            InformationNote note =
                    InformationNote.builder().disclaimer(Disclaimer.of(text)).build();
            String json =
                    "{\"disclaimer\":{\"text\":\"" + "x".repeat(start) + "😀é\\\\\\\"\\n\\u0000".repeat(5_000) + "\"}}";

            assertThat(new String(writeBytes(note), StandardCharsets.UTF_8)).isEqualTo(json);
        }
    }

    @Test
    void a_null_member_is_treated_as_absent() throws Exception {
        String json = """
                {"event": {"title": null, "startDate": null, "venues": null}, "organisers": null,
                 "participantCategories": [{"label": null, "kinds": null}], "objectives": null,
                 "disclaimer": {"text": null}}
                """;

        assertThat(write(read(json))).isEqualTo("{\"participantCategories\":[{}]}");
    }

    @Test
    void reports_all_errors_of_a_document_at_once() {
        String json = """
                {"event": {"title": 7, "Startdate": "2012-11-14", "endDate": "2012-11-31"},
                 "organisers": [null, {"name": "A", "name": "B", "role": "lead"}],
                 "objectives": []}
                """;

        assertThat(catchThrowable(() -> read(json)))
                .message()
                .contains(
                        "7 errors in the JSON",
                        "json.type at /event/title, line 1, column 21",
                        "json.unknownMember at /event/Startdate",
                        "Did you mean \"startDate\"?",
                        "json.date at /event/endDate",
                        "json.type at /organisers/0",
                        "json.duplicateMember at /organisers/1/name",
                        "json.unknownEnumValue at /organisers/1/role",
                        "json.type at /objectives")
                .doesNotContain("B\"");
    }

    @Test
    void numbers_and_booleans_are_rejected_as_strings() {
        for (String value : new String[] {"7", "1.5", "true", "[\"x\"]", "{}"}) {
            assertThat(catchThrowable(() -> read("{\"disclaimer\": {\"text\": " + value + "}}")))
                    .as(value)
                    .message()
                    .contains("json.type at /disclaimer/text");
        }
    }

    @Test
    void reports_a_syntax_error_together_with_earlier_errors() {
        assertThat(catchThrowable(() -> read("{\"event\": {\"title\": 7}, \"organisers\": [}")))
                .message()
                .contains("json.type at /event/title", "json.syntax at /organisers");
        assertThat(catchThrowable(() -> read("{\"event\": "))).isNotNull();
    }

    @Test
    void a_message_says_that_there_are_more_errors() {
        String errors = "7,".repeat(1_000);

        assertThat(catchThrowable(() -> read("{\"organisers\": [" + errors + "7]}")))
                .message()
                .contains("json.type at /organisers/999", "… and more")
                .doesNotContain("json.type at /organisers/1000");
        assertThat(catchThrowable(() -> read("{\"organisers\": [7]}")))
                .message()
                .doesNotContain("and more");
    }
}
