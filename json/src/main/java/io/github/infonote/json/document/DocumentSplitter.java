package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into documents: the elements of an array, one document per line, or one document after another.
 *
 * <p>The form is detected at the start. An array starts with a bracket. The stream has one document per line if the first
 * line holds one document and nothing else, or one that is cut off: a string is still open at its end, or the next line
 * starts an object that cannot start there or that is complete. Otherwise a document ends where its brackets close.
 */
public final class DocumentSplitter {
    private enum Form {
        ARRAY,
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
     * Creates a splitter.
     *
     * @param in read only as far as documents are asked for
     * @param maxLength the maximum length of a document in characters
     */
    public DocumentSplitter(Reader in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /**
     * A document.
     *
     * @param text valid until the next document is asked for; null if the document is too long
     * @param location where it starts
     */
    public record Document(@Nullable CharBuffer text, Location location) {}

    /**
     * {@return the next document; null at the end}
     *
     * @throws IOException if the stream cannot be read
     */
    public @Nullable Document next() throws IOException {
        if (form == null) {
            form = start();
        }
        skipWhiteSpace();
        if (isEnded) {
            return null;
        } else if (form == Form.ARRAY) {
            return element();
        }
        return peek(0) == END ? null : document(form);
    }

    private @Nullable Document element() throws IOException {
        Location start = location();
        if (peek(0) == END) {
            isEnded = true;
            // The closing bracket is missing: report it with a document that ends too early.
            return new Document(CharBuffer.wrap("{".toCharArray()), start);
        }
        if (peek(0) == ']' && !isAfterComma) {
            read();
            isEnded = true;
            skipWhiteSpace();
            // What follows the array must not be lost.
            return peek(0) == END ? null : document(Form.LINES);
        }
        Document document = document(Form.ARRAY);
        isAfterComma = peek(0) == ',';
        if (isAfterComma) {
            read();
        }
        return document;
    }

    /** The document that starts here. */
    private Document document(Form endedBy) throws IOException {
        Location start = location();
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
            // Returned at once: more input may come late, or never.
            if (endedBy == Form.ONE_AFTER_ANOTHER && c == '}' && nesting.isOutside()) {
                break;
            }
        }
        CharBuffer text = CharBuffer.wrap(buffer, position, length);
        position += length;
        return new Document(isTooLong ? null : text, start);
    }

    /** Whether the document has ended before a character. */
    private static boolean isBehind(char next, Nesting nesting, Form endedBy, boolean isEmpty) {
        return switch (endedBy) {
            case LINES -> isLineEnd(next);
            case ARRAY -> nesting.isOutside() && (next == ',' || next == ']');
            case ONE_AFTER_ANOTHER -> nesting.isOutside() && !isEmpty && (next == '{' || isWhiteSpace(next));
        };
    }

    /** Skips to the start of the first document. */
    private Form start() throws IOException {
        if (peek(0) == JsonText.BYTE_ORDER_MARK && peek(1) != JsonText.BYTE_ORDER_MARK) {
            position++;
        }
        skipWhiteSpace();
        if (peek(0) == '[') {
            read();
            return Form.ARRAY;
        }
        Nesting first = new Nesting();
        int end = endOfDocument(0, first);
        if (first.isInString()) {
            return Form.LINES;
        } else if (first.isOutside()) {
            return peek(end) == '{' ? Form.ONE_AFTER_ANOTHER : Form.LINES;
        }
        while (isLineEnd(peek(end))) {
            end++;
        }
        if (peek(end) != '{') {
            return Form.ONE_AFTER_ANOTHER;
        } else if (first.excludesObject()) {
            return Form.LINES;
        }
        Nesting second = new Nesting();
        int endOfSecond = endOfDocument(end, second);
        boolean isWhole = second.isOutside() && (peek(endOfSecond) == END || isLineEnd(peek(endOfSecond)));
        return isWhole ? Form.LINES : Form.ONE_AFTER_ANOTHER;
    }

    /** Looks ahead to what follows a document in its line, ignoring white space, or to the end of the line. */
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

    /** The character at this distance ahead, or the end. */
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
                // Doubled, up to what is needed to see that a document is too long.
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

    /** Reads a character; there is one. */
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

    /** {@return the end of the documents so far; if the stream failed, how far it was read} */
    public Location location() {
        return new Location(0, line, column);
    }
}
