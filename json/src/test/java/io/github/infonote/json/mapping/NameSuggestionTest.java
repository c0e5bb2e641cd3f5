package io.github.infonote.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "Title, title",
        "TITLE, title",
        "tilte, title",
        "titl, title",
        "start_date, startDate",
        "start-date, startDate",
        "startdate, startDate",
        "endData, endDate",
        "date, ",
        "x, ",
        "'', ",
        "colour, ",
        "titletitle, "
    })
    void suggests_the_nearest_known_name(String name, String expected) {
        assertThat(NameSuggestion.findSimilar(name, List.of("title", "startDate", "endDate", "venues"))
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"lead, LEAD", "Implementing agency, IMPLEMENTING_AGENCY", "IMPLEMENTING AGENCY, IMPLEMENTING_AGENCY"})
    void suggests_enum_values_regardless_of_case_and_separators(String name, String expected) {
        assertThat(NameSuggestion.findSimilar(name, List.of("LEAD", "PARTNER", "IMPLEMENTING_AGENCY")))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcx, abxd, abcx", // the first of two names with the same distance
        "abcd, abxd, abcx, abxd",
        "badc, abcd, xxxx, ", // two edits are too many for four letters
        "abdc, abcd, xxxx, abcd",
        "badcfe, abcdfe, xxxx, abcdfe", // but not for six
        "badcfe, abcdef, xxxx, "
    })
    void suggests_a_name_if_at_most_a_third_of_its_letters_differ(
            String name, String first, String second, String expected) {
        assertThat(NameSuggestion.findSimilar(name, List.of(first, second)).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void suggests_nothing_for_a_name_of_more_than_a_hundred_characters() {
        assertThat(NameSuggestion.findSimilar("-".repeat(95) + "title", List.of("title")))
                .contains("title");
        assertThat(NameSuggestion.findSimilar("-".repeat(96) + "title", List.of("title")))
                .isEmpty();
    }
}
