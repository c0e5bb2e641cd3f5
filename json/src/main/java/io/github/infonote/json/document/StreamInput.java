package io.github.infonote.json.document;

import io.github.infonote.json.document.DocumentSource.Document;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stream in bytes or in characters, of which the document that is being read is kept, if it is not too long. All that JSON
 * is made of is ASCII, so that bytes of UTF-8 need no decoding before they are split into documents.
 */
public abstract class StreamInput {
    /** Returned instead of a byte or character at the end of the stream. */
    static final int END = -1;

    /** The initial length of buffers. */
    static final int BUFFER_LENGTH = 32_768;

    private final int maxBytes;
    private final int maxLength;
    private final int maxCapacity;

    private int start;
    private int position;
    private int limit;
    private boolean isReadToEnd;
    private boolean isTooLong;

    private int line = 1;
    private boolean isLineBlank = true;
    /** The line end up to which columns are counted, or 0. */
    private int lineEnd;

    // Columns are counted only when they are asked for: of most documents, only the start is located.
    private int countedTo;
    private int column = 1;
    private int lastCounted;

    /**
     * Starts at the beginning of a stream.
     *
     * @param maxBytes the maximum length of a document in bytes
     * @param maxLength the same length in bytes or characters of the buffer, or a little more
     */
    StreamInput(int maxBytes, int maxLength) {
        this.maxBytes = maxBytes;
        this.maxLength = maxLength;
        // No longer than is needed to see that a document is too long.
        this.maxCapacity = (int) Math.min(maxLength + 4L, Integer.MAX_VALUE - 16);
    }

    /**
     * {@return a stream in UTF-8, UTF-16 or UTF-32}
     *
     * @param in its first bytes are read at once, and then only as much as documents are asked for
     * @param maxBytes the maximum length of a document in bytes of the stream
     * @throws IOException if it cannot be read from
     */
    public static StreamInput of(InputStream in, int maxBytes) throws IOException {
        Encoding.DetectedStream bytes = Encoding.detect(in);
        return bytes.charset().equals(StandardCharsets.UTF_8)
                ? new StreamBytes(bytes.in(), maxBytes)
                : StreamCharacters.ofBytes(bytes.in(), bytes.charset(), maxBytes);
    }

    /**
     * {@return a stream in characters}
     *
     * @param in read only as much as documents are asked for
     * @param maxBytes the maximum length of a document in UTF-8
     */
    public static StreamInput of(Reader in, int maxBytes) {
        return StreamCharacters.ofReader(in, maxBytes);
    }

    /** Reads into the buffer, as {@link InputStream#read(byte[], int, int)} does. */
    abstract int read(int offset, int length) throws IOException;

    /** The length of the buffer. */
    abstract int capacity();

    /** Makes the buffer longer. */
    abstract void grow(int newCapacity);

    /** Moves bytes or characters of the buffer to its start. */
    abstract void moveToStart(int offset, int length);

    /** A byte from 0 to 255, or a character. */
    abstract int get(int offset);

    /** Whether a byte order mark is at an offset, of which the bytes are in the buffer. */
    abstract boolean isByteOrderMark(int offset);

    /** The length of a byte order mark. */
    abstract int byteOrderMarkLength();

    /** The offset of the first quotation mark, backslash or control character in a part of the buffer, or the part's end. */
    abstract int endOfPlain(int offset, int end);

    /** The number of characters that start in a part of the buffer, which comes after a byte or character. */
    abstract int countCharacters(int before, int offset, int end);

    /** The document in a part of the buffer; null if it is too long. */
    abstract @Nullable JsonInput document(int offset, int end, Location location);

    /** The next byte or character, or {@link #END}. */
    final int peek() throws IOException {
        return position < limit || has(1) ? get(position) : END;
    }

    private boolean has(int length) throws IOException {
        while (limit - position < length) {
            if (isReadToEnd) {
                return false;
            }
            fill();
        }
        return true;
    }

    private void fill() throws IOException {
        if (start > 0) {
            if (countedTo < start) {
                countColumns();
            }
            moveToStart(start, limit - start);
            limit -= start;
            position -= start;
            countedTo -= start;
            start = 0;
        }
        if (limit == capacity()) {
            grow((int) Math.min(2L * limit, maxCapacity));
        }
        int length = read(limit, capacity() - limit);
        isReadToEnd = length < 0;
        limit += Math.max(length, 0);
    }

    /** Whether a byte order mark is next. Doesn't block for more input unless this may be one. */
    final boolean isAtByteOrderMark() throws IOException {
        return peek() > 0x7f && has(byteOrderMarkLength()) && isByteOrderMark(position);
    }

    /** Skips a byte order mark, which has no column. */
    final void skipByteOrderMark() {
        countColumns();
        position += byteOrderMarkLength();
        countedTo = position;
        lineEnd = 0;
    }

    /** Starts a document at the next character. */
    final void startDocument() {
        start = position;
        isTooLong = false;
    }

    /** Reads a byte or character, which becomes part of the document. */
    final void read() {
        int c = get(position++);
        if (c == '\n' || c == '\r') {
            countLineEnd(c);
        } else if (isLineBlank) {
            isLineBlank = JsonGrammar.isWhiteSpace((char) c);
        }
        if (position - start > maxLength) {
            isTooLong = true;
            start = position;
        }
    }

    /** Reads as much as a grammar accepts of what is in the buffer, but not beyond the end of a value. */
    final void readAccepted(JsonGrammar grammar) {
        // Beyond that, the document is too long.
        int end = Math.min(limit, start + maxLength);
        while (position < end && !grammar.isComplete()) {
            int c = get(position);
            if (grammar.endsBefore((char) c) || !grammar.accept((char) c)) {
                return;
            }
            read();
            if (grammar.isInPlainString()) {
                position = endOfPlain(position, end);
            }
        }
    }

    /** The document up to here, which is valid until more is read. */
    final Document document(Location location) {
        JsonInput document = isTooLong ? null : document(start, position, location);
        return document == null ? Document.of(ReadError.tooLarge(maxBytes, location)) : Document.of(document, location);
    }

    /** Whether the document has a character so far. */
    final boolean hasDocument() {
        return isTooLong || position > start;
    }

    /** Whether the next character is the first of its line. */
    final boolean isAtLineStart() {
        return column() == 1;
    }

    /** Whether there is only white space before the next character in its line. */
    final boolean isLineBlank() {
        return isLineBlank;
    }

    /** The column of the next character. */
    final int column() {
        countColumns();
        return column;
    }

    /** The location of the next character. */
    final Location location() {
        return new Location(0, line, column());
    }

    private void countColumns() {
        if (countedTo < position) {
            column = clampToInt((long) column + countCharacters(lastCounted, countedTo, position));
            lastCounted = get(position - 1);
            countedTo = position;
            lineEnd = 0;
        }
    }

    private void countLineEnd(int c) {
        boolean isSecondHalf = c == '\n' && lineEnd == '\r' && countedTo == position - 1;
        line = isSecondHalf ? line : clampToInt(line + 1L);
        lineEnd = c;
        isLineBlank = true;
        column = 1;
        lastCounted = c;
        countedTo = position;
    }

    /** A number that stops at the largest value. */
    private static int clampToInt(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
