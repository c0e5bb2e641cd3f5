package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.infonote.Codes;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Set<String> INTEGERS = Set.of("max", "length", "index", "count", "days");

    private final ReadResult result = NoteReader.create().read(Corpus.json("twenty-errors"));

    @Test
    void a_result_is_equal_after_java_serialization() throws IOException, ClassNotFoundException {
        ReadResult copy = JavaSerialization.sent(result);

        assertThat(copy.getReport()).isEqualTo(result.getReport()).hasSameHashCodeAs(result.getReport());
        assertThat(copy.getReport()).hasToString(result.getReport().toString());
        assertThat(copy.getNote()).isEqualTo(result.getNote());
    }

    @Test
    void errors_and_warnings_are_the_violations() {
        assertThat(result.getReport().getErrors())
                .allMatch(violation -> violation.getSeverity() == Severity.ERROR)
                .hasSize(19);
        assertThat(result.getReport().getWarnings())
                .extracting(Violation::getCode)
                .containsExactly(Codes.PARTICIPANT_DUPLICATE);
        assertThat(result.getReport().getViolations()).hasSize(20);
    }

    @Test
    void the_exception_lists_twenty_violations_and_has_the_whole_report() {
        ReadResult bad = NoteReader.create().read("{" + "\"x\": 1, ".repeat(30) + "\"y\": 1}");

        assertThatThrownBy(bad::orElseThrow).isInstanceOfSatisfying(InvalidNoteException.class, thrown -> {
            assertThat(thrown.getMessage().lines()).hasSize(22).last().isEqualTo("… and more");
            assertThat(thrown.getReport()).isEqualTo(bad.getReport());
        });
        assertThatThrownBy(result::orElseThrow).message().doesNotContain("… and more");
    }

    @Test
    void results_and_problems_are_compared_by_value() {
        ReadResult same = NoteReader.create().read("{}");

        assertThat(NoteReader.create().read("{}"))
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(NoteReader.create().read("[]"));
        assertThat(same.getReport().toProblem())
                .isEqualTo(same.getReport().toProblem())
                .hasSameHashCodeAs(same.getReport().toProblem())
                .isNotEqualTo(same.getReport().toProblem().withMaxViolations(1));
    }

    @Test
    void a_report_of_json_errors_says_if_there_are_more() {
        for (int count : new int[] {1_000, 1_001}) {
            String json = "{\"organisers\": [" + "7, ".repeat(count - 1) + "7]}";
            Throwable thrown = catchThrowable(() -> NoteJson.read(json));
            ValidationReport report =
                    ValidationReport.ofJsonErrors(JsonErrors.find(thrown).orElseThrow());

            assertThat(report.getErrors()).hasSize(1_000);
            assertThat(report.isTruncated()).isEqualTo(count > 1_000);
        }
    }

    @Test
    void json_errors_are_found_only_in_exceptions_about_json() {
        assertThat(JsonErrors.find(new IllegalStateException(new IOException())))
                .isEmpty();
        assertThat(JsonErrors.find(new IllegalStateException(catchThrowable(() -> NoteJson.read("[]"))))
                        .orElseThrow()
                        .getErrors())
                .extracting(JsonError::getCode)
                .containsExactly(Codes.JSON_TYPE);
    }

    @Test
    void the_list_of_codes_has_every_constant() {
        assertThat(Arrays.stream(Codes.class.getFields())
                        .filter(field -> field.getType() == String.class)
                        .map(ReportTest::value))
                .containsExactlyElementsOf(Codes.ALL);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "de, fr;q=0.5 | fr",
                "fr;q=0.2, es;q=0.8, ru;q=0.5 | es",
                "zh-TW | zh",
                "ar-EG, en | ar",
                "RU | ru",
                "de | en",
                "* | en",
                "fr;q=0, es;q=0.1 | es",
                "fr;q=x | en",
                ";;, | en",
                "- | en",
                "-;q=0.5 | en",
                "--, ru | ru",
                "fr,,es | fr",
                "',fr' | fr",
                "'de,\tes\t;\tq=0.5' | es",
                "en_US, fr | fr",
                "x;q=abc, fr | fr",
                "fr;q=0.5, es;q=2 | fr",
                "*-CH, fr | fr",
                "'' | en",
                "null | en"
            })
    void a_report_has_the_language_that_a_client_prefers(String acceptLanguage, String expected) {
        ValidationReport report = result.getReport().withAcceptLanguage(acceptLanguage);

        assertThat(report.getLocale()).isEqualTo(Locale.forLanguageTag(expected));
        assertThat(report).isEqualTo(result.getReport().withLocale(new Locale(expected)));
    }

    @Test
    void a_report_with_errors_can_be_thrown() {
        assertThatThrownBy(() -> result.getReport().throwIfInvalid())
                .isInstanceOfSatisfying(
                        InvalidNoteException.class,
                        e -> assertThat(e.getReport()).isEqualTo(result.getReport()));
    }

    /** The first column of the table has codes, the second one arguments, with values in parentheses. */
    @Test
    void the_arguments_of_each_code_match_the_table() {
        Map<String, Set<String>> documented = new TreeMap<>();
        ExpectedFile.read(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| code | arguments |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> quoted(cells[1])
                        .forEach(code -> documented.put(code, quoted(cells[2].replaceAll("\\([^)]*\\)", "")))));
        Map<String, Set<String>> found = new TreeMap<>();
        NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
        NoteImporter importer = NoteImporter.builder().clock(Corpus.CLOCK).build();

        Stream<ValidationReport> reports = Stream.of(
                        Corpus.names().stream().map(name -> reader.read(Corpus.json(name))),
                        Stream.of(
                                NoteReader.builder().maxBytes(1).build().read("{}"),
                                NoteImporter.builder().maxBytes(1).build().importText("ab")),
                        ImportTextsTest.names().stream().map(name -> importer.importText(ImportTextsTest.text(name))),
                        ImportTextsTest.shortTexts().stream()
                                .map(text -> importer.importText(ImportTextsTest.withBreaks(text))))
                .flatMap(results -> results)
                .map(ReadResult::getReport);
        Stream.concat(reports, Stream.of(reportOfParser()))
                .flatMap(report -> report.getViolations().stream())
                .filter(violation -> !violation.getArguments().isEmpty())
                .forEach(violation -> {
                    found.computeIfAbsent(violation.getCode(), code -> new TreeSet<>())
                            .addAll(violation.getArguments().keySet());
                    violation
                            .getArguments()
                            .forEach((name, value) -> assertThat(value)
                                    .as(name)
                                    .isInstanceOf(INTEGERS.contains(name) ? Integer.class : String.class));
                });

        assertThat(found).isEqualTo(documented);
    }

    private static ValidationReport reportOfParser() {
        Throwable thrown = catchThrowable(() -> new JsonMapper().readTree("nul"));
        return ValidationReport.ofJsonErrors(JsonErrors.find(thrown).orElseThrow());
    }

    private static Set<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void reports_are_equal_if_their_contents_are() {
        ValidationReport report = result.getReport();
        String blank = "{\"objectives\": {\"paragraphs\": [{\"items\": [\"\", \"\"]}]}}";
        String other = "{\"objectives\": {\"paragraphs\": [{\"items\": [\"\",  \"\"]}]}}";
        ValidationReport cut =
                NoteReader.builder().maxViolations(1).build().read(blank).getReport();

        assertThat(report).isEqualTo(report.withLocale(Locale.ENGLISH));
        assertThat(report)
                .isNotEqualTo(report.withLocale(Locale.FRENCH))
                .isNotEqualTo(report.toString())
                .doesNotHaveSameHashCodeAs(cut);
        assertThat(NoteReader.builder().warningsAsErrors().build().read(blank).getReport())
                .isNotEqualTo(NoteReader.create().read(blank).getReport());
        NoteReader brief = NoteReader.builder().maxViolations(1).build();
        assertThat(brief.read("[] x").getReport()).isNotEqualTo(brief.read("[]").getReport());
        assertThat(NoteReader.create().read(blank).getReport())
                .isNotEqualTo(NoteReader.create().read(other).getReport());
    }

    @Test
    void violations_are_equal_if_their_contents_are() {
        List<Violation> violations = result.getReport().getViolations();

        for (Violation violation : violations) {
            assertThat(violations).containsOnlyOnce(violation);
        }
        assertThat(violations.stream().map(Violation::hashCode)).doesNotHaveDuplicates();
        assertThat(violations.get(0))
                .isNotEqualTo(violations.get(0).withLocale(Locale.FRENCH))
                .isNotEqualTo(NoteReader.create()
                        .read("\n" + new String(Corpus.json("twenty-errors"), StandardCharsets.UTF_8))
                        .getReport()
                        .getViolations()
                        .get(0))
                .isNotEqualTo(violations.get(0).toString());
        assertThat(result.getReport().hashCode()).isNotZero();
    }

    @Test
    void a_result_in_a_log_is_its_report() {
        assertThat(result).hasToString(result.getReport().toString());
    }
}
