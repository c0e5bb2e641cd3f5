package io.github.infonote.json;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Notes for tests. */
public final class TestNotes {
    /** A note with every attribute set. */
    public static final InformationNote FULL = InformationNote.builder()
            .language("en")
            .event(Event.builder()
                    .title("Workshop “Borders” – Côte d'Ivoire")
                    .startDate(LocalDate.of(2014, 8, 5))
                    .endDate(LocalDate.of(2014, 8, 8))
                    .addVenue(Venue.builder()
                            .place("Abidjan")
                            .country("Côte d'Ivoire")
                            .build())
                    .addVenue(Venue.builder().place("Noé").build())
                    .build())
            .addOrganiser(Organiser.builder()
                    .name("Ghana")
                    .role(OrganiserRole.LEAD)
                    .capacity("Presidency of the group")
                    .build())
            .addOrganiser(Organiser.builder()
                    .name("World Customs Organisation")
                    .acronym("WCO")
                    .role(OrganiserRole.PARTNER)
                    .build())
            .addParticipantCategory(ParticipantCategory.builder()
                    .label("States")
                    .addKind(ParticipantKind.STATE)
                    .addParticipant(Participant.of("Hong Kong, China"))
                    .addParticipant(Participant.of("Ghana"))
                    .build())
            .addParticipantCategory(ParticipantCategory.builder()
                    .label("Civil society, private sector and other entities")
                    .addKinds(ParticipantKind.CIVIL_SOCIETY, ParticipantKind.PRIVATE_SECTOR, ParticipantKind.OTHER)
                    .addParticipant(Participant.builder()
                            .name("New Partnership for Africa's Development")
                            .acronym("ABNE/NEPAD")
                            .qualifier("two experts")
                            .build())
                    .build())
            .objectives(Section.builder()
                    .heading("Objectives of experts' participation")
                    .addList("The expert went there to:", "listen", "speak \"up\"")
                    .addParagraph("Nothing else.")
                    .addList("", "none")
                    .build())
            .background(Section.builder()
                    .addParagraph("One.")
                    .addParagraph("Two:\n\ttwo lines.")
                    .build())
            .highlights(Section.builder()
                    .heading("Highlights and discussions")
                    .addParagraph("شكرا 😀")
                    .build())
            .additionalComments(Section.builder().addList("", "C:\\notes").build())
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    /** The JSON of {@link #FULL}. */
    public static final String FULL_JSON = resource("full-note.json");

    /** A note with empty or unusual strings, and an empty entry in each list. */
    public static final InformationNote ODD = InformationNote.builder()
            .event(Event.builder()
                    .title("\ud83d alone \u0000 \u202e")
                    .startDate(LocalDate.of(-44, 3, 15))
                    .endDate(LocalDate.of(12_345, 1, 1))
                    .addVenues(
                            Venue.builder().build(), Venue.builder().place("").build())
                    .build())
            .addOrganiser(Organiser.builder().build())
            .addParticipantCategories(
                    ParticipantCategory.builder().build(),
                    ParticipantCategory.builder()
                            .addParticipant(Participant.builder().build())
                            .build())
            .objectives(Section.builder()
                    .heading("")
                    .addParagraph("")
                    .addParagraph(" ")
                    .addParagraph("\u2028")
                    .addList("\ufeff", "\ude00\ud83d \ud83d\ude00", "</script>", "${x}")
                    .build())
            .build();

    private TestNotes() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TestNotes.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
