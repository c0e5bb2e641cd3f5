package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document in memory, in bytes or characters. An offset is an index into the bytes or characters; a {@link Location} counts
 * characters in any encoding.
 *
 * <p>Byte order marks before the document are skipped, even after white space, as in concatenated files.
 */
public abstract class JsonInput {
    JsonInput() {}

    /**
     * {@return a document in UTF-8, UTF-16 or UTF-32}
     *
     * @param bytes the document, which isn't copied if it is UTF-8
     */
    public static JsonInput of(byte[] bytes) {
        return of(bytes, 0, bytes.length, Encoding.detect(bytes, 0, bytes.length), Location.START);
    }

    /** Returns a document in a part of an array. */
    static JsonInput of(byte[] bytes, int from, int end, Charset charset, Location origin) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            Utf8Input input = new Utf8Input(bytes, from, end, origin);
            // Jackson's parser detects the encoding again.
            if (Encoding.detect(bytes, input.start(), end).equals(StandardCharsets.UTF_8)) {
                return input;
            }
        }
        return DecodedInput.decode(bytes, from, end, charset, origin, 0);
    }

    /**
     * {@return a document in a string}
     *
     * @param text the document
     */
    public static JsonInput of(String text) {
        int backslash = text.indexOf('\\');
        int firstBackslash = backslash < 0 ? text.length() : backslash;
        return new CharacterInput(text.toCharArray(), 0, text.length(), firstBackslash, false, Location.START);
    }

    /**
     * {@return the characters of a reader, which is read to its end or until the limit is exceeded}
     *
     * @param max the maximum number of characters
     * @param reader the reader; not closed
     * @throws IOException if reading fails
     */
    public static String upTo(int max, Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        for (int length = reader.read(buffer); length >= 0 && text.length() <= max; length = reader.read(buffer)) {
            text.append(buffer, 0, length);
        }
        return text.toString();
    }

    /** {@return the text of the document, without byte order marks before it, and with U+FFFD for malformed input} */
    public abstract String text();

    /** Creates a parser of the document. */
    abstract JsonParser parser();

    /**
     * Returns a copy of the document with {@linkplain NameShortener shortened} unknown names.
     *
     * @param maxReported the maximum number of unknown names that are reported
     */
    abstract JsonInput withShortNames(int maxReported);

    /** Converts a location of the parser to an offset. */
    abstract int offset(TokenStreamLocation location);

    abstract int start();

    abstract int end();

    /** Returns whether the character at an offset is JSON white space. */
    abstract boolean isWhiteSpace(int offset);

    /** Returns whether the document is well-formed up to an offset. Jackson's parsers are less strict than RFC 8259 and RFC 3629. */
    abstract boolean isWellFormed(int end);

    /**
     * Returns the same document in characters, at least up to its first syntax error.
     *
     * @param readEnd the offset up to which the parser has read
     */
    abstract CharacterInput toCharacters(int readEnd);

    /**
     * {@return the location of an offset}
     *
     * <p>Lines end with a line feed, a carriage return, or both. Ascending offsets are located in linear time.
     *
     * @param offset an offset from the start to the end of the document
     */
    public abstract Location location(int offset);

    /** Returns the offset of the first character at or after an offset that isn't JSON white space. */
    final int skipWhiteSpace(int offset) {
        int i = offset;
        while (i < end() && isWhiteSpace(i)) {
            i++;
        }
        return i;
    }
}
