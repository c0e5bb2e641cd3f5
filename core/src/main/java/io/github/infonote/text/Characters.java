package io.github.infonote.text;

/** Which characters a text of a note may hold, and which of them say nothing. */
public final class Characters {
    /** The characters with the Unicode property White_Space, as a character class of regular expressions. */
    public static final String WHITE_SPACE =
            "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** The characters that no text may hold, as a character class; half a surrogate pair is none in there. */
    public static final String UNSAFE = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ufffe\\uffff";

    private Characters() {}

    /**
     * {@return whether there is nothing in the text but white space}
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
     * {@return where the first character stands that no text may hold, or -1}
     *
     * @param text any text
     */
    public static int indexOfUnsafe(String text) {
        return indexOfUnsafe(text, 0);
    }

    /**
     * {@return where the first character stands from there on that no text may hold, or -1}
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
