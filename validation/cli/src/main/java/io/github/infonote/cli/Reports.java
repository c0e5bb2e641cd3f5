package io.github.infonote.cli;

import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /** Prints the report on a note, unless only errors are of interest and it has none. */
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

    /** Prints on standard error why a path cannot be read. */
    void printUnreadable(String path, IOException reason) {
        output.printlnError(Excerpt.escaped(path) + ": cannot be read: " + Output.reason(reason));
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
        List<Violation> errors = report.getErrors();
        List<Violation> warnings = report.getWarnings();
        println(note.location() + (report.isValid() ? ": valid, " : ": not valid, ")
                + Excerpt.count(errors.size(), "error", "errors") + " and "
                + Excerpt.count(warnings.size(), "warning", "warnings"));
        errors.forEach(error -> println("  " + error));
        if (!options.errorsOnly()) {
            warnings.forEach(warning -> println("  " + warning));
        }
        if (report.isTruncated()) {
            println("  … and more");
        }
        note.file().ifPresent(file -> println("  written to " + Excerpt.escaped(file.toString())));
        if (hasSummaries) {
            note.result().getNote().map(Summary::lines).ifPresent(lines -> lines.forEach(line -> println("  " + line)));
        }
    }

    private void println(String line) {
        if (options.format().isPresent() && options.output().isEmpty()) {
            output.printlnError(line);
        } else {
            output.println(line);
        }
    }
}
