package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.NoteJson;
import io.github.infonote.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strings from a document are shown unchanged or as escapes, and are never evaluated. */
class TextStaysTextTest {
    /** A string that is quoted unchanged, to compare messages with. */
    private static final String MARK = "§§§§";

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectMapper JACKSON_2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .build();
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Strings that some software would evaluate, and how they are shown. */
    static Stream<Arguments> texts() {
        return Stream.concat(
                Stream.of(
                                "${7*7}",
                                "${jndi:ldap://localhost/a}",
                                "#{7*7}",
                                "{found}",
                                "{hint}{expected}{io.github.infonote.text.blank}",
                                "$\\{x\\}",
                                "\\",
                                "\\u0041",
                                "'{0}'",
                                "%s%n%1$s",
                                "$1\\1",
                                "<b>&amp;</b>",
                                "<b onclick='${7*7}'>#{7*7}</b>",
                                "'; --")
                        .map(text -> Arguments.of(text, text)),
                Stream.of(
                        Arguments.of("a\nERROR forged", "a\\u000AERROR forged"),
                        Arguments.of(
                                "\r\t\u0000\u001b[31m\u007f\u0085", "\\u000D\\u0009\\u0000\\u001B[31m\\u007F\\u0085"),
                        Arguments.of("\u202eevil\u202c", "\\u202Eevil\\u202C"),
                        Arguments.of("\u2066a\u2069\u200f\u061c", "\\u2066a\\u2069\\u200F\\u061C"),
                        Arguments.of("a\u200bb\ufeffc\u00ad", "a\\u200Bb\\uFEFFc\\u00AD"),
                        Arguments.of("a\u2028\u2029", "a\\u2028\\u2029"),
                        Arguments.of("\ud83d", "\\uD83D"),
                        Arguments.of("\udb40\udc41", "\\uDB40\\uDC41"),
                        Arguments.of("😀é漢", "😀é漢"),
                        Arguments.of("{${".repeat(10_000), "{${".repeat(20) + "…")));
    }

    /** {@return a document for each place that a message quotes} */
    private static List<String> documents(String text) {
        String quoted = JsonMapper.shared().writeValueAsString(text);
        return List.of(
                "{" + quoted + ": 1}",
                "{\"event\": {" + quoted + ": {}}}",
                "{\"event\": " + quoted + "}",
                "{\"organisers\": [" + quoted + "]}",
                "{\"event\": {\"startDate\": " + quoted + "}}",
                "{\"organisers\": [{\"role\": " + quoted + "}]}",
                "{\"participantCategories\": [{\"kinds\": [" + quoted + "]}]}",
                quoted);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void messages_quote_strings_unchanged_or_escaped_in_every_language(String text, String shown) {
        for (String language : Messages.LANGUAGES) {
            Locale locale = new Locale(language);
            for (int i = 0; i < documents(text).size(); i++) {
                ValidationReport report = report(documents(text).get(i), locale);
                ValidationReport markReport = report(documents(MARK).get(i), locale);

                assertThat(messages(report))
                        .isEqualTo(messages(markReport).stream()
                                .map(message -> message.replace(MARK, shown))
                                .toList());
                assertThat(report.toString())
                        .contains(messages(report))
                        .hasLineCount(report.getViolations().size())
                        .satisfies(TextStaysTextTest::assertNoHiddenCharacters);
                assertThat(JsonMapper.shared().readTree(report.toJson()).get("violations"))
                        .extracting(violation -> violation.get("message").stringValue())
                        .isEqualTo(messages(report));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void exceptions_quote_strings_unchanged_or_escaped(String text, String shown) {
        for (String json : documents(text)) {
            for (ThrowingCallable reading : List.<ThrowingCallable>of(
                    () -> NoteJson.read(json),
                    () -> JACKSON_3.readValue(json, InformationNote.class),
                    () -> JACKSON_2.readValue(json, InformationNote.class))) {
                assertThatThrownBy(reading)
                        .message()
                        .contains(shown)
                        .hasSizeLessThan(1_000)
                        .satisfies(TextStaysTextTest::assertNoHiddenCharacters);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_note_in_a_log_shows_strings_unchanged_or_escaped(String text, String shown) {
        InformationNote note = noteWith(text);

        for (Object part : List.of(
                note,
                note.getEvent(),
                note.getEvent().getVenues().get(0),
                note.getOrganisers().get(0),
                note.getParticipantCategories().get(0),
                note.getParticipantCategories().get(0).getParticipants().get(0),
                note.getObjectives(),
                note.getDisclaimer())) {
            assertThat(part.toString())
                    .contains(shown)
                    .hasSizeLessThan(1_000)
                    .satisfies(TextStaysTextTest::assertNoHiddenCharacters);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void messages_of_rules_have_no_expressions(String text) {
        assertThat(PLAIN.validate(noteWith(text), Default.class, Warnings.class))
                .extracting(ConstraintViolation::getMessage)
                .isNotEmpty()
                .allSatisfy(TextStaysTextTest::assertNoHiddenCharacters)
                .noneMatch(message -> message.contains("{") || message.contains("$") || message.contains("49"));
    }

    /** {@return a note with the string in all places, and with duplicates, whose violations quote it} */
    private static InformationNote noteWith(String text) {
        Organiser organiser =
                Organiser.builder().name(text).acronym(text).capacity(text).build();
        Participant participant =
                Participant.builder().name(text).acronym(text).qualifier(text).build();
        ParticipantCategory category = ParticipantCategory.builder()
                .label(text)
                .addParticipants(participant, participant)
                .build();
        Section section = Section.builder().heading(text).addList(text, text).build();
        return InformationNote.builder()
                .event(Event.builder()
                        .title(text)
                        .addVenues(Venue.builder().place(text).country(text).build())
                        .build())
                .addOrganisers(organiser, organiser)
                .addParticipantCategories(category, category)
                .objectives(section)
                .background(section)
                .highlights(section)
                .additionalComments(section)
                .disclaimer(Disclaimer.of(text))
                .build();
    }

    private static ValidationReport report(String json, Locale locale) {
        return READER.read(json).getReport().withLocale(locale);
    }

    private static List<String> messages(ValidationReport report) {
        return report.getViolations().stream().map(Violation::getMessage).toList();
    }

    /** Allows the isolates in Arabic messages, which show quotations in the right direction. */
    private static void assertNoHiddenCharacters(String message) {
        assertThat(message.replaceAll("[\n\u2066\u2068\u2069]", "").codePoints().mapToObj(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
    }
}
