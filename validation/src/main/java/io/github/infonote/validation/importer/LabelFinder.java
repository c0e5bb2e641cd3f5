package io.github.infonote.validation.importer;

import io.github.infonote.validation.importer.Label.Form;
import io.github.infonote.validation.importer.Vocabulary.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the label or heading of a line: known words before a colon, alone or before a gap, the label of a category before a gap, known
 * words at the start, and then unknown words before a colon.
 * In {@code "Venue | Berlin"}, the label is {@code "Venue"}, with the form {@link Form#GAP}.
 */
final class LabelFinder {
    /** A colon after this many characters belongs to a sentence. */
    private static final int MAX_COLON = 90;

    /** A longer line isn't a label alone, even with a number or a footnote mark. */
    private static final int MAX_ALONE = Vocabulary.MAX_LABEL + 40;

    private static final int MAX_HEADING = 50;
    private static final int MAX_CATEGORY = 45;
    private static final int MAX_CELL = 60;
    private static final int MAX_KNOWN_WORDS = 5;

    /** Up to ten unknown words before a colon, without a semicolon or full stop. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:\\p{Nd}{3,4}(?=\\s*\\p{L})\\s*+)?[^\\p{Ll}\\p{Nd};.\\s][^;.\\s]*+(?:\\s++[^;.\\s]++){0,9}+\\s*+");

    private static final Pattern NUMBER_OF_NOTE = Pattern.compile("\\s+(?:" + Vocabulary.anyAsWritten("noteNumber")
            + "\\.?\\s*)?\\p{Nd}++(?:[/-]\\p{Nd}++)*+(?:\\s*[¹²³*†]|\\s+\\d)?$");

    private static final String AROUND_GAP = Signs.DASHES + "|";
    private static final String SEPARATORS = Signs.SEMICOLONS + Signs.COMMAS;

    private final String text;
    private final Line line;
    private final int from;
    private final int to;
    private final int limit;

    private LabelFinder(SourceText source, Line line) {
        this.text = source.text();
        this.line = line;
        this.from = line.startsWithColon() ? line.start + 1 : line.contentStart();
        this.to = line.end;
        this.limit = Math.min(to, from + MAX_COLON);
    }

    /** Sets the label of a line, and its mark if the number follows the label, as in Arabic text in visual order. */
    static void find(SourceText source, Line line) {
        if (line.contentStart() < line.end) {
            line.label = new LabelFinder(source, line).find();
        }
    }

    private @Nullable Label find() {
        int colon = Signs.indexOutsideBrackets(Signs.COLONS, text, from, limit);
        int after = Signs.skip(Signs.EMPHASIS, text, colon + 1, to);
        int gap = from;
        while (gap < limit && !isGap(gap)) {
            gap++;
        }
        boolean mayBeKnown =
                Vocabulary.startsLabel(text.substring(Signs.skipSpaces(Signs.EMPHASIS, text, from, limit), limit));
        Label label = mayBeKnown ? setApart(colon, after, gap) : null;
        boolean mayBeCategory = gap < limit && (colon < 0 || !Signs.isOneOf(Signs.DASHES, text.charAt(gap)));
        label = label == null && mayBeCategory ? category(gap) : label;
        boolean mayBeHeading = colon < 0 && to - from <= MAX_HEADING;
        List<Integer> ends = label == null && (mayBeKnown || mayBeHeading) ? wordEnds() : List.of();
        label = label == null && mayBeKnown ? firstWords(ends) : label;
        label = label == null && mayBeHeading ? heading(ends) : label;
        label = label == null && colon > from ? unknown(colon, after) : label;
        return label == null && gap < limit ? beforeNames() : label;
    }

    private @Nullable Label setApart(int colon, int after, int gap) {
        Label label = colon < 0 ? null : known(Form.COLON, from, colon, after);
        label = label == null && to - from <= MAX_ALONE ? alone() : label;
        return label == null && gap < limit ? beforeGap(gap) : label;
    }

    private @Nullable Label known(Form form, int from, int to, int after) {
        int start = Signs.skipSpaces(Signs.EMPHASIS, text, from, to);
        String around = form == Form.WORDS ? Signs.EMPHASIS + Signs.COMMAS : Signs.EMPHASIS;
        int end = Signs.trimSpaces(around, text, start, to);
        String words = text.substring(start, end);
        if (words.isEmpty()
                || words.length() > Vocabulary.MAX_LABEL
                || (form != Form.COLON && Vocabulary.isName(words))) {
            return null;
        }
        boolean isInSentence = Character.isLowerCase(text.charAt(start)) && !line.isAfterBlank && !line.mark.isNumber();
        String folded = Vocabulary.fold(words);
        List<Meaning> known =
                isInSentence && form != Form.COLON && form != Form.GAP ? List.of() : Vocabulary.meanings(folded);
        List<Meaning> strong = known.stream()
                .filter(meaning -> isStrong(meaning, folded, form))
                .toList();
        return strong.isEmpty() ? null : new Label(form, start, end, Signs.skipSpaces(text, after, this.to), strong);
    }

    /**
     * Whether the form is enough for a meaning: {@link Term#OTHER} requires a colon; a role, "Organisation" and the event in words such as
     * "Workshop" some separator.
     */
    private static boolean isStrong(Meaning meaning, String words, Form form) {
        boolean isSetApart = form != Form.WORDS;
        boolean needsSeparator = meaning.role() != null
                || (meaning.term() == Term.EVENT && Vocabulary.hasEventWord(words))
                || Vocabulary.startsName(words);
        return form == Form.COLON || (meaning.term() != Term.OTHER && (isSetApart || !needsSeparator));
    }

    private @Nullable Label alone() {
        int end = to;
        while (end > from && Signs.isOneOf(":：-", text.charAt(end - 1))) {
            end--;
        }
        boolean isHeading = line.isAfterBlank && Character.isUpperCase(text.charAt(from));
        end = isHeading && end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
        boolean endsWithStar = text.charAt(to - 1) == '*' && text.charAt(from) != '*'; // not emphasis
        Label label = endsWithStar ? beforeFootnoteMark() : null;
        label = label == null ? known(Form.ALONE, from, end, to) : label;
        label = label == null && end - from > 3 ? beforeNumber(end) : label;
        label = label == null ? beforeFootnoteMark() : label;
        return label == null ? beforeNumberOfNote() : label;
    }

    /** The title with a number, such as "Information Note No. 12". The number isn't a part of the note. */
    private @Nullable Label beforeNumberOfNote() {
        Matcher number = NUMBER_OF_NOTE.matcher(text).region(from, to);
        Label label = number.find() ? known(Form.ALONE, from, number.start(), number.start()) : null;
        return label != null && label.meanings().get(0).term() == Term.TITLE ? label : null;
    }

    /** An Arabic heading that some PDFs have before its number. */
    private @Nullable Label beforeNumber(int end) {
        int number = Character.digit(text.charAt(end - 1), 10);
        boolean isNumbered =
                number >= 0 && Signs.isSpace(text.charAt(end - 2)) && Signs.isArabicLetter(text.charAt(from));
        Label label = isNumbered ? known(Form.ALONE, from, end - 2, to) : null;
        line.mark = label == null ? line.mark : new LineMark(LineMark.Kind.NUMBER, number, true, line.mark.length());
        return label;
    }

    private @Nullable Label beforeFootnoteMark() {
        FootnoteMark mark = FootnoteMark.atEnd(text.substring(from, to));
        Label label = mark == null ? null : known(Form.ALONE, from, from + mark.start(), to);
        line.titleMark = label == null ? line.titleMark : mark;
        return label;
    }

    /** Whether a tab, a bar, three spaces or a dash between spaces is at an index. */
    private boolean isGap(int i) {
        char c = text.charAt(i);
        return !Signs.isSmallLatin(c)
                && (isCellEnd(text, i, to) || (i > from && isSpaceAround(i) && Signs.isOneOf(Signs.DASHES, c)));
    }

    /** Whether a tab, a bar or three spaces are at an index. */
    private static boolean isCellEnd(String text, int i, int to) {
        char c = text.charAt(i);
        return c == '\t' || c == '|' || (Signs.isSpace(c) && Signs.skipSpaces(text, i, to) >= i + Signs.WIDE_SPACE);
    }

    private boolean isSpaceAround(int i) {
        return Signs.isSpace(text.charAt(i - 1)) && i + 1 < limit && Signs.isSpace(text.charAt(i + 1));
    }

    private @Nullable Label beforeGap(int gap) {
        return known(Form.GAP, from, gap, Signs.skipSpaces(AROUND_GAP, text, gap, limit));
    }

    /** The ends of the first words. */
    private List<Integer> wordEnds() {
        List<Integer> ends = new ArrayList<>();
        int last = Math.min(limit, from + Vocabulary.MAX_LABEL);
        for (int i = from + 1; i < last && ends.size() < MAX_KNOWN_WORDS; i++) {
            if (Signs.isSpace(text.charAt(i)) && !Signs.isSpace(text.charAt(i - 1))) {
                ends.add(i);
            }
        }
        return ends;
    }

    private @Nullable Label firstWords(List<Integer> ends) {
        Label label = null;
        for (int i = ends.size() - 1; i >= 0 && label == null; i--) {
            label = known(Form.WORDS, from, ends.get(i), ends.get(i));
        }
        return label;
    }

    /** A section heading that ends with known words. */
    private @Nullable Label heading(List<Integer> ends) {
        boolean isShort = ends.size() == 1 || ends.size() == 2;
        Label label = isShort ? known(Form.HEADING, ends.get(0), to, to) : null;
        return label == null || label.meanings().get(0).term().section < 0
                ? null
                : new Label(Form.HEADING, from, label.end(), to, label.meanings());
    }

    private @Nullable Label unknown(int colon, int after) {
        boolean isFollowed = text.charAt(colon) != ':'
                || after > colon + 1
                || after == to
                || Signs.isSpace(text.charAt(after))
                || Signs.isChinese(text.charAt(after));
        boolean isLabel =
                isFollowed && UNKNOWN.matcher(text).region(from, colon).matches();
        return isLabel ? new Label(Form.UNKNOWN, from, colon, Signs.skipSpaces(text, after, to), List.of()) : null;
    }

    /** The label of a category before a gap. */
    private @Nullable Label category(int gap) {
        int end = Signs.trimSpaces(text, from, gap);
        return end - from < MAX_CATEGORY && Vocabulary.hasCategoryWord(text.substring(from, end))
                ? new Label(Form.UNKNOWN, from, end, Signs.skipSpaces(AROUND_GAP, text, gap, to), List.of())
                : null;
    }

    /** Unknown words before a tab or bar and a list of names: a row of a table of participants. */
    private @Nullable Label beforeNames() {
        int end = endOfCell(text, from, to);
        return end < 0
                ? null
                : new Label(
                        Form.UNKNOWN,
                        from,
                        Signs.trimSpaces(text, from, end),
                        Signs.skipSpaces("|", text, end, to),
                        List.of());
    }

    /** The end of the words before a tab, a bar or a wide space and a list of names, or -1. */
    static int endOfCell(String text, int from, int to) {
        int limit = Math.min(to, from + MAX_CELL);
        for (int i = from; i < limit && !Signs.isOneOf(SEPARATORS, text.charAt(i)); i++) {
            if (isCellEnd(text, i, to)) {
                int names = Signs.skipSpaces("|", text, i, to);
                return Character.isLetter(text.charAt(from)) && Signs.indexOf(SEPARATORS, text, names, to) > names
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
