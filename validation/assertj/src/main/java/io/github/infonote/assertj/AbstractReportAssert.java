package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the errors and warnings in a report. A failure shows the report, one violation per line.
 *
 * <p>{@link #hasError(String)} and {@link #hasWarning(String)} select the violations with a code. {@link #at(String)},
 * {@link #onLine(int)} and {@link #onColumn(int)} assert that one of these violations has the location.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> the type that has a report
 */
public abstract class AbstractReportAssert<SELF extends AbstractReportAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractAssert<SELF, ACTUAL> {
    private static final int MAX_DIFFERENCES = 100;

    /** Null before a violation is selected; empty if a soft assertion has failed. */
    private @Nullable List<Violation> selected;

    AbstractReportAssert(@Nullable ACTUAL actual, Class<SELF> type) {
        super(actual, type);
    }

    abstract ValidationReport report();

    /**
     * Asserts that the report has no errors. It may have warnings.
     *
     * @return this
     */
    public SELF isValid() {
        isNotNull();
        if (!report().isValid()) {
            throw failure("%s", "The note is not valid:\n" + report());
        }
        return myself;
    }

    /**
     * Asserts that the report has an error.
     *
     * @return this
     */
    public SELF isNotValid() {
        isNotNull();
        if (report().isValid()) {
            throw failure("%s", "The note has no error:\n" + report());
        }
        return myself;
    }

    /**
     * Asserts that the report has no warnings. It may have errors.
     *
     * @return this
     */
    public SELF hasNoWarnings() {
        isNotNull();
        if (!report().getWarnings().isEmpty()) {
            throw failure("%s", "The note has warnings:\n" + lines(report().getWarnings()));
        }
        return myself;
    }

    /**
     * Asserts that the report has an error with this code, and selects all of them.
     *
     * @param code one of {@link io.github.infonote.Codes}
     * @return this
     */
    public SELF hasError(String code) {
        isNotNull();
        return select("error", code, report().getErrors());
    }

    /**
     * Asserts that the report has a warning with this code, and selects all of them.
     *
     * @param code one of {@link io.github.infonote.Codes}
     * @return this
     */
    public SELF hasWarning(String code) {
        isNotNull();
        return select("warning", code, report().getWarnings());
    }

    private SELF select(String kind, String code, List<Violation> violations) {
        selected = with(violation -> violation.getCode().equals(code), violations);
        if (selected.isEmpty()) {
            throw failure("%s", "There is no " + kind + " " + code + ":\n" + report());
        }
        return myself;
    }

    /**
     * Asserts that a selected violation has this pointer, and narrows the selection to it.
     *
     * @param pointer a JSON Pointer; empty for the whole document
     * @return this
     * @throws IllegalStateException if no violation has been selected
     */
    public SELF at(String pointer) {
        return narrow(
                "at " + place(pointer), violation -> violation.getPointer().equals(pointer));
    }

    /**
     * Asserts that a selected violation is on this line of the document, and narrows the selection to it.
     *
     * @param line the line, starting at 1
     * @return this
     * @throws IllegalStateException if no violation has been selected
     */
    public SELF onLine(int line) {
        return narrow("on line " + line, violation -> violation.getLine() == line);
    }

    /**
     * Asserts that a selected violation is at this column, and narrows the selection to it.
     *
     * @param column the column, starting at 1, in characters (Unicode code points)
     * @return this
     * @throws IllegalStateException if no violation has been selected
     */
    public SELF onColumn(int column) {
        return narrow("at column " + column, violation -> violation.getColumn() == column);
    }

    private SELF narrow(String location, Predicate<Violation> isAtLocation) {
        if (selected == null) {
            throw new IllegalStateException("Call hasError or hasWarning before the location");
        }
        List<Violation> before = selected;
        selected = with(isAtLocation, before);
        if (selected.isEmpty() && !before.isEmpty()) {
            throw failure("%s", "None of these is " + location + ":\n" + lines(before));
        }
        return myself;
    }

    /**
     * Asserts that the report has these errors and no others, in any order. It may have warnings.
     *
     * @param errors the errors with code and pointer, as in a report: {@code event.title.required at /event/title} or
     *     {@code json.empty at the whole document}
     * @return this
     */
    public SELF hasOnlyErrors(String... errors) {
        isNotNull();
        return hasOnly("errors", errors, report().getErrors());
    }

    /**
     * Asserts that the report has these warnings and no others, in any order. It may have errors.
     *
     * @param warnings the warnings with code and pointer, such as {@code event.venue.missing at /event/venues}
     * @return this
     */
    public SELF hasOnlyWarnings(String... warnings) {
        isNotNull();
        return hasOnly("warnings", warnings, report().getWarnings());
    }

    private SELF hasOnly(String kind, String[] expected, List<Violation> violations) {
        List<String> missing = new ArrayList<>(List.of(expected));
        List<Violation> unexpected = new ArrayList<>(violations);
        unexpected.removeIf(violation -> missing.remove(violation.getCode() + " at " + place(violation.getPointer())));
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            String lines = Stream.concat(
                            missing.stream().map(error -> "missing: " + error),
                            unexpected.stream().map(violation -> "unexpected: " + violation))
                    .collect(Collectors.joining("\n"));
            throw failure("%s", "The " + kind + " are not the expected ones:\n" + lines);
        }
        return myself;
    }

    /** Fails with a list of the differences between two notes, if any. An IDE can compare the JSON of both. */
    void failIfDifferent(InformationNote expected, InformationNote note) {
        List<NoteDifference> differences = NoteDifference.between(expected, note);
        if (!differences.isEmpty()) {
            String lines = differences.stream()
                    .limit(MAX_DIFFERENCES)
                    .map(difference -> difference.toLine("expected", "actual"))
                    .collect(Collectors.joining("\n"));
            int further = differences.size() - MAX_DIFFERENCES;
            throw failureWithActualExpected(
                    NoteJson.writePretty(note),
                    NoteJson.writePretty(expected),
                    "%s",
                    "The note is not the expected one:\n" + lines
                            + (further > 0 ? "\n… and " + further + " more" : ""));
        }
    }

    private static List<Violation> with(Predicate<Violation> property, List<Violation> violations) {
        return violations.stream().filter(property).toList();
    }

    private static String lines(List<Violation> violations) {
        return violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "the whole document" : pointer;
    }
}
