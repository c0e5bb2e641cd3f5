package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
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

/** The characters of a document. All locations count these characters, whatever the document's encoding. */
public final class JsonText {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final char BYTE_ORDER_MARK = '\ufeff';
    /** The replacement for bytes that cannot be decoded. */
    private static final char REPLACEMENT = '\ufffd';
    /** Marks bytes of a stream that cannot be decoded: a lone surrogate, which decoding never produces otherwise. */
    private static final char BROKEN = '\udfff';

    private final char[] characters;
    private final int start;
    /** The end for a parser. */
    private final int end;

    private final int fullEnd;
    /** The end with what could not be decoded. */
    private final int limit;

    private final boolean cutByBrokenEncoding;

    // The last location that was asked for: most are asked for from front to back.
    private final Location origin;
    private int countedTo;
    private int line;
    private int column;

    private JsonText(char[] characters, int start, int end, int limit, boolean cutByBrokenEncoding, Location origin) {
        this.characters = characters;
        this.start = start < end && characters[start] == BYTE_ORDER_MARK ? start + 1 : start;
        this.end = endForParser(characters, this.start, end);
        this.fullEnd = end;
        this.limit = limit;
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
     * {@return the characters of a string; a byte order mark before them is skipped}
     *
     * @param text the document
     */
    public static JsonText of(String text) {
        return new JsonText(text.toCharArray(), 0, text.length(), text.length(), false, Location.START);
    }

    /**
     * {@return the characters of a document in UTF-8, UTF-16 or UTF-32; if some bytes cannot be decoded, the characters
     * before them}
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
        int end = characters.position();
        return new JsonText(characters.array(), 0, end, end, broken, Location.START);
    }

    /** The text, if it is UTF-8 without a byte order mark. Null also for valid UTF-8 that contains U+FFFD. */
    static @Nullable String ifUtf8(byte[] bytes) {
        if (!charset(bytes).equals(StandardCharsets.UTF_8)) {
            return null;
        }
        // Much faster than a decoder, but it does not report what it replaces.
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isSure = text.indexOf(REPLACEMENT) < 0 && text.indexOf(BYTE_ORDER_MARK) != 0;
        return isSure ? text : null;
    }

    /**
     * {@return a document within a stream}
     *
     * @param text the document, which is not copied
     * @param origin where the document starts
     * @param isDecoded whether {@link #reader(InputStream)} read it
     */
    public static JsonText within(CharBuffer text, Location origin, boolean isDecoded) {
        char[] characters = text.array();
        int start = text.arrayOffset() + text.position();
        int end = start + text.remaining();
        int sound = isDecoded ? start : end;
        while (sound < end && !isBroken(characters[sound], sound > start ? characters[sound - 1] : 0)) {
            sound++;
        }
        return new JsonText(characters, start, sound, end, sound < end, origin);
    }

    private static boolean isBroken(char c, char before) {
        return c == BROKEN && !Character.isHighSurrogate(before);
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
        CharsetDecoder decoder = charset(first)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        return new InputStreamReader(bytes, decoder);
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

    /** Detected by the byte order mark, or by the zero bytes of the first characters, which are ASCII in any JSON. */
    private static Charset charset(byte[] bytes) {
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

    /**
     * {@return the text of a document, without a byte order mark; bytes that cannot be decoded are U+FFFD}
     *
     * @param bytes the document
     */
    public static String decoded(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    /** {@return the text, without a byte order mark; bytes that could not be decoded are U+FFFD} */
    public String text() {
        StringBuilder text = new StringBuilder().append(characters, start, limit - start);
        if (cutByBrokenEncoding) {
            for (int i = fullEnd - start; i < text.length(); i++) {
                if (isBroken(text.charAt(i), i > 0 ? text.charAt(i - 1) : 0)) {
                    text.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return text.toString();
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

    /** The offset of the first character from there on that is not JSON white space. */
    int skipWhiteSpace(int offset) {
        int i = offset;
        while (i < end
                && (characters[i] == ' ' || characters[i] == '\n' || characters[i] == '\r' || characters[i] == '\t')) {
            i++;
        }
        return i;
    }

    /**
     * The first syntax error.
     *
     * @param variant selects the message
     * @param found what is not allowed; empty at the end of the text
     */
    record SyntaxError(int offset, String variant, String found) {}

    /** The first character that the grammar forbids, or else the end. */
    SyntaxError syntaxError() {
        JsonGrammar grammar = new JsonGrammar();
        int i = start;
        int comma = start;
        while (i < fullEnd && grammar.accept(characters[i])) {
            comma = characters[i] == ',' ? i : comma;
            i++;
        }
        if (i == fullEnd) {
            return new SyntaxError(i, "end", "");
        } else if (grammar.isInLiteral()) {
            int word = startOfWord(i);
            return new SyntaxError(word, grammar.expected(), between(word, endOfWord(i)));
        } else if (grammar.isAfterTrailingComma(characters[i])) {
            return new SyntaxError(comma, "comma", "");
        }
        int wordEnd = grammar.isInString() ? i : endOfWord(i);
        return new SyntaxError(i, grammar.expected(), wordEnd > i ? between(i, wordEnd) : characterAt(i));
    }

    /** Where the letters start that end before an offset. */
    private int startOfWord(int offset) {
        int i = offset;
        while (i > start && Character.isLetter(characters[i - 1])) {
            i--;
        }
        return i;
    }

    /** Where the letters end that start at an offset. */
    private int endOfWord(int offset) {
        int i = offset;
        while (i < fullEnd && Character.isLetter(characters[i])) {
            i++;
        }
        return i;
    }

    /**
     * The end of the text that a parser of characters can be given: Jackson's accepts characters beyond ASCII as hex digits
     * of an escape, taking their low eight bits, so that the text ends before such a character.
     */
    private static int endForParser(char[] characters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (characters[i] == '\\') {
                i++;
                int last = Math.min(i + 4, end - 1);
                for (int digit = i + 1; i < end && characters[i] == 'u' && digit <= last; digit++) {
                    if (characters[digit] > 'f') {
                        return digit;
                    }
                }
            }
        }
        return end;
    }

    String between(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** The character at an offset. */
    String characterAt(int offset) {
        return new String(Character.toChars(Character.codePointAt(characters, offset, fullEnd)));
    }

    /**
     * {@return the location of an offset}
     *
     * <p>Lines end with a line feed, a carriage return, or both; columns count characters (Unicode code points).
     *
     * @param offset from its start to its end
     */
    public Location location(int offset) {
        if (offset < countedTo) {
            restartCount();
        }
        for (; countedTo < offset; countedTo++) {
            char c = characters[countedTo];
            if (c > '\r' && !Character.isLowSurrogate(c)) {
                column++;
                continue;
            }
            char before = countedTo > start ? characters[countedTo - 1] : 0;
            boolean isSecondHalf = (c == '\n' && before == '\r') || Character.isSurrogatePair(before, c);
            if (isSecondHalf) {
                continue;
            }
            boolean isLineEnd = c == '\n' || c == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
        return new Location(offset, line, column);
    }
}
