package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.NoteJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final NoteValidator NOTE_VALIDATOR =
            NoteValidator.builder().clock(Corpus.CLOCK).build();
    /** As an application has it that knows nothing of this library. */
    private static final Validator PLAIN_VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Corpus.CLOCK)
            .buildValidatorFactory()
            .getValidator();

    static List<String> documents() {
        return Corpus.names();
    }

    static List<String> files() {
        return Corpus.fileNames();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_report_on_a_document_is_the_one_beside_it(String name) {
        ValidationReport report = READER.read(Corpus.json(name)).getReport();

        ExpectedFile.assertEquals(Corpus.reportFile(name), Corpus.lines(report));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_note_is_told_the_same_as_the_json_that_would_be_written_of_it(String name) {
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
                .allMatch(violation ->
                        violation.getLine().isEmpty() && violation.getColumn().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_plain_validator_tells_the_same_rules_at_the_same_places(String name) {
        InformationNote note = READER.read(Corpus.json(name))
                .getNote()
                .orElse(InformationNote.builder().build());
        Set<ConstraintViolation<InformationNote>> plain = PLAIN_VALIDATOR.validate(note, Default.class, Warnings.class);

        List<String> expected = NOTE_VALIDATOR.validate(note).getViolations().stream()
                .map(violation -> "{io.github.infonote." + violation.getCode() + "} " + violation.getMessage())
                .toList();
        List<String> told = plain.stream()
                .map(violation -> violation.getMessageTemplate() + " " + violation.getMessage())
                .collect(Collectors.toList());

        if (note.equals(InformationNote.builder().build())) {
            // Of an empty note the warnings are left out; a plain validator gives what it is asked for.
            assertThat(told).containsAll(expected).hasSize(expected.size() + 2);
        } else {
            assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void there_is_a_document_for_every_code() {
        Set<String> codes = Corpus.fileNames().stream()
                .flatMap(name -> Corpus.report(name).lines())
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());

        // A document that is too large has a test of its own.
        codes.add(Codes.JSON_TOO_LARGE);
        assertThat(codes).containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }
}
