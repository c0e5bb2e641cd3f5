package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.constraint.Codes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ReadResult result = NoteReader.create().read(Corpus.json("twenty-faults"));

    @Test
    void a_result_travels_between_machines() throws IOException, ClassNotFoundException {
        ReadResult copy = Travel.sent(result);

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
}
