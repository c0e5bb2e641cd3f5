package io.github.infonote.validation.importer;

import java.util.BitSet;
import java.util.List;

/**
 * Compares each line with the previous line, skipping page numbers and footnotes: whether the previous line is wrapped, how it ends, and
 * whether a blank line or a footnote is in between. If other lines of the text are twice as long, the line after
 * {@code "Members of the"} has {@link Evidence#AFTER_SHORT} because of its length, and {@link Evidence#AFTER_JOINER} because of "the".
 */
final class LineRelations {
    /** The width of the text at a line is the length of the longest line at most this many lines away. */
    private static final int WINDOW = 8;

    /** In a narrower text, the length of a line doesn't show whether it's wrapped. */
    private static final int MIN_WIDTH = 40;

    private static final int MAX_WORD = 30;
    private static final int MAX_JOINER = 8;
    private static final int MAX_BRACKET = 200;
    private static final String SENTENCE_ENDS = Signs.SENTENCE_ENDS + "”\"";

    // The end of a line with the first word of the next line, as a fraction of the text's width.
    private static final double FULL = 0.93;
    private static final double SHORT = 0.82;
    private static final double NEAR = 0.88;
    private static final double BEYOND = 1.04;

    private final List<Line> lines;
    private final Vocabulary vocabulary;
    private final BitSet skipped;

