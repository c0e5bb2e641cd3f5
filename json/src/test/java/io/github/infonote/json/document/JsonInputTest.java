package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.mapping.Location;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonInputTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void reads_the_bytes_of_utf_8_and_decodes_anything_else() {
        assertThat(JsonInput.of(utf8("{\"é\": \"😀\ufeff\"}"))).isInstanceOf(Utf8Input.class);
        assertThat(JsonInput.of(utf8("{\ufffd}"))).isInstanceOf(Utf8Input.class);
        assertThat(JsonInput.of(utf8("\ufeff{}"))).isInstanceOf(CharacterInput.class);
        assertThat(JsonInput.of(new byte[] {'{', (byte) 0xff, '}'})).isInstanceOf(CharacterInput.class);
        assertThat(JsonInput.of("{}".getBytes(StandardCharsets.UTF_16BE))).isInstanceOf(CharacterInput.class);
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
    void a_document_within_bytes_is_located_where_it_starts() {
        byte[] bytes = utf8("–[\n 1 x]–");

        JsonInput document = new Utf8Input(bytes, 3, bytes.length - 3, new Location(0, 7, 5));

        assertThat(document.text()).isEqualTo("[\n 1 x]");
        assertThat(document.location(document.start())).isEqualTo(new Location(0, 7, 5));
        assertThat(document.location(7)).isEqualTo(new Location(4, 8, 3));
        assertThat(document.syntaxError().location()).isEqualTo(new Location(5, 8, 4));
    }

    @Test
    void a_document_within_a_stream_ends_where_bytes_cannot_be_decoded() {
        char[] stream = "ab\udfffc\ud83d\udfffd".toCharArray();

        JsonInput all = CharacterInput.within(stream, 0, 7, true, Location.START);
        JsonInput pair = CharacterInput.within(stream, 3, 7, true, Location.START);
        JsonInput first = CharacterInput.within(stream, 2, 4, true, Location.START);
        JsonInput characters = CharacterInput.within(stream, 0, 7, false, Location.START);

        assertThat(all.end()).isEqualTo(2);
        assertThat(all.brokenEncoding()).isEqualTo(new Location(2, 1, 3));
        assertThat(all.text()).isEqualTo("ab\ufffdc\ud83d\udfffd");
        assertThat(pair.end()).isEqualTo(7);
        assertThat(pair.brokenEncoding()).isNull();
        assertThat(first.end()).isEqualTo(first.start()).isEqualTo(2);
        assertThat(first.brokenEncoding()).isEqualTo(new Location(2, 1, 1));
        assertThat(characters.end()).isEqualTo(7);
        assertThat(characters.brokenEncoding()).isNull();
    }
}
