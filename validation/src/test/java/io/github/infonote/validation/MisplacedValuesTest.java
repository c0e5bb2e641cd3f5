package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MisplacedValuesTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    static List<MisplacedValue> rows() {
        return MisplacedValue.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_violations_of_a_value_are_in_its_row(MisplacedValue row) {
        List<Violation> violations = READER.read(row.json()).getReport().getViolations();

        ExpectedFile.assertLineEquals(MisplacedValue.TABLE, row.row(), row.withReports(violations));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_report_has_the_line_and_the_column_of_the_value(MisplacedValue row) {
        JsonValues values = new JsonValues(row.json());

        assertThat(READER.read(row.json()).getReport().getViolations())
                .allSatisfy(violation -> assertThat(violation.getLine() + ":" + violation.getColumn())
                        .isEqualTo(values.location(violation.getPointer())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void bytes_and_characters_give_the_same_result(MisplacedValue row) {
        ReadResult fromBytes = READER.read(row.json().getBytes(StandardCharsets.UTF_8));
        ReadResult fromCharacters = READER.read(row.json());

        assertThat(fromBytes.getReport()).isEqualTo(fromCharacters.getReport());
        assertThat(fromBytes.getNote()).isEqualTo(fromCharacters.getNote());
    }

    @Test
    void each_row_is_another_document() {
        assertThat(rows()).isNotEmpty().extracting(MisplacedValue::json).doesNotHaveDuplicates();
    }
}
