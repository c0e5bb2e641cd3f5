package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.Venue;
import io.github.infonote.validation.importer.DateFinder.Dates;
import io.github.infonote.validation.importer.NoteReading.PartLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title of the event, its dates and its venues. Text before and after the dates is read as venues.
 * Places that are joined by "and" share a country.
 * {@code "14-16 November 2012, Bergen and Voss (Norway)"} gives two dates, and two venues with a place and the country.
 */
final class EventReader {
    private static final String EDGES = Signs.COMMAS + Signs.DASHES + Signs.COLONS + FootnoteMark.SUPERSCRIPTS + ";。/|";
    private static final String AROUND_PLACE = Signs.COMMAS + Signs.OPENING_BRACKETS;
    private static final String START_DATE = "/event/startDate";

    private static final Pattern PLACE_AND_COUNTRY =
            Pattern.compile("(.*\\S)(?:\\s*+[(（]|[,，،、])\\s*+(?<country>[^()（）,，،、]++)[)）]?", Pattern.DOTALL);

    private static final Pattern DASH_OR_SLASH = Pattern.compile("\\s[-–—|]\\s+|/");

    private record Place(
            JoinedText text, JoinedText name, @Nullable JoinedText country) {}

    private final Context context;
    private final JoinedText text;

    private EventReader(JoinedText text, Context context) {
        this.text = text;
        this.context = context;
    }

    static void readTitle(List<PartLine> part, Context context) {
        NoteTree tree = context.tree;
        JoinedText title = context.content(part);
        if (title.isBlank()) {
            return;
        }
        if (!tree.title.isEmpty()) {
            SectionReader.addUnplaced(title, part, context);
            return;
        }
        tree.title = tree.value("/event/title", title);
        tree.place("/event", title.index(0));
        context.setPointer(part, "/event/title");
    }

    static void readDates(List<PartLine> part, Context context) {
        Line first = part.get(0).line();
        Term term = first.term();
        JoinedText text = context.content(part);
        context.setPointer(part, term == Term.VENUE ? "/event/venues" : START_DATE);
        context.tree.place("/event", text.isBlank() ? first.start : text.index(0));
        new EventReader(text, context).read(term);
    }

    private void read(@Nullable Term term) {
        NoteTree tree = context.tree;
        boolean isExpected = term != Term.VENUE && (tree.hasNoDates() || (term == Term.DATE && tree.endDate.isEmpty()));
        Optional<Dates> found = isExpected ? DateFinder.find(text.text(), context.vocabulary) : Optional.empty();
        Optional<Dates> dates = found.filter(any -> tree.hasNoDates() || isAfterStart(any));
        dates.ifPresent(this::addDates);
        readVenues(0, dates.map(Dates::from).orElse(text.length()), term);
        readVenues(dates.map(Dates::to).orElse(text.length()), text.length(), term);
    }

    /** Whether it's one day after the first day, such as that of the label "End date". */
    private boolean isAfterStart(Dates dates) {
        Optional<LocalDate> first = context.tree.startDate;
        return dates.end().isEmpty()
                && dates.start()
                        .filter(day -> first.filter(day::isAfter).isPresent())
                        .isPresent();
    }

    private void addDates(Dates dates) {
        JoinedText span = text.part(dates.from(), dates.to());
        NoteTree tree = context.tree;
        tree.cover(span);
        boolean hasStart = tree.startDate.isPresent();
        tree.startDate = hasStart ? tree.startDate : dates.start();
        tree.endDate = hasStart ? dates.start() : dates.end();
        tree.startDate.ifPresent(date -> tree.place(START_DATE, span.index(0)));
        tree.endDate.ifPresent(date -> tree.place("/event/endDate", text.index(dates.endFrom())));
        if (dates.isDoubtful()) {
            tree.addDoubt(Codes.IMPORT_DATE, START_DATE, span.value(), span.index(0));
        }
    }

