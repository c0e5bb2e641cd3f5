package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Compares the grammar with Jackson's parser of bytes. */
class JsonGrammarTest {
    private static final String GOOD = "{\"event\": {\"title\": \"a\\u00e9\\n\\\\\", \"startDate\": \"2012-11-14\"},"
            + " \"x\": [1, -0.5e+10, 20E3, true, false, null, [], {}, \"\"], \"disclaimer\": {\"text\": \"\\ud83d\\ude00\"}}";

    /** Characters with a meaning in JSON, and similar characters, such as letters and digits of other scripts. */
    private static final String CHARACTERS =
            "{}[]:,\"\\/ \t\n\r\u0000\u001f0159-+.eEabfnrtu_\u007f\u0131\u0660\u00e9\uff11\u0430\ufeff\u2028";

    private static final JsonFactory JACKSON = new JsonFactory();

    /** Returns whether the grammar accepts a document. */
    private static boolean isAccepted(String json) {
        JsonGrammar grammar = new JsonGrammar();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!grammar.accept(c) && !(grammar.isComplete() && JsonGrammar.isWhiteSpace(c))) {
                return grammar.endsBefore(c) && JsonGrammar.isWhiteSpace(c);
            }
        }
        return grammar.isComplete() || grammar.endsBefore(' ');
    }

    private static boolean isAcceptedByJackson(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), utf8)) {
            boolean hasValue = false;
            while (parser.nextToken() != null) {
                parser.getString();
                hasValue = true;
            }
            return hasValue;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Test
    void agrees_with_jackson_on_every_change_of_one_character() {
        for (int i = 0; i < GOOD.length(); i++) {
            for (int c = 0; c < CHARACTERS.length(); c++) {
                char character = CHARACTERS.charAt(c);
                // A byte order mark before a document isn't part of it.
                if (i == 0 && character == '\ufeff') {
                    continue;
                }
                String inserted = GOOD.substring(0, i) + character + GOOD.substring(i);
                assertThat(isAccepted(inserted)).as(inserted).isEqualTo(isAcceptedByJackson(inserted));
                String replaced = GOOD.substring(0, i) + character + GOOD.substring(i + 1);
                assertThat(isAccepted(replaced)).as(replaced).isEqualTo(isAcceptedByJackson(replaced));
            }
        }
    }

    static Stream<String> changedDocuments() {
        String note = "{\"disclaimer\":{\"text\":\"\\u004a\"},\"event\":{\"startDate\":\"2012-11-14\"}}";
        return Stream.iterate(0, i -> i < note.length(), i -> i + 1)
                .flatMap(i -> CHARACTERS
                        .chars()
                        .mapToObj(c -> note.substring(0, i) + (char) c + note.substring(i + 1))
                        .filter(json -> json.charAt(0) != '\ufeff'));
    }

    /** Returns a note, or null if reading fails. */
    private static Object read(Callable<Object> reading) throws Exception {
        try {
            return reading.call();
        } catch (NoteJsonException e) {
            return "not read";
        }
    }

    @ParameterizedTest
    @MethodSource("changedDocuments")
    void characters_and_bytes_are_read_alike_after_a_change_of_one_character(String json) throws Exception {
        Object fromBytes = read(() -> NoteJson.read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(read(() -> NoteJson.read(json))).isEqualTo(fromBytes);
        assertThat(read(() -> NoteJson.read(new StringReader(json)))).isEqualTo(fromBytes);
        assertThat(read(() -> NoteJson.read(json.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(fromBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u004\u0131", "\\u\uff10041", "\\u00\u06604", "\\\\\\u004\u0131"})
    void hex_digits_of_other_scripts_are_rejected(String text) {
        String json = "{\"disclaimer\":{\"text\":\"" + text + "\"}}";

        for (byte[] bytes : List.of(json.getBytes(StandardCharsets.UTF_8), json.getBytes(StandardCharsets.UTF_16))) {
            assertThatThrownBy(() -> NoteJson.read(bytes)).isInstanceOf(NoteJsonException.class);
        }
        assertThatThrownBy(() -> NoteJson.read(json)).isInstanceOf(NoteJsonException.class);
        assertThat(NoteJson.read("{\"disclaimer\":{\"text\":\"\\\\u004\u0131\"}}")
                        .getDisclaimer()
                        .getText())
                .isEqualTo("\\u004\u0131");
    }
}
