package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.Paragraph;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The test documents, which are named after their mistakes: files with an expected report each, and the rows of the
 * table of {@link MisplacedValue misplaced values}.
 */
final class Corpus {
    /** The current day in the expected reports. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** The program's sample, a complete note. */
    static final Path SAMPLE = Path.of("cli/src/main/resources/io/github/infonote/cli/sample-note.json");

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private static final Map<String, MisplacedValue> MISPLACED_VALUES = MisplacedValue.all().stream()
            .collect(Collectors.toMap(MisplacedValue::toString, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private Corpus() {}

    /** {@return the names of all documents} */
    static List<String> names() {
        return Stream.concat(fileNames().stream(), MISPLACED_VALUES.keySet().stream())
                .toList();
    }

    /** {@return the names of the documents that are files} */
    static List<String> fileNames() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] json(String name) {
        MisplacedValue misplaced = MISPLACED_VALUES.get(name);
        if (misplaced != null) {
            return misplaced.json().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file with the expected report, for a document that is a file} */
    static Path reportFile(String name) {
        return FOLDER.resolve(name + ".report");
    }

    static String report(String name) {
        return ExpectedFile.read(reportFile(name));
    }

    /** Formats a report as in these files. */
    static String lines(ValidationReport report) {
        return report.getViolations().stream()
                .map(violation -> "%s %s \"%s\" %d:%d\n"
                        .formatted(
                                violation.getSeverity(),
                                violation.getCode(),
                                violation.getPointer(),
                                violation.getLine(),
                                violation.getColumn()))
                .collect(Collectors.joining());
    }

    /** {@return a note whose only errors are this number of blank strings} */
    static InformationNote withBlankTexts(int count) {
        Paragraph blank =
                Paragraph.builder().addAllItems(Collections.nCopies(count, "")).build();
        Section comments = Section.builder().addParagraph(blank).build();
        return NoteJson.read(json("valid")).withAdditionalComments(comments);
    }
}
