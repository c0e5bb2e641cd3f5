package io.github.infonote.json.stream;

import java.util.BitSet;

/** How deep in objects, lists and texts a place in a JSON document is, as far as brackets and quotation marks tell. */
final class Nesting {
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean isInText;
    private boolean isEscaped;
    private char last;

    void add(char c) {
        if (isInText) {
            isInText = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isInText = true;
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

    boolean isInText() {
        return isInText;
    }

    /** Whether there is nothing open. */
    boolean isOutside() {
        return depth == 0 && !isInText;
    }

    /** Whether an object cannot start here: within another, one starts after a colon alone. */
    boolean isNoPlaceForObject() {
        return depth > 0 && objects.get(depth - 1) && last != ':';
    }
}
