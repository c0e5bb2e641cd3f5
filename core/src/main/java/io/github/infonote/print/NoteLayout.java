package io.github.infonote.print;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.print.Inline.BracketedName;
import io.github.infonote.print.Inline.Text;
import io.github.infonote.print.Inline.Word;
import io.github.infonote.print.PrintedNote.Category;
import io.github.infonote.print.PrintedNote.Line;
import io.github.infonote.print.PrintedNote.NumberedSection;
import io.github.infonote.print.PrintedNote.TextWithList;
import io.github.infonote.text.Characters;
import io.github.infonote.text.LanguageTags;
import io.github.infonote.text.Template;
import io.github.infonote.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays out a note for all formats: selects the strings to print, orders them, and adds the words of a language. Renderers add the
 * syntax of a format.
 */
final class NoteLayout {
    private static final Pattern COMMA_AT_END = Pattern.compile("[,،，]? ?$");

    private final InformationNote note;
    private final Optional<String> idPrefix;
    private final String language;
    private final Words words;

    private NoteLayout(InformationNote note, Optional<Locale> locale, Optional<String> idPrefix) {
        this.note = note;
        this.idPrefix = idPrefix;
        this.language = note.getLanguage().filter(LanguageTags::isWellFormed).orElse("");
        this.words = Words.of(locale.orElseGet(() -> Locale.forLanguageTag(language)));
    }

    /**
     * Lays out a note.
     *
     * @param locale the language of the words; by default the language of the note
     * @param idPrefix the prefix of element ids; by default the language of the words
     */
    static PrintedNote of(InformationNote note, Optional<Locale> locale, Optional<String> idPrefix) {
        return new NoteLayout(note, locale, idPrefix).layOut();
    }

    private PrintedNote layOut() {
        return new PrintedNote(
                idPrefix.orElseGet(() -> words.getLocale() + "-"),
                language,
                words,
                text(note.getEvent().getTitle()),
                lines(),
                sections(),
                text(note.getDisclaimer().getText()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.get("event"), listOf(text(note.getEvent().getTitle())), List.of()));
        addOrganisers(lines);
        lines.add(new Line(words.get("dateAndVenue"), datesAndVenues(note.getEvent()), List.of()));
        lines.add(participants());
        lines.removeIf(line -> line.content().isEmpty() && line.categories().isEmpty());
        return lines;
    }

    /** Adds one line for consecutive organisers with the same role. The label of the line names the role. */
    private void addOrganisers(List<Line> lines) {
        List<Organiser> organisers = note.getOrganisers().stream()
                .filter(organiser -> !organiser(organiser).isEmpty())
                .toList();
        int start = 0;
        for (int i = 1; i <= organisers.size(); i++) {
            Optional<OrganiserRole> role = organisers.get(start).getRole();
            if (i == organisers.size() || !organisers.get(i).getRole().equals(role)) {
                List<List<Inline>> names = organisers.subList(start, i).stream()
                        .map(this::organiser)
                        .toList();
                lines.add(new Line(organisersLabel(role), join(names), List.of()));
                start = i;
            }
        }
    }

    private String organisersLabel(Optional<OrganiserRole> role) {
        return words.get("organisers" + role.map(known -> "." + known.name()).orElse(""));
    }

    private List<Inline> organiser(Organiser organiser) {
        List<Inline> name = name(text(organiser.getName()), text(organiser.getAcronym()));
        return text(organiser.getCapacity())
                .map(capacity -> fill("organiser.capacity", Map.of("organiser", name, "capacity", List.of(capacity))))
                .orElse(name);
    }

    private List<Inline> datesAndVenues(Event event) {
        List<Inline> dates = new DateWords(words).of(event.getStartDate(), event.getEndDate());
        List<Inline> venues = join(event.getVenues().stream().map(this::venue).toList());
        return fill("dateAndVenue.both", Map.of("dates", dates, "venues", venues));
    }

    private List<Inline> venue(Venue venue) {
        Optional<Text> place = text(venue.getPlace());
        Optional<Text> country = text(venue.getCountry());
        return place.isPresent() ? name(place, country) : name(country, place);
    }

    /** Returns the line of participants. A first category without a label is on the line itself, all others are below it. */
    private Line participants() {
        List<Category> categories = note.getParticipantCategories().stream()
                .map(this::category)
                .filter(category ->
                        category.label().isPresent() || !category.names().isEmpty())
                .toList();
        boolean isBareList = !categories.isEmpty() && categories.get(0).label().isEmpty();
        return isBareList
                ? new Line(
                        words.get("participants"), categories.get(0).names(), categories.subList(1, categories.size()))
                : new Line(words.get("participants"), List.of(), categories);
    }

    private Category category(ParticipantCategory category) {
        return new Category(
                text(category.getLabel()),
                join(category.getParticipants().stream().map(this::participant).toList()));
    }

