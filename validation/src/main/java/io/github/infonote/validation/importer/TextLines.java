package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into lines, drops table borders and the {@code >} of e-mail quotes, and finds the mark and the label of each line.
 * {@code "> 2. Venue: Berlin"} gives a line with the number 2 and the label {@code "Venue"}.
 */
final class TextLines {
    /** The rule below the header of a Markdown table. */
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s|:\\-]{3,}\\|?");

    private static final int TAB_WIDTH = 8;
    private static final String LETTER_O = "o ";
    private static final String BEFORE_LIST = Signs.COLONS + Signs.SEMICOLONS + Signs.SENTENCE_ENDS;

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
        boolean isInList = false;
        for (int i = 0; i < found.size(); i++) {
            Line line = found.get(i);
            mark(line, isInList || isFirstLetterO(i, found));
            isInList = line.mark.isBullet() ? line.first() == 'o' : isInList && !line.isAfterBlank;
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

    /** Whether a line starts a list with "o" as bullets: it has a tab, or another such line follows soon. */
    private static boolean isFirstLetterO(int index, List<Line> lines) {
        Line before = lines.get(Math.max(0, index - 1));
        Line line = lines.get(index);
        boolean mayStart = line.isAfterBlank || before.label != null || Signs.isOneOf(BEFORE_LIST, before.last());
        List<Line> next = lines.subList(index + 1, Math.min(lines.size(), index + Line.MAX_ENTRY));
        return line.text.startsWith("o\t")
                || (line.text.startsWith(LETTER_O)
                        && mayStart
                        && next.stream()
                                .takeWhile(other -> !other.isAfterBlank)
                                .anyMatch(other -> other.text.startsWith(LETTER_O)));
    }

    /** Finds the mark of a line, which may be "o" in a list. */
    private static void mark(Line line, boolean mayBeLetterO) {
        String text = line.text;
        int hashes = Signs.skip("#", text, 0, text.length());
        boolean isHeading = hashes > 0 && text.startsWith(" ", hashes);
        line.footnoteMark = FootnoteMark.atStart(text);
        if (isHeading) {
            line.add(Evidence.MARKDOWN_HEADING);
        }
        if (PageFurniture.isRule(text)) {
            line.add(Evidence.RULE);
        } else {
            line.mark = LineMark.of(text, isHeading ? Signs.skipSpaces(text, hashes, text.length()) : 0, mayBeLetterO);
        }
    }
}
