package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.NoteJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {
    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
    private final byte[] sample = sample();

    static byte[] sample() {
        try (InputStream in = NoteReader.class.getResourceAsStream("sample-note.json")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_sample_is_valid_and_whole() {
        ReadResult result = reader.read(sample);
        InformationNote note = result.orElseThrow();

        assertThat(codes(result)).containsExactly(Codes.EVENT_VENUE_MISSING);
        assertThat(note.getParticipantCategories())
                .extracting(category -> category.getParticipants().size())
                .containsExactly(96, 1, 6, 3, 4);
        assertThat(NoteJson.writePretty(note)).isEqualToIgnoringWhitespace(new String(sample, StandardCharsets.UTF_8));
    }

    @Test
    void the_sample_without_its_disclaimer_has_one_error() {
        InformationNote note = reader.read(sample).orElseThrow();
        String json = NoteJson.write(note).replaceFirst(",\"disclaimer\":\\{[^}]*}", "");

        assertThat(reader.read(json).getReport().getErrors())
                .extracting(Violation::getCode)
                .containsExactly(Codes.DISCLAIMER_REQUIRED);
    }

    @Test
    void text_bytes_stream_and_reader_give_the_same_result() throws IOException {
        byte[] json = Corpus.json("twenty-faults");
        String text = new String(json, StandardCharsets.UTF_8);
        ReadResult result = reader.read(json);

        assertThat(result.getReport().getErrors()).hasSize(19);
        for (ReadResult other : List.of(
                reader.read(text), reader.read(new ByteArrayInputStream(json)), reader.read(new StringReader(text)))) {
            assertThat(other.getReport()).isEqualTo(result.getReport());
            assertThat(other.getNote()).isEqualTo(result.getNote());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 21, 50})
    void tells_the_fault_of_each_of_many_parts(int parts) {
        List<ParticipantCategory> empty = IntStream.range(0, parts)
                .mapToObj(i -> ParticipantCategory.builder().label("Label " + i).build())
                .toList();
        InformationNote note = reader.read(sample).orElseThrow().withParticipantCategories(empty);

        assertThat(reader.read(NoteJson.writeBytes(note)).getReport().getErrors())
                .extracting(Violation::getCode, Violation::getPointer)
                .containsExactlyElementsOf(IntStream.range(0, parts)
                        .mapToObj(i -> tuple(
                                Codes.CATEGORY_PARTICIPANTS_REQUIRED, "/participantCategories/" + i + "/participants"))
                        .toList());
    }

    @Test
    void a_valid_note_is_handed_out_and_one_that_is_not_is_refused_with_its_report() {
        ReadResult invalid = reader.read("{\"event\": []}");

        assertThat(reader.read(sample).orElseThrow().getOrganisers()).hasSize(1);
        assertThat(invalid.getNote()).contains(InformationNote.builder().build());
        assertThatThrownBy(invalid::orElseThrow)
                .isInstanceOfSatisfying(
                        InvalidNoteException.class,
                        e -> assertThat(e.getReport()).isEqualTo(invalid.getReport()))
                .hasMessageContaining("ERROR json.type at /event (line 1, column 11): Found: […]. Expected: an object");
    }

    @Test
    void there_is_no_note_where_the_document_is_not_one_object() {
        for (String json : List.of("", "7", "null", "[]", "{", "{} {}", "{}x")) {
            ReadResult result = reader.read(json);

            assertThat(result.getNote()).as(json).isEmpty();
            assertThat(result.getReport().isValid()).as(json).isFalse();
            assertThatThrownBy(result::orElseThrow).isInstanceOf(InvalidNoteException.class);
        }
    }

    @Test
    void a_report_is_a_line_a_violation_with_the_errors_first() {
        String json = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8)
                .replace("\"Mali\"", "\"Senegal\"")
                .replace("For information only, no official report.", " ");

        assertThat(reader.read(json).getReport()).hasToString("""
                        ERROR disclaimer.required at /disclaimer/text (line 1, column 886): The note has no disclaimer. \
                        State that it is no official report.
                        WARNING participant.duplicate at /participantCategories/0/participants/1/name (line 1, column 396): \
                        The name stands at index 0 of the list already. Leave one of them out.""");
        assertThat(reader.read(Corpus.json("valid")).getReport()).hasToString("valid");
    }

    @Test
    void a_document_that_is_too_large_is_not_read() throws IOException {
        NoteReader small = NoteReader.builder().maxBytes(10).build();

        for (ReadResult result : List.of(
                small.read("{\"event\":1}"),
                small.read("{\"évent\":}"),
                small.read("{\"event\":1}".getBytes(StandardCharsets.UTF_8)),
                small.read(new StringReader("{\"event\":1}")),
                small.read(new ByteArrayInputStream("{\"event\":1}".getBytes(StandardCharsets.UTF_8))))) {
            assertThat(codes(result)).containsExactly(Codes.JSON_TOO_LARGE);
            assertThat(result.getReport().getViolations().get(0).getArguments()).isEqualTo(Map.of("max", 10));
            assertThat(result.getNote()).isEmpty();
        }
        assertThat(codes(small.read("{\"évn\":1}"))).doesNotContain(Codes.JSON_TOO_LARGE);
    }

    @Test
    void limits_can_be_set_and_what_is_just_within_them_is_read() {
        NoteReader tight = NoteReader.builder()
                .clock(Corpus.CLOCK)
                .maxDepth(5)
                .maxTextLength(50)
                .maxListLength(2)
                .build();
        String json = new String(Corpus.json("valid"), StandardCharsets.UTF_8);

        assertThat(codes(tight.read(json))).isEmpty();
        assertThat(codes(tight.read(json.replace("\"listen\"", "\"" + "x".repeat(51) + "\", \"a\""))))
                .containsExactly(Codes.LIST_TOO_LONG, Codes.TEXT_TOO_LONG);
        assertThat(codes(NoteReader.builder().maxDepth(4).build().read(json))).contains(Codes.JSON_TOO_DEEP);
        assertThatThrownBy(() -> NoteReader.builder().maxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth must be from 1 to 2147483647; found: 0");
    }

    @Test
    void nesting_without_end_is_told_once() {
        for (String start : List.of("", "{\"event\": ", "{\"x\": ", "{\"organisers\": [")) {
            ReadResult result = reader.read(start + "[".repeat(100_000));

            assertThat(codes(result)).as(start).containsOnlyOnce(Codes.JSON_TOO_DEEP);
            assertThat(result.getNote()).as(start).isEmpty();
        }
        assertThat(codes(NoteReader.builder().maxDepth(20_000).build().read("[".repeat(15_000))))
                .containsExactly(Codes.JSON_TYPE, Codes.JSON_TOO_DEEP);
    }

    @Test
    void a_note_made_to_have_a_million_faults_takes_the_time_and_memory_of_some_thousands() {
        String participants = "{\"participantCategories\": [{\"participants\": [" + "{},".repeat(1_000_000) + "{}]}]}";
        String categories = "{\"participantCategories\": ["
                + ("{\"participants\": [" + "{},".repeat(100) + "{}]},").repeat(10_000) + "{}]}";

        for (String json : List.of(participants, categories)) {
            ValidationReport report = reader.read(json).getReport();

            assertThat(report.getViolations()).hasSize(1_000);
            assertThat(report.isTruncated()).isTrue();
            assertThat(report.isValid()).isFalse();
        }
        assertThat(codes(reader.read(participants))).contains(Codes.LIST_TOO_LONG, Codes.PARTICIPANT_NAME_REQUIRED);
        assertThat(reader.read(participants)
                        .getNote()
                        .orElseThrow()
                        .getParticipantCategories()
                        .get(0)
                        .getParticipants())
                .hasSize(10_001);
    }

    @Test
    void a_report_with_more_violations_than_are_told_says_so_and_keeps_the_errors() {
        NoteReader brief = NoteReader.builder()
                .maxViolations(3)
                .allowUnknownMembers()
                .clock(Corpus.CLOCK)
                .build();
        String unknown = "\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"e\": 5, ";
        String valid = new String(Corpus.json("valid"), StandardCharsets.UTF_8).replaceFirst("\\{", "{" + unknown);

        ValidationReport cut = brief.read(valid.replace("\"speak\"", "\"\"")).getReport();

        assertThat(cut.getViolations())
                .extracting(Violation::getCode)
                .containsExactly(Codes.JSON_UNKNOWN_MEMBER, Codes.JSON_UNKNOWN_MEMBER, Codes.TEXT_BLANK);
        assertThat(cut.isTruncated()).isTrue();
        assertThat(cut.isValid()).isFalse();
        assertThat(cut.toString()).endsWith("\n… and more");
        assertThat(brief.read(valid).getReport().isValid()).isTrue();
        assertThat(reader.read("{}").getReport().isTruncated()).isFalse();
    }

    @Test
    void members_that_are_not_known_are_warnings_on_request() {
        NoteReader lenient =
                NoteReader.builder().allowUnknownMembers().clock(Corpus.CLOCK).build();

        ReadResult result = lenient.read(Corpus.json("member-unknown-at-every-level"));
        ReadResult misspelt = lenient.read(Corpus.json("member-misspelt"));

        assertThat(result.getReport().isValid()).isTrue();
        assertThat(result.getReport().getWarnings())
                .hasSize(8)
                .extracting(Violation::getCode)
                .containsOnly(Codes.JSON_UNKNOWN_MEMBER);
        assertThat(misspelt.getReport().getErrors())
                .extracting(Violation::getCode)
                .containsExactly(Codes.DISCLAIMER_REQUIRED);
    }

    @Test
    void warnings_make_a_note_invalid_on_request() {
        NoteReader strict = NoteReader.builder()
                .failOn(Severity.WARNING)
                .clock(Corpus.CLOCK)
                .build();

        assertThat(strict.read(sample).getReport().isValid()).isFalse();
        assertThat(strict.read(Corpus.json("valid")).getReport().isValid()).isTrue();
    }

    @Test
    void a_stream_that_fails_is_told_as_such() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> reader.read(closed)).isInstanceOf(IOException.class);
    }

    @Test
    void only_a_part_of_the_document_is_quoted_and_never_as_a_template() {
        ReadResult result = reader.read("{\"event\": \"{hint} ${7*7} \\\\ {found} \\u202e" + "x".repeat(200) + "\"}");
        Violation violation = result.getReport().getErrors().get(0);

        assertThat(result.getReport().getErrors())
                .extracting(Violation::getMessage)
                .contains("Found: \"{hint} ${7*7} \\ {found} \\u202E" + "x".repeat(35)
                        + "…\". Expected: an object, in braces.");
        assertThat(violation.toString()).doesNotContain("\u202e");
    }

    @Test
    void a_reader_travels_with_its_settings() throws Exception {
        NoteReader reader = NoteReader.builder()
                .maxBytes(1_000)
                .maxDepth(3)
                .maxTextLength(4)
                .maxListLength(2)
                .maxViolations(6)
                .allowUnknownMembers()
                .failOn(Severity.WARNING)
                .clock(Corpus.CLOCK)
                .locale(Locale.FRENCH)
                .build();
        String json = """
                {"colour": [[[[]]]], "event": {"title": "A long title", "startDate": "2026-11-24"},
                 "organisers": [{"name": "A"}, {"name": "B"}, {"name": "C"}]}
                """;

        NoteReader there = Travel.sent(reader);

        assertThat(there.read(json).getReport()).isEqualTo(reader.read(json).getReport());
        assertThat(there.read(json).toString()).isEqualTo(reader.read(json).toString());
        assertThat(there.read(" ".repeat(1_001)).getReport())
                .isEqualTo(reader.read(" ".repeat(1_001)).getReport());
    }

    @Test
    void a_validator_travels_with_its_settings() throws Exception {
        NoteValidator validator = NoteValidator.builder()
                .clock(Corpus.CLOCK)
                .locale(Locale.FRENCH)
                .build();
        InformationNote note =
                NoteReader.create().read(Corpus.json("valid")).orElseThrow().withDisclaimer(Disclaimer.of(""));

        ValidationReport there = Travel.sent(validator).validate(note);

        assertThat(there).isEqualTo(validator.validate(note));
        assertThat(there.toString()).isEqualTo(validator.validate(note).toString());
    }

    @Test
    void a_reader_whose_settings_were_forged_is_not_made() throws Exception {
        byte[] bytes = Travel.bytes(NoteReader.builder().maxDepth(0x07060504).build());
        for (int i = 0; i < bytes.length - 3; i++) {
            if (bytes[i] == 7 && bytes[i + 1] == 6 && bytes[i + 2] == 5 && bytes[i + 3] == 4) {
                bytes[i] = -1;
            }
        }

        assertThatThrownBy(() -> Travel.object(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("maxDepth must be from 1");
    }

    private static List<String> codes(ReadResult result) {
        return result.getReport().getViolations().stream()
                .map(Violation::getCode)
                .toList();
    }
}
