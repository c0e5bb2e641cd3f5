package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the title of the event and its dates if they have no labels: lines between the title of the note and the first label. The title
 * is the first paragraph with a word such as "workshop", or the only paragraph.
 * In {@code "Information Note"}, {@code "Workshop on Export Controls"}, {@code "Accra, 14-16 November 2012"}, {@code "Participants:"},
 * these are the lines in the middle.
 */
final class EventLines {
    private static final int MAX_TITLE = 300;
    private static final int MAX_DATES = 100;

    private final List<Line> lines;
    private final BitSet skipped;
    private final Vocabulary vocabulary;

    private EventLines(List<Line> lines, BitSet skipped, Vocabulary vocabulary) {
        this.lines = lines;
        this.skipped = skipped;
        this.vocabulary = vocabulary;
    }

    static void find(List<Line> lines, BitSet skipped, Vocabulary vocabulary) {
        new EventLines(lines, skipped, vocabulary).find();
    }

    private void find() {
        int end = indexOf(0, EventLines::isLabelled);
        int title = indexOf(0, line -> line.has(Evidence.TITLE));
        if (end == lines.size()) {
            return;
        }
        if (lines.stream().noneMatch(line -> line.term() == Term.DATE || line.term() == Term.DATE_AND_VENUE)) {
            lines.subList(0, end).stream()
                    .filter(this::isDates)
                    .findFirst()
                    .ifPresent(line -> line.add(Evidence.EVENT_DATES));
        }
        if (lines.stream().noneMatch(line -> line.term() == Term.EVENT && isLabelled(line))) {
            boolean isAfterTitle = title < end && findTitle(title + 1, end, true);
            if (!isAfterTitle) {
                findTitle(0, Math.min(title, end), false);
            }
        }
    }

    private int indexOf(int from, Predicate<Line> condition) {
        int i = from;
        while (i < lines.size() && !condition.test(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLabelled(Line line) {
        return line.has(Evidence.LABEL_COLON) || line.has(Evidence.LABEL_ALONE) || line.has(Evidence.LABEL_GAP);
    }

    /** Whether a short line has a date and other words, or a first and a last day. A day alone may be that of the note. */
    private boolean isDates(Line line) {
        return line.label == null
                && line.length() <= MAX_DATES
                && !line.endsSentence()
                && !line.has(Evidence.COLON_AT_END)
                && !Vocabulary.hasEventWord(line.folded())
                && DateFinder.find(line.text, vocabulary)
                        .filter(dates -> dates.start().isPresent()
                                && (dates.end().isPresent() || dates.to() - dates.from() < line.length()))
                        .isPresent();
    }

    /**
     * Finds the title in some lines.
     *
     * @param mayBeOther whether it may be the only paragraph, even if it doesn't have a typical word
     */
    private boolean findTitle(int from, int to, boolean mayBeOther) {
        List<Line> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean isStart = i == from || line.has(Evidence.AFTER_BLANK) || line.has(Evidence.INTERRUPTED);
            String paragraph = isStart && mayBeTitle(line) && !skipped.get(i) ? paragraph(i, to) : "";
            if (isBothTitles(line) || Vocabulary.hasEventWord(paragraph)) {
                return setTitle(line);
            } else if (!paragraph.isEmpty()) {
                starts.add(line);
            }
        }
        return mayBeOther && starts.size() == 1 && setTitle(starts.get(0));
    }

    /** Whether the title of the note and that of the event are on one line: "Information Note: Workshop on Export Controls". */
    private static boolean isBothTitles(Line line) {
        return line.term() == Term.TITLE && line.isSetApart() && !line.has(Evidence.TITLE);
    }

    /** Whether the words before a colon, if there is one, are a kind of event: "Regional Seminar: Export Controls". */
    private static boolean mayBeTitle(Line line) {
        Label label = line.label;
        boolean isName = label == null
                || label.form() != Label.Form.UNKNOWN
                || Vocabulary.hasEventWord(Vocabulary.fold(line.words(label)));
        return isName
                && line.mark.kind() == LineMark.Kind.NONE
                && !line.has(Evidence.EVENT_DATES)
                && !line.has(Evidence.OTHER_LABEL)
                && !Footnotes.canStartDisclaimer(line)
                && Character.isLetter(line.first())
                && !Character.isLowerCase(line.first());
    }

    /** The folded text of a paragraph, or an empty string if it's prose. */
    private String paragraph(int from, int to) {
        StringBuilder text = new StringBuilder();
        int i = from;
        do {
            text.append(lines.get(i).folded()).append(' ');
            i++;
        } while (i < to && lines.get(i).has(Evidence.TIGHT) && text.length() <= MAX_TITLE);
        return text.length() > MAX_TITLE || lines.get(i - 1).endsSentence() ? "" : text.toString();
    }

    /** Marks a line as the start of the title. Words at its start, or before a colon, aren't a label. */
    private static boolean setTitle(Line line) {
        if (!isBothTitles(line)) {
            line.label = null;
            line.meaning = null;
        }
        line.add(Evidence.EVENT_TITLE);
        return true;
    }
}
