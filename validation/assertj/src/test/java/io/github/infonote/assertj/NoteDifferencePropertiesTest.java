package io.github.infonote.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares notes with few different values in short lists, so that many entries are equal. */
class NoteDifferencePropertiesTest {
    private static final Arbitrary<String> TEXTS = Arbitraries.of("", "A", "B", "C");

    @Provide
    Arbitrary<InformationNote> notes() {
        Arbitrary<Participant> participants = Combinators.combine(TEXTS, optional(TEXTS))
                .as((name, acronym) ->
                        Participant.builder().name(name).acronym(acronym).build());
        Arbitrary<ParticipantCategory> categories = Combinators.combine(
                        optional(TEXTS),
                        Arbitraries.of(ParticipantKind.class).set().ofMaxSize(2),
                        participants.list().ofMaxSize(5))
                .as((label, kinds, list) -> ParticipantCategory.builder()
                        .label(label)
                        .kinds(kinds)
                        .participants(list)
                        .build());
        Arbitrary<Organiser> organisers = Combinators.combine(TEXTS, optional(Arbitraries.of(OrganiserRole.class)))
                .as((name, role) -> Organiser.builder().name(name).role(role).build());
        Arbitrary<Paragraph> paragraphs = Combinators.combine(
                        TEXTS, TEXTS.list().ofMaxSize(5))
                .as((text, items) -> Paragraph.builder().text(text).items(items).build());
        Arbitrary<Section> sections = paragraphs
                .list()
                .ofMaxSize(4)
                .map(list -> Section.builder().paragraphs(list).build());
        Arbitrary<Optional<LocalDate>> dates = optional(Arbitraries.of(LocalDate.EPOCH, LocalDate.MAX));
        return Combinators.combine(
                        optional(TEXTS),
                        dates,
                        TEXTS.map(place -> Venue.of(place, "")).list().ofMaxSize(3),
                        organisers.list().ofMaxSize(4),
                        categories.list().ofMaxSize(4),
                        sections)
                .as((language, date, venues, organiserList, categoryList, section) -> InformationNote.builder()
                        .language(language)
                        .event(io.github.infonote.Event.builder()
                                .endDate(date)
                                .venues(venues)
                                .build())
                        .organisers(organiserList)
                        .participantCategories(categoryList)
                        .highlights(section)
                        .build());
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional(0.5);
    }

    @Property
    void there_is_no_difference_if_and_only_if_notes_are_equal(
            @ForAll("notes") InformationNote first, @ForAll("notes") InformationNote second) {
        assertThat(NoteDifference.between(first, second).isEmpty()).isEqualTo(first.equals(second));
        assertThat(NoteDifference.between(first, NoteJson.read(NoteJson.write(first))))
                .isEmpty();
    }

    @Property
    void each_difference_is_one_line_with_values_at_its_pointers(
            @ForAll("notes") InformationNote first, @ForAll("notes") InformationNote second) {
        List<NoteDifference> differences = NoteDifference.between(first, second);

        assertThat(differences).allSatisfy(difference -> {
            assertThat(difference.getFirst()).isNotEqualTo(difference.getSecond());
            difference
                    .getFirst()
                    .ifPresent(value -> assertThat(value(difference.getFirstPointer(), first))
                            .isEqualTo(value));
            difference
                    .getSecond()
                    .ifPresent(value -> assertThat(value(difference.getSecondPointer(), second))
                            .isEqualTo(value));
        });
        assertThat(differences).extracting(NoteDifference::toString).doesNotHaveDuplicates();
    }

    /** No entry is missing or counted twice: the numbers of added and removed entries match the lengths of the lists. */
    @Property
    void added_and_removed_entries_add_up(
            @ForAll("notes") InformationNote first, @ForAll("notes") InformationNote second) {
        List<NoteDifference> differences = NoteDifference.between(first, second).stream()
                .filter(difference -> difference.getFirstPointer().matches("/organisers(/\\d+)?"))
                .filter(difference -> difference.getSecondPointer().matches("/organisers(/\\d+)?"))
                .toList();
        long added = differences.stream()
                .filter(difference -> difference.getFirst().isEmpty())
                .count();

        assertThat(added - (differences.size() - added))
                .isEqualTo(second.getOrganisers().size() - first.getOrganisers().size());
    }

    /** {@return the value at a pointer, found with the JSON tables} */
    private static Object value(String pointer, InformationNote note) {
        Iterator<String> segments = List.of(pointer.substring(1).split("/")).iterator();
        Shape<?, ?> shape = Shapes.NOTE;
        Object value = note;
        while (segments.hasNext()) {
            Member<?, ?> member = member(shape, segments.next());
            value = get(member, value);
            if (value instanceof Collection<?> list) {
                value = new ArrayList<>(list).get(Integer.parseInt(segments.next()));
            }
            shape = member.shape() == null ? shape : member.shape();
        }
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Member<?, ?> member(Shape<?, ?> shape, String name) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> Object get(Member<T, ?> member, Object object) {
        return member.get().apply((T) object);
    }
}
