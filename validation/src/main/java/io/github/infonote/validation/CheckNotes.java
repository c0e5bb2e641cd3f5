package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.text.Excerpt;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program that checks note files and prints the report on each, with a short summary of the note.
 *
 * <p>Its arguments are paths of JSON files, {@code -} being standard input; without any it checks a sample. It exits with
 * 0 if all notes are valid, 1 if one is not, and 2 if one cannot be read.
 */
public final class CheckNotes {
    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final int UNREADABLE = 2;

    private final NoteReader reader = NoteReader.create();
    private final InputStream in;
    private final PrintStream out;

    CheckNotes(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param paths of the note files
     */
    public static void main(String[] paths) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CheckNotes(System.in, out).run(List.of(paths)));
    }

    /** Checks the files and returns the exit code. */
    int run(List<String> paths) {
        return paths.isEmpty()
                ? check("the sample", CheckNotes::sample)
                : paths.stream()
                        .mapToInt(path -> check(path, () -> open(path)))
                        .max()
                        .orElse(VALID);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static InputStream sample() throws IOException {
        InputStream sample = CheckNotes.class.getResourceAsStream("sample-note.json");
        if (sample == null) {
            throw new NoSuchFileException("sample-note.json");
        }
        return sample;
    }

    private InputStream open(String path) throws IOException {
        if (!path.equals("-")) {
            return Files.newInputStream(Path.of(path));
        }
        return new FilterInputStream(in) {
            @Override
            public void close() {} // Standard input stays open.
        };
    }

    private int check(String name, Opening file) {
        try (InputStream json = file.open()) {
            ReadResult result = reader.read(json);
            ValidationReport report = result.getReport();
            out.println(name + ": " + verdict(report));
            if (!report.getViolations().isEmpty()) {
                out.print(report.toString().indent(2));
            }
            result.getNote().ifPresent(note -> out.print(summary(note).indent(2)));
            return report.isValid() ? VALID : INVALID;
        } catch (NoSuchFileException e) {
            out.println(name + ": there is no such file");
        } catch (IOException | InvalidPathException e) {
            out.println(name + ": cannot be read: " + e.getMessage());
        }
        return UNREADABLE;
    }

    private static String verdict(ValidationReport report) {
        return (report.isValid() ? "valid, " : "not valid, ")
                + Excerpt.count(report.getErrors().size(), "error", "errors") + " and "
                + Excerpt.count(report.getWarnings().size(), "warning", "warnings");
    }

    private static String summary(InformationNote note) {
        String organisers = note.getOrganisers().stream()
                .map(Organiser::getName)
                .map(Excerpt::quoted)
                .collect(Collectors.joining(", "));
        String participants = note.getParticipantCategories().stream()
                .map(ParticipantCategory::toString)
                .collect(Collectors.joining("\n  "));
        return String.join(
                "\n",
                note.toString(),
                "organisers: " + organisers,
                "participants:\n  " + participants,
                "objectives: " + size(note.getObjectives()),
                "background: " + size(note.getBackground()),
                "highlights: " + size(note.getHighlights()),
                "additional comments: " + size(note.getAdditionalComments()),
                "disclaimer: " + Excerpt.quoted(note.getDisclaimer().getText()));
    }

    private static String size(Section section) {
        return Excerpt.count(section.getParagraphs().size(), "paragraph", "paragraphs") + ", "
                + Excerpt.count(section.getItems().size(), "item", "items");
    }
}
