package io.github.infonote.validation.importer;

import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.mapping.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text without direction marks, soft hyphens and Markdown escapes, with line feeds as line ends, with the articles and numbers of Arabic
 * PDFs in order, and with the index of each character in the original. {@code "Mem\u00ad\nber\r\n"} becomes {@code "Member\n"}.
 */
final class SourceText {
    /** A heading or a bold label at the start of a line: the text is Markdown. */
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#{1,6} |\\*\\*[^*\\n]++\\*\\*)", Pattern.MULTILINE);

    /** A left-to-right embedding that starts with a space or sign and has no letters, as pdftotext writes it in Arabic text. */
    private static final String EMBEDDED = "\\u202a(?!\\p{Nd})[^\\p{L}\\r\\n\\u202a-\\u202e]{1,40}+\\u202c";

    /** A number or a single character in such an embedding. */
    private static final Pattern EMBEDDED_TOKEN = Pattern.compile("\\p{Nd}++(?:[.,/:،]\\p{Nd}++)*+|.");

    /** A reversed ligature of lam and alef in an article, as pdftotext writes it. No Arabic word starts with two alefs. */
    private static final String REVERSED_LIGATURE = "(?<=(?<!\\p{L})[وفبكل]{0,2})ا[اأإآ]ل";

    /** Line ends, soft hyphens, direction marks, zero-width characters, and the signs of {@link LineBreak}s. */
    private static final String LAYOUT = EMBEDDED + "|" + REVERSED_LIGATURE
            + "|\\r\\n?|[\\x01-\\x04\\x0b\\x85\\u2028\\u2029]|\\xad(?:[ \\t]*+(?:\\r\\n?|\\n)[ \\t]*+)?"
            + "|[\\ufeff\\u200b\\u200e\\u200f\\u061c\\u2060\\u202a-\\u202e\\u2066-\\u2069]";

    private static final Pattern IN_TEXT = Pattern.compile(LAYOUT);

    /** In Markdown, also backslash escapes, and numeric references, which the printer uses for white space. */
    private static final Pattern IN_MARKDOWN =
            Pattern.compile(LAYOUT + "|\\\\[!-/:-@\\[-`{-~]|\\\\(?=[\\r\\n])|&#(?:[0-9]{1,4}|1[0-9]{4});");

    private static final char ALEF = 'ا';
    private static final char LAM = 'ل';
    private static final String RIGHT_TO_LEFT_EMBEDDING = "\u202b";

    private final String original;
    /** Whether lines are in right-to-left embeddings, as pdftotext writes Arabic. */
    private final boolean isRightToLeft;

    private final Spans spans = new Spans();
    private final String text;

    private SourceText(String original) {
        this.original = original;
        this.isRightToLeft = original.contains(RIGHT_TO_LEFT_EMBEDDING);
        boolean isMarkdown = (original.contains("#") || original.contains("**"))
                && MARKDOWN.matcher(original).find();
        Matcher found = (isMarkdown ? IN_MARKDOWN : IN_TEXT).matcher(original).useTransparentBounds(true);
        StringBuilder cleaned = new StringBuilder(original.length());
        int length = original.length();
        int start = 0;
        int i = 0;
        while (i < length) {
            if (isOrdinary(original.charAt(i)) || !found.region(i, length).lookingAt()) {
                i++;
            } else {
                spans.add(cleaned.length(), start);
                cleaned.append(original, start, i);
                spans.add(cleaned.length(), i);
                cleaned.append(replacement(found.group(), found.end()));
                start = found.end();
                i = start;
            }
        }
        spans.add(cleaned.length(), start);
        cleaned.append(original, start, length);
        this.text = cleaned.toString();
    }

    static SourceText of(String original) {
        return new SourceText(original);
    }

    /** Whether a character is kept without a closer look. */
    private static boolean isOrdinary(char c) {
        return c < 0x80
                ? (c >= ' ' && c != '\\' && c != '&') || c == '\n' || c == '\t'
                : c >= 0xc0 && c != 0x61c && c != ALEF && (c < 0x200b || c > 0x2069 || isPunctuation(c)) && c != 0xfeff;
    }

    /** Whether a character is a dash, a quotation mark or a bullet. */
    private static boolean isPunctuation(char c) {
        return c >= 0x2010 && c < 0x2028;
    }

    private String replacement(String found, int end) {
        char c = found.charAt(0);
        return switch (c) {
            case '\r', '\u000b', '\u0085', '\u2028', '\u2029' -> "\n";
            case '\u00ad' -> isVisible(found, end) ? "-" : "";
            case '\u202a' -> inLogicalOrder(found);
            case ALEF -> new String(new char[] {ALEF, LAM, found.charAt(1)});
            case '\\' -> found.substring(1);
            case '&' -> Character.toString(Integer.parseInt(found.substring(2, found.length() - 1)));
            default -> LineBreak.isSign(c) ? " " : "";
        };
    }

    /** The content of an embedding. In right-to-left text, pdftotext writes it in visual order: {@code ")2004( 1540"}. */
    private String inLogicalOrder(String embedding) {
        String content = embedding.replace("\u202a", "").replace("\u202c", "");
        if (!isRightToLeft) {
            return content;
        }
        List<String> tokens = EMBEDDED_TOKEN
                .matcher(content)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(tokens);
        return String.join("", tokens);
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
        return index -> input.location(spans.source(Math.min(index, text.length())));
    }

    /** Converts an index in the cleaned text to a location in the original. */
    interface Locator {
        Location location(int index);
    }
}
