package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.infonote.Codes;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the documents of each version since 1.0, and compares the results with those that the version gave. They are in files that
 * never change: {@code .report} has the violations, {@code .note} the values of the note, and {@code .written} the note as {@link
 * NoteJson} writes it. A file is missing if there is nothing to record.
 */
class CompatibilityTest {
    private static final Path FOLDER = Path.of("../json/src/test/resources/compatibility");

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    /** Reads the documents whose names start with {@code limit-}, because a later version may raise the default limits. */
    private static final NoteReader LIMITED_READER = NoteReader.builder()
            .clock(Corpus.CLOCK)
            .maxBytes(2_000)
            .maxDepth(10)
            .maxTextLength(100)
            .maxListLength(10)
            .build();

    /** A document of a version. */
    record Document(Version version, String name) {
        /** Returns the newest documents first, so that their codes are recorded when the older ones are read. */
        static List<Document> all() {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                return files.filter(file -> file.toString().endsWith(".json"))
                        .map(Document::of)
                        .sorted(Comparator.comparing(Document::version)
                                .reversed()
                                .thenComparing(Document::name))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Document of(Path file) {
            String version = FOLDER.relativize(file).getName(0).toString();
            String name = file.getFileName().toString();
            return new Document(Version.parse(version), name.substring(0, name.length() - ".json".length()));
        }

        Path file(String extension) {
            return FOLDER.resolve(version.toString()).resolve(name + extension);
        }

        byte[] json() {
            try {
                return Files.readAllBytes(file(".json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        ReadResult read() {
            return (isLimited() ? LIMITED_READER : READER).read(json());
        }

        boolean isLimited() {
            return name.startsWith("limit-");
        }

        @Override
        public String toString() {
            return version + "/" + name;
        }
    }

    static List<Document> documents() {
        return Document.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_document_has_the_recorded_report_note_and_json(Document document) {
        ReadResult result = document.read();

        assertAll(
                () -> ExpectedFile.assertRecorded(document.file(".report"), report(result, document.version())),
                () -> ExpectedFile.assertRecorded(
                        document.file(".note"),
                        result.getNote().map(NoteValues::lines).orElse("")),
                () -> ExpectedFile.assertRecorded(
                        document.file(".written"),
                        result.getNote().map(NoteJson::write).orElse("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_recorded_json_is_read_as_the_recorded_note(Document document) throws IOException {
        Path written = document.file(".written");

        if (Files.exists(written)) {
            assertThat(NoteValues.lines(NoteJson.read(written))).isEqualTo(ExpectedFile.read(document.file(".note")));
        } else {
            assertThat(document.read().getNote()).isEmpty();
        }
    }

    static Stream<Document> documentsWithinDefaultLimits() {
        return documents().stream().filter(document -> !document.isLimited());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsWithinDefaultLimits")
    void note_json_and_both_jacksons_give_the_same_note_or_the_same_errors(Document document) {
        byte[] json = document.json();
        ReadResult result = document.read();
        List<Violation> errors = result.getReport().getErrors().stream()
                .filter(error -> Codes.JSON.contains(error.getCode()))
                .toList();

        if (errors.isEmpty()) {
            assertThat(NoteJson.read(json)).isEqualTo(result.getNote().orElseThrow());
        } else {
            assertThatThrownBy(() -> NoteJson.read(json))
                    .isInstanceOfSatisfying(
                            NoteJsonException.class,
                            e -> assertThat(e.getErrors())
                                    .extracting(
                                            JsonError::getCode,
                                            JsonError::getPointer,
                                            JsonError::getLine,
                                            JsonError::getColumn,
                                            JsonError::getArguments)
                                    .containsExactlyElementsOf(errors.stream()
                                            .map(error -> tuple(
                                                    error.getCode(),
                                                    error.getPointer(),
                                                    error.getLine(),
                                                    error.getColumn(),
                                                    error.getArguments()))
                                            .toList()));
        }
        ReaderInvariants.ofJackson3(json);
        ReaderInvariants.ofJackson2(json);
    }

    @Test
    void there_is_a_document_for_every_code() {
        // The results of the importer may change.
        assertThat(codes(version -> true))
                .as("codes in the reports in %s", FOLDER)
                .containsAll(Codes.JSON)
                .containsAll(Codes.RULES);
    }

    @Test
    void there_is_a_note_with_every_member_and_enum_value() {
        Set<String> recorded = documents().stream()
                .flatMap(document -> ExpectedFile.read(document.file(".note")).lines())
                .flatMap(CompatibilityTest::recorded)
                .collect(Collectors.toSet());

        assertThat(members("", Shapes.NOTE).filter(member -> !recorded.contains(member)))
                .as("members and enum values in no note in %s", FOLDER)
                .isEmpty();
    }

    /** Returns the member in a line, and each enum value in it: {@code /organisers/role} and {@code /organisers/role = LEAD}. */
    private static Stream<String> recorded(String line) {
        String[] parts = line.split(" = ", 2);
        String member = parts[0].replaceAll("/\\d+", "");
        return Stream.concat(
                Stream.of(member),
                Arrays.stream(parts[1].replaceAll("[\\[\\]]", "").split(", ")).map(value -> member + " = " + value));
    }

    /** Returns the members and enum values of the model in the same form. */
    private static Stream<String> members(String parent, Shape<?, ?> shape) {
        return shape.members().stream().flatMap(member -> {
            String pointer = parent + "/" + member.name();
            if (member.shape() != null) {
                return members(pointer, member.shape());
            }
            List<String> enumValues = List.of();
            if (member instanceof EnumMember<?, ?, ?> one) {
                enumValues = one.enumValues().names();
            } else if (member instanceof EnumSetMember<?, ?, ?> set) {
                enumValues = set.enumValues().names();
            }
            return Stream.concat(Stream.of(pointer), enumValues.stream().map(value -> pointer + " = " + value));
        });
    }

    /** Formats a report, without warnings that a later version than the document's has added. */
    private static String report(ReadResult result, Version version) {
        return result.getReport().getViolations().stream()
                .filter(violation -> violation.getSeverity() == Severity.ERROR
                        || !codes(other -> other.compareTo(version) > 0).contains(violation.getCode())
                        || codes(other -> other.compareTo(version) <= 0).contains(violation.getCode()))
                .map(CompatibilityTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Violation violation) {
        String arguments = violation.getArguments().entrySet().stream()
                // A later version may know more members and enum values.
                .filter(argument -> !(violation.getCode().startsWith("json.unknown")
                        && argument.getKey().equals("expected")))
                .map(argument -> " " + argument.getKey() + "=" + NoteValues.literal(argument.getValue()))
                .collect(Collectors.joining());
        return "%s %s \"%s\" %d:%d%s\n"
                .formatted(
                        violation.getSeverity(),
                        violation.getCode(),
                        violation.getPointer(),
                        violation.getLine(),
                        violation.getColumn(),
                        arguments);
    }

    private static Set<String> codes(Predicate<Version> isIncluded) {
        return documents().stream()
                .filter(document -> isIncluded.test(document.version()))
                .flatMap(document -> ExpectedFile.read(document.file(".report")).lines())
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());
    }
}
