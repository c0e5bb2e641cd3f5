package io.github.infonote.validation.importer;

import io.github.infonote.validation.importer.DateFinder.Dates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of the event and its dates if they have no labels, before the first label. The title is the first paragraph with a word
 * such as "workshop", or the only paragraph after the title of the note.
 * In {@code "Information Note"}, {@code "Workshop on Export Controls"}, {@code "Accra, 14-16 November 2012"}, {@code "Participants:"},
 * these are the lines in the middle.
 */
final class EventLines {
    private static final int MAX_TITLE = 300;
    private static final int MAX_DATES = 100;
    private static final int MAX_UNIT = 3;

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
        int end = indexOf(EventLines::isLabelled);
        int noteTitle = indexOf(line -> line.has(Evidence.TITLE));
        if (end == lines.size()) {
            return;
        }
        int title = 0;
        if (!hasLabel(Term.EVENT)) {
            title = findTitle(noteTitle + 1, end, true);
            title = title < 0 ? findTitle(0, Math.min(noteTitle, end), false) : title;
        }
        if (!hasLabel(Term.DATE) && !hasLabel(Term.DATE_AND_VENUE)) {
            findDates(title < 0 ? end : title, end);
        }
    }

    private boolean hasLabel(Term term) {
        return lines.stream().anyMatch(line -> line.term() == term && isLabelled(line));
    }

    private int indexOf(Predicate<Line> condition) {
        int i = 0;
        while (i < lines.size() && !condition.test(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLabelled(Line line) {
        return line.has(Evidence.LABEL_COLON) || line.has(Evidence.LABEL_ALONE) || line.has(Evidence.LABEL_GAP);
    }

    /** Finds a line with a date. Only after the title of the event may it be a day alone, which could also be that of the note. */
    private void findDates(int title, int end) {
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            Dates dates = skipped.get(i) || line.has(Evidence.EVENT_TITLE) ? null : dates(line);
            boolean isAlone = dates != null && dates.end().isEmpty() && dates.to() - dates.from() == line.length();
            if (dates != null && (i > title || !isAlone)) {
                line.add(Evidence.EVENT_DATES);
                if (isAlone || (i < title && dates.end().isEmpty())) {
                    line.add(Evidence.EVENT_GUESS);
                }
                return;
            }
        }
    }

    /** The dates in a short line that isn't a sentence, or null. A full stop may end the dates, as in "21 октября 2015 г.". */
    private @Nullable Dates dates(Line line) {
        boolean isPossible = line.label == null
                && line.length() <= MAX_DATES
                && !line.has(Evidence.COLON_AT_END)
                && !Vocabulary.hasEventWord(line.folded());
        return isPossible
                ? DateFinder.find(line.text, vocabulary)
                        .filter(dates -> dates.start().isPresent())
                        .filter(dates -> !line.endsSentence() || dates.to() + MAX_UNIT >= line.length())
                        .orElse(null)
                : null;
    }

    /**
     * Finds the title in some lines, and returns its index, or -1.
     *
     * @param isBelowNote whether the lines are below the title of the note; there, the only paragraph may be the title
     */
    private int findTitle(int from, int to, boolean isBelowNote) {
        List<Integer> starts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean isStart = i == from || line.has(Evidence.AFTER_BLANK) || line.has(Evidence.INTERRUPTED);
            String paragraph = isStart && mayBeTitle(line) && !skipped.get(i) ? paragraph(i, to) : "";
            if (isBothTitles(line) || Vocabulary.hasEventWord(paragraph)) {
                setTitle(line, false);
                return i;
            } else if (!paragraph.isEmpty()) {
                starts.add(i);
            }
        }
        if (!isBelowNote || starts.size() != 1) {
            return -1;
        }
        setTitle(lines.get(starts.get(0)), true);
        return starts.get(0);
    }

    /** Whether the title of the note and that of the event are on one line: "Information Note: Workshop on Export Controls". */
    private static boolean isBothTitles(Line line) {
        return line.term() == Term.TITLE && line.isSetApart() && !line.has(Evidence.TITLE);
    }

    /** Whether the words before a colon, if there is one, are a kind of event: "Regional Seminar: Export Controls". */
    private boolean mayBeTitle(Line line) {
        Label label = line.label;
        boolean isName = label == null
                || label.form() != Label.Form.UNKNOWN
                || Vocabulary.hasEventWord(Vocabulary.fold(line.words(label)));
        return isName
                && line.mark.kind() == LineMark.Kind.NONE
                && dates(line) == null
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
        } while (i < to
                && lines.get(i).has(Evidence.TIGHT)
                && dates(lines.get(i)) == null
                && text.length() <= MAX_TITLE);
        return text.length() > MAX_TITLE || lines.get(i - 1).endsSentence() ? "" : text.toString();
    }

    /** Marks a line as the start of the title. Words at its start, or before a colon, aren't a label. */
    private static void setTitle(Line line, boolean isGuess) {
        if (!isBothTitles(line)) {
            line.label = null;
            line.meaning = null;
        }
        line.add(Evidence.EVENT_TITLE);
        if (isGuess) {
            line.add(Evidence.EVENT_GUESS);
        }
    }
}
