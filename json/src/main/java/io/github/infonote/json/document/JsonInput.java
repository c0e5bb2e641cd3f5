package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document in memory, in bytes or in characters. An offset is an index into them; a {@link Location} counts characters,
 * whatever the document's encoding.
 */
public abstract class JsonInput {
    JsonInput() {}

    /**
     * {@return a document in UTF-8, UTF-16 or UTF-32}
     *
     * @param bytes the document, which is not copied if it is UTF-8
     */
    public static JsonInput of(byte[] bytes) {
        return Utf8Input.isReadable(bytes, 0, bytes.length)
                ? new Utf8Input(bytes, 0, bytes.length, Location.START)
                : CharacterInput.ofBytes(bytes);
    }

    /**
     * {@return a document in a string; a byte order mark before it is skipped}
     *
     * @param text the document
     */
    public static JsonInput of(String text) {
        return CharacterInput.ofString(text);
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

    /** {@return the text of the document, without a byte order mark; bytes that cannot be decoded are U+FFFD} */
    public abstract String text();

    /** A new parser of the document, which ends before bytes that cannot be decoded. */
    abstract JsonParser parser();

    /** The offset of a location that the parser gives. */
    abstract int offset(TokenStreamLocation location);

    abstract int start();

    abstract int end();

    /** The character at an offset that is the first of a character. */
    abstract String characterAt(int offset);

    /** Whether a character at an offset is JSON white space. */
    abstract boolean isWhiteSpace(int offset);

    /**
     * {@return the location of an offset}
     *
     * <p>Lines end with a line feed, a carriage return, or both. It is found fastest for offsets from front to back.
     *
     * @param offset from the start of the document to its end
     */
    public abstract Location location(int offset);

    /** The first syntax error; to be asked for if the parser has found one. */
    abstract SyntaxError syntaxError();

    /** Where the bytes that cannot be decoded start; null if there are none. */
    @Nullable
    Location brokenEncoding() {
        return null;
    }

    /** The offset of the first character from an offset on that is not JSON white space. */
    final int skipWhiteSpace(int offset) {
        int i = offset;
        while (i < end() && isWhiteSpace(i)) {
            i++;
        }
        return i;
    }

    /**
     * A syntax error.
     *
     * @param location where it is
     * @param variant selects the message
     * @param found what is not allowed; empty at the end of the text
     */
    record SyntaxError(Location location, String variant, String found) {}
}
