package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                    .isEqualTo(Characters.isBlank(text) && Characters.indexOfUnsafe(text) < 0);
        });
        assertThat(Characters.isBlank("")).isTrue();
        assertThat(Characters.isBlank("\u3000x")).isFalse();
    }

    @Test
    void unsafe_characters_are_those_of_the_rule() {
        Pattern stated = Pattern.compile("[" + Characters.UNSAFE + "\\ud800-\\udfff]");

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            boolean isUnsafe = (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
                    || c == 0x202d
                    || c == 0x202e
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0xfffe
                    || c == 0xffff;
            assertThat(Characters.indexOfUnsafe(text) == 0)
                    .as("U+%04X", c)
                    .isEqualTo(isUnsafe)
                    .isEqualTo(stated.matcher(text).matches());
        });
        assertThat(Characters.indexOfUnsafe("ab\ud800c")).isEqualTo(2);
        assertThat(Characters.indexOfUnsafe("ab😀\ud83d")).isEqualTo(4);
    }
}
