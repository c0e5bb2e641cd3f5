package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.constraint.Codes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {
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

    @Test
    void reports_are_equal_if_their_contents_are() {
        ValidationReport report = result.getReport();
        String blank = "{\"objectives\": {\"items\": [\"\", \"\"]}}";
        String other = "{\"objectives\": {\"items\": [\"\",  \"\"]}}";
        ValidationReport cut =
                NoteReader.builder().maxViolations(1).build().read(blank).getReport();

        assertThat(report).isEqualTo(report.withLocale(Locale.ENGLISH));
        assertThat(report)
                .isNotEqualTo(report.withLocale(Locale.FRENCH))
                .isNotEqualTo(report.toString())
                .doesNotHaveSameHashCodeAs(cut);
        assertThat(NoteReader.builder()
                        .failOn(Severity.WARNING)
                        .build()
                        .read(blank)
                        .getReport())
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
