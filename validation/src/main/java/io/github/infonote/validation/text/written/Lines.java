package io.github.infonote.validation.text.written;

import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.text.SourceText;
import java.util.stream.IntStream;

/** The lines of a text, and how they are laid out. */
final class Lines {
    /** Shorter lines are not wrapped. */
    private static final int MIN_WIDTH = 60;

    private final SourceText text;
    private final boolean[] startsBlock;
    /** The number of characters of the longest line. */
    private final int width;

    Lines(SourceText text) {
        this.text = text;
        this.startsBlock = new boolean[text.lineCount()];
        for (int block = 0; block < text.blockCount(); block++) {
            startsBlock[text.firstLine(block)] = true;
        }
        this.width = IntStream.range(0, text.lineCount())
                .map(line -> text.end(line) - text.start(line))
                .max()
                .orElse(0);
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

    /** Whether a blank line is before a line. */
    boolean startsBlock(int line) {
        return startsBlock[line];
    }

    boolean isAlone(int line) {
        return startsBlock[line] && (line + 1 == text.lineCount() || startsBlock[line + 1]);
    }

    /** Whether a line is alone, and short enough to be quoted as a whole. */
    boolean isShort(int line) {
        return isAlone(line) && text.end(line) - LineWords.contentStart(text, line) <= Excerpt.MAX_LENGTH;
    }

    /** Whether the line before had no room for the first word of a line. */
    boolean isWrapped(int line) {
        if (line == 0) {
            return false;
        }
        int word = text.start(line);
        while (word < text.end(line) && !LineWords.isSpace(text.charAt(word))) {
            word++;
        }
        int length = text.end(line - 1) - text.start(line - 1) + 1 + word - text.start(line);
        return length > Math.max(MIN_WIDTH, width);
    }
}
