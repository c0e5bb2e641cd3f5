package io.github.infonote.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the table of values that are put into the document {@code valid.json}, one at a time.
 *
 * @param row the row as it is in the file
 * @param pointer where the value is put
 * @param value the value as JSON
 */
record MisplacedValue(String row, String pointer, String value) {
    static final Path TABLE = Path.of("src/test/resources/misplaced-values.txt");

    private static final String SEPARATOR = " | ";
    private static final String NO_REPORT = "-";

    static List<MisplacedValue> all() {
        return ExpectedFile.read(TABLE)
                .lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(MisplacedValue::of)
                .toList();
    }

    private static MisplacedValue of(String row) {
        int value = row.indexOf(SEPARATOR) + SEPARATOR.length();
        int reports = row.lastIndexOf(SEPARATOR);
        String pointer = row.substring(0, value - SEPARATOR.length()).strip();
        return new MisplacedValue(
                row,
                pointer.substring(1, pointer.length() - 1),
                row.substring(value, reports).strip());
    }

    /** The row with another list of reports. */
    String withReports(List<Violation> violations) {
        String reports = violations.stream()
                .map(violation ->
                        "%s %s \"%s\"".formatted(violation.getSeverity(), violation.getCode(), violation.getPointer()))
                .collect(Collectors.joining(", "));
        return row.substring(0, row.lastIndexOf(SEPARATOR) + SEPARATOR.length())
                + (reports.isEmpty() ? NO_REPORT : reports);
    }

    /** The document with the value in it. */
    String json() {
        String valid = new String(Corpus.json("valid"), StandardCharsets.UTF_8);
        return new JsonValues(valid).with(pointer, value);
    }

    /** The name of the document. */
    @Override
    public String toString() {
        return "misplaced: " + value + (pointer.isEmpty() ? " as the document" : " at " + pointer);
    }
}
