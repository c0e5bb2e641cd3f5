package io.github.infonote.validation;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.constraint.WellFormed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random notes for property tests: valid notes with unusual strings, and notes that may violate any rule. */
final class NoteArbitraries {
    /** Valid but unusual strings. */
    private static final List<String> ODD = List.of(
            "x",
            "é",
            "e\u0301\u0323\u0489",
            "İıß",
            "漢字",
            "שלום",
            "مرحبا",
            "😀",
            "👩\u200d👩\u200d👧",
            "\udbff\udfff",
            "\u0378",
            "\ue000",
            "\u200b",
            "\u200f",
            "\u202ba\u202c",
            "\u202c",
            "\u2069",
            "\u2066a\u2069",
            "\ufeff",
            "\ufffd",
            "\n",
            "\t",
            "\n\n \n",
            "\u2028\u2029",
            "\u00a0",
            "\"",
            "\\",
            "\\u0041",
            "/~0~1",
            "${x}",
            "#{x}",
            "{found}",
            "'{0}'",
            "</script>",
            "<b>",
            "<",
            ">",
            "a < b",
            "&amp;",
            "&eacute;",
            "&#39;",
            "&#x27;",
            "R&D;",
            "&",
            "\r\n",
            "\r",
            " ",
            "%s%n");

    private static final List<String> BLANK = List.of("", " ", "\n", "\u2003\u00a0", "\u3000\u2028", "\u0085");

    private static final List<String> UNSAFE = List.of(
            "\u0000",
            "a\u0007b",
            "\u202e",
            "\ud83d",
            "\ude00\ud83d",
            "\uffff",
            "x\u009fy\u001b[31m",
            "\u202aa",
            "\u2067\u202c");

    private static final int TOO_LONG = WellFormed.MAX_TEXT_LENGTH + 1;

    private NoteArbitraries() {}

    /** {@return valid notes, which may have warnings} */
    static Arbitrary<InformationNote> valid() {
        Arbitrary<String> text = odd().map(odd -> "§" + odd);
        Arbitrary<Section> section =
                section(text, paragraph(text).list().ofMinSize(1).ofMaxSize(3));
        Arbitrary<List<ParticipantCategory>> categories = Arbitraries.oneOf(
                category(Arbitraries.just(""), text, 1)
                        .map(bare -> bare.withLabel(Optional.empty()))
                        .list()
                        .ofSize(1),
                category(text, text, 1).list().ofMinSize(1).ofMaxSize(3).uniqueElements(ParticipantCategory::getLabel));
        return Builders.withBuilder(InformationNote::builder)
                .use(Arbitraries.of("en", "zh-Hant", "fr-CA", "x-dialect"))
                .withProbability(0.3)
                .in((note, language) -> note.language(language))
                .use(event(text))
                .in(InformationNote.Builder::event)
                .use(organiser(text).list().ofMinSize(1).ofMaxSize(3))
                .in(InformationNote.Builder::organisers)
                .use(categories)
                .in(InformationNote.Builder::participantCategories)
                .use(section)
                .in(InformationNote.Builder::objectives)
                .use(section)
                .in(InformationNote.Builder::background)
                .use(section(text, paragraph(text).list().ofMaxSize(3)))
                .withProbability(0.7)
                .in(InformationNote.Builder::highlights)
                .use(section(text, paragraph(text).list().ofMaxSize(3)))
                .withProbability(0.3)
                .in(InformationNote.Builder::additionalComments)
                .use(text.map(Disclaimer::of))
                .in(InformationNote.Builder::disclaimer)
                .build(InformationNote.Builder::build);
    }

