package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the checks against the character classes that say the same, and against Unicode, for every character. */
class CharactersTest {
    @Test
    void blank_is_what_unicode_calls_white_space() {
        Pattern whiteSpace = Pattern.compile("\\p{IsWhite_Space}");
        Pattern safe = Pattern.compile("[" + Characters.SAFE_WHITE_SPACE + "]");

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            assertThat(Characters.isBlank(text))
                    .as("U+%04X", c)
                    .isEqualTo(whiteSpace.matcher(text).matches());
            assertThat(safe.matcher(text).matches())
                    .as("U+%04X", c)
                    .isEqualTo(Characters.isBlank(text) && Characters.indexOfUnsafe(text, 0) < 0);
        });
        assertThat(Characters.isBlank("")).isTrue();
        assertThat(Characters.isBlank("\u3000x")).isFalse();
    }

    @Test
    void unsafe_characters_are_those_of_the_rule() {
        Pattern stated = Pattern.compile("[" + Characters.UNSAFE + "\\ud800-\\udfff]");

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            boolean isUnsafe = (Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)
                    || c == 0x202d
                    || c == 0x202e
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0xfffe
                    || c == 0xffff;
            assertThat(Characters.indexOfUnsafe(text, 0) == 0)
                    .as("U+%04X", c)
                    .isEqualTo(isUnsafe)
                    .isEqualTo(stated.matcher(text).matches());
        });
        assertThat(Characters.indexOfUnsafe("ab\ud800c", 0)).isEqualTo(2);
        assertThat(Characters.indexOfUnsafe("ab😀\ud83d", 0)).isEqualTo(4);
        assertThat(Characters.indexOfUnsafe("<&\ufffd\u0000\u0001", 0)).isEqualTo(3);
        assertThat(Characters.indexOfUnsafe("<&\ufffd\u0000\u0001", 4)).isEqualTo(4);
    }

    @Test
    void notable_characters_are_the_unsafe_ones_and_those_of_warnings() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            assertThat(Characters.indexOfNotable(text, 0) == 0)
                    .as("U+%04X", c)
                    .isEqualTo(Characters.indexOfUnsafe(text, 0) == 0 || c == '<' || c == '&' || c == 0xfffd);
        });
        assertThat(Characters.indexOfNotable("a😀é漢<", 0)).isEqualTo(5);
        assertThat(Characters.indexOfNotable("<", 1)).isEqualTo(-1);
    }

    @Test
    void a_text_is_untrimmed_if_its_first_or_last_character_is_white_space() {
        assertThat(Stream.of(" a", "a\u3000", "\u0085a", "a\r\n", " ")).allMatch(Characters::isUntrimmed);
        assertThat(Stream.of("", "a", "a b", "\u200ba\ufeff")).noneMatch(Characters::isUntrimmed);
    }

    @Test
    void unsafe_characters_are_replaced_one_by_one() {
        assertThat(Characters.replaceUnsafe("a\u0000\u001f😀\ud83d\ude00\ude00b\t\r\n"))
                .isEqualTo("a\ufffd\ufffd😀\ud83d\ude00\ufffdb\t\r\n");
        assertThat(Characters.replaceUnsafe("😀 safe")).isEqualTo("😀 safe");
        assertThat(Characters.replaceUnsafe("")).isEmpty();
    }

    @Test
    void a_text_on_one_line_has_single_spaces_within_it() {
        assertThat(Characters.onOneLine(" a\r\n\n b\tc\u2028d\u2029 ")).isEqualTo("a b c d");
        assertThat(Characters.onOneLine("\u00a0a\u3000 b")).isEqualTo("\u00a0a\u3000 b");
        assertThat(Characters.onOneLine(" \n ")).isEmpty();
    }
}
