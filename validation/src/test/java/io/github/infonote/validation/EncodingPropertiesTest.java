package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same characters have the same result in every encoding. */
class EncodingPropertiesTest {
    private static final NoteReader READER =
            NoteReader.builder().keepSource().clock(Corpus.CLOCK).build();

    private static final String VALID = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8).strip();

    /** Tokens, broken tokens, and characters that the parsers of bytes and of characters may treat differently. */
    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> token = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                " ",
                "\n",
                "\r\n",
                "\t",
                "\"",
                "\\",
                "'",
                "/",
                "//",
                "#",
                "true",
                "false",
                "null",
                "tru",
                "nul",
                "0",
                "12",
                "-",
                "1.",
                "1e",
                "007",
                "\"x\":",
                "\"titel\":",
                "\"event\":",
                "\"event\"",
                "\"" + "n".repeat(2_000) + "\"",
                "\"title\":\"T\"",
                "\"a\\u00",
                "\"\\ud83d\"",
                "\"\\ud83d\":",
                "\\u004\u0131",
                "\u001e",
                "\u0000",
                "\u007f",
                "\u0085",
                "©",
                "±",
                "é",
                "ı",
                "😀",
                "\u2028",
                "\u2029",
                "\u00a0",
                "\ufeff",
                "\ufffd",
                "\uffff",
                "“",
                "x",
                "{\"x\":true",
                "{\"event\":{\"title\":7",
                "[{\"x\":null");
        return token.list().ofMinSize(1).ofMaxSize(12).map(tokens -> String.join("", tokens));
    }

    /** A valid note with a change in one place. */
    @Provide
    Arbitrary<String> changedNotes() {
        return Combinators.combine(Arbitraries.integers().between(0, VALID.length()), tokens(), Arbitraries.of(0, 1, 5))
                .as((at, inserted, removed) ->
                        VALID.substring(0, at) + inserted + VALID.substring(Math.min(VALID.length(), at + removed)));
    }

    private static void assertSameInAllEncodings(String text) {
        // A zero among the first bytes is a sign of UTF-16 or UTF-32.
        int zero = text.indexOf('\0');
        Assume.that(zero < 0 || zero > 3);
        assertThat(Encodings.read(READER, text).stream().map(Encodings::content).distinct())
                .as(text)
                .hasSize(1);
        assertThat(Encodings.readAll(READER, text).stream()
                        .map(EncodingPropertiesTest::contents)
                        .distinct())
                .as("documents of %s", text)
                .hasSize(1);
        assertThat(Encodings.readLines(READER, text).stream()
                        .map(EncodingPropertiesTest::contents)
                        .distinct())
                .as("lines of %s", text)
                .hasSize(1);
    }

    private static List<List<Object>> contents(List<ReadResult> results) {
        return results.stream().map(Encodings::content).toList();
    }

    @Property(seed = "1")
    void any_tokens_get_the_same_results_in_all_encodings(@ForAll("tokens") String text) {
        assertSameInAllEncodings(text);
    }

    @Property(seed = "1")
    void a_changed_note_gets_the_same_results_in_all_encodings(@ForAll("changedNotes") String text) {
        assertSameInAllEncodings(text);
    }
}
