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
    void constants_are_found_however_they_are_spelt(String name, String expected) {
        assertThat(NameSuggestion.findSimilar(name, List.of("LEAD", "PARTNER", "IMPLEMENTING_AGENCY")))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcx, abxd, abcx", // of two that are as near, the first
        "abcd, abxd, abcx, abxd",
        "badc, abcd, xxxx, ", // two swaps are too many for four letters
        "abdc, abcd, xxxx, abcd",
        "badcfe, abcdfe, xxxx, abcdfe", // and not for six
        "badcfe, abcdef, xxxx, "
    })
    void a_third_of_the_letters_may_differ(String name, String first, String second, String expected) {
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
