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
 * A stream of bytes or characters, with a buffer that contains the current document, unless that is too long. UTF-8 isn't decoded
 * before the stream is split into documents, because all structural characters of JSON are ASCII.
 */
public abstract class StreamInput {
    /** The value of {@link #peek} at the end of the stream. */
    static final int END = -1;

    static final int BUFFER_LENGTH = 32_768;

    private final int maxBytes;
    private final int maxLength;
    private final int maxCapacity;

    private int start;
    private int position;
    private int limit;
    private boolean isReadToEnd;
    private boolean isTooLong;

    private long line = 1;
    private boolean isLineBlank = true;
    /** The line end at which column counting stopped, or 0. */
    private int lineEnd;

    // Columns are counted on demand: for most documents, only the start is located.
    private int countedTo;
    private long column = 1;
    private int lastCounted;

    /**
     * Starts at the beginning of a stream.
     *
     * @param maxBytes the maximum length of a document in bytes
     * @param maxLength the maximum length of a document in elements of the buffer, or a larger number
     */
    StreamInput(int maxBytes, int maxLength) {
        this.maxBytes = maxBytes;
        this.maxLength = maxLength;
        // Just enough to detect that a document is too long.
        this.maxCapacity = (int) Math.min(maxLength + 4L, Integer.MAX_VALUE - 16);
    }

    /**
     * {@return a stream in UTF-8, UTF-16 or UTF-32}
     *
     * @param in the stream; the first two or four bytes are read immediately, and the rest lazily
     * @param maxBytes the maximum length of a document in bytes of the stream
     * @throws IOException if reading fails
     */
    public static StreamInput of(InputStream in, int maxBytes) throws IOException {
        Encoding.DetectedStream bytes = Encoding.detect(in);
        return bytes.charset().equals(StandardCharsets.UTF_8)
                ? new StreamBytes(bytes.in(), maxBytes)
                : StreamCharacters.ofBytes(bytes.in(), bytes.charset(), maxBytes);
    }

    /**
     * {@return a stream of characters}
     *
     * @param in the reader, which is read lazily
     * @param maxBytes the maximum length of a document in bytes of UTF-8
     */
    public static StreamInput of(Reader in, int maxBytes) {
        return StreamCharacters.ofReader(in, maxBytes);
    }

    /** Reads into the buffer, as {@link InputStream#read(byte[], int, int)} does. */
    abstract int read(int offset, int length) throws IOException;

    /** Returns the length of the buffer. */
    abstract int capacity();

    /** Replaces the buffer by a longer one with the same content. */
    abstract void grow(int newCapacity);

    /** Moves a part of the buffer to its start. */
    abstract void moveToStart(int offset, int length);

    /** Returns a byte as 0 to 255, or a character. */
    abstract int get(int offset);

    /** Returns whether a byte order mark is at an offset. All its bytes must be in the buffer. */
    abstract boolean isByteOrderMark(int offset);

    /** Returns the length of a byte order mark. */
    abstract int byteOrderMarkLength();

    /** Returns the offset of the first quotation mark, backslash or control character in a range, or the end of the range. */
    abstract int endOfPlain(int offset, int end);

    /** Returns the number of characters that start in a range. {@code previous} is the byte or character before the range. */
    abstract int countCharacters(int previous, int offset, int end);

    /** Returns the document in a range, or null if it is too long. */
    abstract @Nullable JsonInput document(int offset, int end, Location location);

    /** Returns the next byte or character without consuming it, or {@link #END}. */
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

    /** Returns whether a byte order mark is next. Doesn't block for more input unless the next byte may start one. */
    final boolean isAtByteOrderMark() throws IOException {
        return peek() > 0x7f && has(byteOrderMarkLength()) && isByteOrderMark(position);
    }

    /** Skips a byte order mark without counting it as a column. */
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

    /** Consumes a byte or character, which becomes part of the document. */
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

    /** Consumes buffered input as long as the grammar accepts it, up to the end of the value. */
    final void readAccepted(JsonGrammar grammar) {
        // Beyond this offset, the document is too long.
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

    /** Returns the document up to the current offset. It is valid until more input is read. */
    final Document document(Location location) {
        JsonInput document = isTooLong ? null : document(start, position, location);
        return document == null ? Document.of(ReadError.tooLarge(maxBytes, location)) : Document.of(document, location);
    }

    /** Returns whether the document isn't empty so far. */
    final boolean hasDocument() {
        return isTooLong || position > start;
    }

    /** Returns whether the next character is the first of its line. */
    final boolean isAtLineStart() {
        return column() == 1;
    }

    /** Returns whether only white space is before the next character in its line. */
    final boolean isLineBlank() {
        return isLineBlank;
    }

    /** Returns the column of the next character. */
    final long column() {
        countColumns();
        return column;
    }

    /** Returns the location of the next character. */
    final Location location() {
        return Location.of(0, line, column());
    }

    private void countColumns() {
        if (countedTo < position) {
            column += countCharacters(lastCounted, countedTo, position);
            lastCounted = get(position - 1);
            countedTo = position;
            lineEnd = 0;
        }
    }

    private void countLineEnd(int c) {
        boolean isSecondHalf = c == '\n' && lineEnd == '\r' && countedTo == position - 1;
        line += isSecondHalf ? 0 : 1;
        lineEnd = c;
        isLineBlank = true;
        column = 1;
        lastCounted = c;
        countedTo = position;
    }
}
