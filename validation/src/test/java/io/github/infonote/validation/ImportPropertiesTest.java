package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import io.github.infonote.validation.importer.NoteImporter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Printed notes are imported without a difference in each language and format, and no word of any text is lost. */
class ImportPropertiesTest {
    private static final NoteImporter IMPORTER =
            NoteImporter.builder().clock(Corpus.CLOCK).maxViolations(100_000).build();
    private static final NoteImporter STRICT = NoteImporter.builder()
            .clock(Corpus.CLOCK)
            .maxTextLength(1)
            .maxViolations(100_000)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    /** Strings with a meaning in the layout of any language. */
    private static List<String> hostile() {
        List<String> pieces = new ArrayList<>(List.of(
                "; ",
                ";",
                " ; ",
                " (",
                ")",
                "(",
                ") (",
                " (WCO)",
                "1. ",
                "2. ",
                "3. x",
                "4. ",
                "1.",
                "• ",
                "•",
                "- ",
                "¹ ",
                "¹",
                ", ",
                ":",
                ": ",
                "*",
                "**",
                "# ",
                "## ",
                "## 1. ",
                "\\",
                "\\\n",
                "&#32;",
                "&#160;",
                "&",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\u2028",
                " ",
                "  ",
                "\u00a0",
                "\u3000",
                "a",
                "B",
                "WCO",
                "two experts",
                "Hong Kong, China",
                "7",
                "2012",
                "14",
                "\ufeff",
                "，",
                "、",
                "。"));
        for (String language : Messages.LANGUAGES) {
            Words words = Words.of(new Locale(language));
            for (String key : ImportedWords.PRINTED) {
                if (key.startsWith("organisers.")) {
                    continue; // The words for a role after a name are read as its role.
                }
                pieces.add(words.get(key).replaceAll("\\{[^}]*\\}", "x"));
            }
            for (String key :
                    List.of("event", "organisers", "dateAndVenue", "participants", "name.acronym", "name.qualifier")) {
                pieces.add(words.get(key) + words.colon(false));
                pieces.add("**" + words.get(key) + "**" + words.colon(true));
            }
            pieces.add(words.get("organiser.capacity").replaceAll("\\{[^}]*\\}", ""));
            pieces.add("1. " + words.get("objectives"));
            pieces.add("2. " + words.get("background"));
            pieces.add("## 3. " + words.get("highlights"));
            NotePrinter printer = printer(language);
            for (LocalDate start : List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 11, 30))) {
                for (int days : new int[] {0, 2, 40, 400, -3}) {
                    String printed = printer.toText(InformationNote.builder()
                            .event(Event.builder()
                                    .dates(start, start.plusDays(days))
                                    .build())
                            .build());
                    pieces.add(printed.substring(printed.indexOf(words.colon(false))
                                    + words.colon(false).length())
                            .strip());
                }
            }
        }
        return pieces;
    }

    private static NotePrinter printer(String language) {
        return NotePrinter.builder().locale(new Locale(language)).build();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Messages.LANGUAGES);
    }

    @Provide
    Arbitrary<InformationNote> notes() {
        return Arbitraries.oneOf(
                NoteArbitraries.any(), NoteArbitraries.valid(), PrintPropertiesTest.withTextsOf(hostile(), 5));
    }

    /** Notes whose strings have no signs of the layout, such as commas or brackets. */
    @Provide
    Arbitrary<InformationNote> plainNotes() {
        Arbitrary<String> text = Arbitraries.of(
                        "Conference", "漢字", "مرحبا", "Cote d'Ivoire", "99 %", "a < b", "*x*", "x_y", "Été", "#7", "3.5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> "N " + String.join(" ", words));
        Arbitrary<String> acronym = Arbitraries.of("WCO", "ABNE/NEPAD", "UN Women", "OPCW", "DepEd");
        Arbitrary<String> qualifier = Arbitraries.of("two experts", "2009", "AG", "represented by the WCO", "Est.");
        Arbitrary<Organiser> organiser = Combinators.combine(
                        text,
                        acronym.optional(),
                        Arbitraries.of(OrganiserRole.class).optional(),
                        text.optional())
                .as((name, shortName, role, capacity) -> Organiser.builder()
                        .name(name)
                        .acronym(shortName)
                        .role(role)
                        .capacity(capacity)
                        .build());
        Arbitrary<Participant> participant = Combinators.combine(text, acronym.optional(), qualifier.optional())
                .as((name, shortName, role) -> Participant.builder()
                        .name(name)
                        .acronym(shortName)
                        .qualifier(role)
                        .build());
        Arbitrary<ParticipantCategory> category = Combinators.combine(
                        text, participant.list().ofMinSize(1).ofMaxSize(4))
                .as((label, participants) -> ParticipantCategory.builder()
                        .label(label)
                        .participants(participants)
                        .build());
        Arbitrary<List<ParticipantCategory>> bare = participant
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(participants -> List.of(
                        ParticipantCategory.builder().participants(participants).build()));
        Arbitrary<Section> section = Combinators.combine(
                        text.optional(), NoteArbitraries.paragraph(text).list().ofMaxSize(4))
                .as((heading, paragraphs) -> Section.builder()
                        .heading(heading)
                        .paragraphs(paragraphs)
                        .build());
        Arbitrary<Venue> venue = Combinators.combine(text, text.optional())
                .as((place, country) ->
                        Venue.builder().place(place).country(country).build());
        Arbitrary<LocalDate> date = Arbitraries.integers()
                .between(-200, 500)
                .map(days -> LocalDate.of(2012, 11, 1).plusDays(days));
        Arbitrary<Event> event = Combinators.combine(
                        text,
                        date,
                        Arbitraries.integers().between(0, 500),
                        venue.list().ofMaxSize(2))
                .as((title, start, days, venues) -> Event.builder()
                        .title(title)
                        .startDate(start)
                        .endDate(days == 0 ? Optional.empty() : Optional.of(start.plusDays(days)))
                        .venues(venues)
                        .build());
        return Builders.withBuilder(InformationNote::builder)
                .use(event)
                .withProbability(0.95)
                .in(InformationNote.Builder::event)
                .use(organiser.list().ofMaxSize(3))
                .in(InformationNote.Builder::organisers)
                .use(Arbitraries.oneOf(category.list().ofMaxSize(3), bare))
                .in(InformationNote.Builder::participantCategories)
                .use(section)
                .in(InformationNote.Builder::objectives)
                .use(section)
                .in(InformationNote.Builder::background)
                .use(section)
                .in(InformationNote.Builder::highlights)
                .use(section)
                .in(InformationNote.Builder::additionalComments)
                .use(text)
                .withProbability(0.9)
                .in((note, disclaimer) -> note.disclaimer(Disclaimer.of(disclaimer)))
                .build(InformationNote.Builder::build);
    }

    @Property(seed = "1")
    void ordinary_printed_notes_are_imported_without_doubts(
            @ForAll("plainNotes") InformationNote note, @ForAll("languages") String language) {
        NotePrinter printer = printer(language);

        for (String printed : List.of(printer.toText(note), printer.toMarkdown(note))) {
            ReadResult result = IMPORTER.importText(printed);

            assertThat(result.getNote()).as(printed).contains(note);
            assertThat(result.getReport().getViolations())
                    .as(printed)
                    .extracting(Violation::getCode)
                    .noneMatch(Codes.IMPORT::contains);
        }
    }

    /** Printed notes and free-form texts, unchanged, cut, or shuffled by blocks, lines or words; and random texts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> printed = Combinators.combine(
                        Arbitraries.oneOf(notes(), plainNotes()), languages(), Arbitraries.of(true, false))
                .as((note, language, isText) -> isText
                        ? printer(language).toText(note)
                        : printer(language).toMarkdown(note));
        Arbitrary<String> written = Arbitraries.of(ImportTextsTest.names()).map(ImportTextsTest::text);
        Arbitrary<String> shortTexts =
                Arbitraries.of(ImportTextsTest.shortTexts()).map(ImportTextsTest::withBreaks);
        Arbitrary<String> texts = Arbitraries.oneOf(printed, written, shortTexts);
        Arbitrary<String> changed = Combinators.combine(
                        texts, Arbitraries.of("\n\n", "\n", " ", "; "), Arbitraries.randomValue(random -> random))
                .as((text, separator, random) -> shuffle(text, separator, random));
        Arbitrary<String> cut = Combinators.combine(
                        texts, Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
                .as((text, part, isEnd) -> {
                    int at = (int) (part * text.length());
                    return isEnd ? text.substring(at) : text.substring(0, at);
                });
        Arbitrary<String> hostile =
                Arbitraries.of(hostile()).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        Arbitrary<String> hostileLines =
                Arbitraries.of(hostile()).list().ofMaxSize(40).map(pieces -> String.join("\n", pieces));
        return Arbitraries.oneOf(texts, changed, cut, hostile, hostileLines);
    }

    private static String shuffle(String text, String separator, Random random) {
        List<String> pieces = new ArrayList<>(Arrays.asList(text.split(Pattern.quote(separator), -1)));
        Collections.shuffle(pieces, random);
        return String.join(separator, pieces);
    }

    @Property(seed = "1")
    void no_word_is_lost(@ForAll("texts") String text) {
        ImportedWords.assertNoneLost(text, IMPORTER.importText(text));
    }

    /** With {@code maxTextLength} 1, nearly all strings are reported, so that their locations can be checked. */
    @Property(seed = "1")
    void violations_have_the_locations_of_their_values(@ForAll("texts") String text) {
        ReadResult result = STRICT.importText(text);
        JsonNode note = MAPPER.valueToTree(result.getNote().orElseThrow());
        // A byte order mark has no column.
        List<String> lines = List.of(LINE_END.split(text.replaceFirst("^\ufeff", ""), -1));
        String joined = String.join("\n", lines);

        for (Violation violation : result.getReport().getViolations()) {
            String found = violation.getCode().equals(Codes.TEXT_TOO_LONG)
                    ? note.at(violation.getPointer()).asString()
                    : Codes.IMPORT.contains(violation.getCode())
                            ? String.valueOf(violation.getArguments().getOrDefault("found", ""))
                            : "";
            int start = lines.stream()
                    .limit(violation.getLine() - 1)
                    .mapToInt(line -> line.length() + 1)
                    .sum();
            String rest = joined.substring(joined.offsetByCodePoints(start, violation.getColumn() - 1));

            assertThat(Stream.of(rest, ImportedWords.decode(rest)))
                    .as("%s, found %s, in %s", violation, found, text)
                    .anyMatch(source -> compact(source).startsWith(firstWord(found)));
        }
    }

    /** Removes white space, Markdown signs, and hyphens, which may break a word at the end of a line. */
    private static String compact(String text) {
        return text.replaceAll("[\\\\*\\s\\p{Z}\\p{C}\\-\u2010]", "");
    }

    /** The start of the first word. Chinese lines are joined without a space, so that a word may be on several lines. */
    private static String firstWord(String text) {
        String word = compact(text.strip().split("[\\s\\\\…]", 2)[0]);
        return word.substring(0, Math.min(word.length(), 6));
    }
}
