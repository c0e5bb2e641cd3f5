package io.github.infonote.validation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the table of misplaced values. Each value is put into the document {@code valid.json}.
 *
 * @param row the row in the file
 * @param pointer the place of the value
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

    /** {@return the row with other reports} */
    String withReports(List<Violation> violations) {
        String reports = violations.stream()
                .map(violation ->
                        "%s %s \"%s\"".formatted(violation.getSeverity(), violation.getCode(), violation.getPointer()))
                .collect(Collectors.joining(", "));
        return row.substring(0, row.lastIndexOf(SEPARATOR) + SEPARATOR.length())
                + (reports.isEmpty() ? NO_REPORT : reports);
    }

    /** {@return the document with the value} */
    String json() {
        String valid = new String(Corpus.json("valid"), StandardCharsets.UTF_8);
        return new JsonValues(valid).with(pointer, value);
    }

    /** {@return the name of the document} */
    @Override
    public String toString() {
        return "misplaced: " + value + (pointer.isEmpty() ? " as the document" : " at " + pointer);
    }
}
