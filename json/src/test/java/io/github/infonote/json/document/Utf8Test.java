package io.github.infonote.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {
    /** The first and last byte of each range in RFC 3629. */
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
    void agrees_with_a_decoder_on_sequences_of_up_to_five_bytes_at_any_offset() {
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
    void finds_a_malformed_byte_at_any_offset() {
        for (int offset = 0; offset < 40; offset++) {
            byte[] bytes = new byte[40];
            Arrays.fill(bytes, (byte) 'a');
            assertThat(Utf8.isWellFormed(bytes, 0, bytes.length)).isTrue();
            bytes[offset] = (byte) 0xff;
            assertThat(Utf8.isWellFormed(bytes, 0, bytes.length))
                    .as("offset %d", offset)
                    .isFalse();

            String text = "a".repeat(offset) + "é–😀\ufffd" + "a".repeat(40 - offset);
            assertThat(isWellFormed(text)).as("offset %d", offset).isTrue();
        }
    }

    @Test
    void ignores_bytes_outside_the_range() {
        byte[] bytes = "\u00e9abcdefgh\u00e9ijklmnopq\u00e9".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.isWellFormed(bytes, 0, bytes.length)).isTrue();
        assertThat(Utf8.isWellFormed(bytes, 2, bytes.length - 2)).isTrue();
        assertThat(Utf8.isWellFormed(bytes, 1, bytes.length)).isFalse();
        assertThat(Utf8.isWellFormed(bytes, 0, bytes.length - 1)).isFalse();
    }

    @Test
    void finds_the_end_of_plain_bytes_at_any_offset() {
        for (int value = 0; value < 0x100; value++) {
            boolean isPlain = value >= ' ' && value != '"' && value != '\\';
            for (int offset = 0; offset < 20; offset++) {
                byte[] bytes = new byte[20];
                Arrays.fill(bytes, (byte) 'a');
                bytes[offset] = (byte) value;
                assertThat(Utf8.endOfPlain(bytes, 0, bytes.length))
                        .as("byte %d at %d", value, offset)
                        .isEqualTo(isPlain ? bytes.length : offset);
                assertThat(Utf8.endOfPlain(bytes, 0, offset)).isEqualTo(offset);
            }
        }
    }

    @Test
    void compares_the_length_of_a_text_with_a_number_of_bytes() {
        String text = "a\u00e9\u2013\ud83d\ude00";

        assertThat(Utf8.isLonger(text, 10)).isFalse();
        assertThat(Utf8.isLonger(text, 9)).isTrue();
        assertThat(Utf8.isLonger(text, 0)).isTrue();
        assertThat(Utf8.isLonger("", 0)).isFalse();
    }

    private static boolean isWellFormed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Utf8.isWellFormed(bytes, 0, bytes.length);
    }

    private void agrees(byte[] bytes) {
        boolean isMalformed = decoder.reset()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(5), true)
                .isError();
        boolean isWellFormed = Utf8.isWellFormed(bytes, 0, bytes.length);
        // Formatting descriptions of millions of sequences would take minutes.
        if (isWellFormed == isMalformed) {
            fail(Arrays.toString(bytes) + " was called " + (isWellFormed ? "well-formed" : "malformed"));
        }
    }
}
