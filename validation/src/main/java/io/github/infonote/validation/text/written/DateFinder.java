package io.github.infonote.validation.text.written;

import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.PartialDate;
import io.github.infonote.validation.text.SourceLine;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of an event in a line, in the forms in which people write them. */
final class DateFinder {
    /** No dates are written with more words and separators. */
    private static final int MAX_TOKENS = 20;

    /** Year, month and day of the first and the last day. */
    private static final int MAX_NUMBERS = 6;

    private static final CharacterClass BETWEEN = CharacterClass.WHITE_SPACE.or(CharacterClass.of(",.،/"));
    private static final CharacterClass WORD =
            CharacterClass.LETTERS.or(c -> Character.getType(c) == Character.NON_SPACING_MARK);

    private final Vocabulary vocabulary;
    private final SourceLine line;

    DateFinder(Vocabulary vocabulary, SourceLine line) {
        this.vocabulary = vocabulary;
        this.line = line;
    }

    /**
     * One or two dates.
     *
     * @param start the first day
     * @param end the last day; null if there is only one
     * @param from where the dates start in the line
     * @param to where they end
     * @param isUncertain whether days and months may be swapped
     */
    record Found(LocalDate start, @Nullable LocalDate end, int from, int to, boolean isUncertain) {}

    private enum Kind {
        NUMBER,
        MONTH,
        UNTIL,
        FILLER,
        OTHER
    }

    private record Token(Kind kind, int value, int from, int to) {}

    /** The first dates in the line; null if there are none. */
    @Nullable
    Found find() {
        Deque<Token> next = new ArrayDeque<>();
        int end = 0;
        do {
            while (next.size() < MAX_TOKENS && end < line.length()) {
                Token token = token(end);
                next.add(token);
                end = token.to();
            }
            Found found = next.isEmpty() ? null : first(next);
            if (found != null) {
                return found;
            }
            next.poll();
        } while (!next.isEmpty());
        return null;
    }

