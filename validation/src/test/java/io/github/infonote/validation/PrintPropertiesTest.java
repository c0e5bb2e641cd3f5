package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Characters;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.parser.IncludeSourceSpans;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/**
 * Each string of a note is printed completely and in its place.
 *
 * <p>A note is printed twice: unchanged, and with a placeholder for each string. Parsed by an independent parser, the
 * first output must be the second one with strings instead of placeholders.
 */
class PrintPropertiesTest {
    private static final NotePrinter PRINTER = NotePrinter.create();
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:AB)?\ue000(\\d+)\ue001");
    private static final Set<String> ELEMENTS = Set.of(
            "a", "article", "dd", "div", "dl", "dt", "footer", "h1", "h2", "li", "p", "section", "span", "time", "ul");
    private static final Set<String> ATTRIBUTES =
            Set.of("aria-label", "class", "datetime", "dir", "hidden", "href", "id", "lang", "role");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u2028\u2029]");
    private static final org.commonmark.parser.Parser COMMON_MARK = org.commonmark.parser.Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    /** GitHub Flavored Markdown, and inserted text. */
    private static final org.commonmark.parser.Parser EXTENDED = org.commonmark.parser.Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .extensions(List.of(
                    AutolinkExtension.create(),
                    InsExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create(),
                    TaskListItemsExtension.create()))
            .build();

    /** The start of an address that GitHub Flavored Markdown links without markup, including escapes in it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<!\\\\)://|www\\.");

    /** Strings with a meaning in HTML, in Markdown or in the layout. */
    private static final List<String> HOSTILE = List.of(
            "</span></p></dd></section></article>",
            "<script>alert(1)</script>",
            "<plaintext>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?php",
            "\" onclick=\"x",
            "' onload='x",
            "&lt;",
            "&#60;",
            "&amp;lt;",
            "&notin",
            "&",
            "<",
            ">",
            "# ",
            "#",
            " ##",
            "- ",
            "+ ",
            "* ",
            "1. ",
            "2) ",
            "1",
            ".",
            ")",
            "> ",
            "    ",
            "\t",
            "```",
            "~~~",
            "---",
            "***",
            "===",
            "- - -",
            "[a](b)",
            "![a](b)",
            "[a]: b",
            "[a][a]",
            "]",
            "<http://a.b>",
            "http://a.b",
            "<https://e.org\\>",
            "https://e.org/a_b*c",
            "ftp://a.b",
            "://",
            "www.e.org/a_b",
            "WWW.",
            "a_b@e.org",
            "mailto:a_b@e.org",
            "[ ] ",
            "[x] a",
            "[X]\t",
            "[\n] ",
            "[ ]",
            ":-",
            ": ",
            ":-:",
            "++a++",
            "==a==",
            "[^1]",
            "[^1]: a",
            "a^b^",
            "<b>",
            "*a*",
            "**a**",
            "*",
            "_a_",
            "__",
            "`a`",
            "`",
            "\\",
            "\\*",
            "|a|b|\n|-|-|",
            "~~a~~",
            "$a$",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\u2028",
            " ",
            "\u00a0",
            "\u3000",
            "\u0085",
            "\u202e",
            "\u2067",
            "\u0000",
            "\ufeff",
            "\ud800",
            "\uffff",
            "\ufffd",
            "a",
            "AB",
            "é",
            "漢字",
            "שלום",
            "😀",
            "(",
            "; ",
            "• ",
            "¹ ",
            "2. Background\n\n",
            "Event: ",
            "{text}",
            "%s",
            "$1");

    /** Random notes, also with hostile strings in all places. */
    @Provide
    Arbitrary<InformationNote> notes() {
        return Arbitraries.oneOf(NoteArbitraries.any(), withTextsOf(HOSTILE, 4));
    }

    /** {@return random notes whose strings consist of these pieces} */
    static Arbitrary<InformationNote> withTextsOf(List<String> pieces, int maxPieces) {
        Arbitrary<List<String>> texts = Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(maxPieces)
                .map(chosen -> String.join("", chosen))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
        return Combinators.combine(NoteArbitraries.any(), texts).as((note, replacements) -> {
            Iterator<String> all =
                    Stream.generate(() -> replacements).flatMap(List::stream).iterator();
            return withTexts(note, text -> all.next());
        });
    }

    @Provide
    Arbitrary<NotePrinter> printers() {
        return Arbitraries.of(Messages.LANGUAGES)
                .map(language ->
                        NotePrinter.builder().locale(new Locale(language)).build());
    }

    @Property(seed = "1")
    void html_has_each_string_in_its_place(
            @ForAll("notes") InformationNote note, @ForAll("printers") NotePrinter printer) {
        Placeholders placeholders = new Placeholders(note);

        List<String> expected = html(printer, placeholders.note);

        assertThat(html(printer, note)).isEqualTo(placeholders.fillIn(expected, PrintPropertiesTest::withLineFeeds));
        placeholders.assertAllIn(expected);
    }

    @Property(seed = "1")
    void markdown_has_each_string_in_its_place(
            @ForAll("notes") InformationNote note, @ForAll("printers") NotePrinter printer) {
        Placeholders placeholders = new Placeholders(note);

        for (org.commonmark.parser.Parser parser : List.of(COMMON_MARK, EXTENDED)) {
            List<String> expected = markdown(parser, printer, placeholders.note);

            assertThat(markdown(parser, printer, note))
                    .isEqualTo(placeholders.fillIn(expected, UnaryOperator.identity()));
            placeholders.assertAllIn(expected);
        }
    }

    /** Some parsers take escapes in an address as a part of it, so that no linked address may be left. */
    @Property(seed = "1")
    void markdown_has_no_address_that_github_flavored_markdown_links(
            @ForAll("notes") InformationNote note, @ForAll("printers") NotePrinter printer) {
        assertThat(ADDRESS.matcher(printer.toMarkdown(note)).find()).isFalse();
    }

    @Property(seed = "1")
    void plain_text_has_each_string_in_its_place_on_one_line(
            @ForAll("notes") InformationNote note, @ForAll("printers") NotePrinter printer) {
        Placeholders placeholders = new Placeholders(note);

        List<String> expected = List.of(printer.toText(placeholders.note));

        assertThat(List.of(printer.toText(note))).isEqualTo(placeholders.fillIn(expected, Characters::onOneLine));
        placeholders.assertAllIn(expected);
    }

    @Property(seed = "1")
    void each_string_of_a_note_is_printed_in_the_order_of_the_note(
            @ForAll("notes") InformationNote note, @ForAll("printers") NotePrinter printer) {
        String text = printer.toText(note);
        String html =
                Parser.htmlParser().parseInput(printer.toHtml(note), "").body().wholeText();

        int inText = 0;
        int inHtml = 0;
        for (String string : strings(note)) {
            String printed = Characters.replaceUnsafe(string);
            if (!Characters.isBlank(printed)) {
                String onOneLine = Characters.onOneLine(printed);
                String withLineFeeds = withLineFeeds(printed);
                inText = text.indexOf(onOneLine, inText) + onOneLine.length();
                inHtml = html.indexOf(withLineFeeds, inHtml) + withLineFeeds.length();
                assertThat(List.of(text.substring(0, inText), html.substring(0, inHtml)))
                        .satisfiesExactly(
                                before -> assertThat(before).endsWith(onOneLine),
                                before -> assertThat(before).endsWith(withLineFeeds));
            }
        }
    }

    private static String withLineFeeds(String text) {
        return LINE_BREAK.matcher(text).replaceAll("\n");
    }

    /** {@return the strings of a note in the order of the printed note} */
    private static List<String> strings(InformationNote note) {
        List<String> strings = new ArrayList<>(List.of(note.getEvent().getTitle()));
        for (Organiser organiser : note.getOrganisers()) {
            strings.add(organiser.getName());
            organiser.getAcronym().ifPresent(strings::add);
            organiser.getCapacity().ifPresent(strings::add);
        }
        for (Venue venue : note.getEvent().getVenues()) {
            venue.getPlace().ifPresent(strings::add);
            venue.getCountry().ifPresent(strings::add);
        }
        for (ParticipantCategory category : note.getParticipantCategories()) {
            category.getLabel().ifPresent(strings::add);
            for (Participant participant : category.getParticipants()) {
                strings.add(participant.getName());
                participant.getAcronym().ifPresent(strings::add);
                participant.getQualifier().ifPresent(strings::add);
            }
        }
        for (Section section : List.of(
                note.getObjectives(), note.getBackground(), note.getHighlights(), note.getAdditionalComments())) {
            section.getHeading().ifPresent(strings::add);
            for (Paragraph paragraph : section.getParagraphs()) {
                strings.add(paragraph.getText());
                strings.addAll(paragraph.getItems());
            }
        }
        strings.add(note.getDisclaimer().getText());
        return strings;
    }

    @Property(seed = "1")
    void no_unsafe_character_is_printed(@ForAll("notes") InformationNote note) {
        for (String print : List.of(
                PRINTER.toText(note), PRINTER.toMarkdown(note), PRINTER.toHtml(note), PRINTER.toHtmlPage(note))) {
            assertThat(Characters.indexesOfUnsafe(print).isEmpty()).isTrue();
            assertThat(print).endsWith("\n");
        }
    }

    /** {@return the elements and the text of the HTML, in order} */
    private static List<String> html(NotePrinter printer, InformationNote note) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        ParseErrorList errors = parser.getErrors();
        Element body = parser.parseInput("<!DOCTYPE html><body>" + printer.toHtml(note), "")
                .body();
        List<String> nodes = new ArrayList<>();
        body.childNodes().forEach(node -> addHtml(node, nodes));

        assertThat(errors).isEmpty();
        return nodes;
    }

    private static void addHtml(org.jsoup.nodes.Node node, List<String> nodes) {
        if (node instanceof TextNode text) {
            nodes.add("text " + text.getWholeText());
            return;
        }
        assertThat(node).isInstanceOf(Element.class);
        assertThat(ELEMENTS).contains(node.nodeName());
        assertThat(node.attributes())
                .allSatisfy(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
        nodes.add(node.nodeName() + node.attributes().html());
        node.childNodes().forEach(child -> addHtml(child, nodes));
        nodes.add("/" + node.nodeName());
    }

    /** {@return the nodes and the text of the Markdown, in order; emphasis of a checkbox and links without markup are text} */
    private static List<String> markdown(
            org.commonmark.parser.Parser parser, NotePrinter printer, InformationNote note) {
        List<String> nodes = new ArrayList<>();
        addMarkdown(parser.parse(printer.toMarkdown(note)), nodes);
        return nodes;
    }

    private static void addMarkdown(org.commonmark.node.Node node, List<String> nodes) {
        int last = nodes.size() - 1;
        if (node instanceof org.commonmark.node.Text text) {
            if (last >= 0 && nodes.get(last).startsWith("text ")) {
                nodes.set(last, nodes.get(last) + text.getLiteral());
            } else {
                nodes.add("text " + text.getLiteral());
            }
            return;
        }
        if (isPartOfText(node)) {
            addChildren(node, nodes);
            return;
        }
        String name = node.getClass().getSimpleName() + (node instanceof Heading heading ? heading.getLevel() : "");
        nodes.add(name);
        addChildren(node, nodes);
        nodes.add("/" + name);
    }

    private static void addChildren(org.commonmark.node.Node parent, List<String> nodes) {
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            addMarkdown(child, nodes);
        }
    }

    private static boolean isPartOfText(org.commonmark.node.Node node) {
        return node instanceof Link
                || (node instanceof Emphasis
                        && node.getPrevious() == null
                        && node.getParent().getParent() instanceof ListItem);
    }

    /** A note with placeholders for its strings. */
    private static final class Placeholders {
        private final List<String> texts = new ArrayList<>();
        private final InformationNote note;

        Placeholders(InformationNote original) {
            note = withTexts(original, this::placeholder);
        }

        /** Makes a placeholder, which looks like an acronym if the string does. */
        private String placeholder(String text) {
            String printed = Characters.replaceUnsafe(text);
            if (Characters.isBlank(printed)) {
                return text;
            }
            texts.add(printed);
            boolean isAcronym = Words.isLikelyAcronym(Characters.onOneLine(printed));
            return (isAcronym ? "AB" : "") + "\ue000" + (texts.size() - 1) + "\ue001";
        }

        List<String> fillIn(List<String> nodes, UnaryOperator<String> printed) {
            return nodes.stream()
                    .map(node -> PLACEHOLDER
                            .matcher(node)
                            .replaceAll(match -> Matcher.quoteReplacement(
                                    printed.apply(texts.get(Integer.parseInt(match.group(1)))))))
                    .toList();
        }

        void assertAllIn(List<String> nodes) {
            assertThat(nodes.stream()
                            .flatMap(node -> PLACEHOLDER.matcher(node).results())
                            .map(match -> Integer.valueOf(match.group(1))))
                    .containsExactlyElementsOf(
                            IntStream.range(0, texts.size()).boxed().toList());
        }
    }

    /** Copies a note with other strings. The operator is applied to strings in the order of the printed note. */
    static InformationNote withTexts(InformationNote note, UnaryOperator<String> text) {
        Event event = note.getEvent();
        String title = text.apply(event.getTitle());
        return note.toBuilder()
                .organisers(note.getOrganisers().stream()
                        .map(organiser -> organiser(organiser, text))
                        .toList())
                .event(event.toBuilder()
                        .title(title)
                        .venues(event.getVenues().stream()
                                .map(venue -> venue(venue, text))
                                .toList())
                        .build())
                .participantCategories(note.getParticipantCategories().stream()
                        .map(category -> category(category, text))
                        .toList())
                .objectives(section(note.getObjectives(), text))
                .background(section(note.getBackground(), text))
                .highlights(section(note.getHighlights(), text))
                .additionalComments(section(note.getAdditionalComments(), text))
                .disclaimer(disclaimer(note.getDisclaimer(), text))
                .build();
    }

    private static Organiser organiser(Organiser organiser, UnaryOperator<String> text) {
        return organiser.toBuilder()
                .name(text.apply(organiser.getName()))
                .acronym(organiser.getAcronym().map(text))
                .capacity(organiser.getCapacity().map(text))
                .build();
    }

    private static Venue venue(Venue venue, UnaryOperator<String> text) {
        return venue.toBuilder()
                .place(venue.getPlace().map(text))
                .country(venue.getCountry().map(text))
                .build();
    }

    private static ParticipantCategory category(ParticipantCategory category, UnaryOperator<String> text) {
        return category.toBuilder()
                .label(category.getLabel().map(text))
                .participants(category.getParticipants().stream()
                        .map(participant -> participant(participant, text))
                        .toList())
                .build();
    }

    private static Participant participant(Participant participant, UnaryOperator<String> text) {
        return participant.toBuilder()
                .name(text.apply(participant.getName()))
                .acronym(participant.getAcronym().map(text))
                .qualifier(participant.getQualifier().map(text))
                .build();
    }

    private static Section section(Section section, UnaryOperator<String> text) {
        return section.toBuilder()
                .heading(section.getHeading().map(text))
                .paragraphs(section.getParagraphs().stream()
                        .map(paragraph -> paragraph(paragraph, text))
                        .toList())
                .build();
    }

    private static Paragraph paragraph(Paragraph paragraph, UnaryOperator<String> text) {
        return paragraph.toBuilder()
                .text(text.apply(paragraph.getText()))
                .items(paragraph.getItems().stream().map(text).toList())
                .build();
    }

    private static Disclaimer disclaimer(Disclaimer disclaimer, UnaryOperator<String> text) {
        return disclaimer.withText(text.apply(disclaimer.getText()));
    }
}
