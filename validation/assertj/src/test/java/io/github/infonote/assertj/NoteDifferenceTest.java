package io.github.infonote.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoteDifferenceTest {
    private static final String LIST = "/participantCategories/0/participants";

    private static final InformationNote EMPTY = InformationNote.builder().build();

    private static InformationNote with(List<Participant> participants) {
        return EMPTY.withParticipantCategories(
                ParticipantCategory.builder().participants(participants).build());
    }

    private static InformationNote with(String... items) {
        return EMPTY.withBackground(Section.builder().addList("", items).build());
    }

    private static List<Participant> participants(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Participant.of("Participant " + i))
                .toList();
    }

    private static List<String> differences(InformationNote first, InformationNote second) {
        return NoteDifference.between(first, second).stream()
                .map(NoteDifference::toString)
                .toList();
    }

    @Test
    void a_value_differs() {
        NoteDifference difference =
                NoteDifference.between(EMPTY.withLanguage("fr"), EMPTY).get(0);

        assertThat(difference.getFirstPointer()).isEqualTo("/language");
        assertThat(difference.getSecondPointer()).isEqualTo("/language");
        assertThat(difference.getFirst()).contains("fr");
        assertThat(difference.getSecond()).isEmpty();
        assertThat(difference).hasToString("/language: first \"fr\", second nothing");
    }

    @Test
    void a_participant_who_is_added_at_the_top_is_one_difference() {
        List<Participant> longer = new ArrayList<>(participants(100));
        longer.add(0, Participant.of("Togo"));

        NoteDifference difference =
                NoteDifference.between(with(participants(100)), with(longer)).get(0);

        assertThat(differences(with(participants(100)), with(longer)))
                .containsExactly(LIST + "/0: first nothing, second Participant{\"Togo\"}");
        assertThat(differences(with(longer), with(participants(100))))
                .containsExactly(LIST + "/0: first Participant{\"Togo\"}, second nothing");
        assertThat(difference.getFirstPointer()).isEqualTo(LIST);
        assertThat(difference.getSecondPointer()).isEqualTo(LIST + "/0");
        assertThat(difference.getSecond()).contains(Participant.of("Togo"));
    }

    @Test
    void pointers_lead_into_both_notes() {
        List<Participant> changed = new ArrayList<>(participants(5));
        changed.set(3, changed.get(3).withAcronym("P3"));
        changed.add(0, Participant.of("Togo"));

        assertThat(differences(with(participants(5)), with(changed)))
                .containsExactly(
                        LIST + "/0: first nothing, second Participant{\"Togo\"}",
                        LIST + "/3/acronym → " + LIST + "/4/acronym: first nothing, second \"P3\"");
    }

    @Test
    void an_entry_with_another_name_is_a_difference_of_names() {
        assertThat(differences(
                        EMPTY.withOrganisers(Organiser.of("Ghana"), Organiser.of("Togo", "TG")),
                        EMPTY.withOrganisers(Organiser.of("Ghana"), Organiser.of("Mali", "TG"))))
                .containsExactly("/organisers/1/name: first \"Togo\", second \"Mali\"");
    }

    @Test
    void an_entry_that_moved_is_two_differences() {
        assertThat(differences(with("a", "b", "c", "d"), with("b", "c", "d", "a")))
                .containsExactly(
                        "/background/paragraphs/0/items/0: first \"a\", second nothing",
                        "/background/paragraphs/0/items/3: first nothing, second \"a\"");
    }

    @Test
    void sets_have_no_order() {
        ParticipantCategory category = ParticipantCategory.builder()
                .addKinds(ParticipantKind.STATE, ParticipantKind.OTHER)
                .build();
        InformationNote first = EMPTY.withParticipantCategories(category);

        assertThat(differences(
                        first,
                        EMPTY.withParticipantCategories(
                                category.withKinds(ParticipantKind.OTHER, ParticipantKind.STATE))))
                .isEmpty();
        assertThat(differences(
                        first,
                        EMPTY.withParticipantCategories(
                                category.withKinds(ParticipantKind.ACADEMIA, ParticipantKind.STATE))))
                .containsExactly(
                        "/participantCategories/0/kinds/1: first OTHER, second nothing",
                        "/participantCategories/0/kinds/1: first nothing, second ACADEMIA");
    }

    @Test
    void an_unset_string_is_shown_as_the_empty_string() {
        assertThat(differences(SampleNotes.smallest().withEvent(EMPTY.getEvent()), SampleNotes.smallest()))
                .containsExactly(
                        "/event/title: first \"\", second \"Workshop on Border Controls\"",
                        "/event/startDate: first nothing, second 2014-08-05");
    }

    @Test
    void long_strings_are_cut_to_the_part_that_differs() {
        String start = "x".repeat(100) + "The same text to here: ";

        assertThat(differences(with(start + "one way" + "y".repeat(100)), with(start + "or another")))
                .containsExactly("/background/paragraphs/0/items/0: first \"…same text to here: one way"
                        + "y".repeat(34) + "…\", second \"…same text to here: or another\"");
        assertThat(differences(with("😀".repeat(40)), with("😀".repeat(41))))
                .containsExactly("/background/paragraphs/0/items/0: first \"…" + "😀".repeat(10) + "\", second \"…"
                        + "😀".repeat(11) + "\"");
    }

    @Test
    void strings_that_look_the_same_are_shown_with_escapes() {
        assertThat(differences(with("Côte", "a b", "a\n"), with("Co\u0302te", "a\u00a0b", "a\\u000A")))
                .containsExactly(
                        "/background/paragraphs/0/items/0: first \"C\\u00F4te\", second \"Co\\u0302te\"",
                        "/background/paragraphs/0/items/1: first \"a b\", second \"a\\u00A0b\"",
                        "/background/paragraphs/0/items/2: first \"a\\u000A\", second \"a\\u005Cu000A\"");
    }

    @Test
    void long_lists_are_compared_whatever_differs() {
        List<Participant> ascending = participants(10_000);
        List<Participant> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        List<Participant> others = ascending.stream()
                .map(participant -> participant.withName(participant.getName() + "!"))
                .toList();
        List<Participant> same = Collections.nCopies(10_000, Participant.of("Togo"));

        assertThat(NoteDifference.between(with(ascending), with(descending))).hasSize(2 * 9_999);
        assertThat(NoteDifference.between(with(ascending), with(others))).hasSize(10_000);
        assertThat(NoteDifference.between(with(ascending), with(same))).hasSize(10_000);
        assertThat(NoteDifference.between(with(same), with(same.subList(0, 9_000))))
                .hasSize(1_000);
    }
}
