package io.github.infonote.validation.importer;

/**
 * The kind of a line break within a {@link JoinedText}. Its sign joins the two lines.
 * The break between the lines {@code "• Benin"} and {@code "• Peru"} is a {@link #BULLET}.
 */
enum LineBreak {
    /** A line break without further evidence. */
    PLAIN('\n'),
    /** The next line starts with a bullet or a number. */
    BULLET('\u0001'),
    /** The previous line fills the width of the text and may be wrapped. */
    AFTER_FULL_LINE('\u0002'),
    /** The previous line is too short to be wrapped. */
    AFTER_SHORT_LINE('\u0003'),
    /** A blank line separates the lines. */
    AFTER_BLANK('\u0004');

    final char sign;

    LineBreak(char sign) {
        this.sign = sign;
    }

    static boolean isSign(char c) {
        return c == '\n' || (c >= '\u0001' && c <= '\u0004');
    }

    static LineBreak of(char sign) {
        return sign == '\n' ? PLAIN : values()[sign];
    }
}
