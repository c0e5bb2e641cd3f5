package io.github.infonote.cli;

import io.github.infonote.InformationNote;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.ArtifactVersion;
import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A program that checks note files and prints the report on each, with a short summary of the note, or the whole note.
 *
 * <p>{@code --help} prints its arguments. It exits with 0 if all notes are valid, 1 if one is not, and 2 if one cannot be read
 * or an argument is wrong.
 */
public final class CheckNotes {
    static final int VALID = 0;
    static final int INVALID = 1;
    static final int UNREADABLE = 2;

    private final Options options;
    private final NoteReader reader;
    private final NoteImporter importer;
    private final NotePrinter printer;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Counts counts = new Counts();
    private int printed;

    private CheckNotes(Options options, PrintStream out, PrintStream err, Progress progress) {
        this.options = options;
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
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Runs the program.
     *
     * @param arguments options, and paths of files and folders
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.in, out, err, isTerminal(), System::nanoTime));
    }

    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        // From Java 22 on, there is otherwise a console without a terminal as well.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Runs the program and returns the exit code. */
    static int run(
            List<String> arguments,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean isTerminal,
            LongSupplier nanoTime) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Options.USAGE);
            return UNREADABLE;
        }
        if (options.help()) {
            out.print(Options.USAGE);
            return VALID;
        }
        if (options.version()) {
            out.println("infonote " + ArtifactVersion.get());
            return VALID;
        }
        return new CheckNotes(options, out, err, new Progress(err, isTerminal, nanoTime)).check(in);
    }

    private int check(InputStream in) {
        if (options.paths().isEmpty()) {
            checkSample();
        }
        for (String path : options.paths()) {
            check(path, in);
        }
        if (counts.areOfSeveral()) {
            (options.json() ? err : reports()).println(counts);
        }
        return counts.exitCode();
    }

    private void checkSample() {
        String name = "the sample";
        try (InputStream sample = CheckNotes.class.getResourceAsStream("sample-note.json")) {
            if (sample == null) {
                throw new NoSuchFileException(name);
            }
            print(name, 0, reader.read(sample));
        } catch (IOException e) {
            printUnreadable(name, e);
        }
    }

    private void check(String path, InputStream in) {
        try {
            if (path.equals("-")) {
                print(path, 0, options.imports() ? importer.importText(in) : reader.read(in));
            } else if (Files.isDirectory(Path.of(path))) {
                checkFolder(Path.of(path));
            } else {
                checkFile(Path.of(path));
            }
        } catch (IOException | InvalidPathException e) {
            printUnreadable(path, e);
        }
    }

    private void checkFolder(Path folder) throws IOException {
        String[] extensions = options.imports() ? new String[] {".txt", ".md"} : new String[] {".json", ".jsonl"};
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (hasExtension(file, extensions)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!(e instanceof FileSystemLoopException)) {
                    printUnreadable(file.toString(), e);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty()) {
            throw new IOException("it has no *" + String.join(" or *", extensions) + " files");
        }
        Collections.sort(files);
        files.forEach(this::checkFile);
    }

    private void checkFile(Path file) {
        String name = file.toString();
        try {
            if (options.imports()) {
                print(name, 0, importer.importText(file));
            } else if (hasExtension(file, ".jsonl", ".ndjson")) {
                try (Stream<ReadResult> results = reader.readLines(file)) {
                    results.forEach(result -> print(name, result.getLine(), result));
                }
            } else {
                print(name, 0, reader.read(file));
            }
        } catch (IOException | UncheckedIOException e) {
            printUnreadable(name, e);
        }
    }

    private static boolean hasExtension(Path file, String... extensions) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(extensions).anyMatch(name::endsWith);
    }

    /** Prints the report on a note; the line is 0 if the file is one note. */
    private void print(String file, int line, ReadResult result) {
        ValidationReport report = result.getReport();
        counts.add(report);
        if (options.json()) {
            out.println(new String(JsonBytes.write(json -> write(json, file, line, report)), StandardCharsets.UTF_8));
        } else {
            reports().println(file + (line == 0 ? "" : ", line " + line) + ": " + verdict(report));
            if (!report.getViolations().isEmpty()) {
                report.toString().lines().forEach(violation -> reports().println("  " + violation));
            }
            result.getNote().ifPresent(this::print);
        }
        progress.update(counts.notes());
    }

    /** Prints a summary of a note, or the note itself, with an empty line before all but the first one. */
    private void print(InformationNote note) {
        if (options.print().isEmpty()) {
            Summary.lines(note).forEach(text -> out.println("  " + text));
            return;
        }
        out.print(printed == 0 ? "" : "\n");
        out.print(options.print().get().print(note, printer));
        printed++;
    }

    /** Where reports go: if notes are printed, not between them. */
    private PrintStream reports() {
        return options.print().isPresent() ? err : out;
    }

    private static void write(ShapeWriter json, String file, int line, ValidationReport report) {
        json.startObject();
        json.member("file", file);
        if (line != 0) {
            json.rawMember("line", String.valueOf(line));
        }
        json.rawMember("report", report.toJson());
        json.endObject();
    }

    private static String verdict(ValidationReport report) {
        return (report.isValid() ? "valid, " : "not valid, ")
                + Excerpt.count(report.getErrors().size(), "error", "errors") + " and "
                + Excerpt.count(report.getWarnings().size(), "warning", "warnings");
    }

    private void printUnreadable(String name, Exception e) {
        counts.addUnreadable();
        if (e instanceof NoSuchFileException) {
            err.println(name + ": there is no such file");
        } else if (e instanceof AccessDeniedException) {
            err.println(name + ": cannot be read: access is denied");
        } else {
            err.println(name + ": cannot be read: " + e.getMessage());
        }
    }
}
