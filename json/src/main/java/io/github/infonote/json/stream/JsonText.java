package io.github.infonote.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document. Whatever is told of a document is told of these, so that places count alike in all input.
 */
public final class JsonText {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final char BYTE_ORDER_MARK = '\ufeff';
    /** What stands for bytes that are no character. */
    private static final char REPLACEMENT = '\ufffd';
    /** Half a surrogate pair, which stands alone in no text that was decoded. */
    private static final char BROKEN = '\udfff';

    private final char[] characters;
    private final int start;
    private final int end;
    private final boolean cutByBrokenEncoding;

    // State of the last look-up: places are mostly asked for from front to back.
    private final Place origin;
    private int countedTo;
    private int line;
    private int column;

    private JsonText(char[] characters, int start, int end, boolean cutByBrokenEncoding, Place origin) {
        this.characters = characters;
        this.start = start < end && characters[start] == BYTE_ORDER_MARK ? start + 1 : start;
        this.end = end;
        this.cutByBrokenEncoding = cutByBrokenEncoding;
        this.origin = origin;
        restartCount();
    }

    private void restartCount() {
        countedTo = start;
        line = origin.line();
        column = origin.column();
    }

    /**
     * {@return a text as it is; a byte order mark before it is skipped}
     *
     * @param text the document
     */
    public static JsonText of(String text) {
        return new JsonText(text.toCharArray(), 0, text.length(), false, Place.START);
    }

    /**
     * {@return the text in UTF-8, UTF-16 or UTF-32, whichever it is; if some bytes are none in there, what stands before
     * them}
     *
     * @param bytes the document
     */
    public static JsonText of(byte[] bytes) {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean broken =
                decoder.decode(ByteBuffer.wrap(bytes), characters, true).isError();
        return new JsonText(characters.array(), 0, characters.position(), broken, Place.START);
    }

    /** The text, if it is in UTF-8 with no byte order mark; null as well for some that is, if it holds U+FFFD. */
    static @Nullable String ifUtf8(byte[] bytes) {
        if (!charset(bytes).equals(StandardCharsets.UTF_8)) {
            return null;
        }
        // Much faster than a decoder, but it does not tell what it replaces.
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isSure = text.indexOf(REPLACEMENT) < 0 && text.indexOf(BYTE_ORDER_MARK) != 0;
        return isSure ? text : null;
    }

    /**
     * {@return a document within a stream}
     *
     * @param text the document, which is not copied
     * @param origin where it starts
     * @param isDecoded whether {@link #reader(InputStream)} read it
     */
    public static JsonText within(CharBuffer text, Place origin, boolean isDecoded) {
        char[] characters = text.array();
        int start = text.arrayOffset() + text.position();
        int end = start + text.remaining();
        int sound = isDecoded ? start : end;
        while (sound < end && !isBroken(characters[sound], sound > start ? characters[sound - 1] : 0)) {
            sound++;
        }
        return new JsonText(characters, start, sound, sound < end, origin);
    }

    private static boolean isBroken(char c, char before) {
        return c == BROKEN && !Character.isHighSurrogate(before);
    }

    /**
     * {@return a reader of UTF-8, UTF-16 or UTF-32, whichever it is}
     *
     * <p>It goes on after broken bytes, which would otherwise cost all that follows them, and marks where they were.
     *
     * @param in read from when the reader is made
     * @throws IOException if it cannot be read from
     */
    public static Reader reader(InputStream in) throws IOException {
        PushbackInputStream bytes = new Unbuffered(in);
        byte[] first = bytes.readNBytes(4);
        bytes.unread(first);
        CharsetDecoder decoder = charset(first)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        return new InputStreamReader(bytes, decoder);
    }

    /** Lets a reader have what there is: it would otherwise wait for more, and lose what it has if that fails to come. */
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

    /** By the byte order mark, or by where the first characters, which are ASCII in any JSON, have their zeros. */
    private static Charset charset(byte[] bytes) {
        int first = 0;
        for (int i = 0; i < 4; i++) {
            // Past the end, what is no sign of anything.
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

    char[] characters() {
        return characters;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isCutByBrokenEncoding() {
        return cutByBrokenEncoding;
    }

    /** The offset of the first character from the given one on that is no white space of JSON. */
    int skipWhiteSpace(int offset) {
        int i = offset;
        while (i < end
                && (characters[i] == ' ' || characters[i] == '\n' || characters[i] == '\r' || characters[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Whether a text is open before an offset, as far as quotation marks tell. */
    boolean isInText(int offset) {
        Nesting nesting = new Nesting();
        for (int i = start; i < offset; i++) {
            nesting.add(characters[i]);
        }
        return nesting.isInText();
    }

    /** Where the letters start that end before an offset. */
    int startOfWord(int offset) {
        int i = offset;
        while (i > start && Character.isLetter(characters[i - 1])) {
            i--;
        }
        return i;
    }

    String between(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** The character that starts at an offset, as text. */
    String characterAt(int offset) {
        return new String(Character.toChars(Character.codePointAt(characters, offset, end)));
    }

    /**
     * {@return where an offset is}
     *
     * <p>Lines end with a line feed, a carriage return, or both; columns count characters (Unicode code points).
     *
     * @param offset from its start to its end
     */
    public Place place(int offset) {
        if (offset < countedTo) {
            restartCount();
        }
        for (; countedTo < offset; countedTo++) {
            char c = characters[countedTo];
            char before = countedTo > start ? characters[countedTo - 1] : 0;
            boolean isSecondHalf = (c == '\n' && before == '\r') || Character.isSurrogatePair(before, c);
            if (isSecondHalf) {
                continue;
            }
            boolean isLineEnd = c == '\n' || c == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
        return new Place(offset, line, column);
    }
}
