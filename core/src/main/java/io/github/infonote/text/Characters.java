package io.github.infonote.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;

/** Classes of characters: white space, unsafe characters that a note must not contain, and characters that may need a warning. */
public final class Characters {
    /** Character class for regular expressions: the characters with the Unicode property White_Space that aren't unsafe. */
    public static final String SAFE_WHITE_SPACE =
            "\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /**
     * Character class for regular expressions: the characters that are unsafe in any position. It doesn't contain surrogates, which
     * are unsafe only if unpaired, and the starts of embeddings and isolates, which are unsafe only if they aren't closed.
     */
    public static final String UNSAFE = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202d\\u202e\\ufffe\\uffff";

    /** The replacement character, which a decoder writes for malformed input. */
    public static final char REPLACEMENT = '\ufffd';

    // The characters of the Unicode Bidirectional Algorithm (UAX #9) that start or end an embedding or an isolate.
    private static final char POP_DIRECTIONAL_FORMATTING = '\u202c';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /** The characters at which {@link #indexOfSuspect} stops, and surrogates. */
    private static final boolean[] SUSPECT = new boolean[Character.MAX_VALUE + 1];

    static {
        // A loop over all characters would take milliseconds in a program that has just started.
        Arrays.fill(SUSPECT, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, true);
        for (char c = 0; c < 0x100; c++) {
            SUSPECT[c] = isUnsafe(c);
        }
        for (char c : new char[] {
            '<', '&', 0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, REPLACEMENT, 0xfffe, 0xffff
        }) {
            SUSPECT[c] = true;
        }
    }

    private Characters() {}

    /**
     * {@return whether a string is empty or consists of white space only}
     *
     * @param text any string
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
     * {@return whether a string starts or ends with white space}
     *
     * @param text any string
     */
    public static boolean isUntrimmed(String text) {
        return !text.isEmpty() && (isWhiteSpace(text.charAt(0)) || isWhiteSpace(text.charAt(text.length() - 1)));
    }

    /**
     * {@return the indexes of unsafe characters}
     *
     * <p>The start of an embedding or isolate is unsafe if it isn't closed, because it would also change the order of the text after
     * the string. The end of an isolate closes all embeddings in it (UAX #9, rule X6a).
     *
     * @param text any string
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
                    // The end of the isolate closes the embedding.
                }
            }
        }
        return open;
    }

    /**
     * {@return the index of the first character at or after an index that may violate a rule, or -1}
     *
     * <p>These characters are unsafe characters, {@link #REPLACEMENT}, the start of an embedding or isolate, and {@code <} and {@code
     * &}, which may start a tag or entity. Most strings contain none of them, so one scan is enough for several rules.
     *
     * @param text any string
     * @param from an index from 0 to the length of the string
     */
    public static int indexOfSuspect(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (!SUSPECT[c]) {
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
     * {@return a copy of a string with {@link #REPLACEMENT} instead of each unsafe character}
     *
     * @param text any string
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
     * {@return a copy of a string without line breaks and tabs}
     *
     * <p>Each run of spaces, tabs and line breaks becomes one space, and is removed at the start and end. Other white space, such as a
     * no-break space, is kept. For example, {@code " a \t\n b"} becomes {@code "a b"}.
     *
     * @param text any string
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
     * @param c a character that isn't unsafe
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

    /** Returns whether a character starts an embedding or an override, which UAX #9 treats alike. */
    private static boolean isEmbedding(char c) {
        return c == 0x202a || c == 0x202b || c == 0x202d || c == 0x202e;
    }

    private static boolean isIsolate(char c) {
        return c >= 0x2066 && c <= 0x2068;
    }

    /** Returns whether a character is unsafe in any position, unless it is half of a surrogate pair. */
    private static boolean isUnsafe(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == 0x202d
                || c == 0x202e
                || Character.isSurrogate(c)
                || c >= 0xfffe;
    }
}
