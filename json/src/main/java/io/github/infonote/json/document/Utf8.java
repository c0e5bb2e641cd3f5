package io.github.infonote.json.document;

import java.nio.ByteBuffer;

/** Inspects UTF-8 without decoding it. That is much faster, because JSON is mostly ASCII. */
public final class Utf8 {
    static final int BYTE_ORDER_MARK_LENGTH = 3;

    /** The highest bit of each of eight bytes, which isn't set in ASCII. */
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private static final long ONES = 0x0101_0101_0101_0101L;

    private Utf8() {}

    /** Returns whether a range is well-formed UTF-8 (RFC 3629), without overlong forms, surrogates and truncated characters. */
    static boolean isWellFormed(byte[] bytes, int start, int end) {
        ByteBuffer eightBytes = ByteBuffer.wrap(bytes);
        int i = start;
        while (i < end) {
            if (bytes[i] >= 0) {
                i++;
                while (i <= end - Long.BYTES && (eightBytes.getLong(i) & HIGHEST_BITS) == 0) {
                    i += Long.BYTES;
                }
            } else {
                int length = length(bytes, i, end);
                if (length == 0) {
                    return false;
                }
                i += length;
            }
        }
        return true;
    }

    /** Returns the length of the character at an offset, which isn't ASCII, in bytes. Returns 0 if it is malformed. */
    private static int length(byte[] bytes, int offset, int end) {
        int lead = bytes[offset] & 0xff;
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (lead < 0xc2 || lead > 0xf4 || offset + length > end) {
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

    /** Returns the offset of the first quotation mark, backslash or control character in a range, or the end of the range. */
    static int endOfPlain(byte[] bytes, int start, int end) {
        ByteBuffer eightBytes = ByteBuffer.wrap(bytes);
        int i = start;
        while (i <= end - Long.BYTES && isPlain(eightBytes.getLong(i))) {
            i += Long.BYTES;
        }
        while (i < end && (bytes[i] < 0 || (bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\'))) {
            i++;
        }
        return i;
    }

    /** Returns true only if none of eight bytes is a quotation mark, a backslash or a control character. May return false in error. */
    private static boolean isPlain(long bytes) {
        // Subtraction sets the highest bit of a byte that is less than the subtrahend.
        long quotationMarks = bytes ^ ('"' * ONES);
        long backslashes = bytes ^ ('\\' * ONES);
        long found = ((quotationMarks - ONES) & ~quotationMarks)
                | ((backslashes - ONES) & ~backslashes)
                | ((bytes - ' ' * ONES) & ~bytes);
        return (found & HIGHEST_BITS) == 0;
    }

    /** Returns whether a byte order mark is at an offset and ends before {@code end}. */
    static boolean isByteOrderMark(byte[] bytes, int offset, int end) {
        return end - offset >= BYTE_ORDER_MARK_LENGTH
                && bytes[offset] == (byte) 0xef
                && bytes[offset + 1] == (byte) 0xbb
                && bytes[offset + 2] == (byte) 0xbf;
    }

    /** Returns whether a byte isn't the first byte of a character. */
    static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /**
     * {@return whether a string is longer than a number of bytes in UTF-8}
     *
     * @param text any string
     * @param maxBytes the number of bytes
     */
    public static boolean isLonger(CharSequence text, int maxBytes) {
        int length = text.length();
        if (length <= maxBytes / 3) {
            return false;
        }
        long bytes = 0;
        for (int i = 0; i < length && bytes <= maxBytes; i++) {
            char c = text.charAt(i);
            boolean isPair = i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1));
            i += isPair ? 1 : 0;
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : isPair ? 4 : 3;
        }
        return bytes > maxBytes;
    }
}
