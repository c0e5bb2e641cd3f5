package io.github.infonote.validation.text.written;

import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import java.util.stream.IntStream;

/** The lines of a text, and how they are laid out. */
final class Lines {
    /** Shorter lines are not wrapped, unless all lines are. */
    private static final int MIN_WIDTH = 60;

    /** A text that is wrapped has more than one full line; a single long one may be an exception. */
    private static final int FULL_LINES = 3;

    private static final int NEARLY_FULL_PERCENT = 80;

    private static final int MAX_BLOCK = 500;
    static final CharacterClass WORD = CharacterClass.WHITE_SPACE.complement();

    private final SourceText text;
    private final boolean[] startsBlock;
    /** The number of characters of the longest line, and of a full one. */
    private final int longest;

    private final int width;

    Lines(SourceText text) {
        this.text = text;
        this.startsBlock = new boolean[text.lineCount()];
        for (int block = 0; block < text.blockCount(); block++) {
            startsBlock[text.firstLine(block)] = true;
        }
        this.longest =
                IntStream.range(0, text.lineCount()).map(this::length).max().orElse(0);
        int[] lengths =
                IntStream.range(0, text.lineCount()).map(this::length).sorted().toArray();
        this.width = lengths.length < FULL_LINES ? longest : lengths[lengths.length - FULL_LINES];
    }

    private int length(int line) {
        return text.end(line) - text.start(line);
    }

    SourceText text() {
        return text;
    }

    int count() {
        return text.lineCount();
    }

    String source(int line) {
        return text.source(LineWords.contentStart(text, line), text.end(line));
    }

    /** A line without white space of any kind at its start. */
    SourceLine read(int line) {
        return text.read(LineWords.contentStart(text, line), text.end(line));
    }

    /** Whether a blank line is before a line. */
    boolean startsBlock(int line) {
        return startsBlock[line];
    }

    /** Whether a line goes on with a sentence or a list: the line before had no room for its first word. */
    boolean goesOn(int line) {
        int wordEnd = WORD.runEnd(text.source(), text.start(line), text.end(line));
        return !startsBlock[line]
                && length(line - 1) + 1 + wordEnd - text.start(line) > Math.max(width, Math.min(MIN_WIDTH, longest));
    }

    /**
     * Whether a line goes on with a sentence, in a text with gaps between paragraphs: the line before is nearly full. In the proportional
     * fonts of PDFs, full lines have different numbers of characters.
     */
    boolean goesOnWithoutGap(int line) {
        int nearlyFull = width * NEARLY_FULL_PERCENT / 100;
        return !startsBlock[line] && length(line - 1) > Math.max(nearlyFull, Math.min(MIN_WIDTH, longest));
    }

    boolean isAlone(int line) {
        return startsBlock[line] && (line + 1 == text.lineCount() || startsBlock[line + 1]);
    }

    /** Whether a line is alone, and short enough to be quoted as a whole. */
    boolean isShort(int line) {
        return isAlone(line) && text.end(line) - LineWords.contentStart(text, line) <= Excerpt.MAX_LENGTH;
    }

    /** The start of a block, from a line on, as one line. */
    String block(int line) {
        StringBuilder block = new StringBuilder();
        for (int i = line; i < text.lineCount() && (i == line || !startsBlock[i]) && block.length() < MAX_BLOCK; i++) {
            block.append(text.source(text.start(i), Math.min(text.end(i), text.start(i) + MAX_BLOCK)))
                    .append(' ');
        }
        return block.toString();
    }

    boolean isInLastBlock(int line) {
        return line >= text.firstLine(text.blockCount() - 1);
    }
}
