package io.github.infonote.validation.importer;

/**
 * A part of the source text, from one or several lines, with the index of each span in the source. Lines are joined by the sign of a
 * {@link LineBreak}.
 * The lines {@code "Ministry of"} and {@code "Health"} become {@code "Ministry of\nHealth"}, and the value {@code "Ministry of Health"}.
 */
final class JoinedText {
    private final String text;
    /** The spans of the text that this is a part of. */
    private final Spans spans;
    /** The start of this part in that text. */
    private final int offset;

    private JoinedText(String text, Spans spans, int offset) {
        this.text = text;
        this.spans = spans;
        this.offset = offset;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return Signs.skipSpaces(text, 0, text.length()) == text.length();
    }

    /** The index of a character, or of the end, in the source. */
    int index(int i) {
        return i > 0 && i == text.length() ? index(i - 1) + 1 : spans.source(offset + i);
    }

    /** The end of the characters that follow a character both here and in the source. */
    int spanEnd(int i) {
        return spans.end(offset + i, offset + text.length()) - offset;
    }

    JoinedText part(int from, int to) {
        return from < to
                ? new JoinedText(text.substring(from, to), spans, offset + from)
                : new JoinedText("", Spans.of(index(from)), 0);
    }

    JoinedText trimmed() {
        return trimmed("");
    }

    JoinedText trimmed(String signs) {
        return trimmed(signs, signs);
    }

    /** The text without white space and some signs at its start and end. */
    JoinedText trimmed(String before, String after) {
        int from = Signs.skipSpaces(before, text, 0, text.length());
        return part(from, Signs.trimSpaces(after, text, from, text.length()));
    }

    /** The text without Markdown emphasis: {@code "x"} for {@code "*x"} and {@code "**x**"}. */
    JoinedText withoutEmphasis() {
        int start = Signs.skip(Signs.EMPHASIS, text, 0, text.length());
        int end = text.length();
        while (end > start && text.length() - end < start && Signs.isOneOf(Signs.EMPHASIS, text.charAt(end - 1))) {
            end--;
        }
        return part(start, end).trimmed();
    }

    /** The text as a value of the note: on one line, with single spaces, and without a space where Chinese lines are joined. */
    String value() {
        if (hasSingleSpaces()) {
            return text.strip();
        }
        char[] value = text.toCharArray();
        int length = 0;
        for (int i = 0; i < value.length; i++) {
            char c = value[i];
            boolean isSpace = c == ' ' || c == '\t' || c == '\f' || LineBreak.isSign(c);
            boolean isDropped = isSpace && length > 0 && (value[length - 1] == ' ' || isBreakInChinese(i));
            value[length] = isSpace ? ' ' : c;
            length += isDropped ? 0 : 1;
        }
        return new String(value, 0, length).strip();
    }

    private boolean isBreakInChinese(int i) {
        return LineBreak.isSign(text.charAt(i))
                && i + 1 < text.length()
                && Signs.isChinese(text.charAt(i - 1))
                && Signs.isChinese(text.charAt(i + 1));
    }

    /** Whether all white space is single spaces. */
    private boolean hasSingleSpaces() {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Joins spans of the source. {@link Hyphens} that only break a word are removed. */
    static final class Builder {
        private final String source;
        private final Hyphens hyphens;
        private final StringBuilder joined = new StringBuilder();
        private final Spans spans = new Spans();

        Builder(SourceText source, Hyphens hyphens) {
            this.source = source.text();
            this.hyphens = hyphens;
        }

        boolean isEmpty() {
            return joined.isEmpty();
        }

        Builder add(int from, int to) {
            return add(from, to, LineBreak.PLAIN);
        }

        Builder add(int from, int to, LineBreak lineBreak) {
            if (from < to && !joined.isEmpty()) {
                addBreak(from, lineBreak);
            }
            if (from < to) {
                spans.add(joined.length(), from);
                joined.append(source, from, to);
            }
            return this;
        }

        private void addBreak(int from, LineBreak lineBreak) {
            int last = joined.length() - 1;
            char before = joined.charAt(last);
            char after = source.charAt(from);
            boolean isBroken = lineBreak != LineBreak.BULLET
                    && last > 0
                    && Signs.isOneOf(Signs.HYPHENS, before)
                    && Character.isLetter(joined.charAt(last - 1))
                    && Character.isLetter(after);
            if (isBroken) {
                joined.setLength(hyphens.isLineBreakHyphen(joined, from) ? last : last + 1);
            } else {
                joined.append(lineBreak.sign);
            }
        }

        JoinedText build() {
            return new JoinedText(joined.toString(), spans, 0);
        }
    }
}
