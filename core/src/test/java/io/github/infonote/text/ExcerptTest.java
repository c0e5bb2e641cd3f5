package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_short_text_is_shown_whole() {
        assertThat(Excerpt.quoted("Côte d'Ivoire 😀")).isEqualTo("\"Côte d'Ivoire 😀\"");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Excerpt.of("😀".repeat(60))).isEqualTo("😀".repeat(60));
    }

    @Test
    void invisible_characters_are_shown_as_escapes() {
        assertThat(Excerpt.of("a\n\u0000\u202e\u200b\ud800\u2028b"))
                .isEqualTo("a\\u000A\\u0000\\u202E\\u200B\\uD800\\u2028b");
    }
}
