package io.github.infonote.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats strings for a message or a line of a log: shortened, quoted, and with visible escapes. */
public final class Excerpt {
    /** The maximum number of characters in an excerpt. */
    public static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /**
     * {@return the first {@link #MAX_LENGTH} characters in quotation marks, with JSON escapes for invisible characters}
     *
     * @param text any string
     */
    public static String quote(CharSequence text) {
        return "\"" + of(text) + "\"";
    }

    /**
     * {@return the string if it has at most {@link #MAX_LENGTH} characters, or else its first characters and an ellipsis}
     *
     * @param text any string
     */
    public static String shorten(String text) {
        boolean isShort = text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH;
        return isShort ? text : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "…";
    }

    /**
     * {@return the first {@link #MAX_LENGTH} characters, with JSON escapes for invisible characters}
     *
     * @param text any string
     */
    public static String of(CharSequence text) {
        return of(text, MAX_LENGTH);
    }

    /**
     * {@return the whole string, with JSON escapes for invisible characters}
     *
     * @param text any string
     */
    public static String escape(CharSequence text) {
        return of(text, Integer.MAX_VALUE);
    }

    private static String of(CharSequence text, int maxLength) {
        if (text.length() <= maxLength && isPrintableAscii(text)) {
            return text.toString();
        }
        StringBuilder excerpt = new StringBuilder();
        int length = 0;
        int i = 0;
        while (i < text.length() && length < maxLength) {
            int character = Character.codePointAt(text, i);
            i += Character.charCount(character);
            length++;
            if (isVisible(character)) {
                excerpt.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    excerpt.append(String.format("\\u%04X", (int) unit));
                }
            }
        }
        return excerpt.append(i < text.length() ? "…" : "").toString();
    }

    private static boolean isPrintableAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> !isIgnorable(character);
        };
    }

    /**
     * Returns whether a letter, mark or symbol is invisible: it has the Unicode property Default_Ignorable_Code_Point
     * (DerivedCoreProperties.txt), or it is a blank symbol, filler or joiner. All other characters with that property are formats or
     * unassigned.
     */
    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034f,
                    0x115f,
                    0x1160,
                    0x17b4,
                    0x17b5,
                    0x180b,
                    0x180c,
                    0x180d,
                    0x180f,
                    0x2800, // Braille pattern blank
                    0x2d7f, // Tifinagh consonant joiner
                    0x3164,
                    0xffa0,
                    0xfffc, // object replacement character
                    0x1107f, // Brahmi number joiner
                    0x16fe4, // Khitan small script filler
                    0x1d159 // musical symbol null notehead
            -> true;
            default -> (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
        };
    }

    /**
     * {@return the present strings, quoted and separated by commas}
     *
     * @param texts any strings
     */
    public static String joinQuoted(List<Optional<String>> texts) {
        return texts.stream().flatMap(Optional::stream).map(Excerpt::quote).collect(Collectors.joining(", "));
    }

    /**
     * {@return a count with its noun, such as {@code 2 organisers}}
     *
     * @param count the count
     * @param one the noun for the count 1
     * @param many the noun for all other counts
     */
    public static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
