package io.github.infonote.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;

/** White space, the characters that are not allowed in a text of a note, and those that a warning may be about. */
public final class Characters {
    /** The characters with the Unicode property White_Space that are allowed, as a character class of regular expressions. */
    public static final String SAFE_WHITE_SPACE =
            "\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /**
     * The characters that are never allowed, as a character class of regular expressions; without lone surrogates. Embeddings and
     * isolates are allowed if they are closed.
     */
    public static final String UNSAFE = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202d\\u202e\\ufffe\\uffff";

    /** What a decoder puts in place of what it cannot decode. */
    public static final char REPLACEMENT = '\ufffd';

    // The characters of the Unicode Bidirectional Algorithm (UAX #9) that start or end an embedding or an isolate.
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202c';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /**
     * Whether a character is neither unsafe, the start of an embedding or isolate, half a character, {@link #REPLACEMENT} nor the
     * start of a tag or entity.
     */
    private static final boolean[] UNREMARKABLE = new boolean[Character.MAX_VALUE + 1];

    static {
        // Not in a loop over all characters, which takes milliseconds in a program that has just started.
        Arrays.fill(UNREMARKABLE, true);
        Arrays.fill(UNREMARKABLE, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, false);
        for (char c = 0; c < 0x100; c++) {
            UNREMARKABLE[c] = !isUnsafe(c);
        }
        for (char c : new char[] {
            '<', '&', 0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, REPLACEMENT, 0xfffe, 0xffff
        }) {
            UNREMARKABLE[c] = false;
        }
    }

    private Characters() {}

    /**
     * {@return whether a text is empty or consists of white space only}
     *
     * @param text any text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a text starts or ends with white space}
     *
     * @param text any text
     */
    public static boolean isUntrimmed(String text) {
        return !text.isEmpty() && (isWhiteSpace(text.charAt(0)) || isWhiteSpace(text.charAt(text.length() - 1)));
    }

    /**
     * {@return the indexes of the characters that are not allowed}
     *
     * <p>An embedding or an isolate that is not closed would also change the order of the text that follows the string. Of an isolate,
     * all embeddings within it are closed by its end (UAX #9, rule X6a).
     *
     * @param text any text
     */
    public static BitSet indexesOfUnsafe(String text) {
        BitSet unsafe = new BitSet();
        int firstBidirectional = -1;
        for (int i = indexOfSuspect(text, 0); i >= 0; i = indexOfSuspect(text, i + 1)) {
            char c = text.charAt(i);
            if (isUnsafe(c)) {
                unsafe.set(i);
            } else if (firstBidirectional < 0 && (isEmbedding(c) || isIsolate(c))) {
                firstBidirectional = i;
            }
        }
        if (firstBidirectional >= 0) {
            indexesOfUnclosed(text, firstBidirectional).forEach(unsafe::set);
        }
        return unsafe;
    }

    private static Collection<Integer> indexesOfUnclosed(String text, int from) {
        Deque<Integer> open = new ArrayDeque<>();
        int isolates = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEmbedding(c)) {
                open.push(i);
            } else if (isIsolate(c)) {
                open.push(i);
                isolates++;
            } else if (c == POP_DIRECTIONAL_FORMATTING && !open.isEmpty() && isEmbedding(text.charAt(open.peek()))) {
                open.pop();
            } else if (c == POP_DIRECTIONAL_ISOLATE && isolates > 0) {
                isolates--;
                while (!isIsolate(text.charAt(open.pop()))) {
                    // The embedding ends with the isolate around it.
                }
            }
        }
        return open;
    }

    /**
     * {@return the index of the first character that an error or a warning may be about, from an index on, or -1}
     *
     * <p>That is a character that is not allowed, {@link #REPLACEMENT}, the start of an embedding or isolate, which may be closed, or
     * the start of a tag or an entity, which may be neither. Few texts have any of them, so that one scan serves all rules.
     *
     * @param text any text
     * @param from an index in it, or its length
     */
    public static int indexOfSuspect(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (UNREMARKABLE[c]) {
                i++;
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i += 2;
            } else {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return a text with {@link #REPLACEMENT} in place of each character that is not allowed}
     *
     * @param text any text
     */
    public static String replaceUnsafe(String text) {
        if (indexOfSuspect(text, 0) < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        indexesOfUnsafe(text).stream().forEach(index -> replaced.setCharAt(index, REPLACEMENT));
        return replaced.toString();
    }

    /**
     * {@return a text on one line: a run of spaces, tabs and line breaks becomes one space, and none is left at either end}
     *
     * <p>Other white space, such as a no-break space, is kept.
     *
     * @param text any text
     */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLayout(c)) {
                isGap = true;
            } else {
                line.append(isGap && !line.isEmpty() ? " " : "").append(c);
                isGap = false;
            }
        }
        return line.toString();
    }

    /**
     * {@return whether a character is a space, a tab or a line break}
     *
     * @param c any character
     */
    public static boolean isLayout(char c) {
        return c == ' ' || c == '\t' || isLineBreak(c);
    }

    /**
     * {@return whether a character ends a line}
     *
     * @param c a character that is allowed in a text
     */
    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /**
     * {@return whether a character has the Unicode property White_Space}
     *
     * @param c any character
     */
    public static boolean isWhiteSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= 0x85
                && switch (c) {
                    case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
                    default -> c >= 0x2000 && c <= 0x200a;
                };
    }

    /** Whether a character starts an embedding or an override. */
    private static boolean isEmbedding(char c) {
        return c == 0x202a || c == 0x202b || c == 0x202d || c == 0x202e;
    }

    private static boolean isIsolate(char c) {
        return c >= 0x2066 && c <= 0x2068;
    }

    /** Whether a character, which is not half of a surrogate pair, is never allowed. */
    private static boolean isUnsafe(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == 0x202d
                || c == 0x202e
                || Character.isSurrogate(c)
                || c >= 0xfffe;
    }
}
