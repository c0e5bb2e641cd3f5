package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.OrganiserRole;
import io.github.infonote.validation.importer.NameGap.Sign;
import io.github.infonote.validation.importer.Vocabulary.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
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
        Matcher gap = vocabulary
                .gaps(kind == Kind.ORGANISERS)
                .matcher(masked())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int i = 0;
        while (i < text.length()) {
            if (!canStartGap(i) || !gap.region(i, text.length()).lookingAt()) {
                i++;
                continue;
            }
            String words = gap.group("phrase");
            Phrase phrase = words == null ? null : vocabulary.phrase(words);
            LineBreak lineBreak = lineBreak(gap.start(), gap.end());
            Sign sign = phrase == null ? Sign.of(gap.group(), lineBreak) : Sign.PHRASE;
            int to = startAfter(gap.end(), phrase);
            i = Math.max(i + 1, to);
            if (gap.end() < text.length() || sign == Sign.PHRASE || sign == Sign.COLON) {
                counts.merge(sign, 1, Integer::sum);
                int entry = count(Sign.SEMICOLON) + count(Sign.BULLET);
                commas.merge(entry, sign == Sign.COMMA ? 1 : 0, Integer::sum);
                NameGap found = new NameGap(this, sign, gaps.size(), entry, gap.start(), to, lineBreak, phrase);
                commasWithoutBracket += sign == Sign.COMMA && !found.isAfterBracket() ? 1 : 0;
                gaps.add(found);
            }
        }
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

    /** Whether a gap may start at a character. It can't in a word of an alphabet, or at a space between two words. */
    private boolean canStartGap(int i) {
        char c = text.charAt(i);
        if (Signs.isSmallLatin(c) && i > 0 && Signs.isSmallLatin(text.charAt(i - 1))) {
            return false;
        }
        boolean isAfterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean isBeforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        boolean isInName = isAfterLetter && (c == ' ' ? isBeforeLetter : c < ARABIC && Character.isLetter(c));
        return !isInName && (kind == Kind.ORGANISERS || vocabulary.canStartGap(c));
    }

    /** The start of the name after a gap; organisers start after an article. */
    private int startAfter(int end, @Nullable Phrase phrase) {
        boolean dropsArticle = kind == Kind.ORGANISERS && (phrase == null || phrase.role() != null);
        return dropsArticle ? vocabulary.afterArticle(text, end) : end;
    }

    /** The text without the content of brackets and without words such as "peace, disarmament and development". */
    private String masked() {
        int[] brackets = Signs.brackets(text);
        StringBuilder masked = new StringBuilder(text);
        for (MatchResult words : vocabulary.wordsInNames(text)) {
            for (int i = words.start(); i < words.end(); i++) {
                masked.setCharAt(i, MASK);
            }
        }
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i < end) {
                masked.setCharAt(i, MASK);
            } else {
                end = brackets[i];
            }
        }
        return masked.toString();
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
