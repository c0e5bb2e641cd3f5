package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_short_text_is_not_shortened() {
        assertThat(Excerpt.quote("Côte d'Ivoire 😀")).isEqualTo("\"Côte d'Ivoire 😀\"");
    }

    @Test
    void a_long_text_is_shortened_between_characters() {
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Excerpt.of("😀".repeat(60))).isEqualTo("😀".repeat(60));
    }

    @Test
    void an_escaped_pointer_is_not_shortened() {
        assertThat(Excerpt.escape("/a\u200b" + "b".repeat(100))).isEqualTo("/a\\u200B" + "b".repeat(100));
    }

    @Test
    void invisible_characters_are_escaped() {
        assertThat(Excerpt.of("a\n\u0000\u202e\u200b\ud800\u2028b"))
                .isEqualTo("a\\u000A\\u0000\\u202E\\u200B\\uD800\\u2028b");
    }

    @Test
    void an_escaped_text_is_not_shortened() {
        assertThat(Excerpt.escape("a\n".repeat(100))).isEqualTo("a\\u000A".repeat(100));
    }

    @Test
    void all_invisible_characters_are_escaped() {
        // Letters and marks with the property Default_Ignorable_Code_Point, blank symbols, fillers and joiners, and
        // spaces other than U+0020.
        IntStream.of(
                        0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x2800, 0x2d7f, 0x3164, 0xfe00, 0xfe0f,
                        0xffa0, 0xfffc, 0x1107f, 0x16fe4, 0x1d159, 0xe0100, 0xe01ef)
                .forEach(character -> assertThat(Excerpt.of(Character.toString(character)))
                        .as("%x", character)
                        .startsWith("\\u"));
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.isSpaceChar(character) || Character.isWhitespace(character))
                .filter(character -> character != ' ')
                .forEach(character -> assertThat(Excerpt.of(Character.toString(character)))
                        .as("%x", character)
                        .startsWith("\\u"));
    }
}
