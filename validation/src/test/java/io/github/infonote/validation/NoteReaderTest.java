package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Codes;
import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import io.github.infonote.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {
    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
    private final byte[] sample = sample();

    static byte[] sample() {
        try {
            return Files.readAllBytes(Corpus.SAMPLE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_sample_is_valid_and_complete() {
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
    void reads_the_same_from_string_bytes_stream_and_reader() throws IOException {
        byte[] json = Corpus.json("twenty-errors");
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
    void reports_each_of_many_categories(int parts) {
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
    void returns_a_valid_note_and_throws_the_report_on_an_invalid_one() {
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
    void has_no_note_if_the_document_is_not_one_object() {
        for (String json : List.of("", "7", "null", "[]", "{", "{} {}", "{}x")) {
            ReadResult result = reader.read(json);

            assertThat(result.getNote()).as(json).isEmpty();
            assertThat(result.getReport().isValid()).as(json).isFalse();
            assertThatThrownBy(result::orElseThrow).isInstanceOf(InvalidNoteException.class);
        }
    }

    @Test
    void a_report_has_one_line_per_violation_with_errors_first() {
        String json = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8)
                .replace("\"Mali\"", "\"Senegal\"")
                .replace("For information only, no official report.", " ");
        JsonValues values = new JsonValues(json);

        List<Violation> violations = reader.read(json).getReport().getViolations();

        assertThat(reader.read(json).getReport()).hasToString("""
                        ERROR disclaimer.required at /disclaimer/text (line %s): %s
                        WARNING participant.duplicate at /participantCategories/0/participants/1/name (line %s): %s\
                        """.formatted(
                values.location("/disclaimer/text").replace(":", ", column "),
                violations.get(1).getMessage(),
                values.location("/participantCategories/0/participants/1/name").replace(":", ", column "),
                violations.get(0).getMessage()));
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
    void reads_what_is_just_within_the_limits() {
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
                .hasMessage("maxDepth must be from 1 to 2147483631; found: 0");
    }

    @Test
    void reports_endless_nesting_once() {
        for (String start : List.of("", "{\"event\": ", "{\"x\": ", "{\"organisers\": [")) {
            ReadResult result = reader.read(start + "[".repeat(100_000));

            assertThat(codes(result)).as(start).containsOnlyOnce(Codes.JSON_TOO_DEEP);
            assertThat(result.getNote()).as(start).isEmpty();
        }
        assertThat(codes(NoteReader.builder().maxDepth(20_000).build().read("[".repeat(15_000))))
                .containsExactly(Codes.JSON_TYPE, Codes.JSON_TOO_DEEP);
    }

    @Test
    void a_million_errors_take_the_time_and_memory_of_a_few_thousand() {
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
                .hasSize(10_000);
    }

    @Test
    void a_truncated_report_says_so_and_keeps_the_errors() {
        NoteReader brief = NoteReader.builder()
                .maxViolations(3)
                .severity(Codes.JSON_UNKNOWN_MEMBER, Severity.WARNING)
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
    void unknown_members_are_warnings_on_request() {
        NoteReader lenient = NoteReader.builder()
                .severity(Codes.JSON_UNKNOWN_MEMBER, Severity.WARNING)
                .clock(Corpus.CLOCK)
                .build();

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
        NoteReader strict =
                NoteReader.builder().warningsAsErrors().clock(Corpus.CLOCK).build();

        assertThat(strict.read(sample).getReport().isValid()).isFalse();
        assertThat(strict.read(Corpus.json("valid")).getReport().isValid()).isTrue();
    }

    @Test
    void a_stream_that_fails_throws_its_exception() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> reader.read(closed)).isInstanceOf(IOException.class);
    }

    @Test
    void quotes_only_the_start_of_a_value_and_never_as_a_template() {
        ReadResult result = reader.read("{\"event\": \"{hint} ${7*7} \\\\ {found} \\u202e" + "x".repeat(200) + "\"}");
        Violation violation = result.getReport().getErrors().get(0);

        assertThat(result.getReport().getErrors())
                .extracting(Violation::getMessage)
                .contains("Found: \"{hint} ${7*7} \\ {found} \\u202E" + "x".repeat(35)
                        + "…\". Expected: an object, such as {\"title\": \"…\"}.");
        assertThat(violation.toString()).doesNotContain("\u202e");
    }

    @Test
    void a_reader_keeps_its_settings_in_java_serialization() throws Exception {
        NoteReader reader = NoteReader.builder()
                .maxBytes(1_000)
                .maxDepth(3)
                .maxTextLength(4)
                .maxListLength(2)
                .maxViolations(6)
                .severity(Codes.JSON_UNKNOWN_MEMBER, Severity.WARNING)
                .warningsAsErrors()
                .clock(Corpus.CLOCK)
                .locale(Locale.FRENCH)
                .build();
        String json = """
                {"colour": [[[[]]]], "event": {"title": "A long title", "startDate": "2026-11-24"},
                 "organisers": [{"name": "A"}, {"name": "B"}, {"name": "C"}]}
                """;

        NoteReader there = JavaSerialization.sent(reader);

        assertThat(there.read(json).getReport()).isEqualTo(reader.read(json).getReport());
        assertThat(there.read(json).toString()).isEqualTo(reader.read(json).toString());
        assertThat(there.read(" ".repeat(1_001)).getReport())
                .isEqualTo(reader.read(" ".repeat(1_001)).getReport());
    }

    @Test
    void a_validator_keeps_its_settings_in_java_serialization() throws Exception {
        NoteValidator validator = NoteValidator.builder()
                .clock(Corpus.CLOCK)
                .locale(Locale.FRENCH)
                .build();
        InformationNote note =
                NoteReader.create().read(Corpus.json("valid")).orElseThrow().withDisclaimer(Disclaimer.of(""));

        ValidationReport there = JavaSerialization.sent(validator).validate(note);

        assertThat(there).isEqualTo(validator.validate(note));
        assertThat(there.toString()).isEqualTo(validator.validate(note).toString());
    }

    @Test
    void forged_settings_are_rejected() throws Exception {
        byte[] bytes = JavaSerialization.bytes(
                NoteReader.builder().maxDepth(0x07060504).build());
        for (int i = 0; i < bytes.length - 3; i++) {
            if (bytes[i] == 7 && bytes[i + 1] == 6 && bytes[i + 2] == 5 && bytes[i + 3] == 4) {
                bytes[i] = -1;
            }
        }

        assertThatThrownBy(() -> JavaSerialization.object(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("maxDepth must be from 1");
    }

    private static final String MEMBERS =
            "language, event, organisers, participantCategories, objectives, background, highlights, additionalComments,"
                    + " disclaimer.";

    private static List<String> codes(ReadResult result) {
        return result.getReport().getViolations().stream()
                .map(Violation::getCode)
                .toList();
    }

    /** Common mistakes, with the line, the column and the variant of the message. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("```json\n{\"event\": {}}\n```", 1, 1, "fence"),
                Arguments.of("{\"event\": {}}\n```", 2, 1, "fence"),
                Arguments.of("Here is the note:\n\n```json\n{}\n```", 1, 1, "prose"),
                Arguments.of("Sure! {\"event\": {}}", 1, 1, "prose"),
                Arguments.of("{\"event\": {}}\nI hope this helps.", 2, 1, "rest"),
                Arguments.of("<!DOCTYPE html>\n<html>{}</html>", 1, 1, "html"),
                Arguments.of("\n<?xml version='1.0'?><note/>", 2, 1, "html"),
                Arguments.of("{'event': {}}", 1, 2, "singleQuote"),
                Arguments.of("{\"event\": {\"title\": 'T'}}", 1, 21, "singleQuote"),
                Arguments.of("[{'event': {}}]", 1, 3, "singleQuote"),
                Arguments.of("{event: {}}", 1, 2, "unquotedName"),
                Arguments.of("{\"event\": {}, $id: 1}", 1, 15, "unquotedName"),
                Arguments.of("{1: {}}", 1, 2, "unquotedName"),
                Arguments.of("// a note\n{}", 1, 1, "comment"),
                Arguments.of("{\"event\": {} /* the event */}", 1, 14, "comment"),
                Arguments.of("{# the event\n}", 1, 2, "comment"),
                Arguments.of("{} // the end", 1, 4, "comment"),
                Arguments.of("{\"language\": None}", 1, 14, "literal"),
                Arguments.of("{\"a\": True, \"b\": False}", 1, 7, "literal"),
                Arguments.of("{\"a\": undefined}", 1, 7, "literal"),
                Arguments.of("[NULL]", 1, 2, "literal"),
                Arguments.of("{\"a\": nil}", 1, 7, "literal"),
                Arguments.of("{\"a\": NaN}", 1, 7, "number"),
                Arguments.of("{\"a\": -Infinity}", 1, 7, "number"),
                Arguments.of("{\"a\": Infinity}", 1, 7, "number"),
                Arguments.of("{“event”: {}}", 1, 2, "typographicQuote"),
                Arguments.of("{\"event\": {\"title\": „T“}}", 1, 21, "typographicQuote"),
                Arguments.of("{\"event\": {\"title\": ‘T’}}", 1, 21, "typographicQuote"),
                Arguments.of("{\"event\": {\"title\": \"A \"new\" treaty\"}}", 1, 25, "unescapedQuote"),
                Arguments.of("{\"event\": {\"title\": \"A new \" treaty\"}}", 1, 30, "unescapedQuote"),
                Arguments.of("{\"event\": {\"title\": \"A \"\", a treaty\"}}", 1, 25, "unescapedQuote"),
                Arguments.of("{\"ev\"ent\": {}}", 1, 6, "unescapedQuote"),
                Arguments.of("{\"event\": {\"title\": \"T\" place: 1}}", 1, 25, "object"),
                Arguments.of("{\"a\": [\"b\" true]}", 1, 12, "array"),
                Arguments.of("{\"a\": \"b\" \"c\": 1}", 1, 11, "object"),
                Arguments.of("{\\\"event\\\": {}}", 1, 2, "escaped"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_syntax_error_names_the_mistake_that_probably_caused_it(String json, int line, int column, String variant) {
        assertThat(reader.read(json).getReport().getErrors())
                .filteredOn(error -> error.getCode().equals(Codes.JSON_SYNTAX))
                .singleElement()
                .satisfies(error -> {
                    for (String language : Messages.LANGUAGES) {
                        Locale locale = Locale.forLanguageTag(language);
                        assertThat(error.getMessage(locale))
                                .isEqualTo(Messages.format("json.syntax." + variant, error.getArguments(), locale));
                    }
                    assertThat(error.getLine()).isEqualTo(line);
                    assertThat(error.getColumn()).isEqualTo(column);
                });
    }

    @Test
    void json_within_a_string_is_reported_as_encoded_twice() {
        for (String json : List.of("\"{\\\"event\\\": {}}\"", " \"\\n {} \"")) {
            assertThat(reader.read(json).getReport().getErrors())
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.getCode()).isEqualTo(Codes.JSON_TYPE);
                        assertThat(error.getMessage()).contains("encoded twice");
                    });
        }
        assertThat(reader.read("\"{\"").getReport().getErrors())
                .extracting(Violation::getMessage)
                .noneMatch(message -> message.contains("encoded twice"));
    }

    static Stream<Arguments> synonyms() {
        return Stream.of(
                Arguments.of("{\"participants\": [{\"name\": \"A\"}]}", "/participants", "participantCategories"),
                Arguments.of("{\"comments\": {}}", "/comments", "additionalComments"),
                Arguments.of("{\"event\": {\"date\": \"2012-11-14\"}}", "/event/date", "startDate"),
                Arguments.of("{\"event\": {\"location\": \"Geneva\"}}", "/event/location", "venues"),
                Arguments.of("{\"event\": {\"place\": \"Geneva\"}}", "/event/place", "venues"),
                Arguments.of("{\"event\": {\"name\": \"T\"}}", "/event/name", "title"),
                Arguments.of("{\"event\": {\"venues\": [{\"City\": \"G\"}]}}", "/event/venues/0/City", "place"),
                Arguments.of("{\"objectives\": {\"text\": \"T\"}}", "/objectives/text", "paragraphs"),
                Arguments.of("{\"background\": {\"content\": [\"T\"]}}", "/background/content", "paragraphs"),
                Arguments.of(
                        "{\"background\": {\"paragraphs\": [{\"content\": \"T\"}]}}",
                        "/background/paragraphs/0/content",
                        "text"),
                Arguments.of("{\"organisers\": [{\"type\": \"LEAD\"}]}", "/organisers/0/type", "role"),
                Arguments.of(
                        "{\"participantCategories\": [{\"type\": \"STATE\"}]}",
                        "/participantCategories/0/type",
                        "kinds"));
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void an_unknown_member_that_means_the_same_is_reported_with_the_known_one(
            String json, String pointer, String known) {
        List<Violation> errors = reader.read(json).getReport().getErrors();

        assertThat(errors)
                .filteredOn(error -> error.getPointer().equals(pointer))
                .singleElement()
                .satisfies(error -> assertThat(error.getArguments()).containsEntry("hint", known));
        String meant = pointer.substring(0, pointer.lastIndexOf('/') + 1) + known;
        assertThat(errors).extracting(Violation::getPointer).noneMatch(other -> (other + "/").startsWith(meant + "/"));
    }

    static Stream<Arguments> brokenJson() {
        return Stream.of(
                Arguments.of("{\"event\": tru}", 11, "tru", "value"),
                Arguments.of("{\"event\": }", 11, "}", "value"),
                Arguments.of("{\"event\" 1}", 10, "1", "object"),
                Arguments.of("{\"event\": 01}", 12, "1", "object"),
                Arguments.of("{\"x\":+1}", 6, "+", "value"),
                Arguments.of("{\"x\":null//}", 10, "//", "comment"),
                Arguments.of("{\"disclaimer\":{\"text\":\"\\u004\u0131\"}}", 29, "\u0131", "string"),
                Arguments.of("{\"event\": {\"title\": NaN}}", 21, "NaN", "number"),
                Arguments.of("{\"event\": {}, 7}", 15, "7", "object"),
                Arguments.of("{\"event\": {\"title\": \"x\"\"}}", 24, "\"", "unescapedQuote"),
                Arguments.of("[1 2]", 4, "2", "array"),
                Arguments.of("{\"organisers\": [{} 😀]}", 20, "😀", "array"),
                Arguments.of("{\"event\": {\"title\": \"a\nb\"}}", 23, "\n", "string"),
                Arguments.of("{\"event\": {\"title\": \"\\u12\"}}", 26, "\"", "string"),
                Arguments.of("nul}", 1, "nul", "document"),
                Arguments.of("]", 1, "]", "document"));
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void a_syntax_error_is_reported_with_what_was_found_and_what_was_expected(
            String json, int column, String found, String expected) {
        assertThat(reader.read(json).getReport().getErrors())
                .filteredOn(error -> error.getCode().equals(Codes.JSON_SYNTAX))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getMessage())
                            .isEqualTo(
                                    Messages.format("json.syntax." + expected, Map.of("found", found), Locale.ENGLISH));
                    assertThat(error.getColumn()).isEqualTo(column);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":1,} | 7", "[1,] | 3", "{\"event\": {\"title\": \"x\", }} | 24"})
    void a_trailing_comma_is_reported_at_the_comma(String json, int column) {
        assertThat(reader.read(json).getReport().getErrors())
                .filteredOn(error -> error.getCode().equals(Codes.JSON_SYNTAX))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getColumn()).isEqualTo(column);
                    assertThat(error.getMessage())
                            .isEqualTo(Messages.format("json.syntax.comma", Map.of(), Locale.ENGLISH));
                });
    }

    @Test
    void json_that_ends_too_early_is_reported_at_its_end() {
        for (String json : List.of("[", "{", "{\"event\": nul", "{\"event\": \"x", "{\"event\": {}")) {
            assertThat(reader.read(json).getReport().getErrors())
                    .as(json)
                    .filteredOn(error -> error.getCode().equals(Codes.JSON_SYNTAX))
                    .singleElement()
                    .satisfies(error -> assertThat(error.getColumn()).isEqualTo(json.length() + 1));
        }
    }

    @Test
    void reports_errors_before_bytes_that_cannot_be_decoded() {
        byte[] json = "{\"event\": 7, \"disclaimer\": {\"text\": \"é".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codes(reader.read(json))).containsExactly(Codes.JSON_TYPE, Codes.JSON_SYNTAX);
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("{\"disclaimer\": \"For information\"}", "such as {\"text\": \"…\"}."),
                Arguments.of("{\"event\": \"Workshop\"}", "such as {\"title\": \"…\"}."),
                Arguments.of("{\"organisers\": [\"WCO\"]}", "such as {\"name\": \"…\"}."),
                Arguments.of("{\"participantCategories\": [\"States\"]}", "such as {\"label\": \"…\"}."),
                Arguments.of("{\"participantCategories\": [[\"Togo\"]]}", "such as {\"participants\": […]}."),
                Arguments.of(
                        "{\"participantCategories\": [{\"participants\": [\"Togo\"]}]}", "such as {\"name\": \"…\"}."),
                Arguments.of("{\"event\": {\"venues\": [\"Dakar\"]}}", "such as {\"place\": \"…\"}."),
                Arguments.of("{\"objectives\": \"To listen\"}", "such as {\"paragraphs\": [{\"text\": \"…\"}]}."),
                Arguments.of("{\"objectives\": [\"To listen\"]}", "such as {\"paragraphs\": […]}."),
                Arguments.of("{\"objectives\": {\"paragraphs\": [\"To listen\"]}}", "such as {\"text\": \"…\"}."),
                Arguments.of("{\"objectives\": {\"paragraphs\": [[\"listen\"]]}}", "such as {\"items\": […]}."),
                Arguments.of(
                        "{\"objectives\": {\"paragraphs\": [{\"items\": \"listen\"}]}}",
                        "an array, in square brackets: [ … ]."),
                Arguments.of("{\"event\": {\"startDate\": [2012, 11, 14]}}", "in the form \"YYYY-MM-DD\""),
                Arguments.of("{\"event\": {\"startDate\": 20121114}}", "in the form \"YYYY-MM-DD\""),
                Arguments.of("{\"event\": {\"startDate\": \"2012-11-31\"}}", "2012-11 has 30 days."),
                Arguments.of("{\"event\": {\"startDate\": \"2013-02-29\"}}", "2013-02 has 28 days."),
                Arguments.of("{\"event\": {\"startDate\": \"2012-13-01\"}}", "in the form YYYY-MM-DD."),
                Arguments.of("{\"event\": {\"endDate\": \"\"}}", "If there is no date, leave out the member."),
                Arguments.of(
                        "{\"organisers\": [{\"role\": \" \"}]}",
                        "If there is no value, leave out the member or the element."),
                Arguments.of("\"note\"", "Expected: an object, in braces: { … }."),
                Arguments.of("[{}]", "Expected: an object, in braces: { … }."));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void says_what_is_expected_instead_of_a_wrong_value(String json, String expected) {
        assertThat(reader.read(json).getReport().getErrors())
                .filteredOn(error -> error.getCode().startsWith("json."))
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage())
                        .endsWith(expected.endsWith(".") ? expected : "")
                        .contains(expected));
    }

    @Test
    void says_first_that_the_note_is_inside_another_object() {
        String valid = new String(Corpus.json("valid"), StandardCharsets.UTF_8);

        assertThat(reader.read("{\"$schema\": \"x\", \"id\": 7, \"data\": " + valid + "}")
                        .getReport()
                        .getErrors())
                .extracting(Violation::getMessage)
                .containsExactly(
                        "Unknown member \"id\" in this object. Its members are: " + MEMBERS,
                        "The note seems to be inside the unknown member \"data\". Expected: the note itself as the whole"
                                + " document.");
        assertThat(codes(reader.read("{\"a\": {}, \"b\": {}}"))).hasSize(9).contains(Codes.DISCLAIMER_REQUIRED);
        assertThat(codes(reader.read("{\"a\": {}, \"language\": \"en\"}"))).contains(Codes.DISCLAIMER_REQUIRED);
        assertThat(codes(reader.read("{\"evnt\": {}}"))).contains(Codes.DISCLAIMER_REQUIRED);
    }

    @Test
    void suggests_a_name_for_an_unknown_member_that_is_a_warning() {
        NoteReader lenient = NoteReader.builder()
                .severity(Codes.JSON_UNKNOWN_MEMBER, Severity.WARNING)
                .build();

        assertThat(lenient.read("{\"evnt\": {}}").getReport().getWarnings())
                .extracting(Violation::getMessage)
                .containsExactly("Unknown member \"evnt\" in this object. Did you mean \"event\"?");
        assertThat(lenient.read("{\"evnt\": {}, \"meta\": {}}").getReport().getWarnings())
                .extracting(Violation::getMessage)
                .containsExactly(
                        "Unknown member \"evnt\" in this object. Did you mean \"event\"?",
                        "Unknown member \"meta\" in this object. Its members are: " + MEMBERS);
    }

    @Test
    void checks_the_value_of_a_misspelt_member_only_where_an_unknown_member_is_an_error() {
        String json = "{\"Event\": {\"title\": 7}, \"1vent/~\": {\"title\": \"\"}}";
        NoteReader lenient = NoteReader.builder()
                .severity(Codes.JSON_UNKNOWN_MEMBER, Severity.WARNING)
                .build();

        assertThat(reader.read(json).getReport().getErrors())
                .extracting(violation -> violation.getCode() + " " + violation.getPointer())
                .contains("json.type /Event/title", "event.startDate.required /Event/startDate");
        assertThat(lenient.read(json).getReport().getErrors())
                .extracting(Violation::getPointer)
                .noneMatch(pointer -> pointer.startsWith("/Event"));
        assertThat(reader.read("{\"even/\": {\"title\": \"\"}}").getReport().getErrors())
                .extracting(violation -> violation.getCode() + " " + violation.getPointer())
                .contains("event.title.required /even~1/title");
    }

    @Test
    void suggests_an_enum_value_for_a_misspelt_one() {
        assertThat(reader.read("{\"organisers\": [{\"role\": \"leed\"}]}")
                        .getReport()
                        .getErrors())
                .filteredOn(error -> error.getCode().equals(Codes.JSON_UNKNOWN_ENUM_VALUE))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getArguments())
                            .containsEntry("hint", "LEAD")
                            .containsEntry("found", "leed");
                    assertThat(error.getMessage()).endsWith("Did you mean \"LEAD\"?");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\ud800\udc00", "😀"})
    void the_size_of_a_document_is_counted_in_utf_8_for_each_kind_of_input(String character) throws IOException {
        String json = "\"" + character.repeat(9) + "\"";
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        NoteReader fits = NoteReader.builder().maxBytes(size).build();
        NoteReader small = NoteReader.builder().maxBytes(size - 1).build();

        assertThat(readFromAll(fits, json))
                .allSatisfy(result -> assertThat(codes(result)).containsExactly(Codes.JSON_TYPE));
        assertThat(readFromAll(small, json))
                .allSatisfy(result -> assertThat(codes(result)).containsExactly(Codes.JSON_TOO_LARGE));
    }

    private static List<ReadResult> readFromAll(NoteReader reader, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return List.of(
                reader.read(json),
                reader.read(bytes),
                reader.read(new ByteArrayInputStream(bytes)),
                reader.read(new StringReader(json)),
                reader.readAll(new ByteArrayInputStream(bytes)).findFirst().orElseThrow(),
                reader.readAll(new StringReader(json)).findFirst().orElseThrow());
    }

    @Test
    void characters_can_be_read_in_pieces_of_any_size() throws IOException {
        String json = new String(Corpus.json("valid"), StandardCharsets.UTF_8);
        NoteReader exact =
                NoteReader.builder().maxBytes(json.length()).clock(Corpus.CLOCK).build();

        assertThat(exact.read(new PiecewiseReader(List.of("", json, "")))
                        .getReport()
                        .isValid())
                .isTrue();
        assertThat(codes(exact.read(new PiecewiseReader(List.of(json, "", "}")))))
                .containsExactly(Codes.JSON_TOO_LARGE);
        assertThat(codes(exact.read(new PiecewiseReader(List.of(json.substring(0, 1), "", json.substring(1))))))
                .isEmpty();
    }

    /** Returns one piece per read, including empty ones. */
    private static final class PiecewiseReader extends Reader {
        private final Iterator<String> pieces;

        PiecewiseReader(List<String> pieces) {
            this.pieces = pieces.iterator();
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (!pieces.hasNext()) {
                return -1;
            }
            String piece = pieces.next();
            piece.getChars(0, piece.length(), buffer, offset);
            return piece.length();
        }

        @Override
        public void close() {}
    }

    @Test
    void a_report_is_truncated_beyond_the_maximum_number_of_violations() {
        String items = "{\"objectives\": {\"paragraphs\": [{\"items\": [\"\", \"\", \"\"]}]}}";
        int all = reader.read(items).getReport().getViolations().size();
        NoteReader enough = NoteReader.builder().maxViolations(all).build();
        NoteReader less = NoteReader.builder().maxViolations(all - 1).build();
        NoteReader two =
                NoteReader.builder().maxViolations(2).clock(Corpus.CLOCK).build();

        assertThat(enough.read(items).getReport().isTruncated()).isFalse();
        assertThat(enough.read(items).getReport().getViolations()).hasSize(all);
        assertThat(less.read(items).getReport().isTruncated()).isTrue();
        assertThat(less.read(items).getReport().getViolations()).hasSize(all - 1);
        assertThat(two.read(NoteJson.write(Corpus.withBlankTexts(2)))
                        .getReport()
                        .isTruncated())
                .isFalse();
        assertThat(two.read(NoteJson.write(Corpus.withBlankTexts(3)))
                        .getReport()
                        .isTruncated())
                .isTrue();
        assertThat(two.read(NoteJson.write(Corpus.withBlankTexts(3)))
                        .getReport()
                        .getViolations())
                .hasSize(2);
    }

    @Test
    void keeps_the_maximum_number_of_entries() {
        NoteReader brief = NoteReader.builder().maxListLength(2).build();
        InformationNote note = brief.read(
                        "{\"organisers\": [{}, {}, {}, {}, {}], \"objectives\": {\"paragraphs\": [{\"items\": [\"a\", \"b\", \"c\", \"d\"]}]}}")
                .getNote()
                .orElseThrow();

        assertThat(note.getOrganisers()).hasSize(2);
        assertThat(note.getObjectives())
                .isEqualTo(Section.builder().addList("", "a", "b").build());
    }

    @Test
    void reports_each_list_from_which_entries_were_left_out() {
        NoteReader brief = NoteReader.builder()
                .maxListLength(2)
                .ignore(Codes.RULES.stream()
                        .filter(code -> !code.equals(Codes.LIST_TOO_LONG))
                        .toArray(String[]::new))
                .build();
        String json = """
                {"event": {"venues": [{}, {}, {}]},
                 "organisrs": [{}, {}, {}],
                 "participantCategories": [{}, {"participants": [{}, {}, 7]}, {"participants": [{}, {}, {}]}],
                 "objectives": {"paragraphs": [{"items": ["a", "b", "c"]}, {}, {"items": ["a", "b", "c"]}]},
                 "background": {"paragraphs": [{}, {"items": ["a", "b"]}]}}
                """;

        assertThat(brief.read(json).getReport().getViolations())
                .extracting(violation -> violation.getCode() + " " + violation.getPointer() + " " + violation.getLine()
                        + ":" + violation.getColumn())
                .containsExactly(
                        "list.tooLong /event/venues 1:22",
                        "json.unknownMember /organisrs 2:2",
                        "list.tooLong /organisrs 2:15",
                        "list.tooLong /participantCategories 3:27",
                        "list.tooLong /participantCategories/1/participants 3:49",
                        "json.type /participantCategories/1/participants/2 3:58",
                        "list.tooLong /participantCategories/2/participants 3:80",
                        "list.tooLong /objectives/paragraphs 4:31",
                        "list.tooLong /objectives/paragraphs/0/items 4:42",
                        "list.tooLong /objectives/paragraphs/2/items 4:74");
    }

    @Test
    void each_limit_may_be_one_and_as_large_as_the_message_says() {
        NoteReader.builder()
                .maxBytes(1)
                .maxDepth(1)
                .maxTextLength(1)
                .maxListLength(1)
                .maxViolations(1);
        NoteReader.builder()
                .maxBytes(Integer.MAX_VALUE - 16)
                .maxDepth(Integer.MAX_VALUE - 16)
                .maxTextLength(Integer.MAX_VALUE - 16)
                .maxListLength(Integer.MAX_VALUE - 16)
                .maxViolations(Integer.MAX_VALUE - 16);

        assertThatThrownBy(() -> NoteReader.builder().maxBytes(Integer.MAX_VALUE))
                .hasMessage("maxBytes must be from 1 to 2147483631; found: 2147483647");
        assertThatThrownBy(() -> NoteReader.builder().maxListLength(Integer.MAX_VALUE))
                .hasMessage("maxListLength must be from 1 to 2147483631; found: 2147483647");
        assertThatThrownBy(() -> NoteReader.builder().maxViolations(-1))
                .hasMessage("maxViolations must be from 1 to 2147483631; found: -1");
    }

    @Test
    void reports_the_first_unsafe_characters_with_their_positions() {
        Function<String, Object> reported = text -> reader
                .read(NoteJson.write(InformationNote.builder()
                        .disclaimer(Disclaimer.of(text))
                        .build()))
                .getReport()
                .getErrors()
                .stream()
                .filter(error -> error.getCode().equals(Codes.TEXT_UNSAFE))
                .findFirst()
                .orElseThrow()
                .getArguments()
                .get("characters");

        assertThat(reported.apply("\u0007a")).isEqualTo("U+0007 (1)");
        assertThat(reported.apply("😀\u0007\u202e")).isEqualTo("U+0007 (2), U+202E (3)");
        String ten =
                IntStream.rangeClosed(1, 10).mapToObj(i -> "U+0007 (" + i + ")").collect(Collectors.joining(", "));
        assertThat(reported.apply("\u0007".repeat(10))).isEqualTo(ten);
        assertThat(reported.apply("\u0007".repeat(11))).isEqualTo(ten + ", …");
    }
}
