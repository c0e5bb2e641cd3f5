package io.github.infonote.assertj;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the files of {@link SampleNotes} from the documents that test the library. The build runs it.
 *
 * <p>Valid notes are copied. For a violation, each document of the corpus that has it is reduced: members and elements
 * are removed one by one, as long as the document still has this violation and no new one. The shortest result is the
 * sample.
 */
final class SampleDocuments {
    private static final NoteReader READER =
            NoteReader.builder().clock(SampleNotes.CLOCK).build();

    private static final Map<String, String> LANGUAGES = Map.of(
            "ar", "print/note.ar.json",
            "zh", "print/note.zh.json",
            "en", "import/two-venues.json",
            "fr", "import/french.json",
            "ru", "print/note.ru.json",
            "es", "import/spanish.json");

    private final Path project;
    private final Path folder;

    private SampleDocuments(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /**
     * Writes the files.
     *
     * @param arguments the folder of the project, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        new SampleDocuments(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Path resources = project.resolve("validation/src/test/resources");
        write("whole", NoteJson.read(project.resolve("json/src/test/resources/full-note.json")));
        write("usual-size", NoteJson.read(resources.resolve("import/customs-conference.json")));
        for (Locale language : SampleNotes.LANGUAGES) {
            String tag = language.toLanguageTag();
            InformationNote note = NoteJson.read(resources.resolve(LANGUAGES.get(tag)));
            write("language-" + tag, note.withLanguage(tag));
        }

        Path corpus = resources.resolve("corpus");
        String valid = Files.readString(corpus.resolve("valid.json"));
        write("smallest", ReducedDocument.of(valid, json -> report(json).isValid()));
        for (String code : SampleNotes.CODES) {
            write("violating-" + code, smallest(code, corpus));
        }
    }

    private static String smallest(String code, Path corpus) throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path file : withCode(code, corpus)) {
            reduce(code, Files.readString(file)).ifPresent(documents::add);
        }
        if (code.equals(Codes.JSON_TOO_DEEP)) {
            reduce(code, tooDeep(corpus)).ifPresent(documents::add);
        }
        return documents.stream()
                .min(Comparator.comparing(String::length))
                .orElseThrow(() -> new IllegalStateException("No document of the corpus violates only " + code));
    }

    /** {@return the documents of the corpus whose report has the code, in UTF-8: the others are about the encoding} */
    private static List<Path> withCode(String code, Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            List<Path> documents = new ArrayList<>();
            for (Path report : files.sorted().toList()) {
                String name = report.getFileName().toString();
                if (name.endsWith(".report")
                        && !name.startsWith("encoding-")
                        && Files.readString(report).contains(" " + code + " ")) {
                    documents.add(corpus.resolve(name.replace(".report", ".json")));
                }
            }
            return documents;
        }
    }

    /** {@return a document with deep arrays in {@code $schema}; the corpus has them in an unknown member, which is another error} */
    private static String tooDeep(Path corpus) throws IOException {
        return Files.readString(corpus.resolve("member-schema.json"))
                .replaceFirst("(\"\\$schema\": )\"[^\"]*\"", "$1" + "[".repeat(100) + "]".repeat(100));
    }

    private static Optional<String> reduce(String code, String document) {
        String smallest = ReducedDocument.of(document, new HasNoNewViolation(code, document));
        return Optional.of(smallest).filter(json -> codes(json).equals(List.of(code)));
    }

    private static List<String> codes(String json) {
        return report(json).getViolations().stream().map(Violation::getCode).toList();
    }

    private static ValidationReport report(String json) {
        return READER.read(json).getReport();
    }

    private void write(String name, InformationNote note) throws IOException {
        write(name, NoteJson.write(note));
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), json);
    }

    /** Whether a document still has the violation, and no violation that the last reduced document doesn't have. */
    private static final class HasNoNewViolation implements Predicate<String> {
        private final String code;
        private List<String> codes;

        HasNoNewViolation(String code, String document) {
            this.code = code;
            this.codes = codes(document);
        }

        @Override
        public boolean test(String json) {
            List<String> remaining = codes(json);
            boolean isAccepted =
                    remaining.contains(code) && codes.containsAll(remaining) && remaining.size() <= codes.size();
            if (isAccepted) {
                codes = remaining;
            }
            return isAccepted;
        }
    }
}
