package io.github.infonote.print;

import io.github.infonote.text.Characters;
import java.util.regex.Pattern;

/**
 * Writes text so that parsers of CommonMark and of its extensions take none of its characters for markup.
 *
 * <p>A backslash isn't enough within what GitHub Flavored Markdown links by itself: the address in {@code <https://a.b\>} includes the
 * backslash. So the characters that make an address of it have one: {@code \<https\://a.b\>}.
 */
final class MarkdownText {
    /** Those of CommonMark, and of widespread extensions: strikethrough, tables, mathematics, footnotes and superscripts. */
    private static final String MARKUP = "\\`*_[]<>&#~|$^";

    /** Two of them are markup of extensions: inserted and highlighted text. */
    private static final String DOUBLE_MARKUP = "+=";

    /** The box of a task, which an extension makes of the start of an item even if its brackets are escaped. */
    private static final Pattern BOX = Pattern.compile("\\[[xX\\s]]\\s");

    private static final int BOX_LENGTH = "[ ]".length();

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
                out.append(isMarkup(text, i) ? "\\" : "").append(c);
            }
        }
    }

    private static boolean isMarkup(String text, int i) {
        char c = text.charAt(i);
        return MARKUP.indexOf(c) >= 0
                || (c == ':' && text.startsWith("//", i + 1))
                || (c == '.' && text.regionMatches(true, i - 3, "www", 0, 3))
                || (DOUBLE_MARKUP.indexOf(c) >= 0 && text.indexOf(c, i + 1) == i + 1)
                || (DOUBLE_MARKUP.indexOf(c) >= 0 && i > 0 && text.charAt(i - 1) == c);
    }

    /** Appends the text of an item. A box at its start is emphasised: {@code *\[ \]* text} isn't a task. */
    static void appendItem(String text, StringBuilder out) {
        int start = out.length();
        appendWhole(text, out);
        if (BOX.matcher(text).lookingAt()) {
            StringBuilder box = new StringBuilder();
            append(text, 0, BOX_LENGTH, box);
            out.insert(start + box.length(), '*').insert(start, '*');
        }
    }

    private static void appendReference(char c, StringBuilder out) {
        out.append("&#").append((int) c).append(';');
    }

    /**
     * {@return the index of the character that would make a line a list, a heading, a rule, a table or a definition, or -1}
     *
     * <p>These are {@code + - = :} at the start, and the character after a number at the start: {@code 1.} or {@code 1)}.
     */
    static int indexOfBlockMarker(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == text.length()) {
            return -1;
        }
        return (i == start ? "+-=:" : ".)").indexOf(text.charAt(i)) < 0 ? -1 : i;
    }
}
