package io.github.infonote.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotePrinterTest {
    private static final List<String> LANGUAGES = Messages.LANGUAGES;
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/infonote/print");
    private static final InformationNote EMPTY = InformationNote.builder().build();
    private static final NotePrinter PRINTER = NotePrinter.create();

    private static final InformationNote SAMPLE = InformationNote.builder()
            .language("en")
            .event(Event.builder()
                    .title("Workshop on Border Controls & Trade")
                    .dates(LocalDate.of(2012, 11, 30), LocalDate.of(2012, 12, 1))
                    .addVenues(Venue.of("Dakar", "Senegal"), Venue.of("Rosso, border post", "Senegal"))
                    .build())
            .addOrganiser(Organiser.of("World Customs Organisation", "WCO")
                    .withRole(OrganiserRole.LEAD)
                    .withCapacity("host of the workshop"))
            .addOrganiser(Organiser.of("Ghana").withCapacity("Presidency of the Group of 8"))
            .addOrganiser(Organiser.of("Senegal").withRole(OrganiserRole.PARTNER))
            .addOrganiser(Organiser.of("European Union", "EU").withRole(OrganiserRole.SUPPORTER))
            .addOrganiser(Organiser.of("Customs Training Centre").withRole(OrganiserRole.IMPLEMENTING_AGENCY))
            .addParticipantCategory(ParticipantCategory.builder()
                    .label("WCO Members")
                    .addKind(ParticipantKind.STATE)
                    .addParticipantNames("Albania", "Cote d'Ivoire", "Hong Kong, China")
                    .build())
            .addParticipantCategory(ParticipantCategory.builder()
                    .label("Others")
                    .addParticipant(Participant.of("European Union", "EU")
                            .withQualifier("represented by the European Commission"))
                    .addParticipant(Participant.of("Biological Weapons Convention", "BWC-ISU"))
                    .addParticipant(Participant.of("1540 Committee").withQualifier("two experts"))
                    .addParticipant(Participant.of("United Nations Entity for Gender Equality", "UN Women"))
                    .addParticipant(Participant.of("Siemens").withQualifier("AG"))
                    .build())
            .objectives(Section.builder()
                    .heading("Objectives of the expert")
                    .addList(
                            "The expert took part in order to:",
                            "recall the obligations of States",
                            "- meet *customs* administrations")
                    .build())
            .background(Section.of("It was the first of its kind.", "1. It came late."))
            .highlights(Section.builder()
                    .addParagraph("Risk < benefit?\nMany came.")
                    .addList("The workshop discussed:", "risk management", "case studies")
                    .addParagraph("Two points were left open.")
                    .addList("", "funding", "dates")
                    .addList("", "languages")
                    .addList("", "venues")
                    .build())
            .additionalComments(Section.builder().addList("", "None.").build())
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    private static void assertExpected(String file, String actual) throws IOException {
        Path path = EXPECTED.resolve(file);
        if ("update".equals(System.getProperty("expected"))) {
            Files.writeString(path, actual);
        }
        assertThat(actual).as(file).isEqualTo(Files.readString(path));
    }

    private static NotePrinter printer(String language) {
        return NotePrinter.builder().locale(Locale.forLanguageTag(language)).build();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void prints_a_whole_note_in_each_language_and_format(String language) throws IOException {
        NotePrinter printer = printer(language);

        assertExpected("sample." + language + ".txt", printer.toText(SAMPLE));
        assertExpected("sample." + language + ".md", printer.toMarkdown(SAMPLE));
        assertExpected("sample." + language + ".html", printer.toHtml(SAMPLE));
    }

    @Test
    void an_empty_note_is_printed_as_the_title() {
        assertThat(PRINTER.toText(EMPTY)).isEqualTo("Information Note\n");
        assertThat(PRINTER.toMarkdown(EMPTY)).isEqualTo("# Information Note\n");
        assertThat(PRINTER.toHtml(EMPTY)).isEqualTo("""
                <article class="information-note" lang="en" dir="ltr">
                <h1>Information Note</h1>
                </article>
                """);
        assertThat(printer("zh").toText(EMPTY)).isEqualTo("情况说明\n");
    }

    @Test
    void blank_strings_are_not_printed() {
        InformationNote blank = InformationNote.builder()
                .language(" ")
                .event(Event.builder()
                        .title(" ")
                        .addVenue(Venue.of("\n", "\u3000"))
                        .addVenue(Venue.builder().build())
                        .build())
                .addOrganiser(Organiser.of("\t", " ").withCapacity(" "))
                .addParticipantCategory(ParticipantCategory.builder()
                        .label("\u00a0")
                        .addParticipant(Participant.of("", " ").withQualifier(" "))
                        .build())
                .objectives(Section.builder()
                        .heading(" ")
                        .addParagraph("")
                        .addList(" \n ", "\u2028")
                        .build())
                .disclaimer(Disclaimer.of("\r\n"))
                .build();

        assertThat(PRINTER.toText(blank)).isEqualTo(PRINTER.toText(EMPTY));
        assertThat(PRINTER.toMarkdown(blank)).isEqualTo(PRINTER.toMarkdown(EMPTY));
        assertThat(PRINTER.toHtml(blank)).isEqualTo(PRINTER.toHtml(EMPTY));
    }

    @Test
    void absent_parts_are_omitted_with_their_separators() {
        InformationNote note = InformationNote.builder()
                .event(Event.builder()
                        .addVenue(Venue.builder().country("Senegal").build())
                        .addVenue(Venue.builder().build())
                        .addVenue(Venue.builder().place("Dakar").build())
                        .build())
                .addOrganiser(Organiser.builder().capacity("host").build())
                .addOrganiser(Organiser.builder()
                        .acronym("WCO")
                        .role(OrganiserRole.LEAD)
                        .build())
                .addOrganiser(Organiser.builder().role(OrganiserRole.PARTNER).build())
                .addParticipantCategory(ParticipantCategory.builder()
                        .addParticipant(Participant.builder().acronym("UNODA").build())
                        .addParticipant(Participant.builder().build())
                        .addParticipant(
                                Participant.builder().qualifier("two experts").build())
                        .build())
                .highlights(Section.builder().heading("Discussions").build())
                .build();

        assertThat(PRINTER.toText(note)).isEqualTo("""
                Information Note

                Organisers: in its role as host

                Lead: (WCO)

                Date and Venue: Senegal; Dakar

                Participants: (UNODA); (two experts)

                3. Discussions
                """);
    }

    @Test
    void consecutive_organisers_with_the_same_role_share_a_line() {
        Organiser ghana = Organiser.of("Ghana").withCapacity("Presidency");
        InformationNote note = EMPTY.withOrganisers(
                Organiser.of("World Customs Organisation", "WCO"),
                ghana,
                Organiser.of("Norway").withRole(OrganiserRole.SUPPORTER),
                Organiser.of("").withRole(OrganiserRole.LEAD),
                Organiser.of("European Union", "EU").withRole(OrganiserRole.SUPPORTER),
                Organiser.of("Togo"),
                Organiser.of("Benin").withRole(OrganiserRole.SUPPORTER));

        assertThat(PRINTER.toText(note)).isEqualTo("""
                Information Note

                Organisers: World Customs Organisation (WCO); Ghana, in its role as Presidency

                With the support of: Norway; European Union (EU)

                Organisers: Togo

                With the support of: Benin
                """);
        assertThat(printer("zh").toText(note)).contains("主办方：World Customs Organisation（WCO）；Ghana，作为Presidency\n");
        assertThat(printer("fr").toText(note)).contains("Avec l'appui de\u00a0: Norway\u00a0; European Union (EU)\n");
        assertThat(printer("ar").toText(note)).contains("بدعم من: Norway؛ European Union (EU)\n");
    }

    @Test
    void prints_categories_without_labels_and_without_participants() {
        ParticipantCategory bare =
                ParticipantCategory.builder().addParticipantNames("A", "B").build();
        ParticipantCategory others =
                ParticipantCategory.builder().label("Others").build();
        InformationNote note = EMPTY.withParticipantCategories(
                bare,
                others,
                bare.withLabel("States"),
                bare,
                ParticipantCategory.builder().build());

        assertThat(PRINTER.toText(note)).isEqualTo("""
                Information Note

                Participants: A; B

                Others:

                States:
                A; B

                A; B
                """);
        assertThat(PRINTER.toMarkdown(note)).isEqualTo("""
                # Information Note

                **Participants**: A; B

                *Others*:

                *States*:\\
                A; B

                A; B
                """);
        assertThat(PRINTER.toHtml(note)
                        .replace("<span lang=\"\" dir=\"auto\">", "")
                        .replace("</span>", ""))
                .isEqualTo("""
                <article class="information-note" lang="en" dir="ltr">
                <h1>Information Note</h1>
                <dl>
                <div>
                <dt>Participants: </dt><dd>A; B</dd>
                <dd class="categories">
                <dl>
                <dt>Others:</dt>
                <dd></dd>
                <dt>States:</dt>
                <dd>A; B</dd>
                </dl>
                <p>A; B</p>
                </dd>
                </div>
                </dl>
                </article>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WCO           | -                | (WCO)
            ABNE/NEPAD    | -                | (ABNE/NEPAD)
            AfDB          | -                | (AfDB)
            ВОЗ           | -                | (ВОЗ)
            -             | two experts      | (two experts)
            -             | 2009             | (2009)
            -             | Belgium          | (Belgium)
            WCO           | two experts      | (WCO) (two experts)
            UN Women      | AG               | (UN Women) (AG)
            Interpol      | -                | (acronym: Interpol)
            UN Women      | -                | (acronym: UN Women)
            世卫组织      | -                | (acronym: 世卫组织)
            -             | AG               | (remark: AG)
            -             | acronym: of what | (remark: acronym: of what)
            -             | remark: none     | (remark: remark: none)
            remark: none  | -                | (acronym: remark: none)
            """)
    void a_single_bracket_has_a_prefix_if_its_kind_is_unclear(String acronym, String qualifier, String expected) {
        InformationNote note = EMPTY.withParticipantCategories(ParticipantCategory.builder()
                .addParticipant(Participant.builder()
                        .name("X")
                        .acronym(Optional.ofNullable(acronym))
                        .qualifier(Optional.ofNullable(qualifier))
                        .build())
                .build());

        assertThat(PRINTER.toText(note)).endsWith("Participants: X " + expected + "\n");
    }

    @Test
    void the_acronym_of_an_organiser_has_no_prefix() {
        assertThat(PRINTER.toText(EMPTY.withOrganisers(Organiser.of("X", "in brackets"))))
                .endsWith("Organisers: X (in brackets)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2012-11-14 | 2012-11-14 | 14 November 2012
            en | 2012-11-14 | 2012-11-16 | 14–16 November 2012
            en | 2012-11-30 | 2012-12-02 | 30 November – 2 December 2012
            en | 2012-12-30 | 2013-01-02 | 30 December 2012 – 2 January 2013
            en | 2012-11-14 | 2013-11-16 | 14 November 2012 – 16 November 2013
            fr | 2012-05-01 | 2012-05-01 | 1er mai 2012
            fr | 2012-11-14 | 2012-11-16 | du 14 au 16 novembre 2012
            fr | 2012-11-30 | 2012-12-01 | du 30 novembre au 1er décembre 2012
            fr | 2012-12-30 | 2013-01-01 | du 30 décembre 2012 au 1er janvier 2013
            fr | 2012-08-01 | 2012-08-03 | du 1er au 3 août 2012
            es | 2012-03-01 | 2012-03-01 | 1 de marzo de 2012
            es | 2012-11-14 | 2012-11-16 | del 14 al 16 de noviembre de 2012
            es | 2012-11-30 | 2012-12-02 | del 30 de noviembre al 2 de diciembre de 2012
            es | 2012-12-30 | 2013-01-02 | del 30 de diciembre de 2012 al 2 de enero de 2013
            ru | 2012-05-01 | 2012-05-01 | 1 мая 2012 года
            ru | 2012-11-14 | 2012-11-16 | 14–16 ноября 2012 года
            ru | 2012-11-30 | 2012-12-02 | 30 ноября – 2 декабря 2012 года
            ru | 2012-12-30 | 2013-01-02 | 30 декабря 2012 года – 2 января 2013 года
            zh | 2012-11-14 | 2012-11-14 | 2012年11月14日
            zh | 2012-11-14 | 2012-11-16 | 2012年11月14日至16日
            zh | 2012-11-30 | 2012-12-02 | 2012年11月30日至12月2日
            zh | 2012-12-30 | 2013-01-01 | 2012年12月30日至2013年1月1日
            ar | 2012-06-14 | 2012-06-14 | 14 حزيران/يونيه 2012
            ar | 2012-11-14 | 2012-11-16 | من 14 إلى 16 تشرين الثاني/نوفمبر 2012
            ar | 2012-11-30 | 2012-12-02 | من 30 تشرين الثاني/نوفمبر إلى 2 كانون الأول/ديسمبر 2012
            ar | 2012-12-30 | 2013-01-02 | من 30 كانون الأول/ديسمبر 2012 إلى 2 كانون الثاني/يناير 2013
            """)
    void dates_are_printed_in_the_form_of_each_language(
            String language, LocalDate start, LocalDate end, String expected) {
        InformationNote note = EMPTY.withEvent(Event.builder().dates(start, end).build());

        assertThat(printer(language).toText(note).strip()).endsWith(expected);
        if (start.equals(end)) {
            assertThat(printer(language)
                            .toText(EMPTY.withEvent(
                                    Event.builder().startDate(start).build())))
                    .isEqualTo(printer(language).toText(note));
        }
    }

    @Test
    void prints_dates_in_the_wrong_order_and_an_end_date_without_a_start_date() {
        Event event = Event.builder()
                .dates(LocalDate.of(2012, 11, 16), LocalDate.of(2012, 11, 14))
                .build();

        assertThat(PRINTER.toText(EMPTY.withEvent(event)))
                .endsWith("Date and Venue: 16 November 2012 – 14 November 2012\n");
        assertThat(PRINTER.toText(EMPTY.withEvent(event.withStartDate(Optional.empty()))))
                .endsWith("Date and Venue: until 14 November 2012\n");
    }

    @Test
    void each_month_has_a_name_in_each_language() {
        for (String language : LANGUAGES) {
            List<String> prints = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                prints.add(printer(language)
                        .toText(EMPTY.withEvent(Event.builder()
                                .startDate(LocalDate.of(2012, month, 5))
                                .build())));
            }
            assertThat(prints).doesNotHaveDuplicates();
        }
    }

    @Test
    void html_marks_the_first_and_last_day_as_dates() {
        assertThat(PRINTER.toHtml(EMPTY.withEvent(Event.builder()
                        .dates(LocalDate.of(2012, 11, 14), LocalDate.of(2012, 11, 16))
                        .build())))
                .contains("<dd><time datetime=\"2012-11-14\">14</time>–"
                        + "<time datetime=\"2012-11-16\">16 November 2012</time></dd>");
        assertThat(PRINTER.toHtml(EMPTY.withEvent(Event.builder()
                        .dates(LocalDate.of(-44, 3, 15), LocalDate.of(12_012, 1, 1))
                        .build())))
                .contains("<dd>15 March -44 – 1 January 12012</dd>");
    }

    @Test
    void the_words_are_in_the_language_of_the_locale_or_of_the_note_or_english() {
        InformationNote french = EMPTY.withLanguage("fr-CA");

        for (String machine : List.of("de", "ru", "tr-TR", "ar-EG")) {
            Locale.setDefault(Locale.forLanguageTag(machine));

            assertThat(PRINTER.toText(french)).isEqualTo("Note d'information\n");
            assertThat(printer("es-MX").toText(french)).isEqualTo("Nota informativa\n");
            assertThat(printer("de").toText(french)).isEqualTo("Information Note\n");
            assertThat(PRINTER.toText(EMPTY.withLanguage("de"))).isEqualTo("Information Note\n");
            assertThat(PRINTER.toText(EMPTY.withLanguage("no language"))).isEqualTo("Information Note\n");
            assertThat(PRINTER.toText(EMPTY.withLanguage("zh-Hant"))).isEqualTo("情况说明\n");
            assertThat(PRINTER.toText(EMPTY.withLanguage("AR"))).isEqualTo("مذكرة إعلامية\n");
        }
    }

    @Test
    void html_has_the_language_and_direction_of_words_and_strings() {
        InformationNote note = EMPTY.withBackground(Section.of("Text."));

        assertThat(printer("ar").toHtml(note.withLanguage("zh-Hant")))
                .contains("<article class=\"information-note\" lang=\"ar\" dir=\"rtl\">")
                .contains("<p lang=\"zh-Hant\" dir=\"auto\">Text.</p>");
        for (String unknown : List.of("", "\" onclick=\"x", "en_US", "english language")) {
            assertThat(PRINTER.toHtml(note.withLanguage(unknown)))
                    .contains("<article class=\"information-note\" lang=\"en\" dir=\"ltr\">")
                    .contains("<p lang=\"\" dir=\"auto\">Text.</p>");
        }
    }

    @Test
    void unsafe_characters_are_replaced() {
        InformationNote note =
                EMPTY.withBackground(Section.of("a\u0000b\u202ec\ud83dd\uffff", "\u0085", "😀\u2066\u2069"));

        assertThat(PRINTER.toText(note)).endsWith("\n\na\ufffdb\ufffdc\ufffdd\ufffd\n\n\ufffd\n\n😀\u2066\u2069\n");
        assertThat(PRINTER.toMarkdown(note)).endsWith("\n\na\ufffdb\ufffdc\ufffdd\ufffd\n\n\ufffd\n\n😀\u2066\u2069\n");
        assertThat(PRINTER.toHtml(note))
                .contains(">a\ufffdb\ufffdc\ufffdd\ufffd</p>", ">\ufffd</p>", ">😀\u2066\u2069</p>");
    }

    @Test
    void plain_text_has_each_string_on_one_line() {
        InformationNote note = EMPTY.withBackground(Section.of(" a \n\n2. Forged\r\n\tb\u2028c\u00a0 "));

        assertThat(PRINTER.toText(note)).endsWith("\n2. Background\n\na 2. Forged b c\u00a0\n");
    }

    @Test
    void prints_the_same_to_an_appendable() throws IOException {
        StringWriter text = new StringWriter();
        StringBuilder markdown = new StringBuilder();
        StringBuilder html = new StringBuilder();
        StringBuilder page = new StringBuilder();

        PRINTER.toText(SAMPLE, text);
        PRINTER.toMarkdown(SAMPLE, markdown);
        PRINTER.toHtml(SAMPLE, html);
        PRINTER.toHtmlPage(SAMPLE, page);

        assertThat(text).hasToString(PRINTER.toText(SAMPLE));
        assertThat(markdown).hasToString(PRINTER.toMarkdown(SAMPLE));
        assertThat(html).hasToString(PRINTER.toHtml(SAMPLE));
        assertThat(page).hasToString(PRINTER.toHtmlPage(SAMPLE));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_page_contains_the_article(String language) {
        NotePrinter printer = printer(language);

        assertThat(printer.toHtmlPage(SAMPLE))
                .startsWith("""
                        <!DOCTYPE html>
                        <html lang="%s" dir="%s">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>""".formatted(language, language.equals("ar") ? "rtl" : "ltr"))
                .contains("Workshop on Border Controls &amp; Trade</title>\n<style>\n")
                .endsWith(NotePrinter.styleSheet() + "</style>\n</head>\n<body>\n<main>\n" + printer.toHtml(SAMPLE)
                        + "</main>\n</body>\n</html>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <https://e.org\\>     | \\<https\\://e.org\\\\\\>
            www.e.org/a_b         | www\\.e.org/a\\_b
            a: b, 16:9, e.g. C++  | a: b, 16:9, e.g. C\\+\\+
            :-                    | \\:-
            [ ] a                 | *\\[ \\]* a
            [x] a                 | *\\[x\\]* a
            [x]a                  | \\[x\\]a
            x^2 == y              | x\\^2 \\=\\= y
            """)
    void markdown_of_common_extensions_is_escaped_in_items(String item, String expected) {
        InformationNote note =
                EMPTY.withObjectives(Section.builder().addList("", item).build());

        assertThat(PRINTER.toMarkdown(note)).endsWith("\n- " + expected + "\n");
    }

    @Test
    void the_title_of_a_page_is_on_one_line_and_has_at_most_70_characters() {
        assertThat(title(EMPTY, "en")).isEqualTo("Information Note");
        assertThat(title(withTitle(" a\n\tb </title>\u0000"), "en"))
                .isEqualTo("Information Note: a b &lt;/title&gt;\ufffd");
        assertThat(title(withTitle("Conference"), "fr")).isEqualTo("Note d&#39;information\u00a0: Conference");
        assertThat(title(withTitle("Conference"), "zh")).isEqualTo("情况说明：Conference");
        assertThat(title(withTitle("a".repeat(52)), "en")).isEqualTo("Information Note: " + "a".repeat(52));
        assertThat(title(withTitle("a".repeat(53)), "en")).isEqualTo("Information Note: " + "a".repeat(51) + "…");
        assertThat(title(withTitle("a".repeat(50) + "😀😀"), "en"))
                .isEqualTo("Information Note: " + "a".repeat(50) + "…");
        assertThat(title(withTitle("Conference \"" + "a".repeat(40)), "en"))
                .isEqualTo("Information Note: Conference &quot;" + "a".repeat(34) + "…");
    }

    private static InformationNote withTitle(String title) {
        return EMPTY.withEvent(Event.builder().title(title).build());
    }

    private static String title(InformationNote note, String language) {
        String page = printer(language).toHtmlPage(note);
        return page.substring(page.indexOf("<title>") + "<title>".length(), page.indexOf("</title>"));
    }

    @Test
    void html_has_line_feeds_for_line_breaks_and_keeps_other_white_space() {
        InformationNote note = EMPTY.withBackground(Section.of(" a  b\tc\u00a0\n\r\n\rd \u2028\t\u2029e \r"));

        assertThat(PRINTER.toHtml(note)).contains("> a  b\tc&#160;\n\n\nd&#32;\n&#9;\ne&#32;\n</p>");
    }

    @Test
    void only_the_lead_in_of_a_list_has_a_class() {
        InformationNote note = EMPTY.withBackground(Section.builder()
                .addParagraph("a")
                .addList("b", "c")
                .addList("", "d")
                .build());

        assertThat(PRINTER.toHtml(note).replace(" lang=\"\" dir=\"auto\"", "")).contains("""
                        <p>a</p>
                        <p class="lead-in">b</p>
                        <ul>
                        <li><span class="bullet" hidden>• </span>c</li>
                        </ul>
                        <ul>
                        """);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_links_of_the_footnote_have_translated_labels(String language) {
        String html = printer(language).toHtml(SAMPLE);
        Words words = Words.of(new Locale(language));

        assertThat(html)
                .contains("role=\"doc-noteref\" aria-label=\"" + words.get("footnote.mark") + "\">¹</a></h1>")
                .contains("<p lang=\"en\" dir=\"auto\"><a lang=\"" + language + "\" href=\"#" + language
                        + "-disclaimer-mark\" role=\"doc-backlink\" aria-label=\"" + words.get("footnote.back")
                        + "\">¹</a> ");
    }

    @Test
    void element_ids_start_with_the_language_or_the_prefix() {
        InformationNote note = EMPTY.withDisclaimer(Disclaimer.of("For information."));
        NotePrinter prefixed = NotePrinter.builder().idPrefix("note-17-").build();

        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(ids(printer(language).toHtml(note)))
                        .containsExactly(language + "-disclaimer-mark", language + "-disclaimer"));
        assertThat(ids(prefixed.toHtml(note))).containsExactly("note-17-disclaimer-mark", "note-17-disclaimer");
        assertThat(ids(prefixed.toHtml(note.withBackground(Section.of("Other.")))))
                .isEqualTo(ids(prefixed.toHtml(note)));
        assertThat(prefixed.toHtml(note)).contains("href=\"#note-17-disclaimer\"", "href=\"#note-17-disclaimer-mark\"");
    }

    private static List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "a b", "-a", "a\"", "é", "a.b"})
    void an_invalid_id_prefix_is_rejected(String prefix) {
        assertThatThrownBy(() -> NotePrinter.builder().idPrefix(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("starting with a letter; found: \"" + prefix + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "out", "locale"})
    @SuppressWarnings("NullAway")
    void null_is_rejected_with_the_name_of_the_parameter(String name) {
        assertThatThrownBy(() -> {
                    switch (name) {
                        case "note" -> PRINTER.toHtml(null);
                        case "out" -> PRINTER.toText(EMPTY, null);
                        default -> NotePrinter.builder().locale(null);
                    }
                })
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name);
    }

    @Test
    void the_style_sheet_applies_to_notes_only_and_has_rules_for_paper() {
        String rules = NotePrinter.styleSheet().replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(rules).contains("@media print {");
        assertThat(rules.replace("@media print {", "")
                        .replaceAll("(?s)\\{[^}]*}", ",")
                        .split("[,}]"))
                .extracting(String::strip)
                .filteredOn(selector -> !selector.isEmpty())
                .allMatch(selector -> selector.startsWith(".information-note"));
    }

    @Test
    void lists_that_follow_each_other_without_text_alternate_their_bullets() {
        Section lists = Section.builder()
                .addList("", "a", "b")
                .addList("", "c")
                .addParagraph("")
                .addList("", "d")
                .addList("To do:", "e")
                .addList("", "f")
                .build();

        assertThat(PRINTER.toText(EMPTY.withObjectives(lists))).contains("""
                • a
                • b

                – c

                • d

                To do:
                • e

                – f
                """);
    }
}
