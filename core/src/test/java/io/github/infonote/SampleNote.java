package io.github.infonote;

import java.time.LocalDate;

/** A note with every attribute set. */
final class SampleNote {
    static final InformationNote NOTE = InformationNote.builder()
            .language("en")
            .event(Event.builder()
                    .title("Conference on Strategic Trade Controls Enforcement")
                    .startDate(LocalDate.of(2012, 11, 14))
                    .endDate(LocalDate.of(2012, 11, 16))
                    .addVenue(
                            Venue.builder().place("Brussels").country("Belgium").build())
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
                    .addParticipant(Participant.builder()
                            .name("European Union")
                            .acronym("EU")
                            .qualifier("represented by the European Commission")
                            .build())
                    .addParticipant(Participant.of("DHL"))
                    .build())
            .objectives(Section.builder()
                    .heading("Aims")
                    .addParagraph("To:")
                    .addItem("listen")
                    .build())
            .background(Section.builder().addParagraph("Earlier events.").build())
            .highlights(Section.builder().addParagraph("Many came.").build())
            .additionalComments(Section.builder().addParagraph("None.").build())
            .disclaimer(Disclaimer.usual())
            .build();

    private SampleNote() {}
}
