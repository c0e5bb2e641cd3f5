package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the checks with the character classes and with Unicode, for every character. */
class CharactersTest {
    @Test
    void white_space_has_the_unicode_property() {
        Pattern whiteSpace = Pattern.compile("\\p{IsWhite_Space}");
        Pattern safe = Pattern.compile("[" + Characters.SAFE_WHITE_SPACE + "]");

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            assertThat(Characters.isBlank(text))
                    .as("U+%04X", c)
                    .isEqualTo(whiteSpace.matcher(text).matches());
            assertThat(safe.matcher(text).matches())
                    .as("U+%04X", c)
                    .isEqualTo(Characters.isBlank(text)
                            && Characters.indexesOfUnsafe(text).isEmpty());
        });
        assertThat(Characters.isBlank("")).isTrue();
        assertThat(Characters.isBlank("\u3000x")).isFalse();
    }

    @Test
    void unsafe_characters_match_the_character_class() {
        Pattern stated = Pattern.compile("[" + Characters.UNSAFE + "\\ud800-\\udfff]");

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            boolean isUnsafe = (Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)
                    || c == 0x202d
                    || c == 0x202e
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0xfffe
                    || c == 0xffff;
            boolean isUnclosed = "\u202a\u202b\u2066\u2067\u2068".contains(text);
            assertThat(!Characters.indexesOfUnsafe(text).isEmpty())
                    .as("U+%04X", c)
                    .isEqualTo(isUnsafe || isUnclosed);
            assertThat(stated.matcher(text).matches()).as("U+%04X", c).isEqualTo(isUnsafe);
        });
        assertThat(unsafe("ab\ud800c")).containsExactly(2);
        assertThat(unsafe("ab😀\ud83d")).containsExactly(4);
        assertThat(unsafe("<&\ufffd\u0000\u0001")).containsExactly(3, 4);
    }

    private static List<Integer> unsafe(String text) {
        return Characters.indexesOfUnsafe(text).stream().boxed().toList();
    }

    /** E and I start an embedding and an isolate; e and i end them. The end of an isolate closes all embeddings in it (UAX #9). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "aEbec,''",
        "aIbic,''",
        "EIie,''",
        "IEi,''",
        "IEEIeii,''",
        "ei,''",
        "aEb,1",
        "aIb,1",
        "EIe,0 1",
        "IEe,0",
        "EIi,0",
        "EEe,0",
        "IIi,0",
        "eE,1",
        "IeiI,3",
        "EiIei,0"
    })
    void an_embedding_or_isolate_is_unsafe_unless_it_is_closed(String signs, String expected) {
        for (String starts : List.of("\u202a\u2066", "\u202b\u2067", "\u202a\u2068")) {
            String text = signs.replace('E', starts.charAt(0))
                    .replace('I', starts.charAt(1))
                    .replace('e', '\u202c')
                    .replace('i', '\u2069');

            assertThat(unsafe(text).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .isEqualTo(expected);
        }
    }

    @Test
    void suspect_characters_may_violate_a_rule() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
            String text = Character.toString(c);
            assertThat(Characters.indexOfSuspect(text, 0) == 0)
                    .as("U+%04X", c)
                    .isEqualTo(!Characters.indexesOfUnsafe(text).isEmpty() || c == '<' || c == '&' || c == 0xfffd);
        });
        assertThat(Characters.indexOfSuspect("a😀é漢<", 0)).isEqualTo(5);
        assertThat(Characters.indexOfSuspect("<", 1)).isEqualTo(-1);
    }

    @Test
    void a_text_with_white_space_at_the_start_or_end_is_untrimmed() {
        assertThat(Stream.of(" a", "a\u3000", "\u0085a", "a\r\n", " ")).allMatch(Characters::isUntrimmed);
        assertThat(Stream.of("", "a", "a b", "\u200ba\ufeff")).noneMatch(Characters::isUntrimmed);
    }

    @Test
    void each_unsafe_character_is_replaced() {
        assertThat(Characters.replaceUnsafe("a\u0000\u001f😀\ud83d\ude00\ude00b\t\r\n"))
                .isEqualTo("a\ufffd\ufffd😀\ud83d\ude00\ufffdb\t\r\n");
        assertThat(Characters.replaceUnsafe("😀 safe")).isEqualTo("😀 safe");
        assertThat(Characters.replaceUnsafe("")).isEmpty();
    }

    @Test
    void a_text_on_one_line_has_single_spaces() {
        assertThat(Characters.onOneLine(" a\r\n\n b\tc\u2028d\u2029 ")).isEqualTo("a b c d");
        assertThat(Characters.onOneLine("\u00a0a\u3000 b")).isEqualTo("\u00a0a\u3000 b");
        assertThat(Characters.onOneLine(" \n ")).isEmpty();
    }
}
