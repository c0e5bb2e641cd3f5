package io.github.infonote.json.document;

/**
 * Scans the characters of a document up to its first syntax error. It can be continued when more characters are decoded, so the time
 * depends only on the part of the document before the error.
 */
final class SyntaxScan {
    private final boolean isDecoded;
    private final JsonGrammar grammar = new JsonGrammar();
    private boolean isComplete;
    private int position;
    private int lastComma = -1;

    /**
     * Starts a scan.
     *
     * @param start the offset of the first character
     * @param isDecoded whether the characters were decoded from bytes, so that they may mark malformed input
     */
    SyntaxScan(int start, boolean isDecoded) {
        this.position = start;
        this.isDecoded = isDecoded;
    }

    /** Continues the scan up to an offset. Returns whether no syntax error is before it. */
    boolean accepts(char[] characters, int end) {
        while (position < end && isAllowed(characters)) {
            lastComma = characters[position] == ',' && !grammar.isInString() ? position : lastComma;
            position++;
            // Most characters of a document are in strings.
            while (grammar.isInPlainString()
                    && position < end
                    && JsonGrammar.isPlain(characters[position])
                    && !isAtMalformedInput(characters)) {
                position++;
            }
        }
        return position == end;
    }

    private boolean isAllowed(char[] characters) {
        char c = characters[position];
        if (isAtMalformedInput(characters)) {
            return false;
        }
        isComplete = isComplete || grammar.isComplete() || grammar.endsBefore(c);
        if (isComplete) {
            return JsonGrammar.isWhiteSpace(c);
        }
        return (c == Encoding.BYTE_ORDER_MARK && grammar.isBeforeValue()) || grammar.accept(c);
    }

    /** Returns the offset of the syntax error, or the end of the scanned characters. */
    int position() {
        return position;
    }

    /** Returns whether the character at the position marks malformed input. */
    boolean isAtMalformedInput(char[] characters) {
        return isDecoded && Encoding.isMalformed(characters[position], position > 0 ? characters[position - 1] : 0);
    }

    /** Returns whether the JSON value has ended, so that only white space may follow. */
    boolean isComplete() {
        return isComplete || grammar.isComplete() || grammar.endsBefore(' ');
    }

    /** Returns the grammar, in the state before the syntax error. */
    JsonGrammar grammar() {
        return grammar;
    }

    /** Returns the offset of the last comma outside strings, or -1. */
    int lastComma() {
        return lastComma;
    }
}
