package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reorders the cells of tables without borders by column. Two or more lines are a table if they have gaps of several spaces at the same
 * columns and don't start with a label.
 * The lines {@code "Benin    Chile"} and {@code "Peru     Ghana"} become {@code "Benin"}, {@code "Peru"}, {@code "Chile"}, {@code "Ghana"}.
 */
final class TableColumns {
    private static final int MIN_GAP = 3;
    private static final int MAX_COLUMNS = 5;
    private static final int MAX_LENGTH = 200;
    private static final int MAX_SHIFT = 2;
    private static final Pattern COLON_AT_END = Pattern.compile("[:：]\\s*$");

    private record Cell(int start, int end) {}

    private record Row(Line line, List<Cell> cells) {
        String text(int column) {
            return line.text.substring(
                    cells.get(column).start(), cells.get(column).end());
        }

        int start(int column) {
            return line.indent + cells.get(column).start();
        }
    }

    private TableColumns() {}

    static List<Line> inOrder(SourceText source, List<Line> lines) {
        List<Line> found = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            List<Row> rows = rows(lines, i);
            if (rows.size() < 2) {
                found.add(lines.get(i++));
            } else {
                int columns = rows.get(0).cells().size();
                for (int column = 0; column < columns; column++) {
                    addColumn(source, rows, column, found);
                }
                i += rows.size();
            }
        }
        return found;
    }

    private static List<Row> rows(List<Line> lines, int from) {
        List<Row> rows = new ArrayList<>();
        if (lines.get(from).length() >= MAX_LENGTH) {
            return rows;
        }
        Row first = row(lines.get(from));
        if (first.cells().size() < 2 || first.cells().size() > MAX_COLUMNS || isLabelled(first)) {
            return rows;
        }
        rows.add(first);
        for (int i = from + 1; i < lines.size() && !lines.get(i).isAfterBlank; i++) {
            Row row = row(lines.get(i));
            if (!fits(first, row)) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private static Row row(Line line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int end = Signs.skipSpaces(line.text, i, line.length());
            if (end - i >= MIN_GAP) {
                cells.add(new Cell(start, i));
                start = end;
            }
            i = Math.max(i + 1, end);
        }
        cells.add(new Cell(start, line.length()));
        return new Row(line, cells);
    }

    /** Whether the first cell is a label or a list entry, or the only cell that may be the label of a category. */
    private static boolean isLabelled(Row row) {
        String cell = row.text(0);
        boolean isCategory = Vocabulary.hasCategoryWord(cell) && !Vocabulary.hasCategoryWord(row.text(1));
        String words = COLON_AT_END.matcher(cell).replaceFirst("");
        boolean isKnown = words.length() <= Vocabulary.MAX_LABEL
                && !Vocabulary.meanings(Vocabulary.fold(words)).isEmpty();
        return isKnown || isCategory || cell.length() == 1 || !Character.isLetter(cell.charAt(0));
    }

    private static boolean fits(Row first, Row row) {
        int count = row.cells().size();
        Line line = row.line();
        boolean isLabel = count == 1 && line.last() == ':';
        boolean isTooWide = count == 1 && line.endColumn() + MIN_GAP > first.start(1);
        return count <= first.cells().size()
                && line.length() <= MAX_LENGTH
                && !isLabel
                && !isTooWide
                && !(count > 1 && isLabelled(row))
                && IntStream.range(1, count).allMatch(i -> Math.abs(row.start(i) - first.start(i)) <= MAX_SHIFT);
    }

    private static void addColumn(SourceText source, List<Row> rows, int column, List<Line> lines) {
        List<Row> withCell =
                rows.stream().filter(row -> column < row.cells().size()).toList();
        boolean isWrapped = withCell.stream()
                .skip(1)
                .anyMatch(row -> Character.isLowerCase(row.text(column).charAt(0)));
        int width = withCell.stream()
                .mapToInt(row -> row.text(column).length())
                .max()
                .orElse(0);
        for (Row row : withCell) {
            Cell cell = row.cells().get(column);
            Line line = row.line();
            boolean isFirst = column == 0 && row.equals(rows.get(0));
            lines.add(new Line(
                    source,
                    line.start + cell.start(),
                    line.start + cell.end(),
                    0,
                    isFirst && line.isAfterBlank,
                    isFirst && line.startsPage,
                    column + 1,
                    isWrapped ? width : 0));
        }
    }
}
