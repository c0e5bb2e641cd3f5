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
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed is read again, in each language and format, and no word of any text is lost. */
class ImportPropertiesTest {
    private static final NoteImporter IMPORTER =
            NoteImporter.builder().clock(Corpus.CLOCK).maxViolations(100_000).build();
    private static final NoteImporter STRICT = NoteImporter.builder()
            .clock(Corpus.CLOCK)
            .maxTextLength(1)
            .maxViolations(100_000)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** All that is uncertain about a print is whether it is one: a name could be several, or a place a date. */
    private static final List<String> NEVER_OF_A_PRINT = Codes.IMPORT.stream()
            .filter(code -> !code.equals(Codes.IMPORT_SEPARATOR) && !code.equals(Codes.IMPORT_DATE))
            .toList();

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final List<String> KEYS = List.of(
            "title",
            "event",
            "organisers",
            "dateAndVenue",
            "participants",
            "objectives",
            "background",
            "highlights",
            "additionalComments",
            "name.acronym",
            "name.qualifier",
            "organisers.LEAD",
            "organisers.PARTNER",
            "organisers.SUPPORTER",
            "organisers.IMPLEMENTING_AGENCY",
            "organiser.capacity",
            "date.firstDay",
            "dates",
            "dates.until",
            "dates.ofOneMonth",
            "dates.ofOneYear",
            "date");

    /** A letter or a digit, or several; in scripts without spaces each is a word. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\p{IsDigit}+|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

    /** White space in Markdown. */
    private static final Pattern REFERENCE = Pattern.compile("&#\\d+;");

    /** Keys of words that are part of a text. */
    private static final Set<String> KEPT = Set.of("disclaimerStart", "disclaimerWords", "beforeAnd");

    private static final Set<String> FIXED = fixedWords();

