package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Splits a text into lines, drops table borders and the {@code >} of e-mail quotes, and finds the mark and the label of each line.
 * {@code "> 2. Venue: Berlin"} gives a line with the number 2 and the label {@code "Venue"}.
 */
final class TextLines {
    /** The rule below the header of a Markdown table. */
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s|:\\-]{3,}\\|?");

    private static final int TAB_WIDTH = 8;
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
        char bullet = ' '; // the letter that stands for bullets in the current list
        Set<Character> capitals = found.stream()
                .filter(line -> line.length() > 2 && line.text.startsWith(". ", 1))
                .map(Line::first)
                .collect(Collectors.toSet());
        for (int i = 0; i < found.size(); i++) {
            Line line = found.get(i);
            mark(line, line.first() == bullet || isFirstLetter(i, found), capitals);
            bullet = line.mark.isBullet() ? line.first() : line.isAfterBlank ? ' ' : bullet;
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

    /** Whether a line starts a list with a letter as its bullet: it has a tab, or another such line follows soon. */
    private static boolean isFirstLetter(int index, List<Line> lines) {
        Line before = lines.get(Math.max(0, index - 1));
        Line line = lines.get(index);
        if (line.length() < 2 || !Signs.isOneOf(Signs.LETTER_BULLETS, line.first())) {
            return false;
        }
        String letter = line.first() + " ";
        boolean mayStart = line.isAfterBlank || before.label != null || Signs.isOneOf(BEFORE_LIST, before.last());
        List<Line> next = lines.subList(index + 1, Math.min(lines.size(), index + Line.MAX_ENTRY));
        return line.text.charAt(1) == '\t'
                || (line.text.startsWith(letter)
                        && mayStart
                        && next.stream()
                                .takeWhile(other -> !other.isAfterBlank)
                                .anyMatch(other -> other.text.startsWith(letter)));
    }

    /**
     * Finds the mark of a line.
     *
     * @param mayBeLetter whether its bullet may be a letter
     * @param capitals the letters before full stops at the start of lines; a letter is an initial of a person unless all from "A" are there
     */
    private static void mark(Line line, boolean mayBeLetter, Set<Character> capitals) {
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
            int start = isHeading ? Signs.skipSpaces(text, hashes, text.length()) : 0;
            LineMark mark = LineMark.of(text, start, mayBeLetter);
            char letter = text.charAt(Math.min(start, text.length() - 1));
            boolean isInitial = mark.isLetter()
                    && Character.isUpperCase(letter)
                    && text.charAt(start + 1) == '.'
                    && !IntStream.rangeClosed('A', Math.max('B', letter)).allMatch(c -> capitals.contains((char) c));
            line.mark = isInitial ? LineMark.none(start) : mark;
        }
    }
}
