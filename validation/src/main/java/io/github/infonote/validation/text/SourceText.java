package io.github.infonote.validation.text;

import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.mapping.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** A text in blocks of lines, with blank lines between them. */
public final class SourceText {
    private static final CharacterClass SPACES = c -> c == ' ' || c == '\t';
    private static final CharacterClass LINE = c -> c != '\n' && c != '\r';

    private final String source;
    private final boolean isMarkdown;

    /** Two for each line that is not blank: where it starts and where it ends, without spaces around it. */
    private final int[] lines;

    /** The first line of each block, and the number of lines at the end. */
    private final int[] blocks;

    private SourceText(String source, boolean isMarkdown, int[] lines, int[] blocks) {
        this.source = source;
        this.isMarkdown = isMarkdown;
        this.lines = lines;
        this.blocks = blocks;
    }

    /** Plain text. */
    public static SourceText of(String source) {
        int[] lines = new int[64];
        int[] blocks = new int[16];
        int lineCount = 0;
        int blockCount = 0;
        boolean isAfterBlank = true;
        int start = 0;
        while (start < source.length()) {
            int end = LINE.runEnd(source, start, source.length());
            int first = SPACES.runEnd(source, start, end);
            int last = SPACES.runStart(source, first, end);
            if (CharacterClass.WHITE_SPACE.runEnd(source, first, last) == last) {
                isAfterBlank = isAfterBlank || !isSecondHalf(source, start);
            } else {
                if (isAfterBlank) {
                    blocks = blockCount == blocks.length ? Arrays.copyOf(blocks, 2 * blockCount) : blocks;
                    blocks[blockCount++] = lineCount;
                    isAfterBlank = false;
                }
                lines = 2 * lineCount == lines.length ? Arrays.copyOf(lines, 2 * lines.length) : lines;
                lines[2 * lineCount] = first;
                lines[2 * lineCount + 1] = last;
                lineCount++;
            }
            start = end + 1;
        }
        blocks = Arrays.copyOf(blocks, blockCount + 1);
        blocks[blockCount] = lineCount;
        return new SourceText(source, false, lines, blocks);
    }

    /** The same text as Markdown. */
    public SourceText toMarkdown() {
        return new SourceText(source, true, lines, blocks);
    }

    /** Whether an empty line is only the one between a carriage return and its line feed. */
    private static boolean isSecondHalf(String source, int start) {
        return start > 0 && source.charAt(start) == '\n' && source.charAt(start - 1) == '\r';
    }

    public boolean isMarkdown() {
        return isMarkdown;
    }

    public int blockCount() {
        return blocks.length - 1;
    }

    public int lineCount() {
        return blocks[blocks.length - 1];
    }

    /** The number of lines before a block. */
    public int firstLine(int block) {
        return blocks[block];
    }

    public int lineCount(int block) {
        return blocks[block + 1] - blocks[block];
    }

    public int start(int line) {
        return lines[2 * line];
    }

    public int end(int line) {
        return lines[2 * line + 1];
    }

    public boolean startsWith(String prefix, int line) {
        return startsWith(prefix, start(line), end(line));
    }

    public boolean startsWith(String prefix, int start, int end) {
        return prefix.length() <= end - start && source.startsWith(prefix, start);
    }

    public boolean endsWith(String suffix, int start, int end) {
        return suffix.length() <= end - start && source.startsWith(suffix, end - suffix.length());
    }

    public boolean is(String text, int line) {
        return text.length() == end(line) - start(line) && source.startsWith(text, start(line));
    }

    /** Whether another text has the same lines in the same blocks, whatever the blank lines and the spaces around lines are. */
    public boolean hasLinesOf(SourceText other) {
        boolean isSame = Arrays.equals(blocks, other.blocks);
        for (int line = 0; isSame && line < lineCount(); line++) {
            int length = end(line) - start(line);
            isSame = length == other.end(line) - other.start(line)
                    && source.regionMatches(start(line), other.source, other.start(line), length);
        }
        return isSame;
    }

    public char charAt(int offset) {
        return source.charAt(offset);
    }

    /** Whether a new page starts before a line, which is not the first one. */
    public boolean hasFormFeed(int line) {
        int to = CharacterClass.WHITE_SPACE.runEnd(source, start(line), end(line));
        return source.substring(end(line - 1), to).contains("\f");
    }

    public String source() {
        return source;
    }

    public String source(int start, int end) {
        return source.substring(start, end);
    }

    /** A part of the source as it is read. */
    public SourceLine read(int start, int end) {
        return isMarkdown ? SourceLine.ofMarkdown(source, start, end) : SourceLine.ofPlainText(source, start, end);
    }

    /** The locations of places in the source. */
    public Map<Integer, Location> locations(SortedSet<Integer> offsets) {
        JsonInput input = JsonInput.of(source);
        Map<Integer, Location> locations = new HashMap<>();
        offsets.forEach(offset -> locations.put(offset, input.location(offset)));
        return locations;
    }
}
