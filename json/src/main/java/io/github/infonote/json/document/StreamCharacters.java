package io.github.infonote.json.document;

import io.github.infonote.json.document.Documents.Document;
import io.github.infonote.json.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** The characters of a stream, of which the document that is being read is kept, if it is not too long. */
final class StreamCharacters {
    /** Returned instead of a character at the end of the stream. */
    static final int END = -1;

    private final Reader in;
    private final int maxLength;

    private char[] buffer = new char[8_192];
    private int start;
    private int position;
    private int limit;
    private boolean isReadToEnd;
    private boolean isTooLong;
    /** Of the document, up to a backslash or half a character; negative if it has none so far. */
    private int plainLength = -1;

    private int line = 1;
    private int column = 1;
    private boolean isLineBlank = true;
    private char last;

    /** Reads from a reader, only as far as is asked for. */
    StreamCharacters(Reader in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** The next character, or {@link #END}. */
    int peek() throws IOException {
        return peek(0);
    }

    /** The character after so many others, or {@link #END}. */
    int peek(int ahead) throws IOException {
        while (position + ahead >= limit) {
            if (isReadToEnd) {
                return END;
            }
            fill();
        }
        return buffer[position + ahead];
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            position -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            // No longer than is needed to see that a document is too long.
            long longest = Math.min(maxLength + 4L, Integer.MAX_VALUE - 16);
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, longest));
        }
        int length = in.read(buffer, limit, buffer.length - limit);
        isReadToEnd = length < 0;
        limit += Math.max(length, 0);
    }

    /** Starts a document at the next character. */
    void startDocument() {
        start = position;
        plainLength = -1;
        isTooLong = false;
    }

    /** Reads a character, which becomes part of the document. */
    void read() {
        char c = buffer[position++];
        count(c);
        if (plainLength < 0 && (c == '\\' || c >= Character.MIN_SURROGATE)) {
            plainLength = position - 1 - start;
        }
        if (position - start > maxLength) {
            isTooLong = true;
            start = position;
        }
    }

    /** Reads the plain characters that are in the buffer, which become part of the document. */
    void readPlain() {
        // Further characters are too many.
        int end = Math.min(limit, start + maxLength);
        int i = position;
        while (i < end && isPlain(buffer[i])) {
            i++;
        }
        if (i > position) {
            column = (int) Math.min(Integer.MAX_VALUE, (long) column + i - position);
            last = buffer[i - 1];
            position = i;
        }
    }

    /** Whether a character within a string is neither its end, an escape, a control character nor half a character. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c < Character.MIN_SURROGATE;
    }

    /** The document up to here, whose text is valid until more is read. */
    Document document(Location location) {
        int length = position - start;
        CharBuffer text = isTooLong ? null : CharBuffer.wrap(buffer, start, length);
        return new Document(text, plainLength < 0 ? length : plainLength, location);
    }

    /** Whether the document has a character so far. */
    boolean hasDocument() {
        return isTooLong || position > start;
    }

    /** Skips a character that has no column, such as a byte order mark. */
    void skipMark() {
        position++;
    }

    /** Whether the next character is the first of its line. */
    boolean isAtLineStart() {
        return column == 1;
    }

    /** Whether there is only white space before the next character in its line. */
    boolean isLineBlank() {
        return isLineBlank;
    }

    /** The column of the next character. */
    int column() {
        return column;
    }

    /** The location of the next character. */
    Location location() {
        return new Location(0, line, column);
    }

    private void count(char c) {
        boolean isSecondHalf = (c == '\n' && last == '\r') || Character.isSurrogatePair(last, c);
        if (!isSecondHalf) {
            boolean isLineEnd = c == '\n' || c == '\r';
            line = isLineEnd ? next(line) : line;
            column = isLineEnd ? 1 : next(column);
            isLineBlank = isLineEnd || (isLineBlank && JsonGrammar.isWhiteSpace(c));
        }
        last = c;
    }

    /** Stops at the largest value. */
    private static int next(int number) {
        return number == Integer.MAX_VALUE ? number : number + 1;
    }
}
