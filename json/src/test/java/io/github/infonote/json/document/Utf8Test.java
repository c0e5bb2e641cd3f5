package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {
    /** Of each range of bytes that RFC 3629 tells apart, the first and the last. */
    private static final int[] BYTES = {
        0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
        0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    @Test
    void agrees_with_a_decoder_on_all_pairs_of_bytes() {
        byte[] bytes = new byte[2];
        for (int pair = 0; pair < 0x10000; pair++) {
            bytes[0] = (byte) (pair >> 8);
            bytes[1] = (byte) pair;
            agrees(bytes);
        }
    }

    @Test
    void agrees_with_a_decoder_on_sequences_of_up_to_five_bytes_wherever_they_are() {
        byte[] bytes = new byte[5];
        int sequences = (int) Math.pow(BYTES.length, bytes.length);
        for (int sequence = 0; sequence < sequences; sequence++) {
            int rest = sequence;
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) BYTES[rest % BYTES.length];
                rest /= BYTES.length;
            }
            agrees(bytes);
        }
    }

    @Test
    void finds_a_malformed_byte_at_every_offset_and_accepts_any_character_there() {
        for (int offset = 0; offset < 40; offset++) {
            byte[] bytes = new byte[40];
            Arrays.fill(bytes, (byte) 'a');
            assertThat(Utf8.isWellFormed(bytes)).isTrue();
            bytes[offset] = (byte) 0xff;
            assertThat(Utf8.isWellFormed(bytes)).as("offset %d", offset).isFalse();

            String text = "a".repeat(offset) + "é–😀\ufffd" + "a".repeat(40 - offset);
            assertThat(Utf8.isWellFormed(text.getBytes(StandardCharsets.UTF_8)))
                    .as("offset %d", offset)
                    .isTrue();
        }
    }

    private void agrees(byte[] bytes) {
        boolean isMalformed = decoder.reset()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(5), true)
                .isError();
        if (Utf8.isWellFormed(bytes) == isMalformed) {
            assertThat(Utf8.isWellFormed(bytes)).as(Arrays.toString(bytes)).isEqualTo(!isMalformed);
        }
    }
}
