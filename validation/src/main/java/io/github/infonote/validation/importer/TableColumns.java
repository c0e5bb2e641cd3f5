package io.github.infonote.validation.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reorders the cells of tables without borders by column, and the label of a category that is wrapped beside its names. Two or more lines
 * are a table if they have gaps of several spaces at the same columns and don't start with a label.
 * The lines {@code "Benin    Chile"} and {@code "Peru     Ghana"} become {@code "Benin"}, {@code "Peru"}, {@code "Chile"}, {@code "Ghana"}.
 */
final class TableColumns {
    private static final int MAX_COLUMNS = 5;
    private static final int MAX_LENGTH = 200;
    private static final int MAX_SHIFT = 2;
    /** The maximum number of lines of a wrapped label, and the maximum length of each. */
    private static final int MAX_LABEL_LINES = 4;

    private static final int MAX_LABEL = 30;
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
            Row first = row(lines.get(i));
            List<Row> labelled = rowsOfWrappedLabel(first, lines, i);
            List<Row> rows = labelled.isEmpty() ? rows(first, lines, i) : labelled;
            if (!labelled.isEmpty()) {
                addWrappedLabel(source, rows, found);
            } else if (rows.size() < 2) {
                found.add(lines.get(i));
            } else {
                for (int column = 0; column < first.cells().size(); column++) {
                    addColumn(source, rows, column, found);
                }
            }
            i += Math.max(1, rows.size());
        }
        return found;
    }

    private static List<Row> rows(Row first, List<Line> lines, int from) {
        int count = first.cells().size();
        if (count < 2 || count > MAX_COLUMNS || first.line().length() >= MAX_LENGTH || isLabelled(first)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(List.of(first));
        for (int i = from + 1; i < lines.size() && !lines.get(i).isAfterBlank; i++) {
            Row row = row(lines.get(i));
            if (!fits(first, row)) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * Finds the rows of a category's label that is wrapped in the first of two columns and ends with a colon or before an empty cell. If a
     * line doesn't start such a label, the list is empty. {@code "International   FAO; ILO;"} and {@code "organisations:  WHO"} are such
     * rows.
     */
    private static List<Row> rowsOfWrappedLabel(Row first, List<Line> lines, int from) {
        if (first.cells().size() != 2) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + MAX_LABEL_LINES); i++) {
            Row row = i == from ? first : cutAt(first, lines.get(i));
            String words = row.text(0);
            boolean isPossible = words.length() <= MAX_LABEL
                    && (i == from || (!lines.get(i).isAfterBlank && Character.isLowerCase(words.charAt(0))));
            if (!isPossible) {
                return List.of();
            }
            rows.add(row);
            label.append(words).append(' ');
            boolean isLast = i + 1 == lines.size()
                    || lines.get(i + 1).isAfterBlank
                    || lines.get(i + 1).indent >= first.start(1) - MAX_SHIFT;
            if (isLast || COLON_AT_END.matcher(words).find()) {
                return i > from && Vocabulary.hasCategoryWord(label.toString()) ? rows : List.of();
            }
        }
        return List.of();
    }

    /** The cells of a line before and at the second column of another row. */
    private static Row cutAt(Row first, Line line) {
        int column = Math.max(0, Math.min(line.length(), first.start(1) - line.indent));
        int end = Signs.trimSpaces(line.text, 0, column);
        boolean isCut = column < line.length() && end > 0 && end < column && !Signs.isSpace(line.text.charAt(column));
        return new Row(
                line,
                isCut
                        ? List.of(new Cell(0, end), new Cell(column, line.length()))
                        : List.of(new Cell(0, line.length())));
    }

    private static void addWrappedLabel(SourceText source, List<Row> rows, List<Line> lines) {
        for (int column = 0; column < 2; column++) {
            for (Row row : withCell(rows, column)) {
                boolean isFirst = column == 0 && row.equals(rows.get(0));
                Line part = line(source, row, column, isFirst, row.start(column), 0, 0);
                if (column == 0) {
                    part.add(Evidence.COLON_AT_END); // of the whole label
                }
                if (column == 0 && !isFirst) {
                    part.add(Evidence.LABEL_ON);
                }
                lines.add(part);
            }
        }
    }

    private static List<Row> withCell(List<Row> rows, int column) {
        return rows.stream().filter(row -> column < row.cells().size()).toList();
    }

    /** A line that consists of one cell. The first cell of a table keeps the blank line or page break before it. */
    private static Line line(
            SourceText source, Row row, int column, boolean isFirst, int indent, int number, int width) {
        Line line = row.line();
        Cell cell = row.cells().get(column);
        return new Line(
                source,
                line.start + cell.start(),
                line.start + cell.end(),
                indent,
                isFirst && line.isAfterBlank,
                isFirst && line.startsPage,
                number,
                width);
    }

    private static Row row(Line line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int end = Signs.isSpace(line.text.charAt(i)) ? Signs.skipSpaces(line.text, i, line.length()) : i + 1;
            if (end - i >= Signs.WIDE_SPACE) {
                cells.add(new Cell(start, i));
                start = end;
            }
            i = end;
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
        boolean isTooWide = count == 1 && line.endColumn() + Signs.WIDE_SPACE > first.start(1);
        return count <= first.cells().size()
                && line.length() <= MAX_LENGTH
                && !isLabel
                && !isTooWide
                && !(count > 1 && isLabelled(row))
                && IntStream.range(1, count).allMatch(i -> Math.abs(row.start(i) - first.start(i)) <= MAX_SHIFT);
    }

    private static void addColumn(SourceText source, List<Row> rows, int column, List<Line> lines) {
        List<Row> withCell = withCell(rows, column);
        boolean isWrapped = withCell.stream()
                .skip(1)
                .anyMatch(row -> Character.isLowerCase(row.text(column).charAt(0)));
        int width = withCell.stream()
                .mapToInt(row -> row.text(column).length())
                .max()
                .orElse(0);
        for (Row row : withCell) {
            boolean isFirst = column == 0 && row.equals(rows.get(0));
            lines.add(line(source, row, column, isFirst, 0, column + 1, isWrapped ? width : 0));
        }
    }
}
