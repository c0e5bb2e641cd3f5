package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.error.Location;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void recognises_utf_8_without_a_decoder() {
        assertThat(JsonText.ifUtf8(utf8("{\"é\": \"😀\ufeff\"}"))).isEqualTo("{\"é\": \"😀\ufeff\"}");
        assertThat(JsonText.ifUtf8(utf8("\ufeff{}"))).isNull();
        assertThat(JsonText.ifUtf8(utf8("\ufffd"))).isNull();
        assertThat(JsonText.ifUtf8(utf8("{\ufffd}"))).isNull();
        assertThat(JsonText.ifUtf8(new byte[] {'{', (byte) 0xff, '}'})).isNull();
        assertThat(JsonText.ifUtf8("{}".getBytes(StandardCharsets.UTF_16BE))).isNull();
    }

    @Test
    void locations_count_all_line_ends_and_each_code_point_once() {
        JsonText text = JsonText.of("a\n😀b\r\nc\rd");

        assertThat(text.location(9)).isEqualTo(new Location(9, 4, 1));
        assertThat(text.location(7)).isEqualTo(new Location(7, 3, 1));
        assertThat(text.location(4)).isEqualTo(new Location(4, 2, 2));
        assertThat(text.location(4)).isEqualTo(new Location(4, 2, 2));
        assertThat(text.location(2)).isEqualTo(new Location(2, 2, 1));
        assertThat(text.location(0)).isEqualTo(new Location(0, 1, 1));
        assertThat(text.location(10)).isEqualTo(new Location(10, 4, 2));
    }

    @Test
    void a_document_within_a_stream_ends_where_bytes_cannot_be_decoded() {
        char[] stream = "ab\udfffc\ud83d\udfffd".toCharArray();

        JsonText all = JsonText.within(CharBuffer.wrap(stream), Location.START, true);
        JsonText pair = JsonText.within(CharBuffer.wrap(stream, 3, 4), Location.START, true);
        JsonText first = JsonText.within(CharBuffer.wrap(stream, 2, 2), Location.START, true);
        JsonText characters = JsonText.within(CharBuffer.wrap(stream), Location.START, false);

        assertThat(all.end()).isEqualTo(2);
        assertThat(all.isCutByBrokenEncoding()).isTrue();
        assertThat(pair.end()).isEqualTo(7);
        assertThat(pair.isCutByBrokenEncoding()).isFalse();
        assertThat(first.end()).isEqualTo(first.start()).isEqualTo(2);
        assertThat(first.isCutByBrokenEncoding()).isTrue();
        assertThat(characters.end()).isEqualTo(7);
        assertThat(characters.isCutByBrokenEncoding()).isFalse();
    }
}
