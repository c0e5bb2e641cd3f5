package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits a list of names that people wrote: with semicolons, with commas, or on lines of their own. */
final class NameList {
    /**
     * A line of the list.
     *
     * @param startsBlock whether a blank line is before it
     * @param isItem whether a bullet is before it
     * @param goesOn whether it belongs to the line before it, which had no room for its first word
     * @param isColumn whether a tab or several spaces are before it, as between the columns of a table
     */
    record Piece(SourceLine line, boolean startsBlock, boolean isItem, boolean goesOn, boolean isColumn) {
        static Piece of(SourceLine line) {
            return new Piece(line, false, false, false, false);
        }

        /** The columns of a line; all of it if there are none. */
        Stream<Piece> columns() {
            List<Piece> columns = new ArrayList<>();
            Matcher gap = COLUMNS.matcher(line.text());
            int from = 0;
            while (gap.find()) {
                columns.add(column(from, gap.start()));
                from = gap.end();
            }
            columns.add(column(from, line.length()));
            return columns.size() == 1 ? Stream.of(this) : columns.stream();
        }

        private Piece column(int from, int to) {
            return new Piece(
                    line.part(from, to), startsBlock && from == 0, isItem && from == 0, goesOn && from == 0, from > 0);
        }
    }

    /** Where in a list a name is. */
    private enum Position {
        ONLY,
        LAST,
        OTHER;

        static Position of(int index, int count) {
            return count == 1 ? ONLY : index == count - 1 ? LAST : OTHER;
        }
    }

    /** Accepts the names of a list. */
    interface Names {
        void accept(SourceLine line, Span name);

        /** The pointer of the name that is accepted next. */
        String pointer();
    }

    private static final Pattern COLUMNS = Pattern.compile("(?<=\\S)(?:\\t| {3})\\s*(?=\\S)");
    private static final CharacterClass SEMICOLONS = CharacterClass.of(";；؛");
    private static final CharacterClass COMMAS = CharacterClass.of(",，،、");
    private static final CharacterClass SEPARATORS = SEMICOLONS.or(COMMAS);
    private static final CharacterClass ANY_DIGITS = Character::isDigit;
    private static final CharacterClass LOWER_CASE = Character::isLowerCase;
    /** What comes after a comma and belongs to the name before it: "Iran, Islamic Republic of", "Acme, Inc.". */
    private static final Pattern INVERTED = Pattern.compile(
            "(Inc|Ltd|LLC|Co|Corp|PLC|S\\.A|SA|AG|GmbH)\\.?|([\\p{L}-]+ )*(Republic|State|Kingdom|States) of( the)?");

    private static final Set<String> WITH_CHINA = Set.of("Hong Kong", "Macao", "Macau", "Taiwan");
    /** Longer names are not looked at word by word. */
    private static final int MAX_NAME = 200;

    private static final int LONG_WORD = 6;
    private static final int SHORT_WORD = 5;

    private final Vocabulary vocabulary;
    private final NoteParts parts;
    private final Names names;
    private final Deque<Integer> doubtfulCommas = new ArrayDeque<>();

