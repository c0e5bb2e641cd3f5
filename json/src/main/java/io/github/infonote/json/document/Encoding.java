package io.github.infonote.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings of JSON: UTF-8, and UTF-16 and UTF-32, which earlier standards allowed (RFC 7159). */
final class Encoding {
    static final char BYTE_ORDER_MARK = '\ufeff';
    /** Marks malformed input. Decoders never produce a lone surrogate otherwise. */
    private static final char MALFORMED = '\udfff';

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private Encoding() {}

    /** Detects the encoding from the byte order mark, or from zero bytes: the first characters of JSON are ASCII. */
    static Charset detect(byte[] bytes, int start, int end) {
        int first = 0;
        for (int i = start; i < start + 4; i++) {
            // Short input is padded with spaces.
            first = first << 8 | (i < end ? bytes[i] & 0xff : 0x20);
        }
        int firstHalf = first >>> 16;
        if (first == 0xfeff || (first & 0xffffff00) == 0) {
            return UTF_32BE;
        } else if (first == 0xfffe0000 || (first & 0x00ffffff) == 0) {
            return UTF_32LE;
        } else if (firstHalf == 0xfeff || (firstHalf & 0xff00) == 0) {
            return StandardCharsets.UTF_16BE;
        } else if (firstHalf == 0xfffe || (firstHalf & 0x00ff) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Returns a decoder that marks malformed input and continues after it. */
    static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED));
    }

    /** Returns whether a decoded character marks malformed input: a low surrogate that doesn't follow a high surrogate. */
    static boolean isMalformed(char c, char previous) {
        return c == MALFORMED && !Character.isHighSurrogate(previous);
    }

    record DetectedStream(Charset charset, InputStream in) {}

    /** Returns whether a string is longer than {@code maxBytes} in one of the encodings of JSON. */
    static boolean isLonger(CharSequence text, Charset charset, int maxBytes) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Utf8.isLonger(text, maxBytes);
        }
        boolean isUtf16 = charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
        long bytes = isUtf16 ? 2L * text.length() : 4L * Character.codePointCount(text, 0, text.length());
        return bytes > maxBytes;
    }

    /** Detects the encoding of a stream. Reads two bytes immediately, or four if two aren't enough. */
    static DetectedStream detect(InputStream in) throws IOException {
        PushbackInputStream bytes = new UnbufferedStream(in);
        byte[] first = new byte[4];
        int length = bytes.readNBytes(first, 0, 2);
        if (!detect(first, 0, length).equals(StandardCharsets.UTF_8)) {
            length += bytes.readNBytes(first, length, first.length - length);
        }
        bytes.unread(first, 0, length);
        return new DetectedStream(detect(first, 0, length), bytes);
    }

    /** Returns the pushed-back bytes first and alone, so that a reader doesn't block, or lose them if the next read fails. */
    private static final class UnbufferedStream extends PushbackInputStream {
        UnbufferedStream(InputStream in) {
            super(in, 4);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int unread = buf.length - pos;
            return super.read(bytes, offset, unread > 0 ? Math.min(unread, length) : length);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