    /** Prints the acronym in the first bracket and the qualifier in the second. A single bracket has a prefix if its kind is unclear. */
    private List<Inline> participant(Participant participant) {
        Optional<Text> acronym = text(participant.getAcronym());
        Optional<Text> qualifier = text(participant.getQualifier());
        boolean hasBoth = acronym.isPresent() && qualifier.isPresent();
        List<Inline> parts = new ArrayList<>(listOf(text(participant.getName())));
        acronym.ifPresent(text -> addBracket(hasBoth ? "" : words.prefixInBrackets(text.text(), true), text, parts));
        qualifier.ifPresent(text -> addBracket(hasBoth ? "" : words.prefixInBrackets(text.text(), false), text, parts));
        return name(parts);
    }

    /** Prints a name with a bracket whose kind is clear. */
    private List<Inline> name(Optional<Text> name, Optional<Text> bracket) {
        List<Inline> parts = new ArrayList<>(listOf(name));
        bracket.ifPresent(text -> addBracket("", text, parts));
        return name(parts);
    }

    private void addBracket(String prefix, Text text, List<Inline> parts) {
        parts.add(new Word(words.openingBracket(parts.isEmpty()) + prefix));
        parts.add(text);
        parts.add(new Word(words.get("bracket.close")));
    }

    private static List<Inline> name(List<Inline> parts) {
        return parts.isEmpty() ? List.of() : List.of(new BracketedName(parts));
    }

    private List<NumberedSection> sections() {
        List<NumberedSection> sections = new ArrayList<>();
        addSection("objectives", note.getObjectives(), 1, sections);
        addSection("background", note.getBackground(), 2, sections);
        addSection("highlights", note.getHighlights(), 3, sections);
        addSection("additionalComments", note.getAdditionalComments(), 4, sections);
        return sections;
    }

    private void addSection(String key, Section section, int number, List<NumberedSection> sections) {
        Optional<Text> heading = text(section.getHeading());
        List<TextWithList> paragraphs = paragraphs(section);
        if (heading.isPresent() || !paragraphs.isEmpty()) {
            Inline printed = heading.isPresent() ? heading.get() : new Word(words.get(key));
            sections.add(new NumberedSection(number, printed, paragraphs));
        }
    }

    private List<TextWithList> paragraphs(Section section) {
        List<TextWithList> paragraphs = new ArrayList<>();
        boolean isAfterList = false;
        boolean hasAlternateBullet = false;
        for (Paragraph paragraph : section.getParagraphs()) {
            Optional<Text> text = text(paragraph.getText());
            List<Text> items = texts(paragraph.getItems());
            if (text.isPresent() || !items.isEmpty()) {
                hasAlternateBullet = isAfterList && text.isEmpty() && !hasAlternateBullet;
                paragraphs.add(new TextWithList(text, items, hasAlternateBullet));
                isAfterList = !items.isEmpty();
            }
        }
        return paragraphs;
    }

    private List<Text> texts(List<String> texts) {
        return texts.stream().map(this::text).flatMap(Optional::stream).toList();
    }

    private Optional<Text> text(Optional<String> text) {
        return text.flatMap(this::text);
    }

    /** Returns a string without unsafe characters, or an empty optional if it is blank. */
    private Optional<Text> text(String text) {
        String safe = Characters.replaceUnsafe(text);
        return Characters.isBlank(safe) ? Optional.empty() : Optional.of(new Text(safe));
    }

    private static List<Inline> listOf(Optional<Text> text) {
        return text.map(List::<Inline>of).orElse(List.of());
    }

    private List<Inline> join(List<List<Inline>> names) {
        List<Inline> separated = new ArrayList<>();
        for (List<Inline> name : names) {
            if (!name.isEmpty() && !separated.isEmpty()) {
                separated.add(new Word(words.get("separator")));
            }
            separated.addAll(name);
        }
        return separated;
    }

    /** Replaces the parameters of a template by arguments. An empty argument is omitted together with its comma. */
    private List<Inline> fill(String key, Map<String, List<Inline>> arguments) {
        List<Inline> filled = new ArrayList<>();
        Template.fill(
                words.get(key),
                literal -> filled.add(new Word(literal)),
                parameter -> filled.addAll(arguments.getOrDefault(parameter, List.of())));
        if (!filled.isEmpty() && filled.get(0) instanceof Word first) {
            filled.set(0, new Word(Words.withoutComma(first.text())));
        }
        int last = filled.size() - 1;
        if (!filled.isEmpty() && filled.get(last) instanceof Word word) {
            filled.set(last, new Word(COMMA_AT_END.matcher(word.text()).replaceFirst("")));
        }
        filled.removeIf(inline -> inline.equals(new Word("")));
        return filled;
    }
}
