package io.github.infonote.validation.importer;

import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.mapping.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without direction marks, soft hyphens and Markdown escapes, with line feeds as line ends, and with the offset of each character
 * in the original. {@code "Mem\u00ad\nber\r\n"} becomes {@code "Member\n"}.
 */
final class SourceText {
    /** A heading or a bold label at the start of a line: the text is Markdown. */
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#{1,6} |\\*\\*[^*\\n]++\\*\\*)", Pattern.MULTILINE);

    /** Line ends, soft hyphens, direction marks, zero-width characters, and the signs of {@link LineBreak}s. */
    private static final String LAYOUT = "\\r\\n?|[\\x01-\\x04\\x0b\\x85\\u2028\\u2029]"
            + "|\\xad(?:[ \\t]*+(?:\\r\\n?|\\n)[ \\t]*+)?"
            + "|[\\ufeff\\u200b\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]";

    private static final Pattern IN_TEXT = Pattern.compile(LAYOUT);

    /** In Markdown, also backslash escapes, and numeric references, which the printer uses for white space. */
    private static final Pattern IN_MARKDOWN =
            Pattern.compile(LAYOUT + "|\\\\[!-/:-@\\[-`{-~]|\\\\(?=[\\r\\n])|&#(?:[0-9]{1,4}|1[0-9]{4});");

    private final String original;
    private final int[] offsets;
    private final String text;

    private SourceText(String original) {
        this.original = original;
        this.offsets = new int[original.length() + 1];
        boolean isMarkdown = (original.contains("#") || original.contains("**"))
                && MARKDOWN.matcher(original).find();
        Matcher found = (isMarkdown ? IN_MARKDOWN : IN_TEXT).matcher(original);
        char[] chars = original.toCharArray();
        int length = 0;
        int i = 0;
        while (i < chars.length) {
            offsets[length] = i;
            if (isOrdinary(chars[i]) || !found.region(i, chars.length).lookingAt()) {
                chars[length++] = chars[i++];
            } else {
                String replacement = replacement(found.group(), found.end());
                length += replacement.length();
                replacement.getChars(0, replacement.length(), chars, length - replacement.length());
                i = found.end();
            }
        }
        offsets[length] = original.length();
        this.text = new String(chars, 0, length);
    }

    static SourceText of(String original) {
        return new SourceText(original);
    }

    /** Whether a character is kept without a closer look. */
    private static boolean isOrdinary(char c) {
        return c < 0x80
                ? (c >= ' ' && c != '\\' && c != '&') || c == '\n' || c == '\t'
                : c >= 0xc0 && c != 0x61c && (c < 0x200b || c > 0x2069) && c != 0xfeff;
    }

    private String replacement(String found, int end) {
        char c = found.charAt(0);
        return switch (c) {
            case '\r', '\u000b', '\u0085', '\u2028', '\u2029' -> "\n";
            case '\u00ad' -> isVisible(found, end) ? "-" : "";
            case '\\' -> found.substring(1);
            case '&' -> Character.toString(Integer.parseInt(found.substring(2, found.length() - 1)));
            default -> LineBreak.isSign(c) ? " " : "";
        };
    }

    /** Whether a soft hyphen is kept as a hyphen: the next line starts with a capital letter. */
    private boolean isVisible(String hyphen, int end) {
        return hyphen.length() > 1 && end < original.length() && Character.isUpperCase(original.charAt(end));
    }

    /** The cleaned text. */
    String text() {
        return text;
    }

    /** Creates a locator of characters in the original. */
    Locator locator() {
        JsonInput input = JsonInput.of(original);
        return index -> input.location(offsets[Math.min(index, text.length())]);
    }

    /** Converts an index in the cleaned text to a location in the original. */
    interface Locator {
        Location location(int index);
    }
}
