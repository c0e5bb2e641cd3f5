package io.github.infonote.json.document;

/**
 * Follows the characters of a document up to its first syntax error. An error near the start of a document costs no more than
 * the characters before it, however long the document is.
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
     * @param isDecoded whether characters may mark bytes that cannot be decoded
     */
    SyntaxScan(int start, boolean isDecoded) {
        this.position = start;
        this.isDecoded = isDecoded;
    }

    /** Continues up to an offset; returns whether everything before it is allowed. */
    boolean accepts(char[] characters, int end) {
        while (position < end && isAllowed(characters)) {
            lastComma = characters[position] == ',' && !grammar.isInString() ? position : lastComma;
            position++;
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

    /** The offset of the first character that is not allowed, or the end of the characters. */
    int position() {
        return position;
    }

    /** Whether the character there marks bytes that cannot be decoded. */
    boolean isAtMalformedInput(char[] characters) {
        return isDecoded && Encoding.isMalformed(characters[position], position > 0 ? characters[position - 1] : 0);
    }

    /** Whether a JSON value has ended, so that nothing but white space may follow. */
    boolean isComplete() {
        return isComplete || grammar.isComplete() || grammar.endsBefore(' ');
    }

    /** The grammar, in the state before the character that is not allowed. */
    JsonGrammar grammar() {
        return grammar;
    }

    /** The offset of the last comma between values or members; -1 if there is none. */
    int lastComma() {
        return lastComma;
    }
}