    /** The dates that start with the first of some words: as many words as possible that make dates. */
    private @Nullable Found first(Deque<Token> next) {
        Token first = next.element();
        boolean mayStart = first.kind() == Kind.NUMBER
                || first.kind() == Kind.MONTH
                || (first.kind() == Kind.FILLER
                        && Character.isLetter(line.text().charAt(first.from())));
        List<Token> tokens = mayStart
                ? next.stream().takeWhile(token -> token.kind() != Kind.OTHER).toList()
                : List.of();
        if (tokens.stream().noneMatch(DateFinder::isYear)) {
            return null;
        }
        int numbers = 0;
        int most = 0;
        while (most < tokens.size() && numbers <= MAX_NUMBERS) {
            numbers += tokens.get(most).kind() == Kind.NUMBER ? 1 : 0;
            most++;
        }
        for (int count = most; count > 0; count--) {
            Token last = tokens.get(count - 1);
            if (last.kind() == Kind.NUMBER || last.kind() == Kind.MONTH || isUnit(last)) {
                Found found = read(tokens.subList(0, count), first.from(), last.to());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isYear(Token token) {
        return token.kind() == Kind.NUMBER && (token.value() > 31 || token.to() - token.from() > 2);
    }

    /** Whether a word belongs to the date before it, such as those for day and year in Chinese and Russian. */
    private boolean isUnit(Token token) {
        return vocabulary.isWord("dateUnits", line.text(token.from(), token.to()));
    }

    private @Nullable Found read(List<Token> tokens, int from, int to) {
        int numbers = (int) tokens.stream().filter(t -> t.kind() == Kind.NUMBER).count();
        boolean hasMonth = tokens.stream().anyMatch(t -> t.kind() == Kind.MONTH);
        if (!hasMonth) {
            return numeric(tokens, numbers, from, to);
        }
        PartialDate first = new PartialDate();
        PartialDate second = new PartialDate();
        PartialDate day = first;
        boolean isList = false;
        for (Token token : tokens) {
            boolean isUsed = true;
            switch (token.kind()) {
                case UNTIL -> {
                    if (!day.isEmpty() && day == second && !isList) {
                        return null;
                    }
                    day = day.isEmpty() ? day : second;
                }
                case MONTH -> {
                    // In Arabic, a month has two names.
                    isUsed = day.month == null || day.month == token.value();
                    day.month = token.value();
                }
                case NUMBER -> {
                    boolean isYear = isYear(token);
                    // Days one after the other, as in "14, 15 and 16".
                    boolean isNext = !isYear && day.day != null && day.month == null && token.value() == day.day + 1;
                    isUsed = isNext || (isYear ? day.year == null : day.day == null);
                    isList |= isNext;
                    day = isNext ? second : day;
                    if (isYear) {
                        day.year = token.value();
                    } else {
                        day.day = token.value();
                    }
                }
                default -> {}
            }
            if (!isUsed) {
                return null;
            }
        }
        return found(first, second, from, to, false);
    }

    /** Dates in numbers alone: year, month and day, or day, month and year. */
    private @Nullable Found numeric(List<Token> tokens, int numbers, int from, int to) {
        if (numbers != 3 && numbers != 6) {
            return null;
        }
        List<Token> values =
                tokens.stream().filter(token -> token.kind() == Kind.NUMBER).toList();
        PartialDate first = new PartialDate();
        PartialDate second = new PartialDate();
        boolean isUncertain = false;
        for (int i = 0; i < numbers; i += 3) {
            PartialDate day = i == 0 ? first : second;
            int a = values.get(i).value();
            int b = values.get(i + 1).value();
            int c = values.get(i + 2).value();
            if (values.get(i).to() - values.get(i).from() == 4) {
                day.year = a;
                day.month = b;
                day.day = c;
            } else {
                boolean isMonthFirst = b > 12;
                day.day = isMonthFirst ? b : a;
                day.month = isMonthFirst ? a : b;
                day.year = c;
                char separator = line.text().charAt(values.get(i).to());
                isUncertain |= separator == '/' && a <= 12 && b <= 12 && a != b;
                if (values.get(i + 2).to() - values.get(i + 2).from() != 4) {
                    return null;
                }
            }
        }
        return found(first, second, from, to, isUncertain);
    }

    private static @Nullable Found found(PartialDate first, PartialDate second, int from, int to, boolean isUncertain) {
        LocalDate start = first.date(second);
        LocalDate end = second.date(first);
        if (start == null || (end == null && !second.isEmpty())) {
            return null;
        }
        return new Found(start, end, from, to, isUncertain);
    }

    private Token token(int from) {
        String text = line.text();
        char c = text.charAt(from);
        int to = from + 1;
        if (CharacterClass.DIGITS.contains(c)) {
            to = CharacterClass.DIGITS.runEnd(text, from, text.length());
            if (text.startsWith("月", to) && to - from <= 2) {
                return new Token(Kind.MONTH, Integer.parseInt(text, from, to, 10), from, to + 1);
            }
            return to - from <= 4
                    ? new Token(Kind.NUMBER, Integer.parseInt(text, from, to, 10), from, to)
                    : new Token(Kind.OTHER, 0, from, to);
        }
        if (LineWords.DASHES.contains(c)) {
            return new Token(Kind.UNTIL, 0, from, to);
        }
        if (Character.isLetter(c)) {
            return word(from);
        }
        return new Token(BETWEEN.contains(c) ? Kind.FILLER : Kind.OTHER, 0, from, to);
    }

    private Token word(int from) {
        String text = line.text();
        boolean isHan = Character.UnicodeScript.of(text.charAt(from)) == Character.UnicodeScript.HAN;
        int to = isHan ? from + 1 : WORD.runEnd(text, from, text.length());
        String word = text.substring(from, to);
        Integer month = vocabulary.month(word);
        if (month != null) {
            return new Token(Kind.MONTH, month, from, to);
        }
        if (vocabulary.isWord("until", word)) {
            return new Token(Kind.UNTIL, 0, from, to);
        }
        boolean isFiller = vocabulary.isWord("dateFillers", word) || vocabulary.isWord("dateUnits", word);
        return new Token(isFiller ? Kind.FILLER : Kind.OTHER, 0, from, to);
    }
}
