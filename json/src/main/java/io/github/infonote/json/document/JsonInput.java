package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document in memory, in bytes or in characters. An offset is an index into them; a {@link Location} counts characters,
 * whatever the document's encoding.
 *
 * <p>Byte order marks before the document are skipped, also among white space: files that were joined have them there.
 */
public abstract class JsonInput {
    JsonInput() {}

    /**
     * {@return a document in UTF-8, UTF-16 or UTF-32}
     *
     * @param bytes the document, which is not copied if it is UTF-8
     */
    public static JsonInput of(byte[] bytes) {
        return of(bytes, 0, bytes.length, Encoding.detect(bytes, 0, bytes.length), Location.START);
    }

    /** A document in a part of an array. */
    static JsonInput of(byte[] bytes, int from, int end, Charset charset, Location origin) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            Utf8Input input = new Utf8Input(bytes, from, end, origin);
            // The parser detects the encoding once more.
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
     * {@return the characters of a reader; reads until the limit is exceeded}
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

    /** {@return the text of the document, without byte order marks before it; bytes that cannot be decoded are U+FFFD} */
    public abstract String text();

    /** A new parser of the document. */
    abstract JsonParser parser();

    /**
     * A copy of the document in which unknown names are {@linkplain NameShortener shorter}.
     *
     * @param maxReported the number of unknown names that may be reported
     */
    abstract JsonInput withShortNames(int maxReported);

    /** Whether the whole document follows the grammar of JSON. */
    abstract boolean isJson();

    /** The offset of a location that the parser gives. */
    abstract int offset(TokenStreamLocation location);

    abstract int start();

    abstract int end();

    /** Whether a character at an offset is JSON white space. */
    abstract boolean isWhiteSpace(int offset);

    /** Whether what the parser has read, up to an offset, is well-formed. The parser is less strict than RFC 8259 and RFC 3629. */
    abstract boolean isWellFormed(int end);

    /**
     * The same document in characters: the whole of it, or at least all up to its first syntax error.
     *
     * @param readEnd the end of what the parser has read
     */
    abstract CharacterInput toCharacters(int readEnd);

    /**
     * {@return the location of an offset}
     *
     * <p>Lines end with a line feed, a carriage return, or both. It is found fastest for offsets from front to back.
     *
     * @param offset from the start of the document to its end
     */
    public abstract Location location(int offset);

    /** The offset of the first character at or after an offset that is not JSON white space. */
    final int skipWhiteSpace(int offset) {
        int i = offset;
        while (i < end() && isWhiteSpace(i)) {
            i++;
        }
        return i;
    }
}
