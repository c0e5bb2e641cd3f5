package io.github.infonote.assertj;

import static io.github.infonote.assertj.NoteAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleNotesTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(SampleNotes.CLOCK).build();

    static List<String> codes() {
        return SampleNotes.CODES;
    }

    static List<Locale> languages() {
        return SampleNotes.LANGUAGES;
    }

    private static List<String> codesOf(String json) {
        return READER.read(json).getReport().getViolations().stream()
                .map(Violation::getCode)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_document_has_only_one_violation(String code) {
        assertThat(codesOf(SampleNotes.violating(code))).containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothing_can_be_left_out_of_a_document(String code) {
        String json = SampleNotes.violating(code);

        assertThat(ReducedDocument.of(json, shorter -> codesOf(shorter).equals(List.of(code))))
                .isEqualTo(json);
    }

    @Test
    void there_is_a_document_for_every_code_that_a_small_one_can_have() {
        assertThat(Stream.concat(SampleNotes.CODES.stream(), Stream.of(Codes.JSON_TOO_LARGE)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Codes.JSON.stream(), Codes.RULES.stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json.tooLarge", "import.date", "no.code"})
    void there_is_no_document_for_another_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleNotes.violating(code))
                .withMessageContaining(code);
    }

    @Test
    void nothing_can_be_left_out_of_the_smallest_note() {
        String json = NoteJson.write(SampleNotes.smallest());
        Pattern member = Pattern.compile("\"\\w+\":(?:\"[^\"]*\"|\\[\"[^\"]*\"]),?");

        assertThat(SampleNotes.smallest())
                .isValid()
                .hasOnlyWarnings("event.venue.missing at /event/venues", "highlights.missing at /highlights");
        assertThat(member.matcher(json).results().toList())
                .hasSize(7)
                .allSatisfy(match -> assertThat(READER.read(
                                (json.substring(0, match.start()) + json.substring(match.end())).replace(",}", "}")))
                        .isNotValid());
    }

    @Test
    void the_complete_note_has_every_attribute() {
        Set<String> all = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        addMembers(Shapes.NOTE, SampleNotes.whole(), all, present);

        assertThat(SampleNotes.whole()).isValid().hasNoWarnings();
        assertThat(present).hasSizeGreaterThan(20).isEqualTo(all);
    }

    private static <T, B> void addMembers(Shape<T, B> shape, Object object, Set<String> all, Set<String> present) {
        for (Member<T, B> member : shape.members()) {
            String name = shape.type().getSimpleName() + "." + member.name();
            all.add(name);
            for (Object value : values(member.get().apply(shape.type().cast(object)))) {
                if (!value.equals("")) {
                    present.add(name);
                }
                if (member.shape() != null) {
                    addMembers(member.shape(), value, all, present);
                }
            }
        }
    }

    private static Collection<?> values(Object value) {
        if (value instanceof Collection<?> values) {
            return values;
        }
        return value instanceof Optional<?> optional ? optional.stream().toList() : List.of(value);
    }

    @Test
    void a_note_has_the_size_of_a_real_one() {
        InformationNote note = SampleNotes.ofUsualSize();

        assertThat(note).isValid().hasOnlyWarnings("event.venue.missing at /event/venues");
        assertThat(note.getParticipantCategories().stream()
                        .mapToInt(category -> category.getParticipants().size())
                        .sum())
                .isEqualTo(110);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void there_is_a_note_in_each_language(Locale language) {
        InformationNote note = SampleNotes.inLanguage(language);

        assertThat(note).isValid().hasNoWarnings();
        assertThat(note.getLanguage()).contains(language.toLanguageTag());
    }

    @Test
    void the_country_of_a_locale_is_ignored() {
        assertThat(SampleNotes.inLanguage(Locale.CANADA_FRENCH)).isEqualTo(SampleNotes.inLanguage(Locale.FRENCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleNotes.inLanguage(Locale.GERMANY))
                .withMessage("There is no note in this language: de-DE");
    }
}
