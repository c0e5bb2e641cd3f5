package io.github.infonote.json.document;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.text.Messages;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into documents. The documents may be concatenated, in arrays, or both.
 *
 * <p>A document ends at its last closing bracket. White space between documents is optional.
 *
 * <p>A document with a syntax error is broken. It ends before the next U+001E, or before the next line that starts with an opening
 * brace or bracket or a byte order mark. In an array, a broken element ends before the next comma or closing bracket, if its own
 * brackets are closed, or else before the next line that starts like the line of the first element.
 *
 * <p>A superfluous comma, a missing comma and an array without an end are errors between documents. For example, {@code [{} {}} is
 * split into a document, an error, a document and an error.
 */
public final class DocumentSplitter implements DocumentSource {
    private static final int END = StreamInput.END;
    /** Starts a record of a JSON text sequence (RFC 7464). JSON doesn't allow this character anywhere. */
    static final char RECORD_SEPARATOR = '\u001e';

    /** The state of the splitter, between documents or in an array. */
    private enum SplitState {
        BETWEEN_DOCUMENTS,
        FIRST_ELEMENT,
        ELEMENT,
        AFTER_ELEMENT,
        AFTER_BROKEN_ELEMENT
    }

    private final StreamInput input;
    private SplitState state = SplitState.BETWEEN_DOCUMENTS;
    private Location lastComma = Location.START;

    // The column and first character of the first element that starts a line.
    private long elementColumn;
    private int elementStart;

    /**
     * Creates a splitter.
     *
     * @param input the stream, which is read lazily
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
            if (state == SplitState.BETWEEN_DOCUMENTS) {
                if (next == END) {
                    return null;
                } else if (next != '[') {
                    return readDocument();
                }
                input.read();
                state = SplitState.FIRST_ELEMENT;
                elementColumn = 0;
            } else {
                Document document = nextInArray(next);
                if (document != null) {
                    return document;
                }
            }
        }
    }

    /** Returns the next element, or the error before it. Returns null after a comma and after the end of the array. */
    private @Nullable Document nextInArray(int next) throws IOException {
        SplitState before = state;
        Location location = input.location();
        if (next == END || next == RECORD_SEPARATOR) {
            state = SplitState.BETWEEN_DOCUMENTS;
            // A truncated element has its own error.
            return before == SplitState.AFTER_BROKEN_ELEMENT ? null : error("end", Map.of(), location);
        } else if (next == ']' && before == SplitState.ELEMENT) {
            state = SplitState.AFTER_ELEMENT;
            return error("comma", Map.of(), lastComma);
        } else if (next == ']') {
            input.read();
            state = SplitState.BETWEEN_DOCUMENTS;
            return null;
        } else if (next == ',') {
            input.read();
            boolean isAfterElement = before == SplitState.AFTER_ELEMENT || before == SplitState.AFTER_BROKEN_ELEMENT;
            state = isAfterElement ? SplitState.ELEMENT : SplitState.FIRST_ELEMENT;
            lastComma = location;
            return isAfterElement ? null : error("comma", Map.of(), location);
        } else if (before == SplitState.AFTER_ELEMENT && new JsonGrammar().accept((char) next)) {
            state = SplitState.ELEMENT;
            return error("array", Map.of(Messages.FOUND, Character.toString(next)), location);
        }
        return readElement(location);
    }

    private static Document error(String variant, Map<String, Object> arguments, Location location) {
        return Document.of(new ReadError(Codes.JSON_SYNTAX, variant, "", arguments, location));
    }

    private void skipWhiteSpace() throws IOException {
        input.startDocument();
        for (int next = input.peek(); next != END; next = input.peek()) {
            if (input.isAtByteOrderMark()) {
                input.skipByteOrderMark();
            } else if (JsonGrammar.isWhiteSpace((char) next)
                    || (next == RECORD_SEPARATOR && state == SplitState.BETWEEN_DOCUMENTS)) {
                input.read();
            } else {
                break;
            }
            input.startDocument();
        }
    }

    private Document readDocument() throws IOException {
        Location location = input.location();
        JsonGrammar grammar = new JsonGrammar();
        if (!readUntilSyntaxError(grammar)) {
            while (input.peek() != END && !(input.hasDocument() && startsDocument())) {
                input.read();
            }
        }
        return input.document(location);
    }

    private boolean startsDocument() throws IOException {
        int next = input.peek();
        return next == RECORD_SEPARATOR
                || (input.isAtLineStart() && (next == '{' || next == '[' || input.isAtByteOrderMark()));
    }

    private Document readElement(Location location) throws IOException {
        if (elementColumn == 0 && input.isLineBlank()) {
            elementColumn = input.column();
            elementStart = input.peek();
        }
        JsonGrammar grammar = new JsonGrammar();
        if (!readUntilSyntaxError(grammar)) {
            readBrokenElement(grammar.depth(), grammar.isInString());
            state = SplitState.AFTER_BROKEN_ELEMENT;
        } else {
            boolean isWhole = grammar.isComplete() || grammar.endsBefore(' ');
            state = isWhole ? SplitState.AFTER_ELEMENT : SplitState.AFTER_BROKEN_ELEMENT;
        }
        return input.document(location);
    }

    /** Reads up to the end of the document, or up to a syntax error. Returns whether the document ended without a syntax error. */
    private boolean readUntilSyntaxError(JsonGrammar grammar) throws IOException {
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
            if (next == RECORD_SEPARATOR || (input.hasDocument() && startsElement(next))) {
                return;
            } else if (!isInString && depth == 0 && (next == ',' || next == ']')) {
                return;
            } else if (isInString) {
                // A string can't contain a line end.
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
