package io.github.infonote.assertj;

import static io.github.infonote.assertj.NoteAssertions.assertThat;
import static io.github.infonote.assertj.NoteAssertions.assertThatNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.infonote.Codes;
import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AssertionsForClassTypes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteAssertionsTest {
    private static final InformationNote NOTE = SampleNotes.whole();

    private static final InformationNote DRAFT = SampleNotes.smallest().withDisclaimer(Disclaimer.of(""));

    private static final String JSON = """
            {
              "event": {"title": "Conference", "startDate": "14/11/2012"},
              "organisers": [{"name": "Ghana"}],
              "participantCategories": [{"participants": [{"name": "Togo"}, {}, {}]}],
              "objectives": {"paragraphs": [{"items": ["listen"]}]},
              "background": {"paragraphs": [{"text": "It was the first."}]},
              "disclaimer": {"text": "For information only."}
            }
            """;

    private static final ReadResult RESULT = NoteReader.create().read(JSON);

    @TempDir
    Path folder = Path.of("");

    private static void assertFails(ThrowingCallable assertions, String line, List<Violation> violations) {
        assertFails(
                assertions,
                Stream.concat(Stream.of(line), violations.stream().map(Violation::toString))
                        .toArray(String[]::new));
    }

    private static void assertFails(ThrowingCallable assertions, String... lines) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertions).withMessage(String.join("\n", lines));
    }

    @Test
    void a_valid_note_is_valid() {
        assertThat(NOTE).isValid().hasNoWarnings().hasOnlyErrors().hasOnlyWarnings();
        assertFails(
                () -> assertThat(NOTE).isNotValid(), //
                "The note has no error:",
                "valid");
    }

    @Test
    void a_failure_shows_the_report_one_violation_per_line() {
        ValidationReport report = NoteValidator.create().validate(DRAFT);

        assertThat(report)
                .hasOnlyErrors("disclaimer.required at /disclaimer")
                .hasOnlyWarnings("highlights.missing at /highlights", "event.venue.missing at /event/venues");
        assertThat(DRAFT).isNotValid();
        assertFails(
                () -> assertThat(DRAFT).isValid(),
                "The note is not valid:",
                Stream.concat(report.getErrors().stream(), report.getWarnings().stream())
                        .toList());
        assertFails(
                () -> assertThat(DRAFT).as("the draft").hasNoWarnings(),
                "[the draft] The note has warnings:",
                report.getWarnings());
    }

    @Test
    void errors_are_found_by_code_and_location() {
        assertThat(RESULT)
                .hasError(Codes.JSON_DATE)
                .at("/event/startDate")
                .onLine(2)
                .onColumn(49)
                .hasError(Codes.PARTICIPANT_NAME_REQUIRED)
                .at("/participantCategories/0/participants/2/name")
                .onLine(4)
                .hasWarning(Codes.EVENT_VENUE_MISSING)
                .at("/event/venues");
    }

    @Test
    void a_failure_shows_where_the_violations_with_the_code_are() {
        List<Violation> errors = RESULT.getReport().getErrors();

        assertFails(
                () -> assertThat(RESULT)
                        .hasError(Codes.PARTICIPANT_NAME_REQUIRED)
                        .at("/participantCategories/0/participants/0/name"),
                "None of these is at /participantCategories/0/participants/0/name:",
                errors.subList(1, 3));
        assertFails(
                () -> assertThat(RESULT).hasError(Codes.JSON_DATE).onLine(3),
                "None of these is on line 3:",
                errors.subList(0, 1));
        assertFails(
                () -> assertThat(RESULT).hasError(Codes.JSON_DATE).onColumn(1),
                "None of these is at column 1:",
                errors.subList(0, 1));
    }

    @Test
    void a_failure_shows_the_report_if_the_code_is_not_in_it() {
        ValidationReport report = NoteValidator.create().validate(DRAFT);

        assertFails(
                () -> assertThat(report).hasError(Codes.EVENT_VENUE_MISSING),
                "There is no error event.venue.missing:",
                report.toString());
        assertFails(
                () -> assertThat(NOTE).hasWarning(Codes.EVENT_FUTURE), "There is no warning event.future:", "valid");
    }

    @Test
    void a_location_needs_a_violation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(RESULT).at("/event"))
                .withMessage("Call hasError or hasWarning before the location");
    }

    @Test
    void all_errors_or_warnings_are_compared_in_any_order() {
        assertThat(RESULT)
                .hasOnlyErrors(
                        "participant.name.required at /participantCategories/0/participants/1/name",
                        "participant.name.required at /participantCategories/0/participants/2/name",
                        "json.date at /event/startDate")
                .hasOnlyWarnings("highlights.missing at /highlights", "event.venue.missing at /event/venues");
        assertThatNote("")
                .hasOnlyErrors("json.empty at the whole document")
                .hasError(Codes.JSON_EMPTY)
                .at("");
    }

    @Test
    void a_failure_shows_missing_and_unexpected_errors() {
        Violation error = NoteValidator.create().validate(DRAFT).getErrors().get(0);

        assertFails(
                () -> assertThat(DRAFT).hasOnlyErrors("event.title.required at /event/title"),
                "The errors are not the expected ones:",
                "missing: event.title.required at /event/title",
                "unexpected: " + error);
    }

    @Test
    void documents_are_read_from_strings_bytes_and_files() throws Exception {
        Path file = Files.writeString(folder.resolve("note.json"), JSON);

        assertThatNote(JSON).hasError(Codes.JSON_DATE);
        assertThatNote(JSON.getBytes(StandardCharsets.UTF_16)).hasError(Codes.JSON_DATE);
        assertThatNote(file).hasError(Codes.JSON_DATE);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> assertThatNote(folder.resolve("none.json")));
    }

    @Test
    void the_note_of_a_document_is_compared() {
        assertThatNote(NoteJson.write(NOTE)).hasNote(NOTE);
        assertFails(
                () -> assertThatNote(NoteJson.write(NOTE)).hasNote(NOTE.withLanguage("fr")),
                "The note is not the expected one:",
                "/language: expected \"fr\", actual \"en\"");
        assertFails(
                () -> assertThatNote("7").hasNote(NOTE),
                "There is no note:",
                NoteReader.create().read("7").toString());
    }

    @Test
    void equal_notes_are_equal() {
        assertThat(NOTE).isEqualTo(NoteJson.read(NoteJson.write(NOTE)));
    }

    @Test
    void a_failure_shows_the_differences_one_per_line() {
        Event event = NOTE.getEvent();
        ParticipantCategory states = NOTE.getParticipantCategories().get(0);
        InformationNote actual = NOTE.toBuilder()
                .event(event.withTitle(event.getTitle().replace("Côte", "Cote")).toBuilder()
                        .startDate(event.getStartDate().orElseThrow().plusDays(1))
                        .build())
                .participantCategories(List.of(
                        ParticipantCategory.builder()
                                .label("States")
                                .addParticipantNames("Togo", "Hong Kong, China")
                                .build(),
                        NOTE.getParticipantCategories().get(1)))
                .build();

        assertThat(states.getParticipants())
                .containsExactly(Participant.of("Hong Kong, China"), Participant.of("Ghana"));
        assertFails(
                () -> assertThat(actual).isEqualTo(NOTE),
                "The note is not the expected one:",
                "/event/title: expected \"Workshop “Borders” – Côte d'Ivoire\", actual \"Workshop “Borders” – Cote d'Ivoire\"",
                "/event/startDate: expected 2014-08-05, actual 2014-08-06",
                "/participantCategories/0/kinds/0: expected STATE, actual nothing",
                "/participantCategories/0/participants/0: expected nothing, actual Participant{\"Togo\"}",
                "/participantCategories/0/participants/1: expected Participant{\"Ghana\"}, actual nothing");
    }

    @Test
    void a_failure_has_the_json_of_both_notes_for_an_ide() {
        InformationNote other = NOTE.withLanguage("fr");

        assertThatExceptionOfType(org.opentest4j.AssertionFailedError.class)
                .isThrownBy(() -> assertThat(other).isEqualTo(NOTE))
                .satisfies(e -> assertThat(e.getActual().getValue()).isEqualTo(NoteJson.writePretty(other)))
                .satisfies(e -> assertThat(e.getExpected().getValue()).isEqualTo(NoteJson.writePretty(NOTE)));
    }

    @Test
    void a_failure_shows_a_hundred_differences() {
        String[] names =
                IntStream.range(0, 150).mapToObj(i -> "Participant " + i).toArray(String[]::new);
        InformationNote expected = NOTE.withParticipantCategories(
                ParticipantCategory.builder().addParticipantNames(names).build());
        InformationNote actual = NOTE.withParticipantCategories(ParticipantCategory.builder()
                .addParticipantNames(
                        Arrays.stream(names).map(name -> name + "!").toArray(String[]::new))
                .build());

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(actual).isEqualTo(expected))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .hasSize(102)
                        .doesNotHaveDuplicates())
                .withMessageEndingWith("\n… and 50 more");
    }

    @Test
    void a_note_is_compared_with_other_objects_as_usual() {
        assertThat(NOTE).isNotEqualTo("a string").isNotEqualTo(DRAFT);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(NOTE).isEqualTo("a string"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((InformationNote) null).isEqualTo(NOTE));
    }

    @Test
    void null_is_not_valid() {
        assertThat((InformationNote) null).isNull();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((ReadResult) null).isValid())
                .withMessageContaining("not to be null");
    }

    @Test
    void assertions_of_assertj_are_imported_beside_it() {
        assertThat("a string").isNotEmpty();
        assertThat(List.of(NOTE)).containsExactly(SampleNotes.whole());
        assertThat(NOTE.getEvent()).isEqualTo(SampleNotes.whole().getEvent());
        AssertionsForClassTypes.assertThat(assertThat(NOTE)).isInstanceOf(InformationNoteAssert.class);
    }

    @Test
    void assertions_in_the_style_of_bdd_are_the_same() throws Exception {
        Path file = Files.writeString(folder.resolve("note.json"), JSON);

        BDDNoteAssertions.then(NOTE).isValid();
        BDDNoteAssertions.then(RESULT).isNotValid();
        BDDNoteAssertions.then(RESULT.getReport()).isNotValid();
        BDDNoteAssertions.thenNote(JSON).isNotValid();
        BDDNoteAssertions.thenNote(JSON.getBytes(StandardCharsets.UTF_8)).isNotValid();
        BDDNoteAssertions.thenNote(file).isNotValid();
    }
}