    /** {@return notes that may have missing parts, blank or unsafe strings, and duplicate names} */
    static Arbitrary<InformationNote> any() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(600, odd()),
                Tuple.of(300, Arbitraries.of("A", "B")),
                Tuple.of(100, Arbitraries.of(BLANK)),
                Tuple.of(50, Arbitraries.of(UNSAFE)),
                Tuple.of(1, Arbitraries.of("x", "😀").map(character -> character.repeat(TOO_LONG))));
        return Builders.withBuilder(InformationNote::builder)
                .use(Arbitraries.of("en", "zh-Hant", "", "en_US", "english language"))
                .withProbability(0.5)
                .in((note, language) -> note.language(language))
                .use(anyEvent(text))
                .withProbability(0.9)
                .in(InformationNote.Builder::event)
                .use(organiser(text).list().ofMaxSize(4))
                .withProbability(0.9)
                .in(InformationNote.Builder::organisers)
                .use(anyCategory(text).list().ofMaxSize(3))
                .withProbability(0.9)
                .in(InformationNote.Builder::participantCategories)
                .use(section(text, anyParagraph(text).list().ofMaxSize(3)))
                .withProbability(0.8)
                .in(InformationNote.Builder::objectives)
                .use(section(text, anyParagraph(text).list().ofMaxSize(3)))
                .withProbability(0.8)
                .in(InformationNote.Builder::background)
                .use(section(text, anyParagraph(text).list().ofMaxSize(3)))
                .withProbability(0.8)
                .in(InformationNote.Builder::highlights)
                .use(section(text, anyParagraph(text).list().ofMaxSize(3)))
                .withProbability(0.3)
                .in(InformationNote.Builder::additionalComments)
                .use(text.map(Disclaimer::of))
                .withProbability(0.8)
                .in(InformationNote.Builder::disclaimer)
                .build(InformationNote.Builder::build);
    }

    /** {@return valid strings: unusual pieces, any characters, and rarely a string of the maximum length} */
    private static Arbitrary<String> odd() {
        Arbitrary<String> pieces = Arbitraries.of(ODD).list().ofMaxSize(5).map(list -> String.join("", list));
        Arbitrary<String> characters = Arbitraries.strings()
                // Excludes the characters that start embeddings, overrides and isolates.
                .withCharRange('\u00a0', '\u2029')
                .withCharRange('\u202f', '\u2065')
                .withCharRange('\u2069', '\ud7ff')
                .withCharRange('\ue000', '\ufffd')
                .withCharRange(' ', '~')
                .ofMaxLength(20);
        // One character less, for the sign that is added so that the string isn't blank.
        Arbitrary<String> maximal = Arbitraries.of("x", "é", "漢", "😀", "\"", "\n")
                .map(character -> {
                    int times = WellFormed.MAX_TEXT_LENGTH - 1;
                    return character.repeat(times);
                });
        return Arbitraries.frequencyOf(Tuple.of(600, pieces), Tuple.of(400, characters), Tuple.of(1, maximal));
    }

    private static Arbitrary<Event> event(Arbitrary<String> text) {
        return Builders.withBuilder(Event::builder)
                .use(text)
                .in(Event.Builder::title)
                .use(date().list()
                        .ofSize(2)
                        .map(dates -> dates.stream().sorted().toList()))
                .in((event, dates) -> event.startDate(dates.get(0)).endDate(dates.get(1)))
                .use(venue(text).list().ofMaxSize(2))
                .in(Event.Builder::venues)
                .build(Event.Builder::build);
    }

    private static Arbitrary<Event> anyEvent(Arbitrary<String> text) {
        return Builders.withBuilder(Event::builder)
                .use(text)
                .in(Event.Builder::title)
                .use(date())
                .withProbability(0.9)
                .in((event, date) -> event.startDate(date))
                .use(date())
                .withProbability(0.5)
                .in((event, date) -> event.endDate(date))
                .use(venue(text).list().ofMaxSize(2))
                .in(Event.Builder::venues)
                .build(Event.Builder::build);
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 2).map(Corpus.TODAY::plusDays),
                Arbitraries.integers().between(-50_000, 50_000).map(Corpus.TODAY::plusDays),
                Arbitraries.of(
                        LocalDate.MIN,
                        LocalDate.of(-44, 3, 15),
                        LocalDate.of(0, 2, 29),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(10_000, 1, 1),
                        LocalDate.MAX));
    }

    private static Arbitrary<Venue> venue(Arbitrary<String> text) {
        return Builders.withBuilder(Venue::builder)
                .use(text)
                .withProbability(0.6)
                .in((venue, place) -> venue.place(place))
                .use(text)
                .withProbability(0.6)
                .in((venue, country) -> venue.country(country))
                .build(Venue.Builder::build);
    }

    private static Arbitrary<Organiser> organiser(Arbitrary<String> text) {
        return Builders.withBuilder(Organiser::builder)
                .use(text)
                .in(Organiser.Builder::name)
                .use(text)
                .withProbability(0.3)
                .in((organiser, acronym) -> organiser.acronym(acronym))
                .use(Arbitraries.of(OrganiserRole.class))
                .withProbability(0.5)
                .in((organiser, role) -> organiser.role(role))
                .use(text)
                .withProbability(0.2)
                .in((organiser, capacity) -> organiser.capacity(capacity))
                .build(Organiser.Builder::build);
    }

    private static Arbitrary<ParticipantCategory> category(
            Arbitrary<String> label, Arbitrary<String> text, int participants) {
        return Builders.withBuilder(ParticipantCategory::builder)
                .use(label)
                .in((category, printed) -> category.label(printed))
                .use(Arbitraries.of(ParticipantKind.class).set().ofMaxSize(3))
                .in(ParticipantCategory.Builder::kinds)
                .use(participant(text).list().ofMinSize(participants).ofMaxSize(4))
                .in(ParticipantCategory.Builder::participants)
                .build(ParticipantCategory.Builder::build);
    }

    private static Arbitrary<ParticipantCategory> anyCategory(Arbitrary<String> text) {
        return category(text, text, 0)
                .flatMap(category -> Arbitraries.of(
                        category,
                        ParticipantCategory.builder()
                                .kinds(category.getKinds())
                                .participants(category.getParticipants())
                                .build()));
    }

    private static Arbitrary<Participant> participant(Arbitrary<String> text) {
        return Builders.withBuilder(Participant::builder)
                .use(text)
                .in(Participant.Builder::name)
                .use(text)
                .withProbability(0.3)
                .in((participant, acronym) -> participant.acronym(acronym))
                .use(text)
                .withProbability(0.2)
                .in((participant, qualifier) -> participant.qualifier(qualifier))
                .build(Participant.Builder::build);
    }

    private static Arbitrary<Section> section(Arbitrary<String> text, Arbitrary<List<Paragraph>> paragraphs) {
        return Builders.withBuilder(Section::builder)
                .use(text)
                .withProbability(0.2)
                .in((section, heading) -> section.heading(heading))
                .use(paragraphs)
                .in(Section.Builder::paragraphs)
                .build(Section.Builder::build);
    }

    /** {@return paragraphs with text, with a list, or with both} */
    static Arbitrary<Paragraph> paragraph(Arbitrary<String> text) {
        return Arbitraries.oneOf(
                text.map(Paragraph::of),
                Combinators.combine(text, text.list().ofMinSize(1).ofMaxSize(3)).as(NoteArbitraries::list),
                text.list().ofMinSize(1).ofMaxSize(3).map(items -> list("", items)));
    }

    private static Arbitrary<Paragraph> anyParagraph(Arbitrary<String> text) {
        return Combinators.combine(text, text.list().ofMaxSize(3)).as(NoteArbitraries::list);
    }

    private static Paragraph list(String leadIn, List<String> items) {
        return Paragraph.builder().text(leadIn).items(items).build();
    }
}
