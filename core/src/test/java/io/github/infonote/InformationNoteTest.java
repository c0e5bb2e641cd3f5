package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InformationNoteTest {
    private final InformationNote note = SampleNote.NOTE;

    @Test
    void accessors_of_an_empty_note_never_return_null() {
        InformationNote empty = InformationNote.builder().build();

        assertThat(empty.getEvent()).isEqualTo(Event.builder().build());
        assertThat(empty.getEvent().getTitle()).isEmpty();
        assertThat(empty.getEvent().getStartDate()).isEmpty();
        assertThat(empty.getEvent().getEndDate()).isEmpty();
        assertThat(empty.getEvent().getVenues()).isEmpty();
        assertThat(empty.getOrganisers()).isEmpty();
        assertThat(empty.getParticipantCategories()).isEmpty();
        assertThat(List.of(
                        empty.getObjectives(),
                        empty.getBackground(),
                        empty.getHighlights(),
                        empty.getAdditionalComments()))
                .containsOnly(Section.builder().build());
        assertThat(empty.getDisclaimer().getText()).isEmpty();
        assertThat(Organiser.builder().build().getName()).isEmpty();
        assertThat(Participant.builder().build().getName()).isEmpty();
        assertThat(ParticipantCategory.builder().build().getKinds()).isEmpty();
    }

    @Test
    void notes_are_compared_by_value() {
        InformationNote copy = note.toBuilder().build();

        assertThat(copy).isEqualTo(note).hasSameHashCodeAs(note);
        assertThat(note.withDisclaimer(Disclaimer.of("Other"))).isNotEqualTo(note);
    }

    @Test
    void a_copy_differs_only_in_the_changed_attribute() {
        InformationNote changed = note.withEvent(note.getEvent().withTitle("Another"));

        assertThat(changed.getEvent().getTitle()).isEqualTo("Another");
        assertThat(changed.withEvent(note.getEvent())).isEqualTo(note);
        assertThat(note.getEvent().getTitle()).isEqualTo("Conference on Strategic Trade Controls Enforcement");
    }

    @Test
    void a_note_copies_the_lists_of_its_builder() {
        List<String> items = new ArrayList<>(List.of("listen"));
        List<Paragraph> paragraphs = new ArrayList<>(List.of(Paragraph.of("First.")));
        List<Organiser> organisers = new ArrayList<>(note.getOrganisers());
        Paragraph paragraph = Paragraph.builder().addAllItems(items).build();
        Section section = Section.builder().addAllParagraphs(paragraphs).build();
        InformationNote changed = note.withOrganisers(organisers);

        items.add("speak");
        paragraphs.clear();
        organisers.clear();

        assertThat(paragraph.getItems()).containsExactly("listen");
        assertThat(section).isEqualTo(Section.of("First."));
        assertThat(changed).isEqualTo(note);
    }

    @Test
    void lists_and_sets_are_unmodifiable() {
        List<Paragraph> paragraphs = note.getObjectives().getParagraphs();
        List<String> items = paragraphs.get(0).getItems();
        Set<ParticipantKind> kinds = note.getParticipantCategories().get(0).getKinds();

        assertThatThrownBy(() -> paragraphs.add(Paragraph.of("more")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> items.add("more")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kinds.add(ParticipantKind.STATE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void strings_and_order_are_kept_unchanged() {
        Paragraph paragraph = Paragraph.list("", " b ", "a", "B\n");

        assertThat(paragraph.getItems()).containsExactly(" b ", "a", "B\n");
    }

    @Test
    void every_type_has_a_summary_in_one_line() {
        assertThat(note)
                .hasToString("InformationNote{\"Conference on Strategic Trade Controls Enforcement\","
                        + " 2012-11-14 to 2012-11-16, 1 organiser, 2 participants in 1 category}");
        assertThat(note.getEvent())
                .hasToString("Event{\"Conference on Strategic Trade Controls Enforcement\","
                        + " 2012-11-14 to 2012-11-16, 1 venue}");
        assertThat(note.getEvent().getVenues()).hasToString("[Venue{\"Brussels\", \"Belgium\"}]");
        assertThat(note.getOrganisers())
                .hasToString("[Organiser{\"World Customs Organisation\", \"WCO\", \"LEAD\", \"host\"}]");
        assertThat(note.getParticipantCategories()).hasToString("[ParticipantCategory{\"Others\", 2 participants}]");
        assertThat(note.getParticipantCategories().get(0).getParticipants())
                .hasToString("[Participant{\"European Union\", \"EU\","
                        + " \"represented by the European Commission\"}, Participant{\"DHL\"}]");
        assertThat(note.getObjectives()).hasToString("Section{1 paragraph, 1 item: \"To:\"}");
        assertThat(note.getObjectives().getParagraphs()).hasToString("[Paragraph{\"To:\", 1 item}]");
        assertThat(note.getDisclaimer())
                .hasToString("Disclaimer{\"This note is for information only and is not an official rep…\"}");
        assertThat(InformationNote.builder().build())
                .hasToString("InformationNote{\"\", no date, 0 organisers, 0 participants in 0 categories}");
    }

    @Test
    void a_long_note_has_a_short_summary() {
        Section section = Section.builder().addParagraph("x".repeat(6_000)).build();
        InformationNote large =
                note.withBackground(section).withEvent(note.getEvent().withTitle("y".repeat(6_000)));

        assertThat(large.toString()).hasSizeLessThan(200);
        assertThat(section.toString()).hasSizeLessThan(200);
    }
}
