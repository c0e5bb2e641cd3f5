package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.Name;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.Span;
import io.github.infonote.validation.text.print.NameReader;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.List;

/** Reads the dates and venues of an event. */
final class EventReader {
    /** What separates dates and venues; a full stop behind a venue belongs to it. */
    private static final CharacterClass NO_STOPS = CharacterClass.WHITE_SPACE.or(CharacterClass.of(",،，;–-"));

    private static final CharacterClass SEPARATORS = NO_STOPS.or(c -> c == '.');

    private final Vocabulary vocabulary;
    private final NoteParts parts;
    private final NameReader brackets;

    EventReader(Vocabulary vocabulary, NoteParts parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.brackets = new NameReader(vocabulary.words());
    }

    /** Reads the dates in a line, and the venues before and behind them. */
    void datesAndVenues(SourceLine line, Term term) {
        DateFinder.Found dates = term == Term.VENUE ? null : new DateFinder(vocabulary, line).find();
        Span before = new Span(0, line.length());
        Span after = Span.NONE;
        if (dates != null) {
            parts.startDate(dates.start(), line.offset(dates.from()));
            if (dates.end() != null) {
                parts.endDate(dates.end(), line.offset(dates.from()));
            }
            if (dates.isUncertain()) {
                parts.warn(Codes.IMPORT_DATE, "/event/startDate", line.part(dates.from(), dates.to()));
            }
            Span bracket = bracketAround(line, dates.from(), dates.to());
            before = new Span(0, bracket.from());
            after = new Span(bracket.to(), line.length());
        }
        for (Span rest : List.of(before, after)) {
            venues(line, rest, term);
        }
    }

    /** What is around the dates if it is brackets, or else the dates. */
    private static Span bracketAround(SourceLine line, int from, int to) {
        int open = SEPARATORS.runStart(line.text(), 0, from);
        int close = SEPARATORS.runEnd(line.text(), to, line.length());
        boolean isBracketed =
                line.text().startsWith("(", open - 1) && line.text().startsWith(")", close);
        return isBracketed ? new Span(open - 1, close + 1) : new Span(from, to);
    }

    private void venues(SourceLine line, Span rest, Term term) {
        Span span = withoutSeparators(line, rest);
        int from = span.from();
        int to = span.to();
        String source = line.text();
        int space = source.indexOf(' ', from);
        if (space > from && space < to && vocabulary.isWord("in", source.substring(from, space))) {
            from = space + 1;
        }
        if (from >= to) {
            return;
        }
        SourceLine place = line.part(from, to);
        if (term == Term.DATE
                || vocabulary.isWord("until", place.text())
                || (term == Term.DATE_AND_VENUE && place.text().chars().anyMatch(Character::isDigit))) {
            parts.warn(Codes.IMPORT_DATE, "/event/venues/" + parts.venueCount(), place);
        }
        new NameList(vocabulary, parts, new VenueNames()).readPlaces(place);
    }

    /** What is beside the dates, without what separates it from them, which may be brackets around it, or one half of them. */
    private static Span withoutSeparators(SourceLine line, Span rest) {
        String source = line.text(rest.from(), rest.to());
        boolean hasOpen = source.contains("(");
        boolean hasClose = source.contains(")");
        CharacterClass before = SEPARATORS.or(c -> c == ')' || (c == '(' && !hasClose));
        CharacterClass after = NO_STOPS.or(c -> c == '(' || (c == ')' && !hasOpen));
        int from = before.runEnd(source, 0, source.length());
        int to = after.runStart(source, from, source.length());
        boolean isBracketed = from < to && source.charAt(from) == '(' && source.indexOf(')') == to - 1;
        Span span = new Span(rest.from() + from, rest.from() + to);
        return isBracketed ? withoutSeparators(line, new Span(span.from() + 1, span.to() - 1)) : span;
    }

    private final class VenueNames implements NameList.Names {
        @Override
        public void accept(SourceLine line, Span name) {
            Name read = brackets.written(line, name.from(), name.to());
            int open = name.from() + line.text(name.from(), name.to()).lastIndexOf('(');
            if (open > name.from() && !line.text(open, name.to()).contains(")")) {
                // The bracket is closed behind the dates, or not at all.
                Span country = NameList.trimmed(line, open + 1, name.to());
                read = new Name(NameList.trimmed(line, name.from(), open), country, Span.NONE);
                if (country.isPresent()) {
                    parts.warn(Codes.IMPORT_BRACKET, pointer() + "/country", line.part(country.from(), country.to()));
                }
            } else if (!read.acronym().isPresent()) {
                int comma = name.from() + line.text(name.from(), name.to()).lastIndexOf(',');
                if (comma > name.from() && comma + 1 < name.to()) {
                    Span place = NameList.trimmed(line, name.from(), comma);
                    Span country = NameList.trimmed(line, comma + 1, name.to());
                    read = new Name(place, country, Span.NONE);
                    if (line.text(place.from(), place.to()).contains(",")) {
                        parts.warn(Codes.IMPORT_SEPARATOR, pointer(), line.part(name.from(), name.to()));
                    }
                }
            } else if (line.text(read.name().from(), read.name().to()).contains(",")) {
                Span bracket = read.acronym();
                parts.warn(Codes.IMPORT_BRACKET, pointer() + "/country", line.part(bracket.from(), bracket.to()));
            }
            parts.venue(line, read);
        }

        @Override
        public String pointer() {
            return "/event/venues/" + parts.venueCount();
        }
    }
}
