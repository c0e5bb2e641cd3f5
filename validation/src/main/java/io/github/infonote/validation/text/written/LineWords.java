package io.github.infonote.validation.text.written;

import io.github.infonote.text.Characters;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A line as words: what is before a colon or all of it, without marks of Markdown and without a number. */
final class LineWords {
    /** The most characters of a label. */
    static final int MAX_LABEL = 120;

    /** The most characters of a letter or number before an item. */
    private static final int MAX_MARK = 4;

    private static final String MARKS = "#*_>\\ \t\u00a0\f";
    private static final String BULLETS = "-–—•·▪◦‣*\uf0b7\uf0a7\uf0d8►➢";
    /** Bullets behind which a space may lack. */
    private static final String CLEAR_BULLETS = "•▪◦‣\uf0b7\uf0a7\uf0d8►➢";

    private final SourceText text;
    private final int start;
    private final int end;
    private final int bareStart;
    private final int bareEnd;
    private final int number;
    private final int colon;
    private @Nullable String folded;

    LineWords(SourceText text, int line) {
        this(text, contentStart(text, line), text.end(line));
    }

    LineWords(SourceText text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        int from = skipMarks(start, end);
        int digits = from;
        while (digits < end && digits - from < 3 && isDigit(text.charAt(digits))) {
            digits++;
        }
        int roman = romanEnd(from);
        int afterNumber = -1;
        if (digits > from) {
            afterNumber = digits;
            this.number = text.charAt(from) == '0' ? 0 : Integer.parseInt(text.source(from, digits));
        } else if (roman > from && roman < end && (text.charAt(roman) == '.' || text.charAt(roman) == ')')) {
            afterNumber = roman;
            String numeral = text.source(from, roman);
            this.number = numeral.equals("IV") ? 4 : numeral.length();
        } else {
            this.number = 0;
        }
        if (afterNumber > 0) {
            boolean hasDot = afterNumber < end && (text.charAt(afterNumber) == '.' || text.charAt(afterNumber) == ')');
            int afterDot = hasDot ? afterNumber + 1 : afterNumber;
            boolean isNumber = number >= 1
                    && number <= NoteParts.SECTIONS.size()
                    && afterDot < end
                    && (isSpace(text.charAt(afterDot)) || (hasDot && Character.isLetter(text.charAt(afterDot))));
            afterNumber = isNumber ? skipMarks(afterDot, end) : -1;
        }
        this.bareStart = afterNumber > 0 ? afterNumber : from;
        int to = end;
        while (to > bareStart && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        this.bareEnd = to;
        this.colon = colon();
    }

    static int contentStart(SourceText text, int line) {
        int i = text.start(line);
        while (i < text.end(line) && Characters.isWhiteSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipMarks(int from, int to) {
        int i = from;
        while (i < to && MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int romanEnd(int from) {
        int i = from;
        while (i < end && i - from < 3 && (text.charAt(i) == 'I' || text.charAt(i) == 'V')) {
            i++;
        }
        String numeral = text.source(from, i);
        return numeral.equals("I") || numeral.equals("II") || numeral.equals("III") || numeral.equals("IV") ? i : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return Characters.isWhiteSpace(c);
    }

    private int colon() {
        for (int i = bareStart; i < Math.min(bareEnd, bareStart + MAX_LABEL); i++) {
            char c = text.charAt(i);
            if (c == '：' || (c == ':' && (i + 1 >= bareEnd || mayFollowColon(text.charAt(i + 1))))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon before a character may be that of a label; that of "9:30" or "https://" is not. */
    private static boolean mayFollowColon(char c) {
        return Character.isLetter(c) || MARKS.indexOf(c) >= 0;
    }

    /** The number before the words, from 1 to 4, or 0. */
    int number() {
        return bareStart > skipMarks(start, end) ? number : 0;
    }

    boolean isMarked() {
        return start < end && "#*_".indexOf(text.charAt(start)) >= 0 && bareStart < bareEnd;
    }

    boolean hasColon() {
        return colon >= 0;
    }

    /** Whether a colon ends the line. */
    boolean isLabelAlone() {
        return colon >= 0 && contentStart() == end;
    }

    /** Where the words start. */
    int labelStart() {
        return bareStart;
    }

    /** Where the words before the colon, or all, end. */
    int labelEnd() {
        int to = colon >= 0 ? colon : bareEnd;
        while (to > bareStart && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    String label() {
        return text.source(bareStart, labelEnd());
    }

    /** Where the content after the colon starts, or the end of the line. */
    int contentStart() {
        if (colon < 0) {
            return end;
        }
        int i = colon + 1;
        while (isMarked() && i < end && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
            i++;
        }
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i == end || (text.isMarkdown() && i == end - 1 && text.charAt(i) == '\\') ? end : i;
    }

    /** What the words before the colon, or all of them, mean; null if they are not known. */
    @Nullable
    Term term(Vocabulary vocabulary) {
        if (labelEnd() == bareStart || labelEnd() - bareStart > Vocabulary.MAX_LENGTH) {
            return null;
        }
        String label = label();
        folded = folded == null ? Vocabulary.folded(label) : folded;
        Term term = vocabulary.termOfFolded(folded);
        return term == null && colon < 0 ? titleWithMark(vocabulary, label) : term;
    }

    /** The title, if only the mark of a footnote comes after it. */
    private static @Nullable Term titleWithMark(Vocabulary vocabulary, String label) {
        int to = label.length();
        while (to > 0 && "¹*[]()1 \u00a0".indexOf(label.charAt(to - 1)) >= 0) {
            to--;
        }
        return to < label.length() && vocabulary.term(label.substring(0, to)) == Term.TITLE ? Term.TITLE : null;
    }

    /** Where the text of an item starts, which may be the end; -1 if there is no bullet. */
    int itemStart() {
        if (isEnumerated()) {
            return start;
        }
        if (start >= end || BULLETS.indexOf(text.charAt(start)) < 0) {
            return -1;
        }
        int i = start + 1;
        boolean isBullet = i == end || isSpace(text.charAt(i)) || CLEAR_BULLETS.indexOf(text.charAt(start)) >= 0;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return isBullet ? i : -1;
    }

    /** Whether a letter or a number with a bracket is at the start, as "(a)". It is part of the text. */
    private boolean isEnumerated() {
        int i = start < end && text.charAt(start) == '(' ? start + 1 : start;
        int from = i;
        while (i < end && i - from < MAX_MARK && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean isMark =
                i - from == 1 || text.source(from, i).chars().allMatch(c -> "ivx".indexOf(c) >= 0 || isDigit((char) c));
        return i > from && isMark && i + 1 < end && text.charAt(i) == ')' && isSpace(text.charAt(i + 1));
    }

    /** Whether the bullet could also be a dash within a sentence. */
    boolean mayBeDash() {
        return "-–—".indexOf(text.charAt(start)) >= 0;
    }
}
