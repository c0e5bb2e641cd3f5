package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Properties of every note, checked on random notes. */
class PropertiesTest {
    private static final NoteReader READER =
            NoteReader.builder().maxBytes(64 * 1024 * 1024).clock(Corpus.CLOCK).build();
    private static final NoteValidator VALIDATOR =
            NoteValidator.builder().clock(Corpus.CLOCK).build();

    /** The codes of the rules that a note of this size can violate. */
    private static final List<String> RULES = Codes.RULES.stream()
            .filter(code -> !code.equals(Codes.LIST_TOO_LONG))
            .toList();

    @Provide
    Arbitrary<InformationNote> any() {
        return NoteArbitraries.any();
    }

    @Provide
    Arbitrary<InformationNote> valid() {
        return NoteArbitraries.valid();
    }

    @Property(seed = "1")
    void a_note_that_is_written_is_read_as_an_equal_one(@ForAll("any") InformationNote note) {
        String json = NoteJson.write(note);

        InformationNote read = NoteJson.read(json);

        assertThat(read).isEqualTo(note).hasSameHashCodeAs(note).hasToString(note.toString());
        assertThat(NoteJson.write(read)).isEqualTo(json);
        assertThat(NoteJson.read(NoteJson.writeBytes(note))).isEqualTo(note);
        assertThat(NoteJson.read(NoteJson.writePretty(note))).isEqualTo(note);
        assertThat(READER.read(json).getNote()).contains(note);
    }

    @Property(seed = "1")
    void both_modules_write_the_bytes_of_note_json_and_read_them(@ForAll("any") InformationNote note) {
        ReaderInvariants.ofJackson3(NoteJson.writeBytes(note));
        ReaderInvariants.ofJackson2(NoteJson.writeBytes(note));
        ReaderInvariants.ofJackson3(NoteJson.writePretty(note).getBytes(StandardCharsets.UTF_8));
        ReaderInvariants.ofJackson2(NoteJson.writePretty(note).getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = "1")
    void a_note_and_its_report_are_equal_after_java_serialization(@ForAll("any") InformationNote note)
            throws IOException, ClassNotFoundException {
        ReadResult result = READER.read(NoteJson.writeBytes(note));

        assertThat(JavaSerialization.sent(note)).isEqualTo(note).hasSameHashCodeAs(note);
        assertThat(JavaSerialization.sent(result)).isEqualTo(result);
    }

    @Property(tries = 1_000, seed = "1")
    void reports_the_same_as_the_reference_rules(@ForAll("any") InformationNote note) {
        List<String> expected = ReferenceRules.violations(note, Corpus.TODAY);

        for (ValidationReport report : List.of(
                VALIDATOR.validate(note), READER.read(NoteJson.writeBytes(note)).getReport())) {
            assertThat(report.getViolations().stream().map(ReferenceRules::line).sorted())
                    .containsExactlyElementsOf(expected);
            assertThat(report.isValid()).isEqualTo(expected.stream().noneMatch(line -> line.startsWith("ERROR")));
        }
        expected.stream()
                .map(line -> line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' ')))
                .distinct()
                .forEach(Statistics::collect);
        Statistics.coverage(
                statistics -> RULES.forEach(code -> statistics.check(code).count(times -> times > 0)));
    }

    @Property(seed = "1")
    void a_note_that_keeps_the_rules_is_valid(@ForAll("valid") InformationNote note) {
        ReadResult result = READER.read(NoteJson.writeBytes(note));

        assertThat(result.orElseThrow()).isEqualTo(note);
        assertThat(ReferenceRules.violations(note, Corpus.TODAY)).noneMatch(line -> line.startsWith("ERROR"));
        assertThat(VALIDATOR.validate(note).isValid()).isTrue();
    }

    @Property(seed = "1")
    void reading_the_json_of_any_note_keeps_the_invariants(@ForAll("any") InformationNote note) {
        ReaderInvariants.ofReading(NoteJson.writeBytes(note));
        ReaderInvariants.ofReadingAll(NoteJson.writeBytes(note));
    }

    @Property(tries = 100, seed = "1")
    void the_report_is_the_same_each_time_and_from_every_thread(@ForAll("any") InformationNote note) {
        byte[] json = NoteJson.writeBytes(note);
        ValidationReport report = READER.read(json).getReport();
        ValidationReport fromValidator = VALIDATOR.validate(note);

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> READER.read(json).getReport()))
                .containsOnly(report);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> VALIDATOR.validate(note)))
                .containsOnly(fromValidator);
    }
}
