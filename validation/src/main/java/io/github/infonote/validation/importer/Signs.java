package io.github.infonote.validation.importer;

import io.github.infonote.text.Characters;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The characters of the layout in all scripts, such as bullets and brackets, and methods that find them.
 * {@code colon("a (b: c): d", 0, 11)} is 8, because the first colon is in a bracket.
 */
final class Signs {
    private static final String BULLETS = "•·∙‣⁃‧→⇒¢";
    static final String DASHES = "-‐‑‒–—―−⁃－﹘﹣";
    static final String HYPHENS = "-‐";
    static final String OPENING_BRACKETS = "([（";
    /** Letters that stand for bullets in text from word processors, whose fonts for symbols are lost. */
    static final String LETTER_BULLETS = "oqvüØ§";

    static final String BRACKETS = OPENING_BRACKETS + ")]）";
    static final String COLONS = ":：﹕";
    static final String SEMICOLONS = ";；؛";
    static final String COMMAS = ",،，、";
    static final String SENTENCE_ENDS = ".!?。！？؟";
    static final String EMPHASIS = "*_";

    /** White space of at least this many characters separates words, like a tab. */
    static final int WIDE_SPACE = 3;

    /** The Chinese digits from 1 to 10. */
    static final String CHINESE_DIGITS = "一二三四五六七八九十";

    private Signs() {}

    static boolean isOneOf(String signs, int c) {
        return signs.indexOf(c) >= 0;
    }

    /** Whether a character is a letter from "a" to "z": the quickest test that passes over most characters of a text. */
    static boolean isSmallLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean opensBracket(char c) {
        return c == '(' || c == '[' || c == '（';
    }

    static boolean closesBracket(char c) {
        return c == ')' || c == ']' || c == '）';
    }

    /** Whether a character is white space, or the sign of a {@link LineBreak} in joined lines. */
    static boolean isSpace(char c) {
        return Characters.isWhiteSpace(c) || LineBreak.isSign(c);
    }

    static int skipSpaces(String text, int from, int to) {
        return skipSpaces("", text, from, to);
    }

    /** Skips white space and some signs. */
    static int skipSpaces(String signs, String text, int from, int to) {
        int i = from;
        while (i < to && (isSpace(text.charAt(i)) || isOneOf(signs, text.charAt(i)))) {
            i++;
        }
        return i;
    }

    static int skip(String signs, String text, int from, int to) {
        int i = from;
        while (i < to && isOneOf(signs, text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int trimSpaces(String text, int from, int to) {
        return trimSpaces("", text, from, to);
    }

    /** The end of a text without white space and some signs at its end. */
    static int trimSpaces(String signs, String text, int from, int to) {
        int i = to;
        while (i > from && (isSpace(text.charAt(i - 1)) || isOneOf(signs, text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    /** The end of a word: the index of the next white space, at most {@code max} characters away. */
    static int wordEnd(String text, int from, int max) {
        int limit = Math.min(text.length(), from + max);
        int i = from;
        while (i < limit && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The number of brackets that are opened but not closed in a range of a text. */
    static int openBrackets(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth = depthAfter(depth, text.charAt(i));
        }
        return depth;
    }

    /** The number of open brackets after a character. */
    static int depthAfter(int depth, char c) {
        if (isSmallLatin(c)) {
            return depth;
        }
        return opensBracket(c) ? depth + 1 : closesBracket(c) && depth > 0 ? depth - 1 : depth;
    }

    /** The index of the first of some signs, or -1. */
    static int indexOf(String signs, String text, int from, int to) {
        int i = from;
        while (i < to && (isSmallLatin(text.charAt(i)) || !isOneOf(signs, text.charAt(i)))) {
            i++;
        }
        return i < to ? i : -1;
    }

    /** The index of the first of some signs outside brackets, or -1. */
    static int indexOutsideBrackets(String signs, String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth = depthAfter(depth, c);
            if (depth == 0 && !isSmallLatin(c) && isOneOf(signs, c)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first colon outside brackets and after {@code from}, or -1. */
    static int colon(String text, int from, int to) {
        boolean isAtColon = from < to && isOneOf(COLONS, text.charAt(from));
        return indexOutsideBrackets(COLONS, text, isAtColon ? from + 1 : from, to);
    }

    /** For each character, the index of the matching bracket, or -1. Brackets of different list entries don't match. */
    static int[] brackets(String text) {
        int[] others = new int[text.length()];
        Arrays.fill(others, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LineBreak.BULLET.sign) {
                open.clear();
            } else if (opensBracket(c)) {
                open.push(i);
            } else if (closesBracket(c) && !open.isEmpty()) {
                others[i] = open.pop();
                others[others[i]] = i;
            }
        }
        return others;
    }

    /** The value of a number in digits of any script, including digits that are surrogate pairs. */
    static int number(String digits) {
        return digits.codePoints().reduce(0, (number, digit) -> 10 * number + Character.digit(digit, 10));
    }

    /** Whether a character is Chinese, including full-width signs. */
    static boolean isChinese(int c) {
        return (c >= 0x3000 && c <= 0x9fff) || (c >= 0xff00 && c <= 0xff60);
    }

    static boolean isArabicLetter(char c) {
        return c >= 0x600 && c < 0x780 && Character.isLetter(c);
    }

    /** Whether a character is a bullet, geometric shape, dingbat, or private-use character, as from a symbol font. */
    static boolean isBullet(char c) {
        return isOneOf(BULLETS, c)
                || (c >= 0x25a0 && c <= 0x25ff)
                || (c >= 0x2700 && c <= 0x27bf)
                || (c >= 0xe000 && c <= 0xf8ff);
    }
}
