package io.github.infonote.json.document;

import java.util.BitSet;

/** Tracks open objects, arrays and strings, going by brackets and quotation marks. */
final class Nesting {
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean isInString;
    private boolean isEscaped;
    private char last;

    void add(char c) {
        if (isInString) {
            isInString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            objects.set(depth++, c == '{');
        } else if ((c == '}' || c == ']') && depth > 0) {
            depth--;
        }
        if (c > ' ') {
            last = c;
        }
    }

    int depth() {
        return depth;
    }

    boolean isInString() {
        return isInString;
    }

    /** Whether nothing is open. */
    boolean isOutside() {
        return depth == 0 && !isInString;
    }

    /** Whether no object can start here: within an object, one starts only after a colon. */
    boolean excludesObject() {
        return depth > 0 && objects.get(depth - 1) && last != ':';
    }
}
