package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.InformationNote;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {
    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();

    @Test
    void a_report_becomes_a_problem_document_in_the_language_of_the_report() {
        ValidationReport report = reader.read("{\"event\": {\"title\": 7, \"startDate\": \"2012-11-14\"}}")
                .getReport()
                .withLocale(Locale.FRENCH);

        List<Violation> errors = report.getErrors();
        List<Violation> warnings = report.getWarnings();

        assertThat(report.toProblem().toJson())
                .startsWith("{\"type\":\"tag:infonote.github.io,2026:invalid-note\","
                        + "\"title\":\"La note d'information n'est pas valide\",\"status\":422,"
                        + "\"detail\":\"Erreurs\u00a0: 6. Avertissements\u00a0: 2.\",\"errors\":["
                        + "{\"pointer\":\"#/organisers\",\"code\":\"organisers.required\","
                        + "\"detail\":\"" + errors.get(0).getMessage() + "\",\"line\":1,\"column\":1},")
                .contains("{\"pointer\":\"#/event/title\",\"code\":\"json.type\",\"detail\":\""
                        + errors.get(5).getMessage() + "\",\"line\":1,\"column\":21}],\"warnings\":[")
                .endsWith("{\"pointer\":\"#/event/venues\",\"code\":\"event.venue.missing\",\"detail\":\""
                        + warnings.get(1).getMessage() + "\",\"line\":1,\"column\":11}]}");
    }

    @Test
    void the_members_of_a_problem_can_be_given_to_a_framework() {
        Problem problem = reader.read("{}")
                .getReport()
                .toProblem()
                .withType(URI.create("https://example.org/problems/note"))
                .withInstance(URI.create("/notes/7"));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getType()).isEqualTo(URI.create("https://example.org/problems/note"));
        assertThat(problem.getInstance()).contains(URI.create("/notes/7"));
        assertThat(problem.getTitle()).isEqualTo("The information note is not valid");
        assertThat(problem.getDetail()).isEqualTo("Errors: 7. Warnings: 0.");
        assertThat(problem.toJson())
                .contains("\"type\":\"https://example.org/problems/note\"", "\"instance\":\"/notes/7\"");
        assertThat(Problem.MEDIA_TYPE).isEqualTo("application/problem+json");
    }

    @Test
    void a_problem_lists_at_most_a_hundred_violations_by_default() {
        ValidationReport report = reader.read("{\"event\": {}, \"organisers\": [" + "{},".repeat(150) + "{}]}")
                .getReport();
        int errors = report.getErrors().size();
        int warnings = report.getWarnings().size();
        Problem problem = report.toProblem();

        assertThat(counts(problem)).containsExactly(100, 0);
        assertThat(problem.getDetail())
                .isEqualTo("Errors: " + errors + ". Warnings: " + warnings + ". There are more that are not listed.");
        assertThat(problem.toJson()).hasSizeLessThan(20_000);
        assertThat(counts(problem.withMaxViolations(1).withType(problem.getType())))
                .containsExactly(1, 0);
        assertThat(counts(problem.withMaxViolations(errors + 1).withInstance(problem.getType())))
                .containsExactly(errors, 1);
        Problem whole = problem.withMaxViolations(errors + warnings);
        assertThat(counts(whole)).containsExactly(errors, warnings);
        assertThat(whole.getDetail()).isEqualTo("Errors: " + errors + ". Warnings: " + warnings + ".");
        assertThatThrownBy(() -> problem.withMaxViolations(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxViolations");
    }

    private static List<Integer> counts(Problem problem) {
        JsonNode json = JsonMapper.shared().readTree(problem.toJson());
        return List.of(json.at("/errors").size(), json.at("/warnings").size());
    }

    @Test
    void the_status_depends_on_the_errors() {
        NoteReader small = NoteReader.builder().maxBytes(10).build();

        assertThat(reader.read("{\"event\"").getReport().toProblem().getStatus())
                .isEqualTo(400);
        assertThat(reader.read(" ").getReport().toProblem().getStatus()).isEqualTo(400);
        assertThat(small.read("{          }").getReport().toProblem().getStatus())
                .isEqualTo(413);
        assertThat(reader.read("[]").getReport().toProblem().getStatus()).isEqualTo(422);
    }

    @Test
    void a_valid_note_has_no_problem_document() {
        ValidationReport valid = reader.read(Corpus.json("valid")).getReport();

        assertThatThrownBy(valid::toProblem).isInstanceOf(IllegalStateException.class);
        valid.throwIfInvalid();
        assertThat(valid.toJson()).isEqualTo("{\"valid\":true,\"violations\":[],\"truncated\":false}");
    }

    @Test
    void a_report_without_locations_has_no_lines_and_columns() {
        ValidationReport report =
                NoteValidator.create().validate(InformationNote.builder().build());

        assertThat(report.toProblem().toJson())
                .contains("\"pointer\":\"#/disclaimer\"")
                .doesNotContain("line", "column");
        assertThat(report.toJson())
                .startsWith("{\"valid\":false,\"violations\":[{\"severity\":\"ERROR\","
                        + "\"code\":\"event.title.required\",\"pointer\":\"/event\",\"message\":\"")
                .doesNotContain("line", "column");
    }

    @Test
    void every_report_of_the_corpus_becomes_well_formed_json_with_all_its_violations() {
        for (String name : Corpus.names()) {
            ValidationReport report = reader.read(Corpus.json(name)).getReport();

            JsonNode json = JsonMapper.shared().readTree(report.toJson());

            assertThat(json.at("/valid").booleanValue()).isEqualTo(report.isValid());
            assertThat(json.at("/truncated").booleanValue()).isFalse();
            assertViolations(name, json.at("/violations"), report.getViolations(), "", "/message");
            if (!report.isValid()) {
                JsonNode problem =
                        JsonMapper.shared().readTree(report.toProblem().toJson());
                assertViolations(name, problem.at("/errors"), report.getErrors(), "#", "/detail");
                assertViolations(name, problem.at("/warnings"), report.getWarnings(), "#", "/detail");
            }
        }
    }

    private static void assertViolations(
            String name, JsonNode json, List<Violation> violations, String pointerStart, String message) {
        assertThat(json.size()).as(name).isEqualTo(violations.size());
        for (int i = 0; i < violations.size(); i++) {
            Violation violation = violations.get(i);
            JsonNode actual = json.get(i);
            String pointer = actual.at("/pointer").asString();
            assertThat(pointerStart.isEmpty() ? pointer : URLDecoder.decode(pointer, StandardCharsets.UTF_8))
                    .isEqualTo(pointerStart + violation.getPointer());
            assertThat(actual.at("/code").asString()).isEqualTo(violation.getCode());
            assertThat(actual.at(message).asString()).isEqualTo(violation.getMessage());
            assertThat(actual.at("/line").asInt()).isEqualTo(violation.getLine());
            assertThat(actual.at("/column").asInt()).isEqualTo(violation.getColumn());
        }
    }

    @Test
    void a_pointer_is_a_uri_fragment_whatever_the_name_of_a_member() {
        ValidationReport report = reader.read("{\"a b/~é%😀\\ud83d\": 1}").getReport();

        String json = report.toProblem().toJson();

        assertThat(json).contains("\"#/a%20b~1~0%C3%A9%25%F0%9F%98%80%EF%BF%BD\"");
        assertThat(URI.create("#/a%20b~1~0%C3%A9%25%F0%9F%98%80%EF%BF%BD").getFragment())
                .isEqualTo("/a b~1~0é%😀\ufffd");
    }

    @Test
    void a_problem_shows_lone_surrogates_and_says_that_it_is_truncated() {
        ValidationReport report = NoteReader.builder()
                .maxViolations(1)
                .build()
                .read("{\"\\ud83d\": 1, \"b\": 2}")
                .getReport();

        assertThat(report.toProblem().getDetail())
                .isEqualTo("Errors: 1. Warnings: 0. There are more that are not listed.");
        assertThat(reader.read("{\"\\ud83d\": 1}").getReport().toJson()).contains("\\ud83d");
    }

    @Test
    void the_string_of_a_problem_is_its_json() {
        Problem problem = reader.read("{}").getReport().toProblem();

        assertThat(problem).hasToString(problem.toJson());
    }
}
