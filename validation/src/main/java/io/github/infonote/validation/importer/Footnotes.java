package io.github.infonote.validation.importer;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the footnote of the title by its mark, and other lines that may be the disclaimer by their words and position.
 * If the title is {@code "Information Note ¹"}, then {@code "¹ For information"} is its footnote.
 * {@code "This is not an official report."} may be the disclaimer even without a mark.
 */
final class Footnotes {
    /** The maximum length of the last block, in lines. */
    private static final int MAX_LAST_BLOCK = 12;

    private final List<Line> lines;

    private Footnotes(List<Line> lines) {
        this.lines = lines;
    }

    /** Finds footnotes, and returns the indexes of lines that interrupt the text: footnotes and page furniture. */
    static BitSet find(List<Line> lines) {
        Footnotes footnotes = new Footnotes(lines);
        footnotes.findFootnoteOfTitle();
        footnotes.findLastBlock();
        return footnotes.findDisclaimers();
    }

    /** Whether a line can be the first line of a disclaimer. */
    static boolean canStartDisclaimer(Line line) {
        return line.has(Evidence.FOOTNOTE)
                || line.has(Evidence.DISCLAIMER_START)
                || line.has(Evidence.DISCLAIMER_WORDS)
                || line.has(Evidence.LONE_MARK)
                || line.has(Evidence.DISCLAIMER_LABEL);
    }

    static boolean startsDisclaimer(Line line) {
        return Vocabulary.startsDisclaimer(line.folded());
    }

    /** Whether a line starts like a disclaimer, or contains typical words of one. */
    static boolean isLikeDisclaimer(Line line) {
        return startsDisclaimer(line) || Vocabulary.hasDisclaimerWords(line.folded());
    }

    /** Marks the last line that starts with the mark of the title and isn't a heading or a list entry. */
    private void findFootnoteOfTitle() {
        int title = 0;
        while (title < lines.size() && lines.get(title).titleMark == null) {
            title++;
        }
        for (int i = lines.size() - 1; i > title; i--) {
            if (isFootnote(i, lines.get(title))) {
                lines.get(i).add(Evidence.FOOTNOTE);
                return;
            }
        }
    }

    private boolean isFootnote(int i, Line title) {
        Line line = lines.get(i);
        FootnoteMark mark = line.footnoteMark;
        if (mark == null
                || title.titleMark == null
                || !mark.sign().equals(title.titleMark.sign())
                || mark.end() >= line.length()
                || line.meaning != null) {
            return false;
        }
        boolean isNumber = line.mark.isNumber() || line.mark.isLetter();
        boolean isInRun = i + 1 < lines.size() && lines.get(i + 1).mark.number() == line.mark.number() + 1;
        boolean isLedIn = Signs.isOneOf(Signs.COLONS, lines.get(i - 1).last());
        return !isNumber || (line.isAfterBlank && !isInRun && !isLedIn);
    }

    private void findLastBlock() {
        int last = lines.size() - 1;
        while (last >= 0 && PageFurniture.isSure(lines.get(last))) {
            last--;
        }
        for (int i = last; i >= 0 && i > last - MAX_LAST_BLOCK; i--) {
            lines.get(i).add(Evidence.LAST_BLOCK);
            if (lines.get(i).isAfterBlank) {
                return;
            }
        }
    }

    private BitSet findDisclaimers() {
        BitSet skipped = new BitSet(lines.size());
        boolean isInFootnote = false;
        boolean startsNext = !lines.isEmpty() && startsDisclaimer(lines.get(0));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isMarked = line.footnoteMark != null;
            boolean starts = startsNext
                    || (line.footnoteMark != null
                            && Vocabulary.startsDisclaimer(
                                    Vocabulary.fold(line.text.substring(line.footnoteMark.end()))));
            startsNext = i + 1 < lines.size() && startsDisclaimer(lines.get(i + 1));
            boolean hasWords = !starts && hasWords(i, startsNext);
            if (starts) {
                line.add(Evidence.DISCLAIMER_START);
            } else if (hasWords) {
                line.add(Evidence.DISCLAIMER_WORDS);
            }
            if (isMarked) {
                line.add(Evidence.FOOTNOTE_MARK);
            }
            boolean isFootnote = line.has(Evidence.LONE_MARK)
                    || line.has(Evidence.FOOTNOTE)
                    || (isMarked && (starts || (hasWords && !line.mark.isBullet())));
            boolean continues = isInFootnote
                    && (starts || (!line.isAfterBlank && !line.mark.isBullet() && !line.isLabelled()))
                    && !PageFurniture.isSure(lines.get(i - 1));
            isInFootnote = isFootnote || continues;
            skipped.set(i, isInFootnote || PageFurniture.isSure(line));
        }
        return skipped;
    }

    /** Whether a line, with the next line if it continues there, contains typical words of a disclaimer. */
    private boolean hasWords(int i, boolean startsNext) {
        Line line = lines.get(i);
        Line next = i + 1 < lines.size() ? lines.get(i + 1) : line;
        boolean startsOther = next.footnoteMark != null || startsNext || line.endsSentence();
        boolean continues = next != line && !next.isAfterBlank && (line.footnoteMark != null || !startsOther);
        return Vocabulary.hasDisclaimerWords(continues ? line.folded() + " " + next.folded() : line.folded());
    }
}
