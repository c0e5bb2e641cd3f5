package io.github.infonote.validation.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet, letter or number at the start of a line.
 * {@code "(b) Exports"} has a letter, the number 2 and the length 4; {@code "2. Background"} has the number 2 and the length 3.
 *
 * @param kind the kind of mark
 * @param number the value of a number, also in brackets, or the position of a letter in the alphabet; 0 for other marks
 * @param hasSign whether it's a letter, or a number that a sign such as a full stop follows
 * @param length the length of the mark and the white space after it, in characters
 */
record LineMark(Kind kind, int number, boolean hasSign, int length) {
    enum Kind {
        NONE,
        BULLET,
        LETTER,
        NUMBER
    }

    /**
     * A letter or a number in brackets, a letter or small Roman numeral with a full stop, a number with "°", or a number of two parts before
     * a capital letter: "5.1 States".
     */
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\(?(?:([A-Za-z])|[ivx]{1,4}|(\\d{1,2}))\\)|([A-Za-z])\\.|[ivx]{2,4}\\.|\\d{1,2}[°º])(?=\\s)|\\d{1,2}\\.\\d{1,2}\\.?(?=\\s+\\p{Lu})|[（(]["
                    + Signs.CHINESE_DIGITS + "]{1,2}[)）]");

    /** A number with a sign or before a capital letter, or as in the Arabic text of some PDFs: {@code ".1الأهداف"}. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{Nd}{1,2}|[IVX]{1,4}|[" + Signs.CHINESE_DIGITS
                    + "]{1,2})( ?[.．、)]-?|-(?=\\s)| [-–—](?=\\s\\p{L})|\\s(?=\\s*\\p{Lu}))(?!\\p{Nd})\\s*|\\.(\\p{Nd})(?=\\p{IsArabic})");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int MAX_NUMBER = 39;
    private static final int MAX_NUMERAL = 12;
    private static final String NUMERAL_SIGNS = Signs.DASHES + Signs.COLONS;

    /** No mark; the length is 0, or that of the sign of a Markdown heading. */
    static LineMark none(int length) {
        return new LineMark(Kind.NONE, 0, false, length);
    }

    /**
     * {@return the mark of a line}
     *
     * @param text the line
     * @param start the index after Markdown signs
     * @param mayBeLetter whether one of {@link Signs#LETTER_BULLETS} before a space is a bullet
     */
    static LineMark of(String text, int start, boolean mayBeLetter) {
        if (start == text.length()) {
            return none(start);
        }
        char c = text.charAt(start);
        boolean isSpaced = start + 1 == text.length() || Signs.isSpace(text.charAt(start + 1));
        boolean isSpacedBullet =
                Signs.isOneOf(Signs.DASHES, c) || c == '*' || c == '+' || text.startsWith("§\t", start);
        if (Signs.isBullet(c)
                || (isSpaced && (isSpacedBullet || (mayBeLetter && Signs.isOneOf(Signs.LETTER_BULLETS, c))))) {
            return new LineMark(Kind.BULLET, 0, false, Signs.skipSpaces(text, start + 1, text.length()));
        }
        if (isInWord(text, start)) {
            return numeral(text, start);
        }
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        boolean isNumber = number.lookingAt() && number.end() < text.length();
        Matcher letter = LETTER.matcher(text).region(start, text.length());
        if (letter.lookingAt() && !(isNumber && ROMAN.contains(number.group(1)))) {
            int length = Signs.skipSpaces(text, letter.end(), text.length());
            return new LineMark(Kind.LETTER, position(letter), true, length);
        }
        String digits = !isNumber ? "" : number.group(1) != null ? number.group(1) : number.group(3);
        int value = valueOf(digits);
        boolean hasSign =
                isNumber && (number.group(2) == null || !number.group(2).isBlank());
        return value > 0 && value <= MAX_NUMBER
                ? new LineMark(Kind.NUMBER, value, hasSign, number.end())
                : numeral(text, start);
    }

    private static int position(Matcher mark) {
        String letter = mark.group(1) == null ? mark.group(3) : mark.group(1);
        return letter != null
                ? Character.toLowerCase(letter.charAt(0)) - 'a' + 1
                : mark.group(2) == null ? 0 : Integer.parseInt(mark.group(2));
    }

    /** Whether a line starts with letters that can't be a mark. */
    private static boolean isInWord(String text, int start) {
        char c = text.charAt(start);
        return Character.isLetter(c)
                && !Signs.isOneOf("IVXivx" + Signs.CHINESE_DIGITS, c)
                && start + 1 < text.length()
                && Character.isLetter(text.charAt(start + 1));
    }

    /** A number in words before a dash or colon: {@code "أولا - الأهداف"}. */
    private static LineMark numeral(String text, int start) {
        int end = Signs.trimSpaces(NUMERAL_SIGNS, text, start, Signs.wordEnd(text, start, MAX_NUMERAL));
        int sign = Signs.skipSpaces(text, end, text.length());
        boolean hasSign = sign < text.length() && Signs.isOneOf(NUMERAL_SIGNS, text.charAt(sign));
        int value = hasSign ? Vocabulary.numeral(text.substring(start, end)) : 0;
        return value == 0
                ? none(start)
                : new LineMark(Kind.NUMBER, value, true, Signs.skipSpaces(text, sign + 1, text.length()));
    }

    /** The value of a number in digits of any script, Roman numerals or Chinese digits, or 0. */
    private static int valueOf(String number) {
        if (number.isEmpty() || ROMAN.contains(number)) {
            return ROMAN.indexOf(number) + 1;
        }
        char c = number.charAt(0);
        if (Signs.isChinese(c)) {
            int first = Signs.CHINESE_DIGITS.indexOf(c) + 1;
            return number.length() == 1 ? first : first + Signs.CHINESE_DIGITS.indexOf(number.charAt(1)) + 1;
        }
        return Character.digit(number.codePointAt(0), 10) > 0 ? Signs.number(number) : 0;
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }

    boolean isLetter() {
        return kind == Kind.LETTER;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
