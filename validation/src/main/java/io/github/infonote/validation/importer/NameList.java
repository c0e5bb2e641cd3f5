package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.OrganiserRole;
import io.github.infonote.validation.importer.NameGap.Sign;
import io.github.infonote.validation.importer.Vocabulary.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a list into names: finds the gaps where a name may end, outside brackets, and applies the {@link GapRule}s.
 * {@code "Ministry of Health (MoH), in cooperation with WHO"} gives {@code "Ministry of Health (MoH)"} and the partner {@code "WHO"}.
 */
final class NameList {
    enum Kind {
        ORGANISERS,
        PARTICIPANTS,
        PLACES
    }

    /**
     * A name as written, with its brackets.
     *
     * @param text the name
     * @param role the role from the words before or after the name, or null
     * @param capacity the words after a phrase such as "in its role as", or null
     */
    record Entry(
            JoinedText text,
            @Nullable OrganiserRole role,
            @Nullable JoinedText capacity) {}

    private static final int MAX_QUOTED = 30;
    private static final String SEPARATORS = Signs.SEMICOLONS + Signs.COMMAS;

    private static final String FULL_STOPS = ".。";

    /** A full stop after a word of at least four letters, after two or three capitals, or alone. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\s|^)(?:[^\\s.。]{4,}|\\p{Lu}{2,3}|^)[.。]$");

    /** Replaces characters where no name ends. */
    private static final char MASK = '\u0005';

    /** The first character of the scripts that don't always have a space before "and". */
    private static final char ARABIC = '\u0600';

    final String text;
    final Kind kind;
    final Vocabulary vocabulary;
    final List<NameGap> gaps = new ArrayList<>();
    /** Whether each line is a name: there are many more line breaks than separators. */
    final boolean hasNamePerLine;

    int commasWithoutBracket;
    /** The start of the name before the gap that is being decided. */
    int nameStart;

    private final JoinedText joined;
    private final int[] nextBrackets;
    private final Context context;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
    private final Map<Integer, Integer> commas = new HashMap<>();

    NameList(JoinedText joined, Kind kind, Context context) {
        this.joined = joined;
        this.text = joined.text();
        this.kind = kind;
        this.context = context;
        this.vocabulary = context.vocabulary;
        this.nextBrackets = nextBrackets();
        findGaps();
        int breaks = count(Sign.LINE) + count(Sign.BULLET);
        this.hasNamePerLine = breaks > 0 && count(Sign.SEMICOLON) == 0 && separatorsInLines() * 3L <= breaks;
    }

    /** The number of commas between names, and of phrases such as "in cooperation with" that aren't at the start of a line. */
    private long separatorsInLines() {
        return gaps.stream()
                .filter(gap -> (gap.sign() == Sign.COMMA && !gap.isBeforeNameEnd())
                        || (gap.sign() == Sign.PHRASE && gap.lineBreak() == null))
                .count();
    }

    private void findGaps() {
        String masked = masked();
        Matcher phrases = vocabulary.phrases(masked);
        int i = 0;
        while (i < text.length()) {
            boolean isPhrase = canStartPhrase(masked, i)
                    && phrases.region(i, masked.length()).lookingAt();
            int end = isPhrase ? phrases.end() : separatorEnd(masked, i);
            if (end == i) {
                i++;
                continue;
            }
            Phrase phrase = isPhrase ? vocabulary.phrase(phrases.group("phrase")) : null;
            LineBreak lineBreak = lineBreak(i, end);
            Sign sign = phrase == null ? Sign.of(text.substring(i, end), lineBreak) : Sign.PHRASE;
            int to = startAfter(end, phrase);
            if (end < text.length() || sign == Sign.PHRASE || sign == Sign.COLON) {
                counts.merge(sign, 1, Integer::sum);
                int entry = count(Sign.SEMICOLON) + count(Sign.BULLET);
                commas.merge(entry, sign == Sign.COMMA ? 1 : 0, Integer::sum);
                NameGap found = new NameGap(this, sign, gaps.size(), entry, i, to, lineBreak, phrase);
                commasWithoutBracket += sign == Sign.COMMA && !found.isAfterBracket() ? 1 : 0;
                gaps.add(found);
            }
            i = Math.max(i + 1, to);
        }
    }

