package io.github.infonote.print;

import io.github.infonote.text.Characters;
import java.util.regex.Pattern;

/**
 * Escapes text for CommonMark and its common extensions.
 *
 * <p>GitHub Flavored Markdown links addresses automatically, and includes backslashes in them: in {@code <https://a.b\>} the link
 * ends with a backslash. So the start of an address is escaped: {@code \<https\://a.b\>}.
 */
final class MarkdownText {
    /** Markup of CommonMark, and of common extensions: strikethrough, tables, mathematics, footnotes and superscripts. */
    private static final String MARKUP = "\\`*_[]<>&#~|$^";

    /** Characters that are markup if they are doubled: inserted and highlighted text of extensions. */
    private static final String DOUBLE_MARKUP = "+=";

    /** The checkbox of a task list item. An extension recognises it even if its brackets are escaped. */
    private static final Pattern BOX = Pattern.compile("\\[[xX\\s]]\\s");

    private static final int BOX_LENGTH = "[ ]".length();

    private MarkdownText() {}

    /** Appends text that is inside a line, or doesn't start or end with white space. */
    static void append(String text, StringBuilder out) {
        append(text, 0, text.length(), out);
    }

    /** Appends text, with character references for white space at the start and end, which CommonMark would strip. */
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

    /** Appends the text of an item. A checkbox at its start is emphasised, because {@code *\[ \]* text} isn't a task. */
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
     * Returns the index of a character that starts a list, heading, thematic break, table or definition, or -1.
     *
     * <p>It is one of {@code + - = :} at the start, or the full stop or bracket after a number, such as {@code 1.} or {@code 1)}.
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
