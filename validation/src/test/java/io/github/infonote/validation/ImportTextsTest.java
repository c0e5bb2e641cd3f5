package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares free-form notes in files and rows with the expected notes and reports. */
class ImportTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/import");
    private static final Path SHORT_TEXTS = FOLDER.resolve("short-texts.rows");

    private static final NoteImporter IMPORTER =
            NoteImporter.builder().clock(Corpus.CLOCK).build();

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return ExpectedFile.read(FOLDER.resolve(name + ".txt"));
    }

    private static InformationNote note(String text) {
        return IMPORTER.importText(text).getNote().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void text_files_are_imported_as_expected(String name) {
        ReadResult result = IMPORTER.importText(text(name));

        ImportedWords.assertNoneLost(text(name), result);
        ExpectedFile.assertEquals(
                FOLDER.resolve(name + ".json"),
                NoteJson.writePretty(result.getNote().orElseThrow()) + "\n");
        ExpectedFile.assertEquals(FOLDER.resolve(name + ".report"), lines(result, code -> true));
    }

    /** Formats each violation on a line, with the quoted words. */
    private static String lines(ReadResult result, Predicate<String> codes) {
        return result.getReport().getViolations().stream()
                .filter(violation -> codes.test(violation.getCode()))
                .map(violation -> "%s %s \"%s\" %d:%d %s"
                                .formatted(
                                        violation.getSeverity(),
                                        violation.getCode(),
                                        violation.getPointer(),
                                        violation.getLine(),
                                        violation.getColumn(),
                                        violation.getArguments().getOrDefault("found", ""))
                                .strip()
                        + "\n")
                .collect(Collectors.joining());
    }

    /** The short texts in the file of rows. Each row also has the expected note and the report without missing values. */
    static List<String> shortTexts() {
        return Stream.of(ExpectedFile.read(SHORT_TEXTS).strip().split("\n\n"))
                .map(row -> row.lines().findFirst().orElseThrow())
                .toList();
    }

    /** Replaces ⏎ by line ends and ␌ by form feeds. */
    static String withBreaks(String shortText) {
        return shortText.replace('⏎', '\n').replace('␌', '\f');
    }

    @Test
    void short_texts_are_imported_as_expected() {
        String rows = shortTexts().stream()
                .map(text -> {
                    ReadResult result = IMPORTER.importText(withBreaks(text));
                    return text + "\n" + NoteJson.write(result.getNote().orElseThrow()) + "\n"
                            + lines(result, code -> !code.matches(".*\\.(required|missing)"));
                })
                .collect(Collectors.joining("\n"));

        ExpectedFile.assertEquals(SHORT_TEXTS, rows);
    }

    @Test
    void all_text_files_are_tested() {
        assertThat(names())
                .containsExactly(
                        "american-spelling",
                        "bare-list",
                        "columns-and-page-numbers",
                        "customs-conference",
                        "cut-in-the-middle",
                        "french",
                        "labels-on-their-own-lines",
                        "merged-labels",
                        "mixed-lists",
                        "one-day",
                        "partners-and-supporters",
                        "range-over-two-months",
                        "spanish",
                        "state-in-a-capacity",
                        "two-venues",
                        "upper-case-headings");
    }

    @ParameterizedTest
    @MethodSource("names")
    void printing_and_importing_again_gives_the_same_note(String name) {
        InformationNote note = note(text(name));

        assertThat(note(NotePrinter.create().toText(note))).isEqualTo(note);
        assertThat(note(NotePrinter.create().toMarkdown(note))).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 7 March 2014 | 2014-03-07 |",
                "en | 7th of March, 2014 | 2014-03-07 |",
                "en | March 7, 2014 | 2014-03-07 |",
                "en | Friday 7 Mar. 2014 | 2014-03-07 |",
                "en | 2014-03-07 | 2014-03-07 |",
                "en | 07.03.2014 | 2014-03-07 |",
                "en | 13/03/2014 | 2014-03-13 |",
                "en | 03/13/2014 | 2014-03-13 |",
                "en | 14 - 16 November 2012 | 2012-11-14 | 2012-11-16",
                "en | 22-24 October 2013 | 2013-10-22 | 2013-10-24",
                "en | 5 – 8 August 2014 | 2014-08-05 | 2014-08-08",
                "en | from 3 to 5 June 2013 | 2013-06-03 | 2013-06-05",
                "en | between 3 and 5 June 2013 | 2013-06-03 | 2013-06-05",
                "en | 28 April – 9 May 2014 | 2014-04-28 | 2014-05-09",
                "en | 30 December 2013 - 2 January 2014 | 2013-12-30 | 2014-01-02",
                "en | November 30 - December 2, 2015 | 2015-11-30 | 2015-12-02",
                "en | November 14-16, 2012 | 2012-11-14 | 2012-11-16",
                "en | 2014-04-28 - 2014-05-09 | 2014-04-28 | 2014-05-09",
                "en | 28.04.2014 - 09.05.2014 | 2014-04-28 | 2014-05-09",
                "fr | du 30 septembre au 2 octobre 2014 | 2014-09-30 | 2014-10-02",
                "fr | 1er et 2 août 2014 | 2014-08-01 | 2014-08-02",
                "es | 4 al 6 de marzo de 2014 | 2014-03-04 | 2014-03-06",
                "es | del 30 de abril al 2 de mayo de 2014 | 2014-04-30 | 2014-05-02",
                "ru | 14–16 ноября 2012 года | 2012-11-14 | 2012-11-16",
                "ru | с 30 апреля по 2 мая 2014 г. | 2014-04-30 | 2014-05-02",
                "zh | 2012年11月14日至16日 | 2012-11-14 | 2012-11-16",
                "zh | 2012年11月30日至12月2日 | 2012-11-30 | 2012-12-02",
                "ar | 14-16 نوفمبر 2012 | 2012-11-14 | 2012-11-16",
                "fr | entre le 3 et le 5 juin 2013 | 2013-06-03 | 2013-06-05",
                "es | entre el 3 y el 5 de junio de 2013 | 2013-06-03 | 2013-06-05",
                "ru | между 3 и 5 июня 2013 года | 2013-06-03 | 2013-06-05",
                "zh | 2013年6月3日和5日之间 | 2013-06-03 | 2013-06-05",
                "zh | 介于2013年6月3日和5日之间 | 2013-06-03 | 2013-06-05",
                "ar | بين 3 و5 يونيو 2013 | 2013-06-03 | 2013-06-05",
            })
    void imports_dates_in_common_forms(String language, String dates, LocalDate start, @Nullable LocalDate end) {
        String label = Words.of(new Locale(language)).get("dateAndVenue");
        for (String text : List.of(
                label + ": " + dates,
                label + " : Xanadu, " + dates,
                label.toUpperCase(Locale.ROOT) + ": " + dates + ", Xanadu",
                "**" + label + "**: " + dates + " (Xanadu)")) {
            ReadResult result = IMPORTER.importText(text + "\n");
            Event event = result.getNote().orElseThrow().getEvent();

            assertThat(event.getStartDate()).as(text).contains(start);
            assertThat(event.getEndDate()).as(text).isEqualTo(Optional.ofNullable(end));
            assertThat(event.getVenues())
                    .as(text)
                    .isEqualTo(
                            text.contains("Xanadu")
                                    ? List.of(Venue.builder().place("Xanadu").build())
                                    : List.of());
            assertThat(result.getReport().getViolations())
                    .as(text)
                    .extracting(Violation::getCode)
                    .doesNotContain(Codes.IMPORT_DATE, Codes.IMPORT_UNPLACED);
        }
    }

    /** {@code !} after a name is a warning about it. Each kind of doubt is reported once per list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Benin; Hong Kong, China; Peru | Benin / Hong Kong, China / Peru",
                "Benin; Peru and Chile | Benin / Peru / Chile",
                "Acme; Bolt and Core | Acme / Bolt and Core!",
                "Benin, Peru, Chile | Benin / Peru / Chile",
                "Benin, Peru and Chile | Benin / Peru / Chile",
                "Acme, Bolt and Core | Acme / Bolt / Core!",
                "Benin, Peru, and Chile. | Benin / Peru / Chile",
                "Benin, Bosnia and Herzegovina | Benin / Bosnia and Herzegovina",
                "Benin, Ministry of Foreign Affairs and Trade | Benin / Ministry of Foreign Affairs and Trade!",
                "Benin, Hong Kong, China | Benin / Hong Kong, China",
                "Acme, Inc., Benin | Acme, Inc. / Benin",
                "African Union (AU) and European Union (EU) | African Union [AU] / European Union [EU]",
                "African Union (AU) European Union (EU) | African Union [AU] / European Union [EU]!",
                "Panel of Resolution 1874 (2009), DHL | Panel of Resolution 1874 (2009) / DHL",
                "ABNE/NEPAD; UNODA | ABNE/NEPAD / UNODA",
                "Hapag (AG) | Hapag [AG]!",
                "European Union (represented by the Commission) | European Union (represented by the Commission)",
                "Committee (CPR) (two experts) | Committee [CPR] (two experts)",
                "University (Center for Trade and Security, CITS), DHL | University (Center for Trade and Security, CITS) / DHL",
                "1,540 experts | 1,540 experts",
                "Benin\t\tPeru    Chile | Benin / Peru! / Chile",
                "Japan, Republic of Korea, Peru | Japan / Republic of Korea / Peru",
                "Iran, Islamic Republic of, Peru | Iran, Islamic Republic of / Peru",
                "Albania, Serbia and Montenegro | Albania / Serbia / Montenegro!",
                "Suriname and Trinidad and Tobago and Peru | Suriname / Trinidad and Tobago / Peru",
                "Serbia and the former Yugoslav Republic of Macedonia | Serbia / the former Yugoslav Republic of Macedonia",
                "Peru, Serbia and the former Yugoslav Republic of Macedonia | Peru / Serbia / the former Yugoslav Republic of Macedonia",
                "Government of Peru and the European Union | Government of Peru / the European Union!",
                "Benin, Peru, Chile; African Union | Benin / Peru / Chile / African Union",
                "Acme, Bolt, Core; African Union | Acme, Bolt, Core! / African Union",
                "Benin⏎Peru⏎Chile | Benin / Peru / Chile",
                "• Benin⏎• Peru,⏎• Chile | Benin / Peru / Chile",
                "Benin;⏎Peru;⏎⏎Chile | Benin / Peru / Chile",
                "Benin, Burkina⏎⏎Faso, Chile | Benin / Burkina Faso / Chile",
                "Ghana, Peru and Antigua and Barbuda | Ghana / Peru / Antigua and Barbuda",
                "Peru and Chile, Benin | Peru / Chile / Benin",
                "Acme and Bolt, Core | Acme and Bolt! / Core",
                "Benin, Ministry of Health and Ministry of Trade | Benin / Ministry of Health / Ministry of Trade!",
                "Food and Agriculture Organization; Peru | Food and Agriculture Organization / Peru",
                "World Customs Organisation (WCO)  OSCE, UN | World Customs Organisation [WCO] / OSCE! / UN",
                "(A, B) C, D | (A, B) C! / D",
                "World Customs Organisation (WCO, Benin | World Customs Organisation (WCO! / Benin",
                "Benin, Peru and | Benin / Peru",
                "• Benin⏎• Peru: Lima | Benin / Peru: Lima!",
            })
    void splits_lists_into_names(String list, String expected) {
        ReadResult result = IMPORTER.importText(
                "Information Note 1\n\nEvent: X\n\nParticipants:\n\nOthers:\n" + list.replace("⏎", "\n"));
        List<ParticipantCategory> categories = result.getNote().orElseThrow().getParticipantCategories();
        Set<String> doubts = result.getReport().getViolations().stream()
                .filter(violation -> violation.getCode().startsWith("import."))
                .map(violation ->
                        violation.getPointer().replaceAll("^(/participantCategories/0/participants/\\d+).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(categories).hasSize(1);
        assertThat(categories.get(0).getLabel()).contains("Others");
        List<Participant> participants = categories.get(0).getParticipants();
        assertThat(IntStream.range(0, participants.size())
                        .mapToObj(i -> participants.get(i).getName()
                                + participants
                                        .get(i)
                                        .getAcronym()
                                        .map(acronym -> " [" + acronym + "]")
                                        .orElse("")
                                + participants
                                        .get(i)
                                        .getQualifier()
                                        .map(qualifier -> " (" + qualifier + ")")
                                        .orElse("")
                                + (doubts.contains("/participantCategories/0/participants/" + i) ? "!" : "")))
                .containsExactly(expected.split(" / ", -1));
    }

    /** Organisers with their roles; {@code !} at the end of a row is a warning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | WCO, lead organiser, and UNODA | WCO LEAD / UNODA",
                "en | WCO, lead organizer. | WCO LEAD",
                "en | WCO lead organiser; UN | WCO LEAD / UN",
                "en | UN: lead organiser; WCO | UN LEAD / WCO",
                "en | WCO and, supported by EU and, led by UN | WCO / EU SUPPORTER / UN LEAD",
                "en | Co-organised by WCO and OSCE. Sponsored by the EU. | WCO PARTNER / OSCE PARTNER / EU SUPPORTER!",
                "en | World Customs Organisation (WCO, in cooperation with Benin | World Customs Organisation (WCO / Benin PARTNER!",
                "en | WCO: | WCO:!",
                "en | UN, invited by the host: Benin | UN / invited by the host: Benin!",
                "zh | 世界海关组织牵头主办方 | 世界海关组织 LEAD",
                "zh | 世界海关组织，欧洲合作方案。 | 世界海关组织 / 欧洲合作方案",
            })
    void imports_organisers_with_roles(String language, String list, String expected) {
        String label = Words.of(new Locale(language)).get("organisers");
        ReadResult result = IMPORTER.importText(label + ": " + list + "\n");

        assertThat(result.getNote().orElseThrow().getOrganisers().stream()
                        .map(organiser -> organiser.getName()
                                + organiser.getRole().map(role -> " " + role).orElse(""))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected.replace("!", ""));
        assertThat(lines(result, code -> code.matches("import\\.(separator|bracket)"))
                        .lines())
                .hasSize(expected.endsWith("!") ? 1 : 0);
    }

    /** Venues with countries; {@code !} at the end of a row is a warning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington, D.C. | Washington, D.C.!",
                "Vienna, Austria, and Geneva, Switzerland | Vienna (Austria) / Geneva (Switzerland)",
                "20121114 | 20121114!",
                "1234567 Vienna | 1234567 Vienna!",
                "14 November 2012 to | to!",
                "14 November 2012, 9:00, Vienna | Vienna!",
                "(Vienna; Rome | (Vienna / Rome!",
                "(Vienna, 14 November 2012) | Vienna",
            })
    void reports_doubtful_venues(String venues, String expected) {
        ReadResult result = IMPORTER.importText("Date and Venue: " + venues + "\n");

        assertThat(result.getNote().orElseThrow().getEvent().getVenues().stream()
                        .map(venue -> venue.getPlace().orElse("")
                                + venue.getCountry()
                                        .map(country -> " (" + country + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(expected.replace("!", ""));
        assertThat(lines(result, Codes.IMPORT_DATE::equals).lines()).hasSize(expected.endsWith("!") ? 1 : 0);
    }

    static List<String> languages() {
        return Messages.LANGUAGES;
    }

    /** The printed words of a label or heading, and their variants. */
    private static List<String> forms(String language, String key) {
        ResourceBundle variants =
                ResourceBundle.getBundle("io.github.infonote.validation.importer.variants", new Locale(language));
        Stream<String> usual = Set.of("venue", "disclaimer").contains(key)
                ? Stream.of()
                : Stream.of(Words.of(new Locale(language)).get(key));
        return Stream.concat(usual, Stream.of(variants.getString(key).split("\\|", -1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void recognises_all_variants_of_headings(String language) {
        String title = forms(language, "title").get(0);
        Map<String, Function<InformationNote, Section>> sections = new LinkedHashMap<>();
        sections.put("objectives", InformationNote::getObjectives);
        sections.put("background", InformationNote::getBackground);
        sections.put("highlights", InformationNote::getHighlights);
        sections.put("additionalComments", InformationNote::getAdditionalComments);
        List<String> keys = List.copyOf(sections.keySet());
        sections.forEach((key, section) -> forms(language, key)
                .forEach(form -> Stream.of(
                                form,
                                form + ":",
                                keys.indexOf(key) + 1 + ". " + form,
                                "IV. " + form + " :",
                                "**" + form + "**",
                                "## " + form,
                                form.toUpperCase(new Locale(language)),
                                form + "\nx")
                        .forEach(heading -> {
                            ReadResult result = IMPORTER.importText(
                                    title + "\n\n" + heading + (heading.endsWith("\nx") ? "" : "\n\nx"));

                            assertThat(section.apply(result.getNote().orElseThrow())
                                            .getParagraphs())
                                    .as(heading)
                                    .containsExactly(Paragraph.of("x"));
                            assertThat(result.getReport().getViolations())
                                    .as(heading)
                                    .extracting(Violation::getCode)
                                    .noneMatch(code -> code.startsWith("import."));
                        })));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void recognises_all_variants_of_labels(String language) {
        String title = forms(language, "title").get(0);
        Map<String, Function<InformationNote, String>> values = Map.of(
                "event", note -> note.getEvent().getTitle(),
                "organisers", note -> note.getOrganisers().get(0).getName(),
                "dateAndVenue",
                        note -> note.getEvent().getVenues().get(0).getPlace().orElse(""),
                "venue", note -> note.getEvent().getVenues().get(0).getPlace().orElse(""),
                "participants",
                        note -> note.getParticipantCategories()
                                .get(0)
                                .getParticipants()
                                .get(0)
                                .getName(),
                "disclaimer", note -> note.getDisclaimer().getText());
        values.forEach((key, value) -> forms(language, key)
                .forEach(form -> Stream.of(
                                form + ": Xy",
                                form + " : Xy",
                                form + ":\nXy",
                                "**" + form + ":** Xy",
                                "**" + form + "**: Xy",
                                form.toUpperCase(new Locale(language)) + ": Xy")
                        .forEach(line -> {
                            ReadResult result = IMPORTER.importText(title + "\n\n" + line);

                            assertThat(value.apply(result.getNote().orElseThrow()))
                                    .as(line)
                                    .isEqualTo("Xy");
                            assertThat(result.getReport().getViolations())
                                    .as(line)
                                    .extracting(Violation::getCode)
                                    .noneMatch(code -> code.startsWith("import."));
                        })));
    }
}
