package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents whose names say what is wrong with them, each with the report that is due beside it. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final NoteReader reader = NoteReader.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC))
            .build();

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_report_on_a_document_is_the_one_beside_it(String name) throws IOException {
        byte[] json = Files.readAllBytes(CORPUS.resolve(name + ".json"));
        String expected = Files.readString(CORPUS.resolve(name + ".report"));

        assertThat(lines(reader.read(json).getReport())).isEqualTo(expected);
    }

    private static String lines(ValidationReport report) {
        return report.getViolations().stream()
                .map(violation -> "%s %s \"%s\" %d:%d\n"
                        .formatted(
                                violation.getSeverity(),
                                violation.getCode(),
                                violation.getPointer(),
                                violation.getLine().orElseThrow(),
                                violation.getColumn().orElseThrow()))
                .collect(Collectors.joining());
    }
}