    /** What means something in the layout, in one language or in all. */
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
            for (String key : KEYS) {
                if (key.startsWith("organisers.")) {
                    continue; // A name that mentions a role is read as a name and a role.
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
                    String print = printer.toText(InformationNote.builder()
                            .event(Event.builder()
                                    .dates(start, start.plusDays(days))
                                    .build())
                            .build());
                    pieces.add(print.substring(print.indexOf(words.colon(false))
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

    @Property(seed = "1")
    void a_text_that_was_read_is_printed_again(
            @ForAll("notes") InformationNote note, @ForAll("languages") String language) {
        isPrintedAgain(note, printer(language)::toText);
    }

    @Property(seed = "1")
    void markdown_that_was_read_is_printed_again(
            @ForAll("notes") InformationNote note, @ForAll("languages") String language) {
        isPrintedAgain(note, printer(language)::toMarkdown);
    }

    private static void isPrintedAgain(InformationNote note, Function<InformationNote, String> print) {
        String printed = print.apply(note);

        ReadResult result = IMPORTER.importText(printed);

        assertThat(print.apply(result.getNote().orElseThrow())).isEqualTo(printed);
        assertThat(result.getReport().getViolations())
                .extracting(Violation::getCode)
                .doesNotContainAnyElementsOf(NEVER_OF_A_PRINT);
    }

    /** Two parts of the layout, one at the start and one at the end, in each kind of name. */
    @Test
    void names_that_look_like_the_layout_are_printed_again() {
        List<String> pieces = List.of(
                "",
                " ",
                "a",
                "; ",
                ";",
                " (",
                ")",
                "(",
                " (b)",
                " (AB)",
                ", ",
                "\t",
                "\n",
                "\u00a0 ",
                "&#32;",
                "\\",
                "*",
                ":",
                "1. ",
                "- ",
                "[ ] ",
                "[x]",
                "://",
                "¹",
                ", partner",
                ", in its role as ",
                ", in its role as c",
                "in its role as c");
        for (String first : pieces) {
            for (String last : pieces) {
                String around = first + "x" + last;
                String between = "x" + first + last + "y";
                InformationNote note = InformationNote.builder()
                        .event(Event.builder()
                                .title(around)
                                .addVenue(Venue.of(around, between))
                                .addVenue(Venue.builder().place(between).build())
                                .addVenue(Venue.of(between, around))
                                .build())
                        .addOrganiser(Organiser.builder()
                                .name(around)
                                .role(OrganiserRole.PARTNER)
                                .capacity(between)
                                .build())
                        .addOrganiser(Organiser.of(between, around))
                        .addOrganiser(Organiser.builder().capacity(around).build())
                        .addOrganiser(Organiser.builder()
                                .name(between)
                                .acronym(around)
                                .role(OrganiserRole.LEAD)
                                .build())
                        .addOrganiser(Organiser.of(between, around))
                        .addParticipantCategory(ParticipantCategory.builder()
                                .label(around)
                                .addParticipant(Participant.of(first + last))
                                .addParticipant(Participant.of(between, around))
                                .addParticipant(Participant.builder()
                                        .name(around)
                                        .qualifier(between)
                                        .build())
                                .build())
                        .addParticipantCategory(ParticipantCategory.builder()
                                .label(between)
                                .addParticipant(
                                        Participant.builder().qualifier(around).build())
                                .addParticipant(Participant.of(last + first))
                                .addParticipant(Participant.of(between, around))
                                .build())
                        .objectives(Section.builder()
                                .heading(between)
                                .addList(first + last, around)
                                .build())
                        .background(Section.builder().addList("", last + first).build())
                        .disclaimer(Disclaimer.of(around))
                        .build();

                isPrintedAgain(note, printer("en")::toText);
                isPrintedAgain(note, printer("en")::toMarkdown);
            }
        }
    }

    /** Notes of the documented class: what print carries, and no text that looks like the layout. */
    @Provide
    Arbitrary<InformationNote> plainNotes() {
        Arbitrary<String> text = Arbitraries.of(
                        "Conference",
                        "Hong Kong, China",
                        "漢字",
                        "مرحبا",
                        "Cote d'Ivoire",
                        "99 %",
                        "a < b",
                        "*x*",
                        "x_y",
                        "Été",
                        "#7",
                        "3.5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> "N " + String.join(" ", words));
        Arbitrary<String> acronym = Arbitraries.of("WCO", "ABNE/NEPAD", "un", "UN Women", "OPCW", "e.V.");
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
    void a_note_without_what_print_does_not_carry_is_read_as_it_was(
            @ForAll("plainNotes") InformationNote note, @ForAll("languages") String language) {
        NotePrinter printer = printer(language);

        for (String print : List.of(printer.toText(note), printer.toMarkdown(note))) {
            ReadResult result = IMPORTER.importText(print);

            assertThat(result.getNote()).as(print).contains(note);
            assertThat(result.getReport().getViolations())
                    .as(print)
                    .filteredOn(violation -> Codes.IMPORT.contains(violation.getCode()))
                    .allMatch(
                            violation -> String.valueOf(violation.getArguments().get("found"))
                                    .contains(", "));
        }
    }

    /** Prints and texts that people wrote, as they are, cut, shuffled by blocks, lines or words, and texts that nobody wrote. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ofNotes = Combinators.combine(
                        Arbitraries.oneOf(notes(), plainNotes()), languages(), Arbitraries.of(true, false))
                .as((note, language, isText) -> isText
                        ? printer(language).toText(note)
                        : printer(language).toMarkdown(note));
        Arbitrary<String> written = Arbitraries.of(ImportTextsTest.names()).map(ImportTextsTest::text);
        Arbitrary<String> shortTexts =
                Arbitraries.of(ImportTextsTest.shortTexts()).map(ImportTextsTest::withBreaks);
        Arbitrary<String> prints = Arbitraries.oneOf(ofNotes, written, shortTexts);
        Arbitrary<String> changed = Combinators.combine(
                        prints, Arbitraries.of("\n\n", "\n", " ", "; "), Arbitraries.randomValue(random -> random))
                .as((print, separator, random) -> shuffled(print, separator, random));
        Arbitrary<String> cut = Combinators.combine(
                        prints, Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
                .as((print, part, isStart) -> {
                    int at = (int) (part * print.length());
                    return isStart ? print.substring(at) : print.substring(0, at);
                });
        Arbitrary<String> hostile =
                Arbitraries.of(hostile()).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
        Arbitrary<String> hostileLines =
                Arbitraries.of(hostile()).list().ofMaxSize(40).map(pieces -> String.join("\n", pieces));
        return Arbitraries.oneOf(prints, changed, cut, hostile, hostileLines);
    }

    private static String shuffled(String print, String separator, Random random) {
        List<String> pieces = new ArrayList<>(Arrays.asList(print.split(Pattern.quote(separator), -1)));
        Collections.shuffle(pieces, random);
        return String.join(separator, pieces);
    }

    @Property(seed = "1")
    void no_word_is_lost(@ForAll("texts") String text) {
        ReadResult result = IMPORTER.importText(text);
        InformationNote note = result.getNote().orElseThrow();
        Map<String, Integer> expected = count(REFERENCE.matcher(text).replaceAll(" "));
        String leftOut = result.getReport().getViolations().stream()
                .filter(violation -> violation.getCode().equals(Codes.IMPORT_LEFT_OUT))
                .map(violation -> String.valueOf(violation.getArguments().get("found")))
                .collect(Collectors.joining("\n"));
        Map<String, Integer> found = count(texts(note) + "\n" + leftOut);

        expected.forEach((word, times) ->
                assertThat(found.getOrDefault(word, 0)).as(word + " of " + text).isGreaterThanOrEqualTo(times));
    }

    /** With a limit of one character, each longer text of the note is reported, at the place where it is. */
    @Property(seed = "1")
    void violations_are_where_their_texts_are(@ForAll("texts") String text) {
        ReadResult result = STRICT.importText(text);
        JsonNode note = MAPPER.valueToTree(result.getNote().orElseThrow());
        List<String> lines = List.of(LINE_END.split(text, -1));
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

            assertThat(Stream.of(rest, REFERENCE.matcher(rest).replaceAll("")))
                    .as("%s in %s", violation, text)
                    .anyMatch(source -> bare(source).startsWith(firstWord(found)));
        }
    }

    /** A text without spaces and without the marks of Markdown. */
    private static String bare(String text) {
        return text.replaceAll("[\\\\*\\s\\p{Z}\\p{C}]", "");
    }

    /** What is before a space, a character that is shown as an escape, or the mark of an omission. */
    private static String firstWord(String text) {
        return bare(text.strip().split("[\\s\\\\…]", 2)[0]);
    }

    private static String texts(InformationNote note) {
        List<String> texts = new ArrayList<>();
        PrintPropertiesTest.withTexts(note, text -> {
            texts.add(text);
            return text;
        });
        Event event = note.getEvent();
        Stream.of(event.getStartDate(), event.getEndDate())
                .flatMap(Optional::stream)
                .forEach(date -> texts.add(date.getYear() + " " + date.getDayOfMonth() + " " + date.getMonthValue()));
        // In "14, 15 and 16", each day is said.
        IntStream.range(
                        event.getStartDate().map(LocalDate::getDayOfMonth).orElse(31) + 1,
                        event.getEndDate().map(LocalDate::getDayOfMonth).orElse(0))
                .forEach(day -> texts.add(String.valueOf(day)));
        return String.join("\n", texts);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        words(text).filter(word -> !FIXED.contains(word)).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** The words of a text, without what does not count in labels: case, accents, "(s)", American spelling and "0" before digits. */
    private static Stream<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replace("(s)", "")
                .replace("organiz", "organis");
        return WORD.matcher(folded).results().map(match -> match.group().replaceFirst("^0(?=[1-9])", ""));
    }

    /** The words by which a text is read, and the numbers of sections. */
    private static Set<String> fixedWords() {
        return Stream.concat(
                        Stream.of("1", "2", "3", "4", "i", "ii", "iii", "iv"),
                        Messages.LANGUAGES.stream()
                                .flatMap(ImportPropertiesTest::fixedTexts)
                                .flatMap(text -> words(text.replaceAll("\\{[^}]*\\}", " "))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> fixedTexts(String language) {
        Words words = Words.of(new Locale(language));
        ResourceBundle variants =
                ResourceBundle.getBundle("io.github.infonote.validation.text.written.variants", new Locale(language));
        return Stream.of(
                        KEYS.stream().map(words::get),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> words.get("month." + month))
                                .flatMap(month -> Stream.of(month, month.substring(0, Math.min(month.length(), 3)))),
                        variants.keySet().stream()
                                .filter(key -> !KEPT.contains(key))
                                .map(variants::getString))
                .flatMap(texts -> texts);
    }
}
