package io.github.infonote.validation.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A footnote mark, at the end of the title or at the start of the footnote.
 * {@code "Information Note [^1]"} and {@code "¹ For information"} have the same sign, {@code "1"}.
 *
 * @param sign the character of the mark; superscripts and circled digits as digits
 * @param start the start index in the line; in the title, including the space before it
 * @param end the index after the mark and the white space that follows it
 */
record FootnoteMark(String sign, int start, int end) {
    private static final Pattern AT_START = Pattern.compile(
            "(?:\\[\\^?(\\d|\\*)]:?|\\((\\d|\\*)\\)|([¹²³①②③*†‡])⁾?|\\^(\\d)|(\\d)(?=[.)]?\\s|\\p{L})[.)]?|(['`])(?=\\s))\\s*");
    private static final Pattern AT_END = Pattern.compile(
            "\\s*(?:\\[\\^?(\\d|\\*)]|\\((\\d|\\*)\\)|([¹²³①②③*†‡])⁾?|\\^?(\\d)\\)?|\\s(['`]))[\\s:.]*$");
    static final String SUPERSCRIPTS = "¹²³①②③";

    /** The last characters of marks other than digits. */
    private static final String LAST = SUPERSCRIPTS + "*†‡])⁾'`";

    /** Longer lines aren't titles. */
    private static final int MAX_TITLE = 100;

    /** The mark at the start of a line, or null. */
    static @Nullable FootnoteMark atStart(String line) {
        if (Character.isLetter(line.charAt(0))) {
            return null;
        }
        Matcher mark = AT_START.matcher(line);
        boolean isMark = mark.lookingAt()
                && (mark.end() == line.length()
                        || !Character.isDigit(line.charAt(mark.end()))
                        || line.charAt(mark.end() - 1) == ' ');
        return isMark ? of(mark) : null;
    }

    /** The mark at the end of a title, or null. */
    static @Nullable FootnoteMark atEnd(String title) {
        int end = title.length() > MAX_TITLE ? 0 : Signs.trimSpaces(":.", title, 0, title.length());
        if (end == 0 || !(Character.isDigit(title.charAt(end - 1)) || Signs.isOneOf(LAST, title.charAt(end - 1)))) {
            return null;
        }
        Matcher mark = AT_END.matcher(title);
        return mark.find() ? of(mark) : null;
    }

    private static FootnoteMark of(Matcher mark) {
        String sign = IntStream.rangeClosed(1, mark.groupCount())
                .mapToObj(mark::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        int superscript = SUPERSCRIPTS.indexOf(sign);
        return new FootnoteMark(superscript < 0 ? sign : String.valueOf(superscript % 3 + 1), mark.start(), mark.end());
    }
}
