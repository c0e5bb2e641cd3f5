package io.github.infonote.validation.importer;

import org.jspecify.annotations.Nullable;

/**
 * Finds lists without bullets: after a line that ends with a colon, each entry starts in lower case, ends with a semicolon, or has
 * several words and isn't a sentence.
 * After {@code "The conference discussed:"}, the lines {@code "risk management"} and {@code "case studies"} are entries.
 */
final class ListRun {
    private static final int MIN_LEAD_IN = 12;
    private static final int MIN_WORDS = 4;

    /** The last line of the current list. */
    private @Nullable Line last;
    /** The first entry of the current list. */
    private @Nullable Line first;

    /** Adds the next line of the text. */
    void add(Line line, char start, int words) {
        Line previous = line.previous;
        boolean isFirst = previous != null && line.has(Evidence.AFTER_COLON) && isLeadIn(previous);
        boolean continues = previous != null && previous == last;
        boolean isMarked = line.mark.kind() != LineMark.Kind.NONE || line.has(Evidence.AFTER_BULLET);
        if ((!isFirst && !continues) || isMarked || line.isLabelled()) {
            return;
        }
        boolean isSentence = line.endsSentence() && (isFirst || !line.has(Evidence.TIGHT));
        boolean isEntry = !line.hasLabel(Label.Form.UNKNOWN)
                && (Character.isLowerCase(start)
                        || Signs.isOneOf(Signs.SEMICOLONS, line.last())
                        || (words >= MIN_WORDS && !isSentence));
        boolean isFree = !line.has(Evidence.AFTER_FULL) && !line.has(Evidence.AFTER_JOINER);
        boolean startsEntry = isFirst
                || line.has(Evidence.AFTER_SEMICOLON)
                || line.has(Evidence.AFTER_PARAGRAPH)
                || (isFree && (line.has(Evidence.AFTER_SHORT) || line.has(Evidence.TIGHT)));
        last = isEntry || !line.has(Evidence.AFTER_BLANK) ? line : last;
        if (isEntry && startsEntry) {
            line.add(Evidence.IN_LIST);
            addRun(line, isFirst);
        }
    }

    /** Marks the entries if the list has at least two of them, so that it isn't reported. */
    private void addRun(Line line, boolean isFirst) {
        if (first != null && !isFirst) {
            first.add(Evidence.IN_LIST_OF_SEVERAL);
            line.add(Evidence.IN_LIST_OF_SEVERAL);
        }
        first = isFirst ? line : first;
    }

    /** Whether a line that ends with a colon is more than a label. */
    private static boolean isLeadIn(Line line) {
        return !line.isLabelled() && line.length() > MIN_LEAD_IN && line.text.indexOf(' ') > 0;
    }
}
