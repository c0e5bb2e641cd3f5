package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.infonote.Codes;
import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteImporterTest {
    private static final String PRINTED_NOTE = """
            Information Note¹

            Event: Conference

            Organisers: World Customs Organisation (WCO)

            In cooperation with: Ghana, in its role as Presidency of the G-8

            Date and Venue: 14–16 November 2012, Brussels (Belgium)

            Participants:

            Others:
            DHL; European Union (EU) (represented by the Commission)

            1. Objectives

            To listen.
            • to speak
            • to learn

            2. Background

            It was the first.

            3. Highlights

            2. was discussed first.

            ¹ For information only.
            """;

    private final NoteImporter importer =
            NoteImporter.builder().clock(Corpus.CLOCK).build();

    private static InformationNote note(ReadResult result) {
        return result.getNote().orElseThrow();
    }

    private static List<String> lines(ReadResult result) {
        return result.getReport().getViolations().stream()
                .map(violation -> violation.getSeverity() + " " + violation.getCode() + " " + violation.getPointer()
                        + " " + violation.getLine() + ":" + violation.getColumn())
                .toList();
    }

    @Test
    void imports_a_printed_note() {
        ReadResult result = importer.importText(PRINTED_NOTE);

        assertThat(lines(result)).isEmpty();
        assertThat(NoteJson.write(note(result)))
                .isEqualTo(
                        "{\"event\":{\"title\":\"Conference\",\"startDate\":\"2012-11-14\",\"endDate\":\"2012-11-16\","
                                + "\"venues\":[{\"place\":\"Brussels\",\"country\":\"Belgium\"}]},"
                                + "\"organisers\":[{\"name\":\"World Customs Organisation\",\"acronym\":\"WCO\"},"
                                + "{\"name\":\"Ghana\",\"role\":\"PARTNER\",\"capacity\":\"Presidency of the G-8\"}],"
                                + "\"participantCategories\":[{\"label\":\"Others\",\"participants\":[{\"name\":\"DHL\"},"
                                + "{\"name\":\"European Union\",\"acronym\":\"EU\",\"qualifier\":\"represented by the Commission\"}]}],"
                                + "\"objectives\":{\"paragraphs\":[{\"text\":\"To listen.\",\"items\":[\"to speak\",\"to learn\"]}]},"
                                + "\"background\":{\"paragraphs\":[{\"text\":\"It was the first.\"}]},"
                                + "\"highlights\":{\"paragraphs\":[{\"text\":\"2. was discussed first.\"}]},"
                                + "\"disclaimer\":{\"text\":\"For information only.\"}}");
    }

    @Test
    void imports_paragraphs_and_lists_in_order() {
        InformationNote note = InformationNote.builder()
                .highlights(Section.builder()
                        .addList("The conference discussed:", "risk management", "case studies")
                        .addParagraph("Two points were left open.")
                        .addList("", "funding")
                        .addList("", "dates")
                        .build())
                .build();
        NotePrinter printer = NotePrinter.create();

        assertThat(importer.importText(printer.toText(note)).getNote()).contains(note);
        assertThat(importer.importText(printer.toMarkdown(note)).getNote()).contains(note);
    }

    @Test
    void violations_have_the_locations_of_values() {
        String broken = PRINTED_NOTE
                .replace("14–16 November 2012, Brussels (Belgium)", "16 November 2012 – 14 November 2012")
                .replace("DHL", "DHL; DHL; (two experts)")
                .replace("to speak", "to <b>speak</b>")
                .replaceFirst("(?s)2\\. Background.*3\\.", "3.");

        assertThat(lines(importer.importText(broken)))
                .containsExactly(
                        "ERROR background.required /background 1:1",
                        "WARNING event.venue.missing /event/venues 3:8",
                        "ERROR event.dates.order /event/endDate 9:36",
                        "WARNING participant.duplicate /participantCategories/0/participants/1/name 14:6",
                        "ERROR participant.name.required /participantCategories/0/participants/2/name 14:11",
                        "WARNING text.markup /objectives/paragraphs/0/items/0 19:3");
    }

    @Test
    void markdown_locations_refer_to_the_source() {
        InformationNote note = note(importer.importText(PRINTED_NOTE));
        String markdown = NotePrinter.create().toMarkdown(note).replace("DHL", "\\*\\*; DHL; DHL");

        ReadResult result = importer.importText(markdown);

        assertThat(lines(result))
                .containsExactly("WARNING participant.duplicate /participantCategories/0/participants/2/name 14:12");
        assertThat(note(result)
                        .getParticipantCategories()
                        .get(0)
                        .getParticipants()
                        .get(0)
                        .getName())
                .isEqualTo("**");
    }

    @Test
    void unplaced_text_becomes_an_additional_comment() {
        ReadResult result = importer.importText("Draft of 7 May\n\n" + PRINTED_NOTE.replace("Event: ", "Titel: "));

        assertThat(lines(result))
                .containsExactly(
                        "WARNING import.unplaced /additionalComments/paragraphs/0/text 1:1",
                        "WARNING import.unplaced /additionalComments/paragraphs/1/text 5:1",
                        "ERROR event.title.required /event/title 11:17");
    }

    @Test
    void detects_the_language_from_labels() {
        NotePrinter french = NotePrinter.builder().locale(Locale.FRENCH).build();
        InformationNote note = note(importer.importText(PRINTED_NOTE));
        String printed = french.toText(note);

        ReadResult result = importer.importText(printed.substring(printed.indexOf('\n')));

        assertThat(lines(result)).containsExactly("WARNING import.untitled  3:1");
        assertThat(note(result)).isEqualTo(note);
    }

    @Test
    void an_empty_text_gives_an_empty_note() {
        for (String empty : List.of("", "\ufeff", " \n\r\n\t")) {
            ReadResult result = importer.importText(empty);

            assertThat(note(result)).isEqualTo(InformationNote.builder().build());
            assertThat(result.getReport().getErrors()).hasSize(7);
        }
    }

    @Test
    void accepts_digits_outside_the_basic_plane() {
        String two = Character.toString(0x1d7da);
        for (String text :
                List.of("Information Note\n\n- " + two + " -\n\nA", "1" + two + ". Objectives\n\nTo meet.")) {
            ReadResult digits = importer.importText(text.replace(two, "2"));

            assertThat(note(importer.importText(text))).isEqualTo(note(digits));
        }
    }

    /** pdftotext writes numbers with signs, and lam before alef, from left to right. */
    @Test
    void puts_the_arabic_text_of_a_pdf_in_order() {
        ReadResult result = importer.importText("""
                \u202bمذكرة إعالمية\u202a¹\u202c\u202c
                \u202bالفعالية\u202a:\u202c\u202c
                \u202bاالجتماع المعني بالقرار \u202a)2012( 2041\u202c\u202c
                \u202bالمنظمون\u202a:\u202c\u202c
                \u202bوزارة األشغال\u202c
                \u202bالتاريخ ومكان االنعقاد\u202a:\u202c\u202c
                \u202bمن \u202a 5\u202cإلى \u202a 6\u202cآذار\u202a/\u202cمارس \u202a ،2013\u202cالدوحة (قطر)\u202c

                \u202b\u202a .1\u202cاألهداف\u202c
                \u202bزيادة المعرفة\u202a.\u202c\u202c
                """);

        assertThat(lines(result)).noneMatch(line -> line.contains(" import."));
        InformationNote note = note(result);
        assertThat(note.getEvent())
                .isEqualTo(Event.builder()
                        .title("الاجتماع المعني بالقرار 2041 (2012)")
                        .dates(LocalDate.of(2013, 3, 5), LocalDate.of(2013, 3, 6))
                        .addVenue(Venue.of("الدوحة", "قطر"))
                        .build());
        assertThat(note.getOrganisers()).containsExactly(Organiser.of("وزارة الأشغال"));
        assertThat(note.getObjectives()).isEqualTo(Section.of("زيادة المعرفة."));
    }

    @Test
    void keeps_the_order_of_other_embedded_text() {
        InformationNote note =
                note(importer.importText("Information Note\n\nEvent: Lecture \u202a(1) 2\u202c, هذاالكتاب"));

        assertThat(note.getEvent().getTitle()).isEqualTo("Lecture (1) 2, هذاالكتاب");
    }

    @Test
    void accepts_all_line_endings() {
        InformationNote note = note(importer.importText(PRINTED_NOTE));

        for (String end : List.of("\r\n", "\r")) {
            ReadResult result =
                    importer.importText(PRINTED_NOTE.replace("\n", end).replace("DHL", "DHL; DHL"));

            assertThat(lines(result))
                    .containsExactly("WARNING participant.duplicate /participantCategories/0/participants/1/name 14:6");
            assertThat(note(result).getObjectives()).isEqualTo(note.getObjectives());
        }
    }

    @Test
    void imports_organisers_without_names() {
        InformationNote note = InformationNote.builder()
                .addOrganiser(Organiser.builder().capacity("host").build())
                .addOrganiser(Organiser.builder()
                        .role(OrganiserRole.LEAD)
                        .capacity("Presidency")
                        .build())
                .addOrganiser(Organiser.builder()
                        .acronym("WCO")
                        .role(OrganiserRole.LEAD)
                        .build())
                .build();

        for (String printed :
                List.of(NotePrinter.create().toText(note), NotePrinter.create().toMarkdown(note))) {
            assertThat(importer.importText(printed).getNote()).as(printed).contains(note);
        }
    }

    @Test
    void a_missing_name_has_the_location_of_its_organiser() {
        ReadResult result = importer.importText(PRINTED_NOTE.replace("(WCO)", "(WCO); in its role as host"));

        assertThat(lines(result)).containsExactly("ERROR organiser.name.required /organisers/1/name 5:47");
    }

    @Test
    void keeps_brackets_in_acronyms_and_qualifiers() {
        for (Participant participant : List.of(
                Participant.of("A", "B (C)"),
                Participant.of("A", "B (C) (D)"),
                Participant.builder().name("A").qualifier("two experts (2)").build())) {
            InformationNote note = InformationNote.builder()
                    .addParticipantCategory(ParticipantCategory.builder()
                            .addParticipant(participant)
                            .build())
                    .build();

            String printed = NotePrinter.create().toMarkdown(note);

            assertThat(importer.importText(printed).getNote()).as(printed).contains(note);
        }
    }

    @Test
    void joins_wrapped_lines() {
        ReadResult result = importer.importText(PRINTED_NOTE
                .replace("to speak", "to speak\n  slowly")
                .replace("It was", "It\nwas")
                .replace("DHL; ", "DHL;\n")
                .replace("information only", "information\nonly"));

        assertThat(lines(result)).isEmpty();
        assertThat(note(result).getObjectives())
                .isEqualTo(Section.builder()
                        .addList("To listen.", "to speak slowly", "to learn")
                        .build());
        assertThat(note(result).getBackground()).isEqualTo(Section.of("It was the first."));
        assertThat(note(result).getDisclaimer()).isEqualTo(Disclaimer.of("For information only."));
    }

    @Test
    void invalid_dates_become_venues() {
        for (String date : List.of(
                "31 November 2012",
                "1 November",
                "2012",
                "14 May 1000000000",
                "14 November 99999999999",
                "014 May 2012",
                "14 May 02013")) {
            InformationNote note = note(importer.importText("Information Note\n\nDate and Venue: " + date));

            assertThat(note.getEvent().getStartDate()).as(date).isEmpty();
            assertThat(note.getEvent().getVenues().get(0).getPlace()).contains(date);
        }
        assertThat(note(importer.importText("情况说明\n\n日期和地点：2012年11月14日至16日，布鲁塞尔"))
                        .getEvent()
                        .getEndDate())
                .contains(LocalDate.of(2012, 11, 16));
    }

    @Test
    void imports_four_digit_years() {
        for (int year : new int[] {1000, 1899, 2012, 2999}) {
            LocalDate date = LocalDate.of(year, 5, 14);
            String printed = NotePrinter.create()
                    .toText(InformationNote.builder()
                            .event(Event.builder().startDate(date).build())
                            .build());

            assertThat(note(importer.importText(printed)).getEvent().getStartDate())
                    .as(printed)
                    .contains(date);
        }
    }

    @Test
    void applies_limits_and_severities() {
        NoteImporter strict = NoteImporter.builder()
                .clock(Corpus.CLOCK)
                .maxBytes(PRINTED_NOTE.length() + 100)
                .maxListLength(1)
                .maxTextLength(20)
                .maxViolations(5)
                .severity(Codes.IMPORT_UNPLACED, Severity.ERROR)
                .ignore(Codes.IMPORT_UNTITLED)
                .build();

        assertThat(strict.importText("x").getReport().getErrors().get(0).getCode())
                .isEqualTo(Codes.IMPORT_UNPLACED);
        assertThat(strict.importText("x").getReport().getViolations())
                .extracting(Violation::getCode)
                .doesNotContain(Codes.IMPORT_UNTITLED);
        assertThat(lines(strict.importText(PRINTED_NOTE)))
                .containsExactly(
                        "ERROR text.tooLong /organisers/0/name 5:13",
                        "ERROR list.tooLong /organisers 5:13",
                        "ERROR list.tooLong /participantCategories/0/participants 14:1",
                        "ERROR list.tooLong /objectives/paragraphs/0/items 19:3",
                        "ERROR text.tooLong /highlights/paragraphs/0/text 28:1");
        assertThat(strict.importText(PRINTED_NOTE).getReport().isTruncated()).isTrue();
        InformationNote note = note(strict.importText(PRINTED_NOTE
                .replace("DHL; ", "DHL; UPS; ")
                .replace("Belgium)", "Belgium); Liège; Ghent")
                .replace("(WCO)", "(WCO); Peru")
                .replace("1. Objectives", "States:\nGhana\n\nBodies:\nOSCE\n\n1. Objectives")
                .replace("to learn", "to learn\n• to look")));
        assertThat(List.of(
                        note.getEvent().getVenues().size(),
                        note.getOrganisers().size(),
                        note.getParticipantCategories().size(),
                        note.getParticipantCategories().get(0).getParticipants().size(),
                        note.getObjectives().getParagraphs().get(0).getItems().size()))
                .containsOnly(1);
        assertThat(lines(strict.importText(PRINTED_NOTE + PRINTED_NOTE))).containsExactly("ERROR import.tooLarge  1:1");
        assertThat(strict.importText(PRINTED_NOTE + PRINTED_NOTE).getNote()).isEmpty();
        assertThat(NoteImporter.builder()
                        .warningsAsErrors()
                        .build()
                        .importText("x")
                        .getReport()
                        .getWarnings())
                .isEmpty();
    }

    @Test
    void strings_readers_and_files_give_the_same_result(@TempDir Path folder) throws IOException {
        InformationNote note = note(importer.importText(PRINTED_NOTE));
        Path file = folder.resolve("note.txt");

        assertThat(note(importer.importText(new StringReader(PRINTED_NOTE)))).isEqualTo(note);
        Files.writeString(file, PRINTED_NOTE);
        assertThat(note(importer.importText(file))).isEqualTo(note);
        Files.writeString(file, "\ufeff" + PRINTED_NOTE, StandardCharsets.UTF_16LE);
        assertThat(note(importer.importText(file))).isEqualTo(note);
    }

    /** The file exceeds the limit in UTF-16 bytes, but not in characters. */
    @Test
    void a_file_that_is_too_large_is_not_imported(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("note.txt");
        Files.writeString(file, "\ufeff" + PRINTED_NOTE, StandardCharsets.UTF_16LE);
        NoteImporter small =
                NoteImporter.builder().maxBytes(2 * PRINTED_NOTE.length() - 100).build();

        assertThat(lines(small.importText(file))).containsExactly("ERROR import.tooLarge  1:1");
        assertThat(small.importText(file).getNote()).isEmpty();
    }

    @Test
    void skips_a_leading_byte_order_mark() {
        assertThat(lines(importer.importText("\ufeffx"))).isEqualTo(lines(importer.importText("x")));
    }

    @Test
    void severity_and_ignore_accept_import_codes() {
        String text = "Draft\n\n" + PRINTED_NOTE;

        assertThat(lines(importer.importText(text)))
                .containsExactly("WARNING import.unplaced /additionalComments/paragraphs/0/text 1:1");
        assertThat(lines(NoteImporter.builder()
                        .ignore(Codes.IMPORT_UNPLACED)
                        .build()
                        .importText(text)))
                .isEmpty();
        assertThat(lines(NoteImporter.builder()
                        .severity(Codes.IMPORT_UNPLACED, Severity.ERROR)
                        .build()
                        .importText(text)))
                .containsExactly("ERROR import.unplaced /additionalComments/paragraphs/0/text 1:1");
        assertThat(lines(NoteImporter.builder()
                        .severity(Codes.IMPORT_UNPLACED, Severity.WARNING)
                        .build()
                        .importText(text)))
                .containsExactly("WARNING import.unplaced /additionalComments/paragraphs/0/text 1:1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void rejects_invalid_settings() {
        NoteImporter.Builder builder = NoteImporter.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ignore(Codes.IMPORT_TOO_LARGE))
                .withMessage("Cannot ignore import.tooLarge: expected a rule code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.severity(Codes.JSON_SYNTAX, Severity.WARNING))
                .withMessage("The severity cannot be set for json.syntax: expected a rule code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxBytes(0))
                .withMessage("maxBytes must be from 1 to 2147483631; found: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteReader.builder().ignore(Codes.IMPORT_DATE))
                .withMessage("Cannot ignore import.date: expected a rule code, or one of [json.unknownMember]");
    }

    @Test
    void an_importer_can_be_serialized() throws IOException, ClassNotFoundException {
        NoteImporter strict = NoteImporter.builder()
                .maxListLength(1)
                .ignore(Codes.IMPORT_UNTITLED)
                .build();

        NoteImporter read = JavaSerialization.sent(strict);

        assertThat(read.importText(PRINTED_NOTE).getReport())
                .isEqualTo(strict.importText(PRINTED_NOTE).getReport());
    }
}