    /** The end of the separator, line break or "and" at an index, or the index. */
    private int separatorEnd(String masked, int from) {
        char c = masked.charAt(from);
        boolean isInWord = from > 0 && Signs.isSmallLatin(masked.charAt(from - 1));
        if (isInWord && Signs.isSmallLatin(c)) {
            return from;
        }
        int after = from + 1;
        char next = after < masked.length() ? masked.charAt(after) : '\n';
        if (Signs.isOneOf(SEPARATORS, c)) {
            boolean isInNumber = c == ',' && Character.isDigit(next);
            return isInNumber
                    ? from
                    : vocabulary.afterAnd(masked, Signs.skipSpaces(";,", masked, after, masked.length()));
        }
        if (c == '：' || (c == ':' && Signs.isSpace(next))) {
            return Signs.skipSpaces(masked, after, masked.length());
        }
        if (Signs.isSpace(c)) {
            return c == ' ' && isInWord && Signs.isSmallLatin(next) ? from : spaceEnd(masked, from);
        }
        boolean mayBeAnd = from > 0 && (Signs.isSpace(masked.charAt(from - 1)) || Signs.isOneOf("和及", c));
        return mayBeAnd ? vocabulary.afterAnd(masked, from) : from;
    }

    /** The end of a line break, a wide space, a slash between spaces, or a space between a bracket and a capital letter, or the index. */
    private static int spaceEnd(String masked, int from) {
        int length = masked.length();
        int end = Signs.skipSpaces(masked, from, length);
        if (end + 1 < length && masked.charAt(end) == '/' && Signs.isSpace(masked.charAt(end + 1))) {
            return Signs.skipSpaces(masked, end + 1, length);
        }
        char c = masked.charAt(from);
        boolean isWide = LineBreak.isSign(c) || c == '\t' || end >= from + Signs.WIDE_SPACE;
        boolean isAfterBracket = from > 0
                && Signs.closesBracket(masked.charAt(from - 1))
                && end < length
                && Character.isUpperCase(masked.charAt(end));
        return isWide || isAfterBracket ? end : from;
    }

