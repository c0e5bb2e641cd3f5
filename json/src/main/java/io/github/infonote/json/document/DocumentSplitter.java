package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into its documents: one after another, in arrays, or both.
 *
 * <p>A document ends where its outermost bracket closes; nothing is needed between documents, and any white space is allowed.
 * A document is broken at the first character that the grammar of JSON forbids. It then reaches up to the next line whose
 * first character can start a document. In an array, a broken element reaches up to the comma or bracket after it if its own
 * brackets close, or else up to the next line that starts like the first element's line.
 */
public final class DocumentSplitter implements Documents {
    private static final int END = StreamCharacters.END;
    /** Starts a record of JSON text sequences (RFC 7464). */
    static final char RECORD_SEPARATOR = '\u001e';

    /** What comes next in the stream. */
    private enum Position {
        BETWEEN_DOCUMENTS,
        FIRST_ELEMENT,
        ELEMENT,
        AFTER_ELEMENT
    }

    private final StreamCharacters characters;
    private Position position = Position.BETWEEN_DOCUMENTS;
    private Location lastComma = Location.START;

    // How the first element that starts a line does so.
    private int elementColumn;
    private int elementStart;

    /**
     * Creates a splitter.
     *
     * @param in read only as far as documents are asked for
     * @param maxLength the maximum length of a document in characters
     */
    public DocumentSplitter(Reader in, int maxLength) {
        characters = new StreamCharacters(in, maxLength);
    }

    @Override
    public Location location() {
        return characters.location();
    }

    @Override
    public @Nullable Document next() throws IOException {
        while (true) {
            skipWhiteSpace();
            int next = characters.peek();
            if (next == END) {
                return null;
            } else if (position == Position.BETWEEN_DOCUMENTS && next == '[') {
                characters.read();
                position = Position.FIRST_ELEMENT;
                elementColumn = 0;
            } else if (position == Position.BETWEEN_DOCUMENTS) {
                return document();
            } else if (next == ']' && position != Position.ELEMENT) {
                characters.read();
                position = Position.BETWEEN_DOCUMENTS;
            } else if (next == ',' && position == Position.AFTER_ELEMENT) {
                lastComma = characters.location();
                characters.read();
                position = Position.ELEMENT;
            } else if (next == ']') {
                position = Position.AFTER_ELEMENT;
                return comma(lastComma);
            } else if (next == ',') {
                Location comma = characters.location();
                characters.read();
                position = Position.FIRST_ELEMENT;
                return comma(comma);
            } else {
                return element();
            }
        }
    }

    /** A comma without an element. */
    private static Document comma(Location location) {
        return new Document(CharBuffer.wrap(",".toCharArray()), 1, location);
    }

    private void skipWhiteSpace() throws IOException {
        characters.startDocument();
        for (int next = characters.peek(); next != END; next = characters.peek()) {
            if (next == Encoding.BYTE_ORDER_MARK && characters.peek(1) != Encoding.BYTE_ORDER_MARK) {
                characters.skipMark();
            } else if (JsonGrammar.isWhiteSpace((char) next) || next == RECORD_SEPARATOR) {
                characters.read();
            } else {
                break;
            }
            characters.startDocument();
        }
    }

    private Document document() throws IOException {
        Location location = characters.location();
        JsonGrammar grammar = new JsonGrammar();
        if (!readAsFarAsAllowed(grammar)) {
            while (characters.peek() != END
                    && !(characters.hasDocument() && characters.isAtLineStart() && startsDocument(characters.peek()))) {
                characters.read();
            }
        }
        return characters.document(location);
    }

    private static boolean startsDocument(int c) {
        return c == '{' || c == '[' || c == RECORD_SEPARATOR || c == Encoding.BYTE_ORDER_MARK;
    }

    private Document element() throws IOException {
        Location location = characters.location();
        if (elementColumn == 0 && characters.isLineBlank()) {
            elementColumn = characters.column();
            elementStart = characters.peek();
        }
        JsonGrammar grammar = new JsonGrammar();
        if (!readAsFarAsAllowed(grammar)) {
            readBrokenElement(grammar.depth(), grammar.isInString());
        }
        position = Position.AFTER_ELEMENT;
        return characters.document(location);
    }

    /** Reads up to the end of the document, or to a character that is not allowed; returns whether the document ended. */
    private boolean readAsFarAsAllowed(JsonGrammar grammar) throws IOException {
        while (!grammar.isComplete()) {
            int next = characters.peek();
            if (next == END || grammar.endsBefore((char) next)) {
                return true;
            } else if (!grammar.accept((char) next)) {
                return false;
            }
            characters.read();
            if (grammar.isInPlainString()) {
                characters.readPlain();
            }
        }
        return true;
    }

    private void readBrokenElement(long openBrackets, boolean startsInString) throws IOException {
        long depth = openBrackets;
        boolean isInString = startsInString;
        boolean isEscaped = false;
        for (int next = characters.peek(); next != END; next = characters.peek()) {
            if (characters.hasDocument() && startsElement(next)) {
                return;
            } else if (!isInString && depth == 0 && (next == ',' || next == ']')) {
                return;
            } else if (isInString) {
                // A string cannot contain a line end.
                isInString = next != '\n' && next != '\r' && (isEscaped || next != '"');
                isEscaped = !isEscaped && next == '\\';
            } else if (next == '"') {
                isInString = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && depth > 0) {
                depth--;
            }
            characters.read();
        }
    }

    private boolean startsElement(int next) {
        return characters.isLineBlank()
                && (elementColumn == 0
                        ? next == '{' && characters.isAtLineStart()
                        : next == elementStart && characters.column() == elementColumn);
    }
}
