package io.github.infonote.json.stream;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into documents: a list's entries, a document a line, or one document after another.
 *
 * <p>Which it is shows at the start. A list starts with a bracket. Documents come a line each if the first line holds one
 * and nothing else, or one that is cut short, which shows where a text is still open at the end of the line, or where the
 * next line starts an object that cannot stand there or that is whole. Otherwise a document ends where its brackets do.
 */
public final class DocumentSplitter {
    private enum Form {
        LIST,
        LINES,
        ONE_AFTER_ANOTHER
    }

    private static final int END = -1;

    private final Reader in;
    private final int maxLength;

    private char[] buffer = new char[8_192];
    private int position;
    private int limit;
    private boolean isReadToEnd;

    private @Nullable Form form;
    private boolean isAfterComma;
    private boolean isEnded;

    private int line = 1;
    private int column = 1;
    private char last;

    /**
     * A splitter.
     *
     * @param in read as far as documents are asked for
     * @param maxLength how many characters of a document are kept
     */
    public DocumentSplitter(Reader in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /**
     * A document.
     *
     * @param text null if it is longer than is kept; a view of what is read, until the next document is asked for
     * @param place where it starts
     */
    public record Piece(@Nullable CharBuffer text, Place place) {}

    /**
     * {@return the next document; null at the end}
     *
     * @throws IOException if the stream cannot be read
     */
    public @Nullable Piece next() throws IOException {
        if (form == null) {
            form = start();
        }
        skipWhiteSpace();
        if (isEnded) {
            return null;
        } else if (form == Form.LIST) {
            return entry();
        }
        return peek(0) == END ? null : piece(form);
    }

    private @Nullable Piece entry() throws IOException {
        Place start = place();
        if (peek(0) == END) {
            isEnded = true;
            // What is missing is a closing bracket, of which any document tells that ends before it.
            return new Piece(CharBuffer.wrap("{".toCharArray()), start);
        }
        if (peek(0) == ']' && !isAfterComma) {
            read();
            isEnded = true;
            skipWhiteSpace();
            // What follows the list is no part of it, and must not be lost.
            return peek(0) == END ? null : piece(Form.LINES);
        }
        Piece piece = piece(Form.LIST);
        isAfterComma = peek(0) == ',';
        if (isAfterComma) {
            read();
        }
        return piece;
    }

    /** The document that starts here, up to where its form ends it. */
    private Piece piece(Form endedBy) throws IOException {
        Place start = place();
        Nesting nesting = new Nesting();
        boolean isTooLong = false;
        int length = 0;
        for (int next = peek(length); next != END; next = peek(length)) {
            char c = (char) next;
            if (isBehind(c, nesting, endedBy, length == 0 && !isTooLong)) {
                break;
            }
            count(c);
            if (endedBy != Form.LINES) {
                nesting.add(c);
            }
            length++;
            if (length > maxLength) {
                isTooLong = true;
                position += length;
                length = 0;
            }
            // Handed out at once: what follows may be long in coming, or never come.
            if (endedBy == Form.ONE_AFTER_ANOTHER && c == '}' && nesting.isOutside()) {
                break;
            }
        }
        CharBuffer text = CharBuffer.wrap(buffer, position, length);
        position += length;
        return new Piece(isTooLong ? null : text, start);
    }

    /** Whether a character is no longer part of the document before it. */
    private static boolean isBehind(char next, Nesting nesting, Form endedBy, boolean isEmpty) {
        return switch (endedBy) {
            case LINES -> isLineEnd(next);
            case LIST -> nesting.isOutside() && (next == ',' || next == ']');
            case ONE_AFTER_ANOTHER -> nesting.isOutside() && !isEmpty && (next == '{' || isWhiteSpace(next));
        };
    }

    /** Goes to where the first document starts. */
    private Form start() throws IOException {
        if (peek(0) == JsonText.BYTE_ORDER_MARK && peek(1) != JsonText.BYTE_ORDER_MARK) {
            position++;
        }
        skipWhiteSpace();
        if (peek(0) == '[') {
            read();
            return Form.LIST;
        }
        Nesting first = new Nesting();
        int end = endOfDocument(0, first);
        if (first.isInText()) {
            return Form.LINES;
        } else if (first.isOutside()) {
            return peek(end) == '{' ? Form.ONE_AFTER_ANOTHER : Form.LINES;
        }
        while (isLineEnd(peek(end))) {
            end++;
        }
        if (peek(end) != '{') {
            return Form.ONE_AFTER_ANOTHER;
        } else if (first.isNoPlaceForObject()) {
            return Form.LINES;
        }
        Nesting second = new Nesting();
        int endOfSecond = endOfDocument(end, second);
        boolean isWhole = second.isOutside() && (peek(endOfSecond) == END || isLineEnd(peek(endOfSecond)));
        return isWhole ? Form.LINES : Form.ONE_AFTER_ANOTHER;
    }

    /** Looks ahead for what follows a document in its line, white space apart, or else for the end of the line. */
    private int endOfDocument(int from, Nesting nesting) throws IOException {
        int i = from;
        boolean isStarted = false;
        while (i - from <= maxLength && peek(i) != END && !isLineEnd(peek(i))) {
            char c = (char) peek(i);
            if (isStarted && nesting.isOutside() && !isWhiteSpace(c)) {
                return i;
            }
            nesting.add(c);
            isStarted |= nesting.depth() > 0;
            i++;
        }
        return i;
    }

    private void skipWhiteSpace() throws IOException {
        for (int next = peek(0); next != END && isWhiteSpace((char) next); next = peek(0)) {
            read();
        }
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** The character that is so many ahead, or the end. */
    private int peek(int ahead) throws IOException {
        while (position + ahead >= limit) {
            if (isReadToEnd) {
                return END;
            }
            if (position > 0) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                limit -= position;
                position = 0;
            }
            if (limit == buffer.length) {
                // Doubled, but by no more than what the longest document needs before it is seen to be too long.
                int longest = maxLength + 2;
                int doubled = 2 * buffer.length;
                buffer = Arrays.copyOf(buffer, buffer.length < longest ? Math.min(doubled, longest) : doubled);
            }
            int length = in.read(buffer, limit, buffer.length - limit);
            isReadToEnd = length < 0;
            limit += Math.max(length, 0);
        }
        return buffer[position + ahead];
    }

    /** Takes the character that was peeked at, which is not the end. */
    private void read() {
        count(buffer[position++]);
    }

    private void count(char c) {
        boolean isSecondHalf = (c == '\n' && last == '\r') || Character.isSurrogatePair(last, c);
        if (!isSecondHalf) {
            line += isLineEnd(c) ? 1 : 0;
            column = isLineEnd(c) ? 1 : column + 1;
        }
        last = c;
    }

    /** {@return where the documents so far end, or how far the next one is read if the stream failed in it} */
    public Place place() {
        return new Place(0, line, column);
    }
}
