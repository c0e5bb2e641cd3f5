package io.github.infonote.cli;

import io.github.infonote.InformationNote;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads notes, reports on them, and writes them if the options say so. */
final class Checker {
    private final Options options;
    private final Output output;
    private final Reports reports;
    private final NoteReader reader;
    private final NoteImporter importer;
    private final NotePrinter printer;
    private final Optional<NoteFolder> folder;
    private final Counts counts = new Counts();
    private int printed;

    Checker(Options options, Output output) {
        this.options = options;
        this.output = output;
        this.reports = new Reports(options, output);
        Locale locale = options.language().orElse(Locale.ENGLISH);
        this.reader = NoteReader.builder()
                .locale(locale)
                .warningsAsErrors(options.warningsAsErrors())
                .build();
        this.importer = NoteImporter.builder()
                .locale(locale)
                .warningsAsErrors(options.warningsAsErrors())
                .build();
        this.printer = options.language()
                .map(language -> NotePrinter.builder().locale(language).build())
                .orElseGet(NotePrinter::create);
        this.folder = options.output().map(NoteFolder::new);
    }

    /** {@return the exit code} */
    int check() {
        Extensions extensions = options.imports() ? Extensions.TEXT : Extensions.JSON;
        List<NoteSource> sources = options.paths().isEmpty()
                ? List.of(NoteSource.sample())
                : new SourceFinder(extensions, output, this::reportUnreadable).find(options.paths());
        Progress progress = new Progress(output, sources);
        sources.forEach(source -> check(source, progress));
        if (counts.hasMultiple()) {
            reports.print(counts);
        }
        return counts.exitCode();
    }

    private void check(NoteSource source, Progress progress) {
        try (InputStream in = progress.open(source)) {
            if (options.imports()) {
                add(source, true, importer.importText(in), progress);
            } else if (source.hasLines()) {
                try (Stream<ReadResult> results = reader.readLines(in)) {
                    results.forEach(result -> add(source, false, result, progress));
                }
            } else {
                try (Stream<ReadResult> results = reader.readAll(in)) {
                    addAll(source, results.iterator(), progress);
                }
            }
            counts.addFile();
        } catch (IOException e) {
            reportUnreadable(source.name(), e);
        } catch (UncheckedIOException e) {
            reportUnreadable(source.name(), Objects.requireNonNull(e.getCause()));
        }
    }

    private void addAll(NoteSource source, Iterator<ReadResult> results, Progress progress) {
        ReadResult first = results.hasNext() ? results.next() : reader.read(new byte[0]);
        add(source, !results.hasNext(), first, progress);
        results.forEachRemaining(result -> add(source, false, result, progress));
    }

    private void add(NoteSource source, boolean isOnly, ReadResult result, Progress progress) {
        counts.add(result.getReport());
        Optional<Path> file = result.getNote().flatMap(note -> write(note, source));
        reports.print(new CheckedNote(source, isOnly, result, file));
        progress.update(counts.notes());
    }

    /** Writes a note to a file, which is returned, or to standard output, as the options say. */
    private Optional<Path> write(InformationNote note, NoteSource source) {
        if (options.format().isEmpty()) {
            return Optional.empty();
        }
        PrintFormat format = options.format().get();
        String text = format.print(note, printer);
        if (folder.isEmpty()) {
            output.print(printed++ == 0 ? text : format.separator() + text);
        }
        return folder.map(notes -> notes.write(text, source.stem(), format.extension()));
    }

    private void reportUnreadable(String path, IOException reason) {
        counts.addUnreadable();
        reports.printUnreadable(path, reason);
    }
}
