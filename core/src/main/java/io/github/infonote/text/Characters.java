package io.github.infonote.text;

/** White space, and the characters that are not allowed in a text of a note. */
public final class Characters {
    /** The characters with the Unicode property White_Space that are allowed, as a character class of regular expressions. */
    public static final String SAFE_WHITE_SPACE =
            "\\t\\n \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** The characters that are not allowed, as a character class of regular expressions; without lone surrogates. */
    public static final String UNSAFE = "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202d\\u202e\\ufffe\\uffff";

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
     * {@return the index of the first character that is not allowed, or -1}
     *
     * @param text any text
     */
    public static int indexOfUnsafe(String text) {
        return indexOfUnsafe(text, 0);
    }

    /**
     * {@return the index of the first character that is not allowed, from an index on, or -1}
     *
     * @param text any text
     * @param from an index in it, or its length
     */
    public static int indexOfUnsafe(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            // ASCII in one comparison: smaller characters become large ones.
            if ((char) (c - ' ') < 0x7f - ' ' || (c > 0x9f && c < 0x202d)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isUnsafe(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWhiteSpace(char c) {
        return switch (c) {
            case ' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> (c >= '\t' && c <= '\r') || (c >= 0x2000 && c <= 0x200a);
        };
    }

    private static boolean isUnsafe(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == 0x202d
                || c == 0x202e
                || Character.isSurrogate(c)
                || c >= 0xfffe;
    }
}
