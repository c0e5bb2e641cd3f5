package io.github.infonote.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings of JSON: UTF-8, and also UTF-16 and UTF-32, which earlier standards allowed. */
public final class Encoding {
    static final char BYTE_ORDER_MARK = '\ufeff';
    /** The replacement for bytes that cannot be decoded. */
    static final char REPLACEMENT = '\ufffd';
    /** Marks bytes that cannot be decoded: a lone surrogate, which decoding never produces otherwise. */
    private static final char BROKEN = '\udfff';

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private Encoding() {}

    /** Detected by the byte order mark, or by the zero bytes of the first characters, which are ASCII in any JSON. */
    static Charset of(byte[] bytes) {
        int first = 0;
        for (int i = 0; i < 4; i++) {
            // A space beyond the end.
            first = first << 8 | (i < bytes.length ? bytes[i] & 0xff : 0x20);
        }
        int half = first >>> 16;
        if (first == 0xfeff || (first & 0xffffff00) == 0) {
            return UTF_32BE;
        } else if (first == 0xfffe0000 || (first & 0x00ffffff) == 0) {
            return UTF_32LE;
        } else if (half == 0xfeff || (half & 0xff00) == 0) {
            return StandardCharsets.UTF_16BE;
        } else if (half == 0xfffe || (half & 0x00ff) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether bytes are UTF-8 without errors and without a byte order mark. */
    static boolean isPlainUtf8(byte[] bytes) {
        boolean hasByteOrderMark =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return of(bytes).equals(StandardCharsets.UTF_8) && !hasByteOrderMark && Utf8.isWellFormed(bytes);
    }

    /**
     * {@return a reader of UTF-8, UTF-16 or UTF-32, which is detected}
     *
     * <p>It marks bytes that cannot be decoded, and continues after them.
     *
     * @param in its first bytes are read at once
     * @throws IOException if it cannot be read from
     */
    public static Reader reader(InputStream in) throws IOException {
        PushbackInputStream bytes = new Unbuffered(in);
        byte[] first = bytes.readNBytes(4);
        bytes.unread(first);
        return new InputStreamReader(bytes, decoder(first));
    }

    /** A decoder that marks what it cannot decode. */
    static CharsetDecoder decoder(byte[] firstBytes) {
        return of(firstBytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
    }

    /** Whether a character of such a decoder marks bytes that could not be decoded. */
    static boolean isBroken(char c, char before) {
        return c == BROKEN && !Character.isHighSurrogate(before);
    }

    /** Returns the bytes that are there: a reader would otherwise wait for more, and lose them if the input fails. */
    private static final class Unbuffered extends PushbackInputStream {
        Unbuffered(InputStream in) {
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

    /**
     * {@return the number of bytes of a text in UTF-8}
     *
     * @param text any text
     */
    public static long utf8Length(CharSequence text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
