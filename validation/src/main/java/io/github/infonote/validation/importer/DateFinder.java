package io.github.infonote.validation.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the first and the last day of an event: splits the text into tokens, takes the first run of days, months, years and words such
 * as "to" that gives valid dates, and completes each date from its neighbours.
 * {@code "from 14 to 16 November 2012, Astana"} gives 14 November 2012 and 16 November 2012.
 */
final class DateFinder {
    /**
     * The dates of an event.
     *
     * @param start the first day; empty if the text has only a last day, as in "until 16 November 2012"
     * @param end the last day; empty if it is the same as the first day
     * @param from the index where the dates start
     * @param endFrom the index where the last day starts
     * @param to the index where the dates end
     * @param isDoubtful whether the dates are ambiguous
     */
    record Dates(
            Optional<LocalDate> start, Optional<LocalDate> end, int from, int endFrom, int to, boolean isDoubtful) {}

    /** The kind of a token. Some names are also names of groups in the pattern. */
    private enum Kind {
        DAY,
        MONTH,
        YEAR,
        /** A dash, "to" or the like. */
        UNTIL,
        /** "between": the "and" after it means "to". */
        BETWEEN,
        /** A weekday, a time, or a unit such as "年". */
        UNIT,
        /** White space, a comma, or a word such as "from". */
        FILLER,
        OTHER
    }

    /** A number, a word or a sign. A numeric date such as {@code "14.11.2012"} is three tokens: a day, a month and a year. */
    private record Token(Kind kind, int value, int from, int to, boolean isDoubtful) {
        boolean isPartOfDate() {
            return kind.compareTo(Kind.YEAR) <= 0;
        }
    }

    /** A day, a month and a year. Any of them may be missing. */
    private record PartialDate(Map<Kind, Integer> parts, int from) {
        PartialDate(int from) {
            this(new EnumMap<>(Kind.class), from);
        }

        /** Copies a missing month or year from another day. */
        void complete(PartialDate other) {
            other.parts.entrySet().stream()
                    .filter(part -> part.getKey() != Kind.DAY)
                    .forEach(part -> parts.putIfAbsent(part.getKey(), part.getValue()));
        }

