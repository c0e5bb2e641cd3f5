package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
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
    private static final int END = StreamInput.END;
    /** Starts a record of JSON text sequences (RFC 7464). */
    static final char RECORD_SEPARATOR = '\u001e';

    /** What comes next in the stream. */
    private enum Position {
        BETWEEN_DOCUMENTS,
        FIRST_ELEMENT,
        ELEMENT,
        AFTER_ELEMENT
    }

    private final StreamInput input;
    private Position position = Position.BETWEEN_DOCUMENTS;
    private Location lastComma = Location.START;

    // How the first element that starts a line does so.
    private int elementColumn;
    private int elementStart;

    /**
     * Creates a splitter.
     *
     * @param input read only as far as documents are asked for
     */
    public DocumentSplitter(StreamInput input) {
        this.input = input;
    }

    @Override
    public Location location() {
        return input.location();
    }

    @Override
    public @Nullable Document next() throws IOException {
        while (true) {
            skipWhiteSpace();
            int next = input.peek();
            if (next == END) {
                return null;
            } else if (position == Position.BETWEEN_DOCUMENTS && next == '[') {
                input.read();
                position = Position.FIRST_ELEMENT;
                elementColumn = 0;
            } else if (position == Position.BETWEEN_DOCUMENTS) {
                return document();
            } else if (next == ']' && position != Position.ELEMENT) {
                input.read();
                position = Position.BETWEEN_DOCUMENTS;
            } else if (next == ',' && position == Position.AFTER_ELEMENT) {
                lastComma = input.location();
                input.read();
                position = Position.ELEMENT;
            } else if (next == ']') {
                position = Position.AFTER_ELEMENT;
                return comma(lastComma);
            } else if (next == ',') {
                Location comma = input.location();
                input.read();
                position = Position.FIRST_ELEMENT;
                return comma(comma);
            } else {
                return element();
            }
        }
    }

    /** A comma without an element. */
    private static Document comma(Location location) {
        return new Document(CharacterInput.within(new char[] {','}, 0, 1, false, location), location);
    }

    private void skipWhiteSpace() throws IOException {
        input.startDocument();
        for (int next = input.peek(); next != END; next = input.peek()) {
            if (input.isAtByteOrderMark() && !input.isAtTwoByteOrderMarks()) {
                input.skipByteOrderMark();
            } else if (JsonGrammar.isWhiteSpace((char) next) || next == RECORD_SEPARATOR) {
                input.read();
            } else {
                break;
            }
            input.startDocument();
        }
    }

    private Document document() throws IOException {
        Location location = input.location();
        JsonGrammar grammar = new JsonGrammar();
        if (!readAsFarAsAllowed(grammar)) {
            while (input.peek() != END && !(input.hasDocument() && input.isAtLineStart() && startsDocument())) {
                input.read();
            }
        }
        return input.document(location);
    }

    private boolean startsDocument() throws IOException {
        int next = input.peek();
        return next == '{' || next == '[' || next == RECORD_SEPARATOR || input.isAtByteOrderMark();
    }

    private Document element() throws IOException {
        Location location = input.location();
        if (elementColumn == 0 && input.isLineBlank()) {
            elementColumn = input.column();
            elementStart = input.peek();
        }
        JsonGrammar grammar = new JsonGrammar();
        if (!readAsFarAsAllowed(grammar)) {
            readBrokenElement(grammar.depth(), grammar.isInString());
        }
        position = Position.AFTER_ELEMENT;
        return input.document(location);
    }

    /** Reads up to the end of the document, or to a character that is not allowed; returns whether the document ended. */
    private boolean readAsFarAsAllowed(JsonGrammar grammar) throws IOException {
        while (!grammar.isComplete()) {
            int next = input.peek();
            if (next == END || grammar.endsBefore((char) next)) {
                return true;
            } else if (!grammar.accept((char) next)) {
                return false;
            }
            input.read();
            input.readAccepted(grammar);
        }
        return true;
    }

    private void readBrokenElement(long openBrackets, boolean startsInString) throws IOException {
        long depth = openBrackets;
        boolean isInString = startsInString;
        boolean isEscaped = false;
        for (int next = input.peek(); next != END; next = input.peek()) {
            if (input.hasDocument() && startsElement(next)) {
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
            input.read();
        }
    }

    private boolean startsElement(int next) {
        return input.isLineBlank()
                && (elementColumn == 0
                        ? next == '{' && input.isAtLineStart()
                        : next == elementStart && input.column() == elementColumn);
    }
}