    /** A line break before a bullet, or else the first line break in a gap, or null. */
    private @Nullable LineBreak lineBreak(int from, int to) {
        LineBreak found = null;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            found = c == LineBreak.BULLET.sign || (found == null && LineBreak.isSign(c)) ? LineBreak.of(c) : found;
        }
        return found;
    }

    /** Whether the words for a role or a capacity may start at an index. They can't in a word of an alphabet. */
    private boolean canStartPhrase(String masked, int i) {
        char c = masked.charAt(i);
        boolean isInWord = i > 0 && c < ARABIC && Character.isLetter(c) && Character.isLetter(masked.charAt(i - 1));
        return kind == Kind.ORGANISERS && !isInWord;
    }

    /** The start of the name after a gap; organisers start after an article. */
    private int startAfter(int end, @Nullable Phrase phrase) {
        boolean dropsArticle = kind == Kind.ORGANISERS && (phrase == null || phrase.role() != null);
        return dropsArticle ? vocabulary.afterArticle(text, end) : end;
    }

    /** The text without the content of brackets and without words such as "peace, disarmament and development". */
    private String masked() {
        int[] brackets = Signs.brackets(text);
        char[] masked = text.toCharArray();
        vocabulary.wordsInNames(text).forEach(words -> Arrays.fill(masked, words.start(), words.end(), MASK));
        for (int i = 0; i < masked.length; i++) {
            if (brackets[i] > i) {
                Arrays.fill(masked, i + 1, brackets[i], MASK);
                i = brackets[i];
            }
        }
        return new String(masked);
    }

    /** The index of the next opening bracket, or -1 if there is none before the next semicolon. */
    int nextBracket(int from) {
        return nextBrackets[from];
    }

    private int[] nextBrackets() {
        int[] next = new int[text.length() + 1];
        next[text.length()] = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            next[i] = Signs.opensBracket(c) ? i : Signs.isOneOf(Signs.SEMICOLONS, c) ? -1 : next[i + 1];
        }
        return next;
    }

    int count(Sign sign) {
        return counts.getOrDefault(sign, 0);
    }

    /** The number of commas in an entry. */
    int commas(int entry) {
        return commas.getOrDefault(entry, 0);
    }

    /**
     * Returns the names in order. Each doubtful rule is reported once per list, because a list usually uses the same separators.
     *
     * @param pointer the pointer of the list in the note
     * @param first the index of the first name in that list
     * @param roleOfLabel the role of names without a role of their own, or null
     */
    List<Entry> entries(String pointer, int first, @Nullable OrganiserRole roleOfLabel) {
        Set<GapRule> reported = EnumSet.noneOf(GapRule.class);
        OrganiserRole role = roleOfLabel;
        boolean isCapacity = false;
        boolean isStart = true;
        int doubtful = -1;
        nameStart = startAfter(0, null);
        context.tree.cover(joined.part(0, nameStart));
        for (NameGap gap : gaps) {
            GapRule rule = GapRule.of(gap);
            if (rule.splits()) {
                JoinedText ended = name(nameStart, gap.from());
                Phrase phrase = gap.phrase();
                add(phrase == null ? ended : withoutFullStop(ended), role, isCapacity);
                isCapacity = phrase != null && phrase.role() == null;
                if (isCapacity && isStart && ended.isBlank()) {
                    entries.add(new Entry(ended, role, null));
                }
                isStart = gap.sign() == Sign.SEMICOLON || gap.sign() == Sign.BULLET;
                if (phrase != null && phrase.role() != null && isAfterName(gap) && !entries.isEmpty()) {
                    Entry last = entries.remove(entries.size() - 1);
                    entries.add(new Entry(last.text(), phrase.role(), last.capacity()));
                } else if (phrase != null && phrase.role() != null) {
                    role = phrase.role();
                } else if (isStart) {
                    role = roleOfLabel;
                }
                nameStart = gap.to();
                context.tree.cover(joined.part(gap.from(), nameStart));
            }
            int name = first + entries.size();
            boolean isDoubtful = rule.isDoubtful()
                    && (gap.sign() == Sign.COLON || !gap.after().isEmpty());
            if (isDoubtful && name != doubtful && reported.add(rule)) {
                report(gap, pointer + "/" + name);
                doubtful = name;
            }
        }
        add(withoutFullStop(name(nameStart, text.length())), role, isCapacity);
        return entries;
    }

    /** Whether the words of a role belong to the name before them, because no name follows: {@code "WCO, lead organiser."} */
    private boolean isAfterName(NameGap gap) {
        boolean isBeforeLine =
                gap.index() + 1 < gaps.size() && gaps.get(gap.index() + 1).sign() == Sign.LINE;
        boolean isLabel = Signs.isOneOf(Signs.COLONS, text.charAt(gap.to() - 1));
        return !isBeforeLine && !isLabel && FULL_STOPS.contains(gap.after());
    }

    private static JoinedText withoutFullStop(JoinedText name) {
        boolean hasFullStop =
                !name.isBlank() && Signs.isOneOf(FULL_STOPS, name.text().charAt(name.length() - 1));
        return hasFullStop && SENTENCE_END.matcher(name.text()).find() ? name.part(0, name.length() - 1) : name;
    }

    private void add(JoinedText name, @Nullable OrganiserRole role, boolean isCapacity) {
        if (isCapacity && !entries.isEmpty() && !name.isBlank()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry(last.text(), last.role(), name));
        } else if (!name.isBlank()) {
            entries.add(new Entry(name, role, null));
        }
    }

    private JoinedText name(int from, int to) {
        JoinedText name = joined.part(from, Math.max(from, to)).trimmed(SEPARATORS);
        int space = name.text().lastIndexOf(' ');
        String word = name.text().substring(space + 1);
        if (space < 0 || Character.isUpperCase(word.charAt(0)) || !vocabulary.has("and", word)) {
            return name;
        }
        context.tree.cover(name);
        return name.part(0, space).trimmed(SEPARATORS);
    }

    private void report(NameGap gap, String pointer) {
        int end = gaps.stream()
                .skip(gap.index() + 1L)
                .filter(next -> next.sign() != Sign.LINE)
                .mapToInt(NameGap::from)
                .findFirst()
                .orElse(text.length());
        int start = Signs.skip(SEPARATORS, text, gap.from(), gap.to());
        JoinedText found =
                joined.part(start, Math.min(end, gap.to() + MAX_QUOTED)).trimmed();
        context.tree.addDoubt(Codes.IMPORT_SEPARATOR, pointer, found.value(), found.index(0));
    }
}