    /** Reads the venues before or after the dates. */
    private void readVenues(int from, int to, @Nullable Term term) {
        JoinedText rest = withoutBrackets(text.part(from, to).trimmed(EDGES + ".", EDGES), to - from < text.length());
        int space = rest.text().indexOf(' ');
        boolean isBeforeName = space > 0 && !Character.isLowerCase(rest.text().charAt(space + 1)); // not "en ligne"
        if (isBeforeName && context.vocabulary.has("in", rest.text().substring(0, space))) {
            context.tree.cover(rest.part(0, space));
            rest = rest.part(space, rest.length()).trimmed();
        }
        NameList list = new NameList(rest, NameList.Kind.PLACES, context);
        List<Place> places = list.entries("/event/venues", context.tree.venues.size(), null).stream()
                .map(entry -> place(entry.text()))
                .toList();
        int joiners = list.count(NameGap.Sign.AND) + list.count(NameGap.Sign.COMMA);
        boolean areJoined = list.count(NameGap.Sign.AND) > 0
                && list.count(NameGap.Sign.SEMICOLON) == 0
                && list.count(NameGap.Sign.BULLET) == 0
                && places.size() > 1
                && joiners >= places.size() - 1;
        JoinedText shared = areJoined ? places.get(places.size() - 1).country() : null;
        places.forEach(place -> addVenue(place, place.country() == null ? shared : place.country(), term));
    }

    /** The name and the country of a venue. The country is in brackets, after a comma or, in Chinese, before the name. */
    private Place place(JoinedText text) {
        Matcher parts = PLACE_AND_COUNTRY.matcher(text.text());
        if (parts.matches() && isCountry(parts, text)) {
            JoinedText country = text.part(parts.start("country"), parts.end("country"));
            return new Place(text, text.part(0, parts.end(1)).trimmed(AROUND_PLACE), country.trimmed());
        }
        Matcher sign = DASH_OR_SLASH.matcher(text.text());
        if (sign.find() && context.vocabulary.isCountry(text.text().substring(sign.end()))) {
            return new Place(
                    text,
                    text.part(0, sign.start()).trimmed(),
                    text.part(sign.end(), text.length()).trimmed());
        }
        return context.vocabulary.set("countryBefore").stream()
                .filter(country -> text.text().startsWith(country) && text.length() > country.length())
                .findFirst()
                .map(country -> new Place(
                        text, text.part(country.length(), text.length()).trimmed(), text.part(0, country.length())))
                .orElse(new Place(text, text, null));
    }

    /**
     * Whether words after a place are its country. In brackets, as in printed notes, they may be any words except those for a building or
     * an online meeting.
     */
    private boolean isCountry(Matcher parts, JoinedText text) {
        Vocabulary vocabulary = context.vocabulary;
        String words = parts.group("country").strip();
        boolean isInBrackets = Signs.closesBracket(text.text().charAt(text.length() - 1));
        return vocabulary.isCountry(words)
                || vocabulary.has("placeWithCountry", text.value())
                || (isInBrackets && !Vocabulary.hasVenueWord(words));
    }

    /** Removes brackets around the whole text and, next to dates, an unpaired bracket at either end. */
    private static JoinedText withoutBrackets(JoinedText text, boolean isNextToDates) {
        int last = text.length() - 1;
        if (last < 0) {
            return text;
        }
        int[] pairs = Signs.brackets(text.text());
        boolean isWhole = pairs[0] == last;
        IntPredicate isRemoved = i -> isWhole
                || (isNextToDates
                        && pairs[i] < 0
                        && Signs.isOneOf(Signs.BRACKETS, text.text().charAt(i)));
        int from = isRemoved.test(0) ? 1 : 0;
        int to = isRemoved.test(last) ? last : last + 1;
        return text.part(from, to).trimmed(EDGES + ".", EDGES);
    }

    private void addVenue(Place place, @Nullable JoinedText country, @Nullable Term term) {
        NoteTree tree = context.tree;
        JoinedText text = place.text();
        String pointer = "/event/venues/" + tree.venues.size();
        tree.place("/event/venues", text.index(0));
        tree.place(pointer, text.index(0));
        Venue.Builder venue = Venue.builder();
        if (country != null) {
            venue.country(tree.value(pointer + "/country", country));
        }
        tree.venues.add(
                venue.place(tree.value(pointer + "/place", place.name())).build());
        boolean mayHaveCountry =
                country == null && place.name().text().chars().anyMatch(c -> Signs.isOneOf(Signs.COMMAS, c));
        boolean isUnclear = mayHaveCountry || Signs.openBrackets(text.text(), 0, text.length()) > 0;
        if (term == Term.DATE || isUnclear || DateFinder.isLikeDate(text.text(), context.vocabulary)) {
            tree.addDoubt(Codes.IMPORT_DATE, pointer, text.value(), text.index(0));
        } else if (term == Term.VENUE && country != null && !context.vocabulary.isCountry(country.text())) {
            tree.addDoubt(Codes.IMPORT_BRACKET, pointer, text.value(), text.index(0));
        }
    }
}
