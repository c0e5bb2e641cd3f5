package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.WrittenLocation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.Default;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A plain {@code @Valid} reports the same as {@link NoteValidator}. Runs with Hibernate Validator 8 and 9. */
class PlainValidationTest {
    private static final ParticipantCategory EMPTY =
            ParticipantCategory.builder().build();

    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Corpus.CLOCK)
            .buildValidatorFactory()
            .getValidator();

    private static final NoteValidator VALIDATOR =
            NoteValidator.builder().clock(Corpus.CLOCK).build();

    @Provide
    Arbitrary<InformationNote> any() {
        return NoteArbitraries.any();
    }

    /** {@return the code, location and message of each violation, sorted} */
    private static List<String> plain(InformationNote note, Class<?>... groups) {
        return PLAIN.validate(note, groups).stream()
                .map(violation -> violation.getMessageTemplate() + " "
                        + WrittenLocation.of(note, PropertyPath.pointer(violation.getPropertyPath()))
                                .pointer()
                        + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static List<String> lines(Stream<Violation> violations) {
        return violations
                .map(violation -> "{io.github.infonote." + violation.getCode() + "} " + violation.getPointer() + " "
                        + violation.getMessage(Locale.getDefault()))
                .sorted()
                .toList();
    }

    private static void reportsTheSame(InformationNote note) {
        ValidationReport report = VALIDATOR.validate(note);

        assertThat(plain(note)).isEqualTo(lines(report.getErrors().stream()));
        if (!note.equals(InformationNote.builder().build())) {
            assertThat(plain(note, Warnings.class)).isEqualTo(lines(report.getWarnings().stream()));
        }
    }

    @Property(seed = "1")
    void reports_the_errors_of_the_validator_and_with_their_group_the_warnings(@ForAll("any") InformationNote note) {
        InformationNote read = NoteJson.read(NoteJson.writeBytes(note));
        // All empty categories are one object, whose violations Hibernate Validator 8 reports only once.
        Assume.that(
                read.getParticipantCategories().stream().filter(EMPTY::equals).count() < 2);
        reportsTheSame(read);
    }

    @Example
    void reports_the_same_for_the_notes_of_the_corpus() {
        NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();

        Corpus.names().stream()
                .flatMap(name -> reader.read(Corpus.json(name)).getNote().stream())
                .distinct()
                .forEach(PlainValidationTest::reportsTheSame);
    }

    /** An application's object with notes. */
    record NoteEnvelope(
            String id,
            @Valid InformationNote note,
            List<@Valid Section> sections,
            @NotBlank String author) {}

    @Example
    void its_violations_become_a_report_with_the_same_codes_severities_and_arguments() {
        NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
        for (String name : Corpus.names()) {
            InformationNote note = reader.read(Corpus.json(name))
                    .getNote()
                    .filter(read -> !read.equals(InformationNote.builder().build()))
                    .orElse(NoteJson.read(Corpus.json("valid")));
            ValidationReport report = ValidationReport.of(PLAIN.validate(note, Default.class, Warnings.class));

            assertThat(report.getViolations().stream().map(PlainValidationTest::withoutPointer))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(VALIDATOR.validate(note).getViolations().stream()
                            .map(PlainValidationTest::withoutPointer)
                            .toList());
        }
    }

    private static String withoutPointer(Violation violation) {
        return violation.toString().replaceAll(" at /.*?: ", ": ");
    }

    @Example
    void pointers_start_at_the_object_that_was_validated() {
        InformationNote note = NoteJson.read(Corpus.json("valid"))
                .withDisclaimer(Disclaimer.of(""))
                .withOrganisers(Organiser.of("A"), Organiser.of(""));
        Section blank = Section.builder().addList("", "").build();

        ValidationReport report = ValidationReport.of(PLAIN.validate(
                new NoteEnvelope("", note, List.of(Section.builder().build(), blank), " ")));

        assertThat(report.getErrors())
                .extracting(violation -> violation.getCode() + " " + violation.getPointer())
                .containsExactly(
                        "organiser.name.required /note/organisers/1/name",
                        "disclaimer.required /note/disclaimer/text",
                        "text.blank /sections/1/paragraphs/0/items/0");
        assertThat(report.getWarnings()).isEmpty();
        assertThat(report.isValid()).isFalse();
        assertThat(report.withAcceptLanguage("fr").toProblem().toJson()).contains("#/note/disclaimer/text");
        assertThat(ValidationReport.of(List.of()).isValid()).isTrue();
    }

    record LongPath(@Valid InformationNote noteInAPropertyWithAVeryLongName) {}

    @Example
    void no_two_lines_of_a_report_are_equal() {
        InformationNote note = NoteJson.read(Corpus.json("valid"))
                .withParticipantCategories(ParticipantCategory.builder()
                        .addParticipantNames("", "")
                        .build());

        ValidationReport report = ValidationReport.of(PLAIN.validate(new LongPath(note)));

        assertThat(report.toString().lines()).hasSize(2).doesNotHaveDuplicates();
    }

    @Example
    void the_default_group_has_the_errors_in_a_string_and_the_group_of_warnings_its_warnings() {
        InformationNote note = NoteJson.read(Corpus.json("valid"))
                .withDisclaimer(Disclaimer.of(" a <b>\u0000\ufffd</b>"))
                .withOrganisers(Organiser.builder().name("AT&amp;T\ufffe").build());

        assertThat(templates(note, Default.class))
                .containsExactly("disclaimer.text text.unsafe", "organisers[0].name text.unsafe");
        assertThat(templates(note, Warnings.class))
                .containsExactly(
                        "disclaimer.text text.markup",
                        "disclaimer.text text.replacement",
                        "disclaimer.text text.untrimmed",
                        "organisers[0].name text.markup");
        assertThat(templates(note, Default.class, Warnings.class)).hasSize(6);
    }

    private static List<String> templates(InformationNote note, Class<?>... groups) {
        return PLAIN.validate(note, groups).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replaceAll("[{}]|io\\.github\\.infonote\\.", ""))
                .sorted()
                .toList();
    }

    @Example
    void reports_at_most_a_thousand_violations_per_list() {
        InformationNote nameless = InformationNote.builder()
                .addParticipantCategory(ParticipantCategory.builder()
                        .participants(
                                Collections.nCopies(1_001, Participant.builder().build()))
                        .build())
                .build();

        assertThat(plain(Corpus.withBlankTexts(1_001))).hasSize(1_000);
        assertThat(plain(nameless))
                .filteredOn(line -> line.startsWith("{io.github.infonote.participant.name.required}"))
                .hasSize(1_000);
    }

    @Example
    void a_violation_has_its_code_as_message_template_and_its_property_as_path() {
        InformationNote note = InformationNote.builder().build();

        assertThat(PLAIN.validate(note))
                .filteredOn(violation -> violation.getMessageTemplate().contains("title"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getMessageTemplate()).isEqualTo("{io.github.infonote.event.title.required}");
                    assertThat(violation.getPropertyPath()).hasToString("event.title");
                })
                .isInstanceOf(ConstraintViolation.class);
    }

    @Example
    void a_report_lists_members_in_json_order_and_entries_by_number() {
        List<Participant> participants = IntStream.range(0, 12)
                .mapToObj(i -> Participant.of("Benin" + (i < 9 ? "\u0000" : " ")))
                .toList();
        InformationNote note = NoteJson.read(Corpus.json("valid"))
                .withParticipantCategories(
                        ParticipantCategory.builder().participants(participants).build())
                .withBackground(Section.of(""))
                .withObjectives(Section.of(" a\u0000"));

        assertThat(ValidationReport.of(PLAIN.validate(note, Default.class, Warnings.class))
                        .getViolations())
                .extracting(Violation::getPointer)
                .isEqualTo(VALIDATOR.validate(note).getViolations().stream()
                        .map(Violation::getPointer)
                        .toList());
    }
}
