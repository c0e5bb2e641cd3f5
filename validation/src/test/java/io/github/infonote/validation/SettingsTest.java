package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Set<String> ADJUSTABLE = Set.of(
            Codes.JSON_UNKNOWN_MEMBER,
            Codes.JSON_UNKNOWN_ENUM_VALUE,
            Codes.JSON_DUPLICATE_MEMBER,
            Codes.JSON_DUPLICATE_VALUE);

    private static final String VALID = new String(Corpus.json("valid"), StandardCharsets.UTF_8);

    private static NoteReader.Builder reader() {
        return NoteReader.builder().clock(Corpus.CLOCK);
    }

    private static NoteValidator.Builder validator() {
        return NoteValidator.builder().clock(Corpus.CLOCK);
    }

    private static String with(String member) {
        return "{" + member + "," + VALID.substring(1);
    }

    @Test
    void a_code_has_the_severity_that_is_set() {
        InformationNote note = NoteJson.read(VALID)
                .withEvent(Event.builder()
                        .title("T")
                        .startDate(java.time.LocalDate.of(2014, 8, 5))
                        .build());
        String json = NoteJson.write(note.withDisclaimer(io.github.infonote.Disclaimer.of("")));

        ValidationReport usual = reader().build().read(json).getReport();
        ValidationReport reversed = reader().severity(Codes.EVENT_VENUE_MISSING, Severity.ERROR)
                .severity(Codes.DISCLAIMER_REQUIRED, Severity.WARNING)
                .build()
                .read(json)
                .getReport();

        assertThat(codes(usual.getErrors())).containsExactly(Codes.DISCLAIMER_REQUIRED);
        assertThat(codes(usual.getWarnings())).containsExactly(Codes.EVENT_VENUE_MISSING);
        assertThat(codes(reversed.getErrors())).containsExactly(Codes.EVENT_VENUE_MISSING);
        assertThat(codes(reversed.getWarnings())).containsExactly(Codes.DISCLAIMER_REQUIRED);
        assertThat(codes(validator()
                        .severity(Codes.EVENT_VENUE_MISSING, Severity.ERROR)
                        .build()
                        .validate(note)
                        .getErrors()))
                .containsExactly(Codes.EVENT_VENUE_MISSING);
    }

    @Test
    void unknown_and_duplicate_values_can_be_warnings_and_are_then_left_out() {
        String json = with("\"version\": 2")
                .replace("\"LEAD\"", "\"CHAIR\"")
                .replaceFirst("\"Dakar\"", "\"Dakar\", \"place\": \"Thiès\"")
                .replace("[\"ACADEMIA\", \"OTHER\"]", "[\"ACADEMIA\", \"ACADEMIA\", \"OTHER\"]");
        NoteReader.Builder builder = reader();
        ADJUSTABLE.forEach(code -> builder.severity(code, Severity.WARNING));

        ReadResult result = builder.build().read(json);

        assertThat(result.getReport().isValid()).isTrue();
        assertThat(codes(result.getReport().getWarnings())).containsExactlyInAnyOrderElementsOf(ADJUSTABLE);
        assertThat(NoteJson.write(result.orElseThrow()))
                .isEqualTo(NoteJson.write(NoteJson.read(VALID)).replace("\"role\":\"LEAD\",", ""));
        assertThat(codes(reader().build().read(json).getReport().getErrors()))
                .containsExactlyInAnyOrderElementsOf(ADJUSTABLE);
    }

    @Test
    void codes_that_report_lost_data_cannot_be_adjusted() {
        for (String code : Codes.ALL) {
            boolean isRule = Codes.RULES.contains(code);
            if (isRule || ADJUSTABLE.contains(code)) {
                reader().severity(code, Severity.WARNING).build();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> reader().severity(code, Severity.WARNING))
                        .withMessageContaining(code);
            }
            if (isRule || code.equals(Codes.JSON_UNKNOWN_MEMBER)) {
                reader().ignore(code).build();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> reader().ignore(code))
                        .withMessageContaining(code);
            }
            if (isRule) {
                validator().severity(code, Severity.WARNING).ignore(code).build();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> validator().severity(code, Severity.WARNING))
                        .withMessageContaining(code);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> validator().ignore(code))
                        .withMessageContaining(code);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader().severity("disclaimer.requird", Severity.WARNING))
                .withMessage("Unknown code: disclaimer.requird");
        assertThatIllegalArgumentException().isThrownBy(() -> validator().ignore("x"));
    }

    @Test
    void ignored_codes_are_not_reported() {
        String json = VALID.replaceFirst("\"venues\": \\[[^\\]]*\\]", "\"version\": [2]");
        NoteReader reader = reader().ignore(Codes.EVENT_VENUE_MISSING, Codes.JSON_UNKNOWN_MEMBER)
                .build();

        assertThat(codes(reader().build().read(json).getReport().getViolations()))
                .containsExactlyInAnyOrder(Codes.EVENT_VENUE_MISSING, Codes.JSON_UNKNOWN_MEMBER);
        assertThat(reader.read(json).getReport().getViolations()).isEmpty();
        assertThat(validator()
                        .ignore(Codes.EVENT_VENUE_MISSING)
                        .build()
                        .validate(reader.read(json).orElseThrow())
                        .getViolations())
                .isEmpty();
    }

    @Test
    void warnings_are_errors_on_request() {
        String json = VALID.replaceFirst("\"venues\": \\[[^\\]]*\\]", "\"venues\": []");
        NoteReader strict = reader().warningsAsErrors().build();

        ValidationReport report = strict.read(json).getReport();

        assertThat(report.isValid()).isFalse();
        assertThat(codes(report.getErrors())).containsExactly(Codes.EVENT_VENUE_MISSING);
        assertThat(report.getWarnings()).isEmpty();
        assertThat(report.toProblem().toJson()).contains("\"warnings\":[]");
        assertThat(strict.read(VALID).getReport().isValid()).isTrue();
    }

    @Test
    void a_setting_that_is_switched_on_can_be_switched_off() {
        String json = VALID.replaceFirst("\"venues\": \\[[^\\]]*\\]", "\"venues\": []");
        String blank = with("\"language\": \" \"");
        NoteReader reader = reader().warningsAsErrors()
                .warningsAsErrors(false)
                .blankAsAbsent()
                .blankAsAbsent(false)
                .keepSource()
                .keepSource(false)
                .build();

        assertThat(reader.read(json).getReport().isValid()).isTrue();
        assertThat(reader.read(blank).getReport())
                .isEqualTo(reader().build().read(blank).getReport());
        assertThat(reader.read(json).getSource()).isEmpty();
        assertThat(reader().warningsAsErrors(true)
                        .build()
                        .read(json)
                        .getReport()
                        .isValid())
                .isFalse();
    }

    @Test
    void members_with_ignored_names_are_skipped_at_any_level() {
        String json = with("\"_id\": {\"event\": 7}").replace("{\"name\"", "{\"version\": [], \"name\"");
        String misspelt = with("\"evnt\": 7");

        assertThat(reader().ignoreMembers("_id", "version")
                        .build()
                        .read(json)
                        .getReport()
                        .getViolations())
                .isEmpty();
        assertThat(reader().ignoreMembers("evnt")
                        .build()
                        .read(misspelt)
                        .getReport()
                        .getViolations())
                .isEmpty();
        assertThat(reader().build().read(json).getReport().isValid()).isFalse();
        assertThat(reader().ignoreMembers("event").build().read(VALID).orElseThrow())
                .isEqualTo(NoteJson.read(VALID));
    }

    @Test
    void the_schema_that_a_document_names_is_always_skipped() {
        String json = with("\"$schema\": {\"any\": []}");

        assertThat(reader().build().read(json).getReport().getViolations()).isEmpty();
        assertThat(NoteJson.read(json)).isEqualTo(NoteJson.read(VALID));
        assertThat(codes(reader().build()
                        .read(VALID.replaceFirst("\"event\": \\{", "\"event\": {\"\\$schema\": 1,"))
                        .getReport()
                        .getErrors()))
                .containsExactly(Codes.JSON_UNKNOWN_MEMBER);
    }

    @Test
    void blank_strings_are_treated_as_absent_on_request() {
        String blank = VALID.replace("\"endDate\": \"2014-08-08\"", "\"endDate\": \" \"")
                .replace("\"acronym\": \"WCO\"", "\"acronym\": \"\"")
                .replace("\"LEAD\"", "\"\"")
                .replace("[\"ACADEMIA\", \"OTHER\"]", "[\"ACADEMIA\", \"\"]");
        String title = VALID.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \" \"");
        NoteReader lenient = reader().blankAsAbsent().build();

        InformationNote note = lenient.read(blank).orElseThrow();

        assertThat(note.getEvent().getEndDate()).isEmpty();
        assertThat(note.getOrganisers().get(0).getAcronym()).isEmpty();
        assertThat(note.getOrganisers().get(0).getRole()).isEmpty();
        assertThat(note.getParticipantCategories().get(1).getKinds()).hasSize(1);
        assertThat(reader().build().read(blank).getReport().getErrors()).hasSize(4);
        assertThat(codes(lenient.read(title).getReport().getErrors())).containsExactly(Codes.EVENT_TITLE_REQUIRED);
    }

    @Test
    void a_result_has_its_document_on_request() throws Exception {
        NoteReader keeping = reader().keepSource().maxBytes(100_000).build();
        String broken = "{\"event\": nul";
        byte[] latin1 = "{\"é\": 1, ".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(keeping.read(VALID).getSource()).contains(VALID);
        assertThat(keeping.read("\ufeff" + broken).getSource()).contains(broken);
        assertThat(keeping.read(broken.getBytes(StandardCharsets.UTF_16)).getSource())
                .contains(broken);
        assertThat(keeping.read(latin1).getSource()).contains("{\"\ufffd\": 1, ");
        assertThat(keeping.read(new StringReader(VALID)).getSource()).contains(VALID);
        assertThat(keeping.read(" ".repeat(100_001)).getSource()).isEmpty();
        assertThat(reader().build().read(VALID).getSource()).isEmpty();
        try (Stream<ReadResult> results = keeping.readLines(
                new ByteArrayInputStream("{\"a\": 1}\nx é\n".getBytes(StandardCharsets.ISO_8859_1)))) {
            assertThat(results.map(ReadResult::getSource).map(Optional::orElseThrow))
                    .containsExactly("{\"a\": 1}", "x \ufffd");
        }
        assertThat(JavaSerialization.sent(keeping.read(broken)).getSource()).contains(broken);
    }

    @Test
    void unknown_members_and_enum_values_are_skipped_on_request() {
        String newer =
                with("\"version\": 2").replace("\"LEAD\"", "\"HOST\"").replace("[\"STATE\"]", "[\"STATE\", \"MOON\"]");
        String misspelt = with("\"evnt\": {\"title\": 7}");
        NoteReader reader = reader().ignoreUnknown().build();

        assertThat(codes(reader().build().read(newer).getReport().getViolations()))
                .containsExactlyInAnyOrder(
                        Codes.JSON_UNKNOWN_MEMBER, Codes.JSON_UNKNOWN_ENUM_VALUE, Codes.JSON_UNKNOWN_ENUM_VALUE);
        assertThat(reader.read(newer).getReport().getViolations()).isEmpty();
        assertThat(reader.read(newer).orElseThrow().getOrganisers().get(0).getRole())
                .isEmpty();
        assertThat(reader.read(misspelt).getReport().getViolations()).isEmpty();
        assertThat(codes(reader().ignoreUnknown()
                        .ignoreUnknown(false)
                        .build()
                        .read(newer)
                        .getReport()
                        .getViolations()))
                .hasSize(3);
    }

    @Test
    void a_reader_tells_its_maximum_size() {
        assertThat(reader().maxBytes(1_000).build().getMaxBytes()).isEqualTo(1_000);
        assertThat(reader().maxBytes(Integer.MAX_VALUE - 16).build().getMaxBytes())
                .isEqualTo((int)
                        Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 16));
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::getCode).toList();
    }
}
