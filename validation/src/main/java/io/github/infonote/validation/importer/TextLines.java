package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into lines, drops table borders and the {@code >} of e-mail quotes, and finds the mark and the label of each line.
 * {@code "> 2. Venue: Berlin"} gives a line with the number 2 and the label {@code "Venue"}.
 */
final class TextLines {
    /** The rule below the header of a Markdown table. */
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s|:\\-]{3,}\\|?");

    private static final int TAB_WIDTH = 8;

    private final SourceText source;
    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private TextLines(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Line> of(SourceText source) {
        TextLines lines = new TextLines(source);
        lines.split();
        List<Line> found = TableColumns.inOrder(source, lines.lines);
        for (int i = 0; i < found.size(); i++) {
            Line line = found.get(i);
            mark(line, i == 0 ? null : found.get(i - 1), i + 1 == found.size() ? null : found.get(i + 1));
            LabelFinder.find(source, line);
        }
        return found;
    }

    private void split() {
        boolean isAfterBlank = true;
        boolean startsPage = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\f') {
                end++;
            }
            int from = Signs.skipSpaces(text, start, end);
            int to = Signs.trimSpaces(text, from, end);
            int indent = from - start;
            for (int i = start; i < from; i++) {
                indent += text.charAt(i) == '\t' ? TAB_WIDTH - 1 : 0;
            }
            while (from < to && text.charAt(from) == '>') { // quoted in an e-mail
                from = Signs.skipSpaces(text, from + 1, to);
            }
            if (from < to && text.charAt(from) == '|') {
                boolean isRule = TABLE_RULE.matcher(text).region(from, to).matches();
                while (from < to && isAroundCell(from)) {
                    from++;
                }
                while (from < to && (isRule || isAroundCell(to - 1))) {
                    to--;
                }
            } else {
                isAfterBlank |= from == to;
            }
            if (from < to) {
                lines.add(new Line(source, from, to, indent, isAfterBlank || startsPage, startsPage, 0, 0));
                isAfterBlank = false;
                startsPage = false;
            }
            startsPage |= end < text.length() && text.charAt(end) == '\f';
            start = end + 1;
        }
    }

    private boolean isAroundCell(int i) {
        return text.charAt(i) == '|' || Signs.isSpace(text.charAt(i));
    }

    private static void mark(Line line, @Nullable Line before, @Nullable Line after) {
        String text = line.text;
        int hashes = Signs.skip("#", text, 0, text.length());
        boolean isHeading = hashes > 0 && text.startsWith(" ", hashes);
        boolean isLetterO = text.startsWith("o\t")
                || (after != null && after.text.startsWith("o "))
                || (before != null && before.mark.isBullet() && before.first() == 'o');
        line.footnoteMark = FootnoteMark.atStart(text);
        if (isHeading) {
            line.add(Evidence.MARKDOWN_HEADING);
        }
        if (PageFurniture.isRule(text)) {
            line.add(Evidence.RULE);
        } else {
            line.mark = LineMark.of(text, isHeading ? Signs.skipSpaces(text, hashes, text.length()) : 0, isLetterO);
        }
    }
}
