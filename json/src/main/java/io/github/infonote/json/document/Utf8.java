package io.github.infonote.json.document;

import java.nio.ByteBuffer;

/** Checks whether bytes are UTF-8, much faster than a decoder: JSON is mostly ASCII. */
final class Utf8 {
    /** The highest bit of each of eight bytes, which ASCII does not have. */
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** Whether all bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF, no cut character. */
    static boolean isWellFormed(byte[] bytes) {
        ByteBuffer eightBytes = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                while (i <= bytes.length - Long.BYTES && (eightBytes.getLong(i) & HIGHEST_BITS) == 0) {
                    i += Long.BYTES;
                }
            } else {
                int length = length(bytes, i);
                if (length == 0) {
                    return false;
                }
                i += length;
            }
        }
        return true;
    }

    /** The number of bytes of the character beyond ASCII at an offset; 0 if it is malformed. */
    private static int length(byte[] bytes, int offset) {
        int lead = bytes[offset] & 0xff;
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (lead < 0xc2 || lead > 0xf4 || offset + length > bytes.length) {
            return 0;
        }
        int second = bytes[offset + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = offset + 2; i < offset + length; i++) {
            if (!isContinuation(bytes[i])) {
                return 0;
            }
        }
        return length;
    }

    /** Whether a byte is not the first of its character. */
    static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }
}