        Optional<LocalDate> date() {
            try {
                return Optional.ofNullable(parts.get(Kind.YEAR))
                        .filter(year -> year > 0)
                        .map(year -> LocalDate.of(year, part(Kind.MONTH), part(Kind.DAY)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private int part(Kind kind) {
            return parts.getOrDefault(kind, 0);
        }
    }

    private static final int MAX_TOKENS = 40;
    private static final int MAX_NUMBER = 4;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    /** Numeric dates: year first, day or month first, or only day and month before a dash. */
    private static final String IN_NUMBERS = "(?<numbers>(?<![0-9])(?:[0-9]{4}([-/.])[0-9]{1,2}\\2[0-9]{1,2}"
            + "|[0-9]{1,2}([-/.])[0-9]{1,2}\\3(?:[0-9]{4}|[0-9]{2})"
            + "|[0-9]{1,2}\\.(?:0?[1-9]|1[0-2])\\.?(?= ?[-–—]))(?![0-9]))";

    private static final Pattern SIGN = Pattern.compile("[-/.]");
    private static final Map<Vocabulary, Pattern> TOKENS = new ConcurrentHashMap<>();

    private DateFinder() {}

    private static Pattern pattern(Vocabulary vocabulary) {
        String month = Vocabulary.anyMonth();
        String until = vocabulary.anyWord("until");
        String unit = vocabulary.anyWord("dateUnits");
        return Pattern.compile(
                IN_NUMBERS + "|(?<UNIT>[0-9]{1,2}[:h：][0-9]{2}|[(（]" + unit + "[)）]|" + unit + ")"
                        + "|(?<MONTH>(?:[0-9]{1,2} ?月|" + month + "\\.?))"
                        + "|(?<number>(?<![0-9])[0-9]++)(?:" + vocabulary.anyWord("ordinal") + "|[ºª°]| ?年)?"
                        + "(?!(?!" + month + "|" + until + "|\\p{IsHan}|\\p{IsArabic})\\p{L})"
                        + "|(?<BETWEEN>" + vocabulary.anyWord("between") + ")"
                        + "|(?<FILLER>[&\\s\\x01-\\x04.,،/，、／．'’]|" + vocabulary.anyWord("and", "dateFillers") + ")"
                        + "|(?<UNTIL>[" + Signs.DASHES + "~～]|" + until + ")"
                        + "|[\\p{L}\\p{M}]+|.",
                Pattern.DOTALL);
    }

    private static List<Token> tokens(String text, Vocabulary vocabulary) {
        List<Token> tokens = new ArrayList<>();
        Matcher match = TOKENS.computeIfAbsent(vocabulary, DateFinder::pattern).matcher(Vocabulary.foldEach(text));
        while (match.find()) {
            String number = match.group("number");
            if (match.group("numbers") != null) {
                addDate(tokens, match);
            } else if (number != null && (number.length() <= 2 || number.length() == 4)) {
                add(tokens, match, number.length() == 4 ? Kind.YEAR : Kind.DAY, Integer.parseInt(number), false);
            } else {
                Kind kind = Stream.of(Kind.UNIT, Kind.MONTH, Kind.BETWEEN, Kind.FILLER, Kind.UNTIL)
                        .filter(candidate -> match.group(candidate.name()) != null)
                        .findFirst()
                        .orElse(Kind.OTHER);
                boolean isTime =
                        kind == Kind.UNIT && Character.isDigit(match.group().charAt(0));
                add(tokens, match, kind, kind == Kind.MONTH ? Vocabulary.month(match.group()) : 0, isTime);
            }
        }
        return tokens;
    }

    /** Adds a numeric date. In {@code "03/04/2012"}, either number could be the month. */
    private static void addDate(List<Token> tokens, Matcher match) {
        List<String> parts = SIGN.splitAsStream(match.group()).toList();
        boolean isYearFirst = parts.get(0).length() == 4;
        String year = isYearFirst ? parts.get(0) : parts.size() > 2 ? parts.get(2) : "";
        int day = Integer.parseInt(parts.get(isYearFirst ? 2 : 0));
        int month = Integer.parseInt(parts.get(1));
        boolean isMonthFirst = month > MONTHS;
        boolean isShort = year.length() == 2;
        boolean isUnclear = match.group().contains("/") && !isYearFirst && day <= MONTHS && !isMonthFirst;
        boolean isDoubtful = isShort || (isUnclear && day != month);
        add(tokens, match, Kind.DAY, isMonthFirst ? month : day, isDoubtful);
        add(tokens, match, Kind.MONTH, isMonthFirst ? day : month, isDoubtful);
        if (!year.isEmpty()) {
            add(tokens, match, Kind.YEAR, Integer.parseInt(year) + (isShort ? CENTURY : 0), isDoubtful);
        }
    }

    private static void add(List<Token> tokens, Matcher match, Kind kind, int value, boolean isDoubtful) {
        tokens.add(new Token(kind, value, match.start(), match.end(), isDoubtful));
    }

    /** Whether a text may be a date: it has a month, a time or a long number, ends with "to", or has no letter. */
    static boolean isLikeDate(String text, Vocabulary vocabulary) {
        List<Token> tokens = tokens(text, vocabulary);
        return tokens.get(tokens.size() - 1).kind() == Kind.UNTIL
                || text.chars().noneMatch(Character::isLetter)
                || tokens.stream()
                        .anyMatch(token -> token.isDoubtful()
                                || token.kind() == Kind.MONTH
                                || token.kind() == Kind.YEAR
                                || (token.to() - token.from() > MAX_NUMBER
                                        && Character.isDigit(text.charAt(token.from()))));
    }

    /** Finds the dates in a text. */
    static Optional<Dates> find(String text, Vocabulary vocabulary) {
        List<Token> run = new ArrayList<>();
        for (Token token : tokens(text, vocabulary)) {
            if (token.kind() != Kind.OTHER && run.size() < MAX_TOKENS) {
                run.add(token);
            } else {
                Optional<Dates> found = read(run, text);
                if (found.isPresent()) {
                    return found;
                }
                run.clear();
            }
        }
        return read(run, text);
    }

    /** Reads a run. Skips numbers at its start if they belong to a venue: {@code "Hall 5, 14 November 2012"}. */
    private static Optional<Dates> read(List<Token> run, String text) {
        int to = run.size();
        while (to > 0
                && (run.get(to - 1).kind() == Kind.UNTIL || run.get(to - 1).kind() == Kind.FILLER)) {
            to--;
        }
        int from = 0;
        while (from < to
                && !run.get(from).isPartOfDate()
                && !Character.isLetter(text.charAt(run.get(from).from()))) {
            from++;
        }
        Optional<Dates> found = Optional.empty();
        for (int i = from; i < to && found.isEmpty(); i++) {
            if (i == from || run.get(i).isPartOfDate()) {
                found = dates(run.subList(i, to), i > from);
            }
        }
        return found;
    }

    /** Reads dates. A second day, month or year starts another date, unless it repeats the month in another language. */
    private static Optional<Dates> dates(List<Token> tokens, boolean isLater) {
        PartialDate day = new PartialDate(tokens.get(0).from());
        List<PartialDate> days = new ArrayList<>(List.of(day));
        boolean hasYear = tokens.stream().anyMatch(token -> token.kind() == Kind.YEAR);
        boolean isDoubtful = isLater || tokens.stream().anyMatch(Token::isDoubtful);
        Token last = tokens.get(0);
        for (Token token : tokens.stream().filter(Token::isPartOfDate).toList()) {
            boolean isAfterMonth = last.kind() == Kind.MONTH;
            boolean isShortYear = !hasYear
                    && isAfterMonth
                    && day.parts().containsKey(Kind.DAY)
                    && token.kind() == Kind.DAY
                    && token.equals(tokens.get(tokens.size() - 1));
            Kind kind = isShortYear ? Kind.YEAR : token.kind();
            boolean isSameMonth = isAfterMonth && kind == Kind.MONTH && token.value() == last.value();
            if (day.parts().containsKey(kind) && !isSameMonth) {
                day = new PartialDate(token.from());
                days.add(day);
            }
            day.parts().put(kind, token.value() + (isShortYear ? CENTURY : 0));
            isDoubtful |= isShortYear;
            last = token;
        }
        return dates(days, tokens, isDoubtful);
    }

    /** Completes each day with the month and year of the next day, or else of the previous one. */
    private static Optional<Dates> dates(List<PartialDate> days, List<Token> tokens, boolean isUnclear) {
        int last = days.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            days.get(i).complete(days.get(i + 1));
        }
        for (int i = 1; i <= last; i++) {
            days.get(i).complete(days.get(i - 1));
        }
        List<LocalDate> dates =
                days.stream().flatMap(day -> day.date().stream()).toList();
        if (dates.size() < days.size()) {
            return Optional.empty();
        }
        LocalDate start = dates.get(0);
        LocalDate end = dates.get(last);
        boolean isUntil = tokens.get(0).kind() == Kind.UNTIL && last == 0;
        boolean isRange = last == 1
                && tokens.stream().anyMatch(token -> token.kind() == Kind.UNTIL || token.kind() == Kind.BETWEEN);
        boolean areConsecutive =
                IntStream.range(0, last).allMatch(i -> dates.get(i).plusDays(1).equals(dates.get(i + 1)));
        return Optional.of(new Dates(
                Optional.of(start).filter(date -> !isUntil),
                Optional.of(end).filter(date -> isUntil || !date.equals(start)),
                tokens.get(0).from(),
                days.get(last).from(),
                tokens.get(tokens.size() - 1).to(),
                isUnclear || (last > 0 && start.equals(end)) || (!areConsecutive && !isRange)));
    }
}
