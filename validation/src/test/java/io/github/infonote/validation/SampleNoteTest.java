package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Builds the program's sample in code: a complete note about a real event, with invented prose. */
class SampleNoteTest {
    private static final String[] STATES = """
            Albania; Algeria; Argentina; Australia; Austria; Bahrain; Bangladesh; Belgium; Brazil; Brunei; Bulgaria;
            Burkina Faso; Cambodia; Cameroon; Canada; Chile; China; Colombia; Congo; Costa Rica; Cote d'Ivoire;
            Croatia; Cyprus; Czech Republic; Denmark; Egypt; Estonia; Ethiopia; Finland; France; Georgia; Germany;
            Hong Kong, China; Hungary; India; Indonesia; Iran; Ireland; Italy; Japan; Kazakhstan; Kenya; Kyrgyzstan;
            Latvia; Lithuania; Macao, China; Maldives; Malaysia; Malta; Mexico; Moldova; Mongolia; Montenegro;
            Morocco; Mozambique; Namibia; Nepal; Netherlands; New Zealand; Nicaragua; Nigeria; Norway; Oman;
            Pakistan; Papua New Guinea; Peru; Philippines; Poland; Republic of Korea; Romania; Russian Federation;
            Saudi Arabia; Senegal; Serbia; Singapore; Slovenia; Spain; South Africa; Sri Lanka; Swaziland; Sweden;
            Switzerland; Tanzania; Tajikistan; Thailand; the former Yugoslav Republic of Macedonia; Tunisia; Turkey;
            Uganda; Ukraine; United Arab Emirates; United Kingdom; United States; Uzbekistan; Vietnam; Yemen
            """.strip().split(";\\s+");

    /** Builds the note as an application does. */
    private static InformationNote note() {
        return InformationNote.builder()
                .event(Event.builder()
                        .title("Conference on Strategic Trade Controls Enforcement")
                        .dates(LocalDate.of(2012, 11, 14), LocalDate.of(2012, 11, 16))
                        .build())
                .addOrganiser(Organiser.of("World Customs Organisation", "WCO").withRole(OrganiserRole.LEAD))
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("WCO Members")
                        .addKind(ParticipantKind.STATE)
                        .addParticipantNames(STATES)
                        .build())
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("Others")
                        .addKind(ParticipantKind.OTHER)
                        .addParticipant(Participant.of("European Union")
                                .withQualifier("represented by the European Commission"))
                        .build())
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("International Organisations")
                        .addKind(ParticipantKind.INTERNATIONAL_ORGANISATION)
                        .addParticipants(
                                Participant.of("International Atomic Energy Agency", "IAEA"),
                                Participant.of("Organisation for the Prohibition of Chemical Weapons", "OPCW"),
                                Participant.of("Biological Weapons Convention Implementation Support Unit", "BWC-ISU"),
                                Participant.of("Organisation for Security and Cooperation in Europe", "OSCE"),
                                Participant.of("Panel of experts of Resolution 1874")
                                        .withQualifier("2009"),
                                Participant.of("current and former 1540 Committee experts"))
                        .build())
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("Academia")
                        .addKind(ParticipantKind.ACADEMIA)
                        .addParticipants(
                                Participant.of("Stockholm International Peace Research Institute", "SIPRI"),
                                Participant.of("University at Albany, State University of New York")
                                        .withQualifier("SUNY Center for Policy Research"),
                                Participant.of("University of Georgia")
                                        .withQualifier("Center for International Trade and Security, CITS"))
                        .build())
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("Private Sector")
                        .addKind(ParticipantKind.PRIVATE_SECTOR)
                        .addParticipantNames(
                                "DHL",
                                "Thermo Fisher Scientific",
                                "L-3 Communications Security and Detection Systems",
                                "Rapiscan Systems")
                        .build())
                .objectives(Section.builder()
                        .addList(
                                "An expert of the 1540 Committee took part in order to:",
                                "Remind customs administrations of what resolutions 1540 (2004) and 1977 "
                                        + "(2011) ask of States, and of how much depends on customs",
                                "Explain how the Committee brings offers of assistance and requests for it "
                                        + "together",
                                "Carry on the partnership with the WCO and find the next steps for it",
                                "Meet national customs administrations and organisations that give assistance",
                                "Learn which strategies and technologies are new in the enforcement of export"
                                        + " and strategic trade controls")
                        .build())
                .background(Section.of(
                        "The WCO had never before held a conference on strategic trade controls alone. It "
                                + "wished to make the subject better known, to see what customs can add to the "
                                + "enforcement of such controls, and to hear from its members which support they need. "
                                + "Several administrations had described their difficulties to the WCO's Enforcement "
                                + "Committee earlier in 2012; the conference was the answer to that.",
                        "Customs may inspect, hold or release goods that enter, cross or leave a country. No "
                                + "other service is as well placed to find strategic goods on their way over a border, "
                                + "which makes it indispensable for resolution 1540 (2004). The WCO's 178 members stand"
                                + " for about 99% of world trade, so that standards and training which it offers reach "
                                + "nearly everywhere. The Committee and its experts have said so more than once, and "
                                + "the two bodies have worked together for years: one eases lawful trade and keeps "
                                + "unlawful trade out, the other keeps materials related to weapons of mass destruction"
                                + " out of the hands of non-State actors."))
                .highlights(Section.of(
                        "Talks, case studies and keynote speeches gave an overview of the obligations under "
                                + "international law, of what a national control system consists of, and of enforcement"
                                + " that has proved itself.",
                        "No participant thought its own country safe from attempts by non-State actors to "
                                + "obtain such weapons. All held strategic trade controls to be important, with "
                                + "resolution 1540 (2004) at their centre and customs among the first to carry them "
                                + "out. Controls were also seen to help trade and development rather than to stand in "
                                + "their way.",
                        "Administrations differ much in what they can do, but the tools exist: risk "
                                + "management, cooperation between services and between States, information that is "
                                + "shared in time, and contact with industry.",
                        "More training is needed. The WCO was asked to look into a programme of its own for "
                                + "strategic trade controls, and the Committee's part in matching requests for "
                                + "assistance with offers was pointed out."))
                .additionalComments(Section.of("Questions may be put to the experts of the 1540 Committee by e-mail."))
                .disclaimer(Disclaimer.standard(Locale.ENGLISH))
                .build();
    }

    private static InformationNote sample() throws IOException {
        return NoteJson.read(Corpus.SAMPLE);
    }

    @Test
    void a_complete_note_is_built_in_its_own_order() throws IOException {
        InformationNote note = note();

        assertThat(note)
                .isEqualTo(sample().withDisclaimer(Disclaimer.standard(Locale.ENGLISH)))
                .hasToString("InformationNote{\"Conference on Strategic Trade Controls Enforcement\","
                        + " 2012-11-14 to 2012-11-16, 1 organiser, 110 participants in 5 categories}");
        assertThat(NoteValidator.create().validate(note).getViolations())
                .extracting(Violation::getCode)
                .containsExactly("event.venue.missing");
    }
}
