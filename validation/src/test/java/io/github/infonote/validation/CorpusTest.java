package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final NoteValidator NOTE_VALIDATOR =
            NoteValidator.builder().clock(Corpus.CLOCK).build();

    static List<String> documents() {
        return Corpus.names();
    }

    static List<String> files() {
        return Corpus.fileNames();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_report_on_a_document_matches_its_file(String name) {
        ValidationReport report = READER.read(Corpus.json(name)).getReport();

        ExpectedFile.assertEquals(Corpus.reportFile(name), Corpus.lines(report));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void reports_the_same_for_a_note_and_for_its_json(String name) {
        InformationNote note = READER.read(Corpus.json(name))
                .getNote()
                .orElse(InformationNote.builder().build());

        ValidationReport fromCode = NOTE_VALIDATOR.validate(note);

        assertThat(fromCode.getViolations())
                .extracting(Violation::getSeverity, Violation::getCode, Violation::getPointer, Violation::getArguments)
                .isEqualTo(READER.read(NoteJson.write(note)).getReport().getViolations().stream()
                        .map(v -> tuple(v.getSeverity(), v.getCode(), v.getPointer(), v.getArguments()))
                        .toList());
        assertThat(fromCode.getViolations())
                .allMatch(violation -> violation.getLine() == 0 && violation.getColumn() == 0);
    }

    @Test
    void there_is_a_document_for_every_code() {
        Set<String> codes = Corpus.fileNames().stream()
                .flatMap(name -> Corpus.report(name).lines())
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());

        // Other tests cover documents that are too large, and imported text.
        codes.add(Codes.JSON_TOO_LARGE);
        codes.addAll(Codes.IMPORT);
        assertThat(codes).as("codes in the reports of the corpus").containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }
}
