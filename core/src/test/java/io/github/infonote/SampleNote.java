package io.github.infonote;

import java.time.LocalDate;
import java.util.Locale;

/** A note with every attribute set. */
final class SampleNote {
    static final InformationNote NOTE = InformationNote.builder()
            .language("en")
            .event(Event.builder()
                    .title("Conference on Strategic Trade Controls Enforcement")
                    .dates(LocalDate.of(2012, 11, 14), LocalDate.of(2012, 11, 16))
                    .addVenue(Venue.of("Brussels", "Belgium"))
                    .build())
            .addOrganiser(Organiser.builder()
                    .name("World Customs Organisation")
                    .acronym("WCO")
                    .role(OrganiserRole.LEAD)
                    .capacity("host")
                    .build())
            .addParticipantCategory(ParticipantCategory.builder()
                    .label("Others")
                    .addKinds(ParticipantKind.OTHER, ParticipantKind.ACADEMIA)
                    .addParticipant(Participant.of("European Union", "EU")
                            .withQualifier("represented by the European Commission"))
                    .addParticipant(Participant.of("DHL"))
                    .build())
            .objectives(
                    Section.builder().heading("Aims").addList("To:", "listen").build())
            .background(Section.of("Earlier events."))
            .highlights(Section.builder()
                    .addList("The conference discussed:", "risk management", "case studies")
                    .addParagraph("Two points were left open.")
                    .addList("", "funding")
                    .build())
            .additionalComments(Section.of("None."))
            .disclaimer(Disclaimer.standard(Locale.ENGLISH))
            .build();

    private SampleNote() {}
}