    NameList(Vocabulary vocabulary, NoteParts parts, Names names) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.names = names;
    }

    void read(List<Piece> lines) {
        List<Piece> pieces = lines.stream().flatMap(Piece::columns).toList();
        boolean areLines = areLines(pieces);
        boolean areSeveral = pieces.stream().skip(1).anyMatch(piece -> startsName(piece, areLines));
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || startsName(pieces.get(i), areLines)) {
                group(pieces.subList(start, i), areSeveral);
                start = i;
            }
        }
    }

    /** Warns of what is at an index of a line, and up to another one. */
    private void doubt(String code, SourceLine line, int from, int to) {
        Span found = trimmed(line, from, to);
        int end = Math.min(found.to(), found.from() + 2 * Excerpt.MAX_LENGTH);
        parts.warn(code, names.pointer(), line.part(found.from(), end));
    }

    private static boolean startsName(Piece piece, boolean areLines) {
        return piece.isItem() || piece.isColumn() || (areLines && !piece.goesOn());
    }

    /** Reads places with their countries, after a comma or in brackets. */
    void readPlaces(SourceLine line) {
        List<Integer> separators = separators(line, SEMICOLONS);
        for (int comma : separators(line, COMMAS)) {
            if (line.text().startsWith(")", comma - 1)) {
                separators.add(comma);
            }
        }
        separators.sort(null);
        for (Span span : spans(line, separators)) {
            placesWithAnd(line, span);
        }
    }

    /** Two places have "and" between them, unless it is a part of a name. They may have one country. */
    private void placesWithAnd(SourceLine line, Span span) {
        Span and = and(line, span.from(), span.to());
        Span first = trimmed(line, span.from(), and.from());
        if (first.isPresent() && COMMAS.isAt(line.text(), first.to() - 1)) {
            first = trimmed(line, first.from(), first.to() - 1);
        }
        Span second = trimmed(line, and.to(), span.to());
        boolean isTwo = and.isPresent() && first.isPresent() && second.isPresent();
        boolean hasCountry = isTwo && hasCountry(line, first);
        boolean bothHave = hasCountry && hasCountry(line, second);
        if (isTwo && (bothHave || !hasCountry)) {
            names.accept(line, first);
            if (!bothHave) {
                doubt(Codes.IMPORT_SEPARATOR, line, and.from(), span.to());
            }
            names.accept(line, second);
        } else {
            if (isTwo) {
                doubt(Codes.IMPORT_SEPARATOR, line, and.from(), span.to());
            }
            names.accept(line, span);
        }
    }

    private static boolean hasCountry(SourceLine line, Span place) {
        return isBracketed(line, place) || line.text(place.from(), place.to()).contains(",");
    }

    static boolean endsWithSeparator(SourceLine line) {
        return SEPARATORS.isAt(line.text(), line.length() - 1);
    }

    static int separatorCount(SourceLine line) {
        return separators(line, SEPARATORS).size();
    }

    private static boolean areLines(List<Piece> pieces) {
        int commas = 0;
        for (Piece piece : pieces) {
            if (piece.isItem() || !separators(piece.line(), SEMICOLONS).isEmpty() || endsWithComma(piece.line())) {
                return false;
            }
            commas += separators(piece.line(), COMMAS).size();
        }
        return pieces.size() > 1 && (commas == 0 || (pieces.size() > 2 && 2 * commas < pieces.size()));
    }

    private static boolean endsWithComma(SourceLine line) {
        return COMMAS.isAt(line.text(), line.length() - 1);
    }

    /** Where separators are that are in no brackets. Brackets that do not close are none. */
    private static List<Integer> separators(SourceLine line, CharacterClass separators) {
        String text = line.text();
        Deque<Integer> found = new ArrayDeque<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isNumber = c == ',' && ANY_DIGITS.isAt(text, i - 1) && ANY_DIGITS.isAt(text, i + 1);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                int start = open.pop();
                while (!found.isEmpty() && found.getLast() > start) {
                    found.removeLast();
                }
            } else if (separators.contains(c) && !isNumber) {
                found.add(i);
            }
        }
        return new ArrayList<>(found);
    }

    /** The number of brackets that are open behind a character, with those before it. */
    static int depth(int before, char c) {
        return switch (c) {
            case '(' -> before + 1;
            case ')' -> Math.max(0, before - 1);
            default -> before;
        };
    }

    private void group(List<Piece> group, boolean isName) {
        SourceLine line = SourceLine.joined(group.stream().map(Piece::line).toList());
        if (group.get(0).isColumn()) {
            doubt(Codes.IMPORT_SEPARATOR, line, 0, line.length());
        }
        List<Integer> gaps = new ArrayList<>();
        int length = 0;
        for (Piece piece : group) {
            // Doubtful: a name on its own line that goes on in the next one, or a list whose line ends early without a
            // separator.
            boolean isContinued = piece.startsBlock() || isName == piece.goesOn();
            if (isContinued && length > 0) {
                gaps.add(length);
            }
            length += piece.line().length() + 1;
        }
        List<Integer> semicolons = separators(line, SEMICOLONS);
        List<Integer> commas = separators(line, COMMAS);
        boolean hasCommas = semicolons.isEmpty() && !isName;
        List<Span> spans = spans(line, hasCommas ? commas : semicolons);
        if (hasCommas) {
            spans = withWholeNames(line, spans);
        } else if (semicolons.isEmpty()) {
            if (endsWithComma(line)) {
                spans = spans(line, List.of(commas.remove(commas.size() - 1)));
            }
            commas.forEach(comma -> doubt(Codes.IMPORT_SEPARATOR, line, comma, line.length()));
        }
        int gap = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            while (gap < gaps.size() && gaps.get(gap) < span.to()) {
                if (gaps.get(gap) > span.from()) {
                    doubt(Codes.IMPORT_CONTINUED, line, gaps.get(gap), span.to());
                }
                gap++;
            }
            Position position = isName ? Position.OTHER : Position.of(i, spans.size());
            if (hasCommas) {
                parts(line, span, position);
            } else {
                listed(line, span, position);
            }
        }
    }

    /** A comma between semicolons is part of a name. Several commas are more likely a list. */
    private void listed(SourceLine line, Span span, Position position) {
        List<Span> names = spans(line, span, COMMAS);
        if (names.size() == 2 && and(line, names.get(1).from(), span.to()).isPresent()) {
            doubt(Codes.IMPORT_SEPARATOR, line, span.from(), span.to());
        }
        if (names.size() > 2) {
            boolean isList = names.stream()
                    .allMatch(name ->
                            isShort(line.text(name.from(), name.to()), 3) || name.equals(names.get(names.size() - 1)));
            doubt(Codes.IMPORT_SEPARATOR, line, span.from(), span.to());
            if (isList) {
                for (int i = 0; i < names.size(); i++) {
                    parts(line, names.get(i), Position.of(i, names.size()));
                }
                return;
            }
        }
        parts(line, span, position);
    }

    private static List<Span> spans(SourceLine line, List<Integer> separators) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= separators.size(); i++) {
            int to = i == separators.size() ? line.length() : separators.get(i);
            Span span = trimmed(line, from, to);
            if (span.isPresent()) {
                spans.add(span);
            }
            from = to + 1;
        }
        return spans;
    }

    private static List<Span> spans(SourceLine line, Span in, CharacterClass separators) {
        SourceLine part = line.part(in.from(), in.to());
        return spans(part, separators(part, separators)).stream()
                .map(span -> new Span(in.from() + span.from(), in.from() + span.to()))
                .toList();
    }

    static Span trimmed(SourceLine line, int from, int to) {
        return CharacterClass.WHITE_SPACE.trimmed(line.text(), from, to);
    }

    /** Joins names that a comma belongs to. */
    private List<Span> withWholeNames(SourceLine line, List<Span> spans) {
        long bracketed = spans.stream().filter(span -> isBracketed(line, span)).count();
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String name = line.text(span.from(), span.to());
            boolean isInverted = !names.isEmpty()
                    && name.length() <= Vocabulary.MAX_LENGTH
                    && INVERTED.matcher(name).matches();
            Span before = names.isEmpty() ? Span.NONE : names.get(names.size() - 1);
            boolean isLong = before.to() - before.from() > MAX_NAME;
            String nameBefore = isLong ? "" : line.text(before.from(), before.to());
            boolean isPlace = name.equals("China") && WITH_CHINA.contains(nameBefore);
            // In a list of names with brackets, one without could be the first half of the next one.
            boolean isOdd = !names.isEmpty()
                    && isBracketed(line, span)
                    && !isBracketed(line, before)
                    && nameBefore.contains(" ")
                    && 2 * bracketed > spans.size();
            // A name has a capital letter, where there are any.
            boolean isSmall = before.isPresent()
                    && Character.isLowerCase(name.charAt(0))
                    && name.chars().noneMatch(Character::isUpperCase);
            boolean isHalf = isOdd && haveWordInCommon(nameBefore, name);
            if (isInverted || isPlace || isHalf) {
                names.set(names.size() - 1, new Span(before.from(), span.to()));
            } else {
                names.add(span);
            }
            if (isOdd || isPlace || isSmall || (isInverted && name.contains(" of"))) {
                doubtfulCommas.add(separatorAfter(line, before));
            }
        }
        return names;
    }

    private static int separatorAfter(SourceLine line, Span name) {
        return COMMAS.complement().runEnd(line.text(), name.to(), line.length());
    }

    private static boolean isBracketed(SourceLine line, Span span) {
        return span.isPresent() && line.text().charAt(span.to() - 1) == ')';
    }

    private static boolean haveWordInCommon(String a, String b) {
        Set<String> words = Set.copyOf(List.of(b.split("\\(", -1)[0].split(" ", -1)));
        for (String word : a.split(" ", -1)) {
            if (word.length() >= LONG_WORD && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Splits a name where a separator seems to be missing: after an acronym in brackets. */
    private void parts(SourceLine line, Span span, Position position) {
        String text = line.text();
        int from = span.from();
        while (!doubtfulCommas.isEmpty() && doubtfulCommas.element() < span.to()) {
            doubt(Codes.IMPORT_SEPARATOR, line, doubtfulCommas.remove(), span.to());
        }
        if ((line.text(from, span.to()) + " ").contains(": ")) {
            doubt(Codes.IMPORT_SEPARATOR, line, from, span.to());
        }
        int open = -1;
        int depth = 0;
        for (int i = from; i + 2 < span.to(); i++) {
            open = text.charAt(i) == '(' ? i : open;
            depth = depth(depth, text.charAt(i));
            boolean isAcronym = text.charAt(i) == ')'
                    && depth == 0
                    && CharacterClass.WHITE_SPACE.contains(text.charAt(i + 1))
                    && open > from
                    && Words.isLikelyAcronym(text.substring(open + 1, i));
            if (isAcronym) {
                int next = i + 2;
                int word = Lines.WORD.runEnd(text, next, span.to());
                boolean isAnd = vocabulary.isWord("and", text.substring(next, word));
                if (word < span.to() && (isAnd || Character.isUpperCase(text.charAt(next)))) {
                    names.accept(line, new Span(from, i + 1));
                    doubt(Codes.IMPORT_SEPARATOR, line, i + 1, span.to());
                    from = trimmed(line, isAnd ? word : next, span.to()).from();
                }
            }
            open = text.charAt(i) == ')' ? -1 : open;
        }
        names(line, from, span.to(), position);
    }

    /** Names may have "and" between them: the last ones of a list, and where an article is before the second one. */
    private void names(SourceLine line, int from, int to, Position position) {
        boolean isLast = position == Position.LAST;
        int end = isLast && endsWithStop(line.text(), from, to) ? to - 1 : to;
        int start = isLast ? afterAnd(line, from, end) : from;
        Span and = and(line, start, end);
        if (and.isPresent() && and.from() > start) {
            Span first = trimmed(line, start, and.from());
            Span second = trimmed(line, and.to(), end);
            boolean areTwo = startsWithArticle(line, second, isLast)
                    || (position != Position.OTHER && areSeparate(line, first, second));
            if (areTwo) {
                names.accept(line, first);
                start = second.from();
            }
            if (areTwo || isLast) {
                doubt(Codes.IMPORT_SEPARATOR, line, and.from(), end);
            }
        }
        if (start < end) {
            names.accept(line, new Span(start, end));
        }
    }

    private int afterAnd(SourceLine line, int from, int to) {
        int space = line.text().indexOf(' ', from);
        boolean isAnd = space > from && space < to && vocabulary.isWord("and", line.text(from, space));
        return isAnd ? trimmed(line, space, to).from() : from;
    }

    /** Whether an article is before a name, which may start with a small letter: "the former …". */
    private boolean startsWithArticle(SourceLine line, Span name, boolean mayBeSmall) {
        int space = line.text().indexOf(' ', name.from());
        return space > 0
                && space + 1 < name.to()
                && (mayBeSmall || Character.isUpperCase(line.text().charAt(space + 1)))
                && vocabulary.isWord("article", line.text(name.from(), space));
    }

    private static boolean endsWithStop(String text, int from, int to) {
        return to - from > SHORT_WORD
                && text.charAt(to - 1) == '.'
                && LOWER_CASE.runStart(text, to - SHORT_WORD, to - 1) == to - SHORT_WORD;
    }

    /** The last "and" that is in no brackets and has a capital letter behind it. */
    private Span and(SourceLine line, int from, int to) {
        String text = line.text();
        Span found = Span.NONE;
        int depth = 0;
        int word = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth = depth(depth, c);
            if (CharacterClass.WHITE_SPACE.contains(c)) {
                boolean isAnd = depth == 0
                        && i + 1 < to
                        && vocabulary.isWord("and", text.substring(word, i))
                        && !vocabulary.endsBeforeAnd(text.substring(Math.max(from, word - MAX_NAME), word))
                        && (Character.isUpperCase(text.charAt(i + 1))
                                || startsWithArticle(line, new Span(i + 1, to), true));
                found = isAnd ? new Span(word, i) : found;
                word = i + 1;
            }
        }
        return found;
    }

    /** Whether two names with "and" between them are rather two names than one: both are short, or the first one has a bracket. */
    private boolean areSeparate(SourceLine line, Span first, Span second) {
        boolean areShort = isShort(line.text(first.from(), first.to()), 2)
                && (isShort(line.text(second.from(), second.to()), 2)
                        || (second.to() - second.from() <= MAX_NAME && hasOwnAnd(line, second)));
        return areShort || isBracketed(line, first);
    }

    /** Whether a name starts with words that have "and" behind them: "Trinidad and Tobago". */
    private boolean hasOwnAnd(SourceLine line, Span name) {
        String text = line.text(name.from(), name.to());
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == ' ')
                .anyMatch(i -> vocabulary.isWord("beforeAnd", text.substring(0, i)));
    }

    private static boolean isShort(String name, int maxWords) {
        return name.length() <= Vocabulary.MAX_LENGTH && name.split(" ", -1).length <= maxWords;
    }
}
