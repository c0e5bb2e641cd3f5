package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {
    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();

    @Test
    void a_report_becomes_a_problem_document_in_the_language_of_the_report() {
        ValidationReport report = reader.read("{\"event\": {\"title\": 7}}").getReport();

        List<Violation> violations = report.withLocale(Locale.FRENCH).getViolations();

        assertThat(report.withLocale(Locale.FRENCH).toProblem())
                .startsWith("{\"type\":\"https://github.com/infonote/infonote#the-rules\","
                        + "\"title\":\"La note d'information n'est pas valide\",\"status\":422,"
                        + "\"detail\":\"Erreurs\u00a0: 7. Avertissements\u00a0: 0.\",\"errors\":["
                        + "{\"pointer\":\"/organisers\",\"code\":\"organisers.required\","
                        + "\"detail\":\"" + violations.get(0).getMessage() + "\","
                        + "\"severity\":\"ERROR\",\"line\":1,\"column\":1},")
                .endsWith("{\"pointer\":\"/event/title\",\"code\":\"json.type\","
                        + "\"detail\":\"" + violations.get(6).getMessage() + "\","
                        + "\"severity\":\"ERROR\",\"line\":1,\"column\":21}]}");
    }

    @Test
    void a_problem_without_locations_has_no_lines_and_columns() {
        ValidationReport report =
                NoteValidator.create().validate(InformationNote.builder().build());

        assertThat(report.toProblem()).contains("\"pointer\":\"/disclaimer\"").doesNotContain("line", "column");
    }

    @Test
    void every_report_of_the_corpus_becomes_well_formed_json_with_all_its_violations() {
        for (String name : Corpus.names()) {
            ValidationReport report = reader.read(Corpus.json(name)).getReport();

            JsonNode problem = JsonMapper.shared().readTree(report.toProblem());

            assertThat(problem.at("/errors").size())
                    .as(name)
                    .isEqualTo(report.getViolations().size());
            for (int i = 0; i < report.getViolations().size(); i++) {
                Violation violation = report.getViolations().get(i);
                JsonNode error = problem.at("/errors/" + i);
                assertThat(error.at("/pointer").asString()).isEqualTo(violation.getPointer());
                assertThat(error.at("/code").asString()).isEqualTo(violation.getCode());
                assertThat(error.at("/detail").asString()).isEqualTo(violation.getMessage());
                assertThat(error.at("/severity").asString())
                        .isEqualTo(violation.getSeverity().name());
                assertThat(error.at("/line").asInt())
                        .isEqualTo(violation.getLine().orElseThrow());
                assertThat(error.at("/column").asInt())
                        .isEqualTo(violation.getColumn().orElseThrow());
            }
        }
    }

    @Test
    void a_problem_shows_lone_surrogates_and_says_that_it_is_truncated() {
        ValidationReport report = NoteReader.builder()
                .maxViolations(1)
                .build()
                .read("{\"\\ud83d\": 1, \"b\": 2}")
                .getReport();

        assertThat(report.toProblem()).contains("Errors: 1. Warnings: 0. There are more that are not listed.");
        assertThat(reader.read("{\"\\ud83d\": 1}").getReport().toProblem()).contains("\\ud83d");
    }
}
