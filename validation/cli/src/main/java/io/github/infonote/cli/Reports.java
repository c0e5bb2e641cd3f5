package io.github.infonote.cli;

import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.Severity;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Prints reports on standard output, or on standard error if notes are written to standard output. */
final class Reports {
    private final Options options;
    private final Output output;
    private final boolean hasSummaries;

    Reports(Options options, Output output) {
        this.options = options;
        this.output = output;
        this.hasSummaries = options.format().isEmpty() && !options.errorsOnly();
    }

    /** Prints the report on a note, or nothing for a valid note with {@code --errors-only}. */
    void print(CheckedNote note) {
        if (options.errorsOnly() && note.result().getReport().isValid()) {
            return;
        }
        if (options.json()) {
            output.println(new String(JsonBytes.write(json -> write(json, note)), StandardCharsets.UTF_8));
        } else {
            printText(note);
        }
    }

    /** Prints the counts of a run. */
    void print(Counts counts) {
        if (options.json()) {
            output.printlnError(counts.toString());
        } else {
            println(counts.toString());
        }
    }

    /** Prints on standard error why a path can't be read. */
    void printUnreadable(String path, IOException reason) {
        output.printlnError(Excerpt.escape(path) + ": cannot be read: " + Output.reason(reason));
    }

    private static void write(ShapeWriter json, CheckedNote note) {
        ReadResult result = note.result();
        json.startObject();
        json.member("file", note.source().name());
        if (!note.isOnly()) {
            json.rawMember("line", String.valueOf(result.getLine()));
            json.rawMember("column", String.valueOf(result.getColumn()));
        }
        note.file().ifPresent(file -> json.member("output", file.toString()));
        json.rawMember("report", result.getReport().toJson());
        json.endObject();
    }

    private void printText(CheckedNote note) {
        ValidationReport report = note.result().getReport();
        int errors = 0;
        StringBuilder lines = new StringBuilder();
        StringBuilder warnings = new StringBuilder();
        for (Violation violation : report.getViolations()) {
            boolean isError = violation.getSeverity() == Severity.ERROR;
            errors += isError ? 1 : 0;
            (isError ? lines : warnings).append("\n  ").append(violation);
        }
        if (!options.errorsOnly()) {
            lines.append(warnings);
        }
        if (report.isTruncated()) {
            lines.append("\n  … and more");
        }
        note.file().ifPresent(file -> lines.append("\n  written to ").append(Excerpt.escape(file.toString())));
        if (hasSummaries) {
            note.result().getNote().ifPresent(read -> Summary.append(read, lines));
        }
        println(note.location() + (errors == 0 ? ": valid, " : ": not valid, ")
                + Excerpt.count(errors, "error", "errors") + " and "
                + Excerpt.count(report.getViolations().size() - errors, "warning", "warnings") + lines);
    }

    private void println(String lines) {
        if (options.format().isPresent() && options.output().isEmpty()) {
            output.printlnError(lines);
        } else {
            output.println(lines);
        }
    }
}