    private LineRelations(List<Line> lines, Vocabulary vocabulary, BitSet skipped) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.skipped = skipped;
    }

    static void find(List<Line> lines, Vocabulary vocabulary, BitSet skipped) {
        LineRelations relations = new LineRelations(lines, vocabulary, skipped);
        relations.find(relations.isTextWrapped());
        relations.findParagraphs();
    }

    private void find(boolean isWrapped) {
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int previous = skipped.get(i) ? i - 1 : before;
            before = skipped.get(i) ? before : i;
            if (previous < 0) {
                line.add(Evidence.AFTER_BLANK);
                continue;
            }
            line.previous = lines.get(previous);
            boolean isInterrupted = previous < i - 1 || line.startsPage;
            line.add(isInterrupted ? Evidence.INTERRUPTED : line.isAfterBlank ? Evidence.AFTER_BLANK : Evidence.TIGHT);
            line.add(endEvidence(line.previous));
            if (line.previous.isEmptyLabel()) {
                line.add(Evidence.AFTER_LABEL);
            }
            if (line.previous.isWholeParagraph()) {
                line.add(Evidence.AFTER_PARAGRAPH);
            } else if (!line.has(Evidence.AFTER_BLANK)) {
                addWidth(line.previous, line, isWrapped ? width(previous) : 0);
            }
        }
    }

    /** If most sentences on a new line follow a blank line, the others probably belong to the previous paragraph. */
    private void findParagraphs() {
        List<Line> sentences = lines.stream()
                .filter(line -> line.has(Evidence.AFTER_SENTENCE)
                        && line.mark.kind() == LineMark.Kind.NONE
                        && line.label == null)
                .toList();
        List<Line> tight =
                sentences.stream().filter(line -> line.has(Evidence.TIGHT)).toList();
        long apart = sentences.stream()
                .filter(line -> line.has(Evidence.AFTER_BLANK))
                .count();
        if (apart > 2L * tight.size()) {
            tight.forEach(line -> line.add(Evidence.TIGHT_AMONG_APART));
        }
    }

    /** The width of the text at a line: the end of the longest line in a window around it. */
    private int width(int line) {
        int width = 0;
        for (int i = Math.max(0, line - WINDOW); i < Math.min(lines.size(), line + WINDOW + 1); i++) {
            boolean isWidth = !skipped.get(i) && !lines.get(i).isWholeParagraph();
            width = isWidth ? Math.max(width, lines.get(i).endColumn()) : width;
        }
        return width;
    }

    /** The end of a line, in columns, if the first word of the next line were on it. */
    private static int endWithFirstWordOf(Line next, Line line) {
        // A Chinese line may end after any character.
        int word = Signs.isChinese(next.first()) ? 1 : Signs.wordEnd(next.text, 0, MAX_WORD);
        return line.endColumn() + 1 + word;
    }

    /** A Chinese character is as wide as two others. */
    private static int minWidth(Line line) {
        return Signs.isChinese(line.first()) ? MIN_WIDTH / 2 : MIN_WIDTH;
    }

    /** Whether most continued lines have no room for the first word of the next line. */
    private boolean isTextWrapped() {
        int full = 0;
        int others = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            boolean isOpen = Character.isLetterOrDigit(before.last()) || Signs.isOneOf(",-", before.last());
            boolean continues = Character.isLetterOrDigit(line.first())
                    && !Character.isUpperCase(line.first())
                    && !line.mark.isNumber()
                    && !line.mark.isLetter();
            if (isOpen
                    && continues
                    && !skipped.get(i)
                    && !skipped.get(i - 1)
                    && line.label == null
                    && !line.isAfterBlank
                    && !before.isWholeParagraph()) {
                boolean isFull = endWithFirstWordOf(line, before) > FULL * width(i - 1);
                full += isFull ? 1 : 0;
                others += isFull ? 0 : 1;
            }
        }
        return full > others;
    }

    /** Adds evidence from the width of the text, which is 0 if the text isn't wrapped. */
    private static void addWidth(Line before, Line line, int width) {
        int end = endWithFirstWordOf(line, before);
        boolean isSentence = Signs.isOneOf(SENTENCE_ENDS, before.last());
        boolean isColon = Signs.isOneOf(Signs.COLONS, before.last());
        if (line.column > 0) {
            boolean isFull = line.column == before.column && line.columnWidth > 0 && end > line.columnWidth;
            line.add(isFull ? Evidence.AFTER_FULL : Evidence.AFTER_SHORT);
        } else if (width == 0) {
            boolean isInSentence = Character.isLowerCase(line.first())
                    || (Character.isDigit(line.first()) && line.mark.kind() == LineMark.Kind.NONE);
            boolean continues = isInSentence && Character.isLetterOrDigit(before.last());
            if (!continues && line.has(Evidence.TIGHT)) {
                line.add(Evidence.AFTER_SHORT);
            }
        } else if (width >= minWidth(before) && isSentence && end > width * NEAR && end < width * BEYOND) {
            line.add(Evidence.AFTER_NEAR);
        } else if (width >= minWidth(before) && !isColon && end > width * (isSentence ? 1 : FULL)) {
            line.add(Evidence.AFTER_FULL);
        } else if (width >= minWidth(before) && !isColon && end < width * SHORT) {
            line.add(Evidence.AFTER_SHORT);
        }
    }

    private Evidence endEvidence(Line line) {
        String text = line.text;
        char last = line.last();
        String lastWord = text.substring(text.lastIndexOf(' ') + 1);
        boolean isAnd = vocabulary.has("and", lastWord);
        if (Signs.isOneOf(Signs.COLONS, last)) {
            return Evidence.AFTER_COLON;
        }
        if (Signs.isOneOf(Signs.SEMICOLONS, last)
                || (isAnd && text.startsWith("; ", text.length() - lastWord.length() - 2))) {
            return Evidence.AFTER_SEMICOLON;
        }
        if (Signs.isOneOf(SENTENCE_ENDS, last)) {
            return vocabulary.has("abbreviation", lastWord) ? Evidence.AFTER_JOINER : Evidence.AFTER_SENTENCE;
        }
        boolean isJoiner = Signs.isOneOf(Signs.COMMAS + Signs.HYPHENS + Signs.OPENING_BRACKETS, last)
                || (lastWord.length() <= MAX_JOINER
                        && (isAnd || vocabulary.has("article", lastWord) || vocabulary.has("joiner", lastWord)))
                || Signs.openBrackets(text, Math.max(0, text.length() - MAX_BRACKET), text.length()) > 0;
        return isJoiner ? Evidence.AFTER_JOINER : Evidence.AFTER_OPEN;
    }
}
