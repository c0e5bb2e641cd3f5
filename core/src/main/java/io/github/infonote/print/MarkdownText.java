package io.github.infonote.print;

import io.github.infonote.text.Characters;

/** Writes text so that CommonMark takes none of its characters for markup. */
final class MarkdownText {
    /** Those of CommonMark, and of widespread extensions: strikethrough, tables, mathematics. */
    private static final String MARKUP = "\\`*_[]<>&#~|$";

    private MarkdownText() {}

    /** Appends a text that has no white space at either end, or is within a line. */
    static void append(String text, StringBuilder out) {
        append(text, 0, text.length(), out);
    }

    /** Appends a text; white space at either end, which CommonMark would strip, is written as character references. */
    static void appendWhole(String text, StringBuilder out) {
        int start = 0;
        int end = text.length();
        while (start < end && Characters.isWhiteSpace(text.charAt(start))) {
            appendReference(text.charAt(start), out);
            start++;
        }
        while (end > start && Characters.isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        append(text, start, end, out);
        for (int i = end; i < text.length(); i++) {
            appendReference(text.charAt(i), out);
        }
    }

    private static void append(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && Characters.isLayout(c)) {
                appendReference(c, out);
            } else {
                out.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
    }

    private static void appendReference(char c, StringBuilder out) {
        out.append("&#").append((int) c).append(';');
    }

    /**
     * {@return the index of the character that would make a line a list, a heading or a rule, or -1}
     *
     * <p>These are {@code + - =} at the start, and the character after a number at the start: {@code 1.} or {@code 1)}.
     */
    static int indexOfBlockMarker(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == text.length()) {
            return -1;
        }
        return (i == start ? "+-=" : ".)").indexOf(text.charAt(i)) < 0 ? -1 : i;
    }
}
