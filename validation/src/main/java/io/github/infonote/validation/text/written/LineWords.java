package io.github.infonote.validation.text.written;

import io.github.infonote.validation.text.CharacterClass;
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

    private static final CharacterClass MARKS = CharacterClass.of("#*_>\\ \t\u00a0\f");
    private static final CharacterClass STARTING_MARKS = CharacterClass.of("#*_");
    private static final CharacterClass EMPHASIS = CharacterClass.of("*_");
    private static final CharacterClass FOOTNOTE_MARKS = CharacterClass.of("¹*[]()1 \u00a0");
    private static final CharacterClass NUMERAL = CharacterClass.of("IV");
    private static final CharacterClass AFTER_NUMBER = CharacterClass.of(".)");
    private static final CharacterClass LONG_MARK = CharacterClass.DIGITS.or(CharacterClass.of("ivx"));
    private static final CharacterClass LETTERS_AND_DIGITS = Character::isLetterOrDigit;
    static final CharacterClass DASHES = CharacterClass.of("-–—");
    /** Bullets behind which a space may lack. */
    private static final CharacterClass CLEAR_BULLETS = CharacterClass.of("•▪◦‣\uf0b7\uf0a7\uf0d8►➢");

    private static final CharacterClass BULLETS = CLEAR_BULLETS.or(DASHES).or(CharacterClass.of("·*"));

    private final SourceText text;
    private final String source;
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
        this.source = text.source();
        this.start = start;
        this.end = end;
        int from = MARKS.runEnd(source, start, end);
        int digits = CharacterClass.DIGITS.runEnd(source, from, Math.min(end, from + 3));
        int roman = romanEnd(from);
        int afterNumber = -1;
        if (digits > from) {
            afterNumber = digits;
            this.number = source.charAt(from) == '0' ? 0 : Integer.parseInt(source.substring(from, digits));
        } else if (roman > from && roman < end && AFTER_NUMBER.contains(source.charAt(roman))) {
            afterNumber = roman;
            String numeral = source.substring(from, roman);
            this.number = numeral.equals("IV") ? 4 : numeral.length();
        } else {
            this.number = 0;
        }
        if (afterNumber > 0) {
            boolean hasDot = afterNumber < end && AFTER_NUMBER.contains(source.charAt(afterNumber));
            int afterDot = hasDot ? afterNumber + 1 : afterNumber;
            boolean isNumber = number >= 1
                    && number <= NoteParts.SECTIONS.size()
                    && afterDot < end
                    && (CharacterClass.WHITE_SPACE.contains(source.charAt(afterDot))
                            || (hasDot && Character.isLetter(source.charAt(afterDot))));
            afterNumber = isNumber ? MARKS.runEnd(source, afterDot, end) : -1;
        }
        this.bareStart = afterNumber > 0 ? afterNumber : from;
        this.bareEnd = MARKS.runStart(source, bareStart, end);
        this.colon = colon();
    }

    static int contentStart(SourceText text, int line) {
        return CharacterClass.WHITE_SPACE.runEnd(text.source(), text.start(line), text.end(line));
    }

    private int romanEnd(int from) {
        int i = NUMERAL.runEnd(source, from, Math.min(end, from + 3));
        String numeral = source.substring(from, i);
        return numeral.equals("I") || numeral.equals("II") || numeral.equals("III") || numeral.equals("IV") ? i : from;
    }

    private int colon() {
        for (int i = bareStart; i < Math.min(bareEnd, bareStart + MAX_LABEL); i++) {
            char c = source.charAt(i);
            if (c == '：' || (c == ':' && (i + 1 >= bareEnd || mayFollowColon(source.charAt(i + 1))))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon before a character may be that of a label; that of "9:30" or "https://" is not. */
    private static boolean mayFollowColon(char c) {
        return Character.isLetter(c) || MARKS.contains(c);
    }

    /** The number before the words, from 1 to 4, or 0. */
    int number() {
        return bareStart > MARKS.runEnd(source, start, end) ? number : 0;
    }

    boolean isMarked() {
        return start < end && STARTING_MARKS.contains(source.charAt(start)) && bareStart < bareEnd;
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
        return MARKS.runStart(source, bareStart, colon >= 0 ? colon : bareEnd);
    }

    String label() {
        return source.substring(bareStart, labelEnd());
    }

    /** Where the content after the colon starts, or the end of the line. */
    int contentStart() {
        if (colon < 0) {
            return end;
        }
        int i = isMarked() ? EMPHASIS.runEnd(source, colon + 1, end) : colon + 1;
        i = CharacterClass.WHITE_SPACE.runEnd(source, i, end);
        return i == end || (text.isMarkdown() && i == end - 1 && source.charAt(i) == '\\') ? end : i;
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
        int to = FOOTNOTE_MARKS.runStart(label, 0, label.length());
        return to < label.length() && vocabulary.term(label.substring(0, to)) == Term.TITLE ? Term.TITLE : null;
    }

    /** Where the text of an item starts, which may be the end; -1 if there is no bullet. */
    int itemStart() {
        if (isEnumerated()) {
            return start;
        }
        if (start >= end || !BULLETS.contains(source.charAt(start))) {
            return -1;
        }
        int after = start + 1;
        int item = CharacterClass.WHITE_SPACE.runEnd(source, after, end);
        boolean isBullet = after == end || item > after || CLEAR_BULLETS.contains(source.charAt(start));
        return isBullet ? item : -1;
    }

    /** Whether a letter or a number with a bracket is at the start, as "(a)". It is part of the text. */
    private boolean isEnumerated() {
        int from = start < end && source.charAt(start) == '(' ? start + 1 : start;
        int i = LETTERS_AND_DIGITS.runEnd(source, from, Math.min(end, from + MAX_MARK));
        boolean isMark = i - from == 1 || LONG_MARK.runEnd(source, from, i) == i;
        return i > from
                && isMark
                && i + 1 < end
                && source.charAt(i) == ')'
                && CharacterClass.WHITE_SPACE.contains(source.charAt(i + 1));
    }

    /** Whether the bullet could also be a dash within a sentence. */
    boolean mayBeDash() {
        return DASHES.contains(source.charAt(start));
    }
}
