package io.github.infonote.validation.importer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds the evidence from the words of each line: its label, mark, length, case and separators. {@code "Peru; Chile; Benin"} has
 * {@link Evidence#SEPARATORS}; {@code "1. Objectives"} has {@link Evidence#LABEL_ALONE} and {@link Evidence#NUMBER}.
 */
final class LineEvidence {
    /** "States (7)" */
    private static final Pattern COUNT = Pattern.compile("\\(\\p{Nd}{1,3}\\)$");

    private static final int MAX_SHORT = 60;
    private static final int MAX_SHORT_WORDS = 8;
    private static final int MAX_HEADING_WORDS = 9;
    private static final int MAX_NUMBERED_HEADING = 85;
    private static final int MAX_HEADING = 40;
    private static final int SECTIONS = 4;

    // The weight of a separator: semicolons are rare in sentences, commas are frequent.
    private static final int SEMICOLON = 3;
    private static final int COMMA = 2;

    private final List<Line> lines;
    private final int index;
    private final Line line;
    private final @Nullable Line next;
    private final char first;
    private final int lastNumber;
    private int words;
    private int lowerCaseWords;
    private int separators;

    private LineEvidence(List<Line> lines, int index, int lastNumber) {
        this.lines = lines;
        this.index = index;
        this.lastNumber = lastNumber;
        this.line = lines.get(index);
        this.next = index + 1 < lines.size() ? lines.get(index + 1) : null;
        this.first = line.contentStart() < line.end ? line.text.charAt(line.mark.length()) : ' ';
        count();
    }

    static void find(List<Line> lines) {
        Line dateOfNote = dateOfNote(lines);
        ListRun run = new ListRun();
        int lastNumber = 0;
        boolean hasTitle = false;
        boolean hasSection = false;
        HeadingStyle style = HeadingStyle.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            LineEvidence evidence = new LineEvidence(lines, i, lastNumber);
            hasTitle |= evidence.line.term() == Term.TITLE;
            lastNumber = evidence.line.mark.isNumber() ? evidence.line.mark.number() : lastNumber;
            evidence.addLabel(hasTitle, evidence.line == dateOfNote);
            evidence.addMark(style, hasSection);
            hasSection |= HeadingStyle.isKnown(evidence.line);
            evidence.addWords();
            run.add(evidence.line, evidence.first, evidence.words);
        }
    }

    /** The line "Date:" before the event, if there is another one after it, or null. */
    private static @Nullable Line dateOfNote(List<Line> lines) {
        Line first = null;
        boolean isAfterEvent = false;
        for (Line line : lines) {
            Term term = line.isSetApart() ? line.term() : null;
            if (term != null && term.section >= 0) {
                return null;
            }
            isAfterEvent |= term == Term.EVENT;
            boolean isDate = term == Term.DATE || term == Term.DATE_AND_VENUE;
            if (isDate && isAfterEvent) {
                return first;
            }
            first = isDate && first == null ? line : first;
        }
        return null;
    }

    private void count() {
        int depth = 0;
        boolean isStart = true;
        int end = Math.min(line.length(), line.mark.length() + Line.MAX_COMPARED);
        for (int i = line.mark.length(); i < end; i++) {
            char c = line.text.charAt(i);
            if (Signs.isSmallLatin(c) && !isStart) {
                continue;
            }
            if (Character.isLetter(c)) {
                words += isStart ? 1 : 0;
                lowerCaseWords += isStart && depth == 0 && Character.isLowerCase(c) ? 1 : 0;
                isStart = false;
            } else if (Signs.isSpace(c)) {
                isStart = true;
            } else {
                depth = Signs.depthAfter(depth, c);
                separators += depth > 0
                        ? 0
                        : Signs.isOneOf(Signs.SEMICOLONS, c) ? SEMICOLON : Signs.isOneOf(Signs.COMMAS, c) ? COMMA : 0;
            }
        }
    }

    private void addIf(boolean applies, Evidence evidence) {
        if (applies) {
            line.add(evidence);
        }
    }

    private void addLabel(boolean isAfterTitle, boolean isDateOfNote) {
        Term term = line.term();
        Label label = line.label;
        if (label == null) {
            return;
        }
        if (label.form() == Label.Form.UNKNOWN) {
            line.add(Evidence.UNKNOWN_LABEL);
            addIf(isBeforeDisclaimer(label), Evidence.DISCLAIMER_LABEL);
        }
        if (term == null) {
            return;
        }
        if (term == Term.TITLE) {
            addIf(label.form() == Label.Form.ALONE, Evidence.TITLE);
            return;
        }
        switch (label.form()) {
            case COLON -> {
                boolean isOther = term == Term.OTHER || isDateOfNote || (!isAfterTitle && isInMailHeader());
                line.add(isOther ? Evidence.OTHER_LABEL : Evidence.LABEL_COLON);
            }
            case ALONE -> line.add(Evidence.LABEL_ALONE);
            case GAP -> line.add(Evidence.LABEL_GAP);
            default -> addLabelInWords(term);
        }
        addIf(term == Term.DISCLAIMER && line.isLabelled(), Evidence.DISCLAIMER_LABEL);
        boolean mayBeCategory = line.role() != null || term == Term.PARTICIPANTS;
        addIf(mayBeCategory && Vocabulary.hasCategoryWord(line.words(label)), Evidence.LABEL_OR_CATEGORY);
    }

    /** Whether the words of a disclaimer follow a label: "Note: For information". */
    private boolean isBeforeDisclaimer(Label label) {
        int start = label.contentStart() - line.start;
        int end = Math.min(line.length(), start + Vocabulary.MAX_LABEL);
        return Vocabulary.startsDisclaimer(Vocabulary.fold(line.text.substring(start, end)));
    }

    /** Whether its neighbours are labels of things that aren't in a note, as around "Date:" in the header of an e-mail. */
    private boolean isInMailHeader() {
        return line.previous != null && line.previous.term() == Term.OTHER && next != null && next.term() == Term.OTHER;
    }

    /** A section heading may have further words: "Objectives of the second meeting". */
    private void addLabelInWords(Term term) {
        boolean isHeading = term.section >= 0
                && words <= MAX_HEADING_WORDS
                && !line.endsSentence()
                && (line.isAfterBlank || line.mark.isNumber() || isAfterWholeText())
                && next != null
                && !Character.isLowerCase(next.first());
        addIf(isHeading, Evidence.LABEL_HEADING);
    }

    /** Whether it follows a sentence that ends before the width of the text. */
    private boolean isAfterWholeText() {
        return Character.isUpperCase(first)
                && line.has(Evidence.AFTER_SENTENCE)
                && (line.has(Evidence.AFTER_SHORT) || line.has(Evidence.AFTER_PARAGRAPH));
    }

    private void addMark(HeadingStyle style, boolean isAfterSection) {
        LineMark mark = line.mark;
        boolean isHeading = line.isAfterBlank
                && style.fits(line)
                && (isLikeHeading() || line.has(Evidence.LABEL_HEADING))
                && (!mark.isLetter() || (mark.number() > 0 && mark.number() <= SECTIONS));
        addIf(mark.isBullet(), Evidence.BULLET);
        addIf(mark.isBullet() && isBeforeNested(), Evidence.BEFORE_NESTED);
        addIf(mark.isLetter() && !isHeading, Evidence.LETTER);
        addIf(mark.isLetter() && isHeading, Evidence.NUMBERED_HEADING);
        if (mark.kind() == LineMark.Kind.NONE && isHeading && isAfterSection && !line.has(Evidence.AFTER_LABEL)) {
            addIf(style.areCapitals(), Evidence.CAPITALS_HEADING);
            addIf(isAlone(), Evidence.LIKE_HEADING);
        }
        if (mark.isNumber()) {
            boolean isRun = isNumbered(1, mark.number() + 1) || isNumbered(-1, mark.number() - 1);
            addIf(isRun, Evidence.NUMBER_RUN);
            addIf(!isRun && isNumberedHeading() && style.fits(line), Evidence.NUMBERED_HEADING);
            addIf(!isRun && isNumberedHeading() && line.isAfterBlank, Evidence.LIKE_HEADING);
            boolean isNext = mark.number() == 1 || mark.number() == lastNumber + 1;
            addIf(mark.hasSign() && isNext && !line.has(Evidence.NUMBERED_HEADING), Evidence.NUMBER);
        }
        int emphasis = Signs.skip(Signs.EMPHASIS, line.text, 0, line.length());
        boolean isEmphasised = emphasis > 0 && line.text.indexOf(line.first(), emphasis) > 0;
        addIf(isEmphasised && !mark.isBullet(), Evidence.EMPHASIS);
    }

    /** Whether further bullets on the next lines are indented and look different: "• States", "   – Peru". */
    private boolean isBeforeNested() {
        return next != null && next.mark.isBullet() && next.indent > line.indent && next.first() != line.first();
    }

    /** Whether it's short, ends with a word, and stands alone between blank lines. */
    private boolean isAlone() {
        return line.length() <= MAX_HEADING
                && words <= MAX_HEADING_WORDS
                && Character.isLetterOrDigit(line.last())
                && !line.has(Evidence.AFTER_COLON)
                && next != null
                && next.isAfterBlank;
    }

    /**
     * Whether the next entry in a direction has a number. An entry without a label may be wrapped. A blank line may be in between if an
     * entry ends before it.
     */
    private boolean isNumbered(int step, int number) {
        int i = index + step;
        while (i >= 0 && i < lines.size() && Math.abs(i - index) < Line.MAX_ENTRY && isContinued(lines.get(i))) {
            i += step;
        }
        if (i < 0
                || i >= lines.size()
                || lines.get(i).mark.number() != number
                || !lines.get(i).mark.isNumber()) {
            return false;
        }
        Line later = lines.get(Math.max(i, index));
        boolean isLabelled = line.isLabelled() || lines.get(i).isLabelled();
        return later.isAfterBlank
                ? !isLabelled && (later.has(Evidence.AFTER_SENTENCE) || later.has(Evidence.AFTER_SEMICOLON))
                : !isLabelled || Math.abs(i - index) == 1;
    }

    private static boolean isContinued(Line line) {
        boolean isInLine = line.has(Evidence.AFTER_FULL) || Character.isLowerCase(line.first());
        return PageFurniture.isSure(line) || (!line.isAfterBlank && !line.mark.isNumber() && isInLine);
    }

    private boolean isNumberedHeading() {
        return line.mark.number() <= SECTIONS && isLikeHeading();
    }

    private boolean isLikeHeading() {
        return !line.isLabelled()
                && !line.endsSentence()
                && line.length() <= MAX_NUMBERED_HEADING
                && !Character.isLowerCase(first)
                && words > 0
                && !Signs.isOneOf(",;", line.last())
                && !line.hasLabel(Label.Form.UNKNOWN);
    }

    private void addWords() {
        line.add(Evidence.ALWAYS);
        boolean isSentence = line.endsSentence();
        boolean isShort = line.length() <= MAX_SHORT && words <= MAX_SHORT_WORDS && !isSentence;
        int end = line.length();
        while (end > 1 && Signs.isOneOf(Signs.EMPHASIS, line.text.charAt(end - 1))) {
            end--;
        }
        addIf(line.startsWithColon() || Signs.isOneOf(Signs.COLONS, line.text.charAt(end - 1)), Evidence.COLON_AT_END);
        addIf(separators >= SEMICOLON, Evidence.SEPARATORS);
        addIf(Character.isLowerCase(first), Evidence.LOWER_CASE);
        addIf(isBetweenBullets(), Evidence.BETWEEN_BULLETS);
        boolean isCategory = isCategory(isShort);
        boolean isCategoryWithNames = isCategory && line.hasLabel(Label.Form.UNKNOWN);
        addIf(!isCategoryWithNames && isProse(isSentence), Evidence.PROSE);
        addIf(isShort && Vocabulary.isEnding(line.folded()), Evidence.ENDING);
        addIf(isCategory, Evidence.CATEGORY_WORD);
    }

    private boolean isProse(boolean isSentence) {
        int bracket = line.text.lastIndexOf('(') + 1;
        boolean endsWithAcronym = bracket > 0 && line.last() == ')' && Character.isUpperCase(line.text.charAt(bracket));
        return lowerCaseWords >= 6
                && !endsWithAcronym
                && 3 * lowerCaseWords > words
                && (isSentence || line.length() > MAX_SHORT)
                && separators <= 2 + words / 4;
    }

    private boolean isBetweenBullets() {
        return line.previous != null
                && line.previous.mark.isBullet()
                && !line.mark.isBullet()
                && next != null
                && next.mark.isBullet();
    }

    private boolean isCategory(boolean isShort) {
        if (line.label != null && line.hasLabel(Label.Form.UNKNOWN)) {
            return Vocabulary.hasCategoryWord(line.words(line.label));
        }
        boolean hasNames = next != null && (next.label == null || next.hasLabel(Label.Form.WORDS));
        boolean isAlone = line.has(Evidence.AFTER_BLANK) && next != null && next.isAfterBlank;
        boolean isPossible = isShort && hasNames && separators <= (isAlone ? COMMA : 0) && line.column == 0;
        boolean isApart = line.has(Evidence.AFTER_BLANK)
                || line.has(Evidence.AFTER_LABEL)
                || line.has(Evidence.COLON_AT_END)
                || line.has(Evidence.EMPHASIS)
                || line.has(Evidence.AFTER_SENTENCE)
                || line.has(Evidence.AFTER_SHORT)
                || (line.previous != null && Signs.closesBracket(line.previous.last()))
                || line.has(Evidence.BETWEEN_BULLETS);
        return isPossible
                && isApart
                && ((line.has(Evidence.AFTER_BLANK) && COUNT.matcher(line.text).find())
                        || Vocabulary.hasCategoryWord(line.text));
    }
}
