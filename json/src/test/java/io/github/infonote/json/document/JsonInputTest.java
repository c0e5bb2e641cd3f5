package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.mapping.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonInputTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void decodes_only_encodings_other_than_utf_8() {
        assertThat(JsonInput.of(utf8("{\"é\": \"😀\ufeff\"}"))).isInstanceOf(Utf8Input.class);
        assertThat(JsonInput.of(utf8("\ufeff{}"))).isInstanceOf(Utf8Input.class);
        assertThat(JsonInput.of("{}".getBytes(StandardCharsets.UTF_16BE))).isInstanceOf(DecodedInput.class);
    }

    @Test
    void stops_decoding_soon_after_the_first_error() {
        String rest = " ".repeat(1_000_000);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            JsonInput input = JsonInput.of(("{\"a\": ," + rest).getBytes(charset));

            assertThat(input.toCharacters(8).end()).as("%s", charset).isLessThan(20_000);
            assertThat(input.text()).hasSize(7 + rest.length());
        }
    }

    @Test
    void locations_count_all_line_ends_and_each_code_point_once() {
        String text = "aé\n😀b\r\n–\rd";
        JsonInput characters = JsonInput.of(text);
        JsonInput bytes = JsonInput.of(utf8(text));

        assertThat(characters.location(10)).isEqualTo(new Location(10, 4, 1));
        assertThat(characters.location(8)).isEqualTo(new Location(8, 3, 1));
        assertThat(characters.location(5)).isEqualTo(new Location(5, 2, 2));
        assertThat(characters.location(5)).isEqualTo(new Location(5, 2, 2));
        assertThat(characters.location(3)).isEqualTo(new Location(3, 2, 1));
        assertThat(characters.location(0)).isEqualTo(new Location(0, 1, 1));
        assertThat(characters.location(11)).isEqualTo(new Location(11, 4, 2));
        for (int offset : new int[] {11, 8, 5, 5, 3, 2, 0, 6, 7, 9, 10}) {
            int byteOffset = utf8(text.substring(0, offset)).length;
            assertThat(bytes.location(byteOffset)).isEqualTo(characters.location(offset));
        }
    }

    @Test
    void lines_and_columns_are_at_most_the_largest_int() {
        Location origin = new Location(0, Integer.MAX_VALUE, Integer.MAX_VALUE - 1);
        byte[] bytes = utf8("[1, 2]\n");

        for (JsonInput input : List.of(
                new Utf8Input(bytes, 0, bytes.length, origin),
                new CharacterInput("[1, 2]\n".toCharArray(), 0, 7, 0, false, origin))) {
            assertThat(input.location(1)).isEqualTo(new Location(1, Integer.MAX_VALUE, Integer.MAX_VALUE));
            assertThat(input.location(5)).isEqualTo(new Location(5, Integer.MAX_VALUE, Integer.MAX_VALUE));
            assertThat(input.location(7)).isEqualTo(new Location(7, Integer.MAX_VALUE, 1));
        }
    }

    @Test
    void a_document_in_a_part_of_an_array_has_its_own_origin() {
        byte[] bytes = utf8("–[\n 1 x]–");

        JsonInput document = new Utf8Input(bytes, 3, bytes.length - 3, new Location(0, 7, 5));

        assertThat(document.text()).isEqualTo("[\n 1 x]");
        assertThat(document.location(document.start())).isEqualTo(new Location(0, 7, 5));
        assertThat(document.location(7)).isEqualTo(new Location(4, 8, 3));
        CharacterInput characters = document.toCharacters(8);
        assertThat(characters.location(
                        Objects.requireNonNull(characters.syntaxError()).offset()))
                .isEqualTo(new Location(5, 8, 4));
    }

    @Test
    void malformed_input_in_a_stream_is_a_syntax_error() {
        char[] stream = "\"b\udfffc\ud83d\udfff\"".toCharArray();

        CharacterInput all = new CharacterInput(stream, 0, 7, 0, true, Location.START);
        CharacterInput characters = new CharacterInput(stream, 0, 7, 0, false, Location.START);

        assertThat(all.isWellFormed(2)).isTrue();
        assertThat(all.isWellFormed(3)).isFalse();
        assertThat(all.syntaxError()).isEqualTo(new SyntaxError(2, 2, "encoding", Map.of()));
        assertThat(all.text()).isEqualTo("\"b\ufffdc\ud83d\udfff\"");
        assertThat(characters.syntaxError()).isNull();
    }

    @Test
    void byte_order_marks_are_not_counted_as_columns() {
        String text = "\ufeff\r\n\ufeff \ufeff{}";
        for (JsonInput input : List.of(JsonInput.of(text), JsonInput.of(utf8(text)))) {
            assertThat(input.text()).isEqualTo("{}");
            assertThat(input.location(input.start()))
                    .extracting(Location::line, Location::column)
                    .containsExactly(2, 2);
        }
    }
}
