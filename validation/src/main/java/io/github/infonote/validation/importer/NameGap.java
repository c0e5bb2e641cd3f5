package io.github.infonote.validation.importer;

import io.github.infonote.validation.importer.NameList.Kind;
import io.github.infonote.validation.importer.Vocabulary.Phrase;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A position in a list where a name may end, with the sign there and the conditions of {@link GapRule}s.
 * In {@code "Food and Agriculture Organization (FAO), Peru"}, {@code " and "} and {@code ", "} are gaps.
 *
 * @param list the list
 * @param sign the kind of separator
 * @param index its index among the gaps of the list
 * @param entry the number of semicolons and bullets before it
 * @param from the index where the name before it ends
 * @param to the index where the name after it starts
 * @param lineBreak the line break in it, or null
 * @param phrase the words of a role or a capacity; null for other signs
 */
record NameGap(
        NameList list,
        Sign sign,
        int index,
        int entry,
        int from,
        int to,
        @Nullable LineBreak lineBreak,
        @Nullable Phrase phrase) {
    /** The kinds of separators. */
    enum Sign {
        /** Words such as "in cooperation with". */
        PHRASE,
        SEMICOLON,
        /** A slash between spaces. */
        SLASH,
        COMMA,
        COLON,
        AND,
        /** A tab, three spaces or more, or a space after a bracket. */
        SPACE,
        BULLET,
        LINE;

        /** The kind of a separator; the line break is the one in it, or null. */
        static Sign of(String separator, @Nullable LineBreak lineBreak) {
            char first = separator.charAt(0);
            if (separator.indexOf('/') >= 0) {
                return SLASH;
            }
            if (LineBreak.isSign(first)) {
                return lineBreak == LineBreak.BULLET ? BULLET : LINE;
            }
            return Signs.isOneOf(Signs.SEMICOLONS, first)
                    ? SEMICOLON
                    : Signs.isOneOf(Signs.COMMAS, first)
                            ? COMMA
                            : Signs.isOneOf(Signs.COLONS, first) ? COLON : Signs.isSpace(first) ? SPACE : AND;
        }
    }

    /** Whether a name ends; the MAYBEs are reported. */
    enum Verdict {
        SPLIT,
        MAYBE_SPLIT,
        MAYBE_JOIN,
        JOIN
    }

    private static final int MIN_SHARED_WORD = 5;

    /** Longer texts aren't compared word by word, which would take too long. */
    private static final int MAX_NAMES = 1_000;

    private static final int MAX_NAME = 200;
    private static final int MAX_SHORT_NAME = 15;
    private static final int MAX_SHORT_CHINESE = 6;
    private static final int MAX_BRACKET = 17;

    /** The signs that can't be in a name before its acronym. */
    private static final String AFTER_NAME = "()" + Signs.COMMAS + Signs.SEMICOLONS;

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{IsHan}{1,4}|[^\\p{IsHan}\\s]+");

    boolean isIn(Kind kind) {
        return list.kind == kind;
    }

    boolean isAfterBlank() {
        return lineBreak == LineBreak.AFTER_BLANK;
    }

    /** Whether the previous line may continue here: it's full, or the list isn't one name per line. */
    boolean isWrapped() {
        return lineBreak == LineBreak.AFTER_FULL_LINE || (lineBreak == LineBreak.PLAIN && !isPerLine());
    }

    /** The words between the previous gap and this one. */
    String before() {
        return list.text.substring(Math.min(index == 0 ? 0 : list.gaps.get(index - 1).to, from), from);
    }

    /** The words between this gap and the next one. */
    String after() {
        int end = index + 1 == list.gaps.size() ? list.text.length() : list.gaps.get(index + 1).from;
        return list.text.substring(to, Math.max(to, end)).strip();
    }

    /** Whether the next separator, if any, is neither a comma nor another "and". False if each line is a name. */
    boolean isLast() {
        return !isPerLine()
                && list.gaps.subList(index + 1, list.gaps.size()).stream()
                        .filter(next -> next.sign != Sign.AND || !(next.isInState() || next.isInAcronym()))
                        .map(NameGap::sign)
                        .filter(next -> next != Sign.LINE && next != Sign.SPACE)
                        .findFirst()
                        .filter(next -> next == Sign.COMMA || next == Sign.AND)
                        .isEmpty();
    }

    boolean isPerLine() {
        return list.hasNamePerLine;
    }

    /** Whether "and", not "&", is in a list of names that are short on average, as those of states: "Benin, Peru and Chile". */
    boolean isAmongShortNames() {
        int commas = commasAround();
        boolean isChinese = Signs.isChinese(list.text.charAt(from));
        return isIn(Kind.PARTICIPANTS)
                && commas > 1
                && WORDS.splitAsStream(before().strip()).count() <= 2
                && list.text.length() <= (isChinese ? MAX_SHORT_CHINESE : MAX_SHORT_NAME) * (commas + 2)
                && list.text.charAt(from) != '&';
    }

    /** Whether it's after the first bullet of a list, so that a line without a bullet may continue the entry. */
    boolean isInBulletedEntry() {
        return entry > 0 && list.count(Sign.SEMICOLON) == 0;
    }

    boolean hasSemicolons() {
        return list.count(Sign.SEMICOLON) > 0;
    }

    /** The number of commas between the surrounding semicolons. */
    int commasAround() {
        return list.commas(entry);
    }

    /** Whether it's a comma followed by "and". */
    boolean hasAnd() {
        return list.text.substring(from, to).chars().anyMatch(Character::isLetter);
    }

    /** Whether it's "and" followed by an article, in a language without articles in names. */
    boolean hasArticle() {
        return list.vocabulary.set("nameOf").isEmpty() && isMoreThanAnd();
    }

    /** Whether the words after "of" are in lower case: "Centre de recherche, de formation et d'information". */
    boolean isBeforeSubject() {
        return !list.vocabulary.set("nameOf").isEmpty() && isBeforeLowerCase() && !startsName();
    }

    private boolean isMoreThanAnd() {
        String words = list.text.substring(Signs.skipSpaces(Signs.COMMAS, list.text, from, to), to);
        return !list.vocabulary.has("and", words.strip());
    }

    /** Whether an article and a name with a word such as "Institute" follow: "the Parliament and the Ministry of Justice". */
    boolean isBeforeInstitution() {
        return isMoreThanAnd() && hasAfter("institution");
    }

    private boolean hasAfter(String key) {
        return WORDS.splitAsStream(after()).anyMatch(word -> list.vocabulary.has(key, word));
    }

    boolean isAfterBracket() {
        int end = Signs.trimSpaces(list.text, 0, from);
        return end > 0 && Signs.closesBracket(list.text.charAt(end - 1));
    }

    /**
     * Whether all names but the one before have a bracket, and that one has a word of the next name: "WHO (Geneva), University at Albany,
     * State University (SUNY)".
     */
    boolean isOnlyCommaWithoutBracket() {
        return isIn(Kind.PARTICIPANTS)
                && !isAfterBracket()
                && list.commasWithoutBracket == 1
                && list.count(Sign.COMMA) > 1
                && before().length() + after().length() <= MAX_NAMES
                && !firstWord(before().strip()).equals(firstWord(after()))
                && !list.vocabulary.has("nameEnd", lastWord(before()))
                && Stream.of(after().split("\\s", -1))
                        .filter(word -> word.length() >= MIN_SHARED_WORD)
                        .anyMatch(before()::contains);
    }

    private static String firstWord(String text) {
        return text.substring(0, Signs.wordEnd(text, 0, text.length()));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    boolean isBeforeLowerCase() {
        return to < list.text.length() && Character.isLowerCase(list.text.charAt(to));
    }

    /** Whether words follow that are moved behind a comma: "Islamic Republic of". */
    boolean isBeforeNameEnd() {
        return list.vocabulary.has("nameEnd", after()) && !list.vocabulary.isCountry(after());
    }

    /** Whether the words after it belong to the name before it: "Iran, Islamic Republic of", "Hong Kong, China", "Acme, Inc.". */
    boolean isInverted() {
        Vocabulary words = list.vocabulary;
        boolean isBeforeLine =
                index + 1 < list.gaps.size() && list.gaps.get(index + 1).sign == Sign.LINE && !isPerLine();
        return (isBeforeNameEnd() && !isBeforeLine)
                || words.has("placeWithCountry", Vocabulary.fold(before()) + ", " + Vocabulary.fold(after()));
    }

    /** Whether "and" and another place follow the next place: "Dakar, Thiès and Saint-Louis". */
    boolean isBeforeLastPlace() {
        boolean isBeforeAnd = index + 1 < list.gaps.size() && list.gaps.get(index + 1).sign == Sign.AND;
        return isBeforeAnd
                && !isAfterBracket()
                && !list.vocabulary.isCountry(after())
                && !list.gaps.get(index + 1).isInState();
    }

    /** Whether it's in one of several list entries, which have a name each: "• Ms. Jane Doe, University of Oslo". */
    boolean isInEntryOfOneName() {
        return isIn(Kind.PARTICIPANTS)
                && list.count(Sign.BULLET) > 0
                && !hasSemicolons()
                && lineBreak == null
                && WORDS.splitAsStream(before().strip()).count() > 1
                && !list.vocabulary.isCountry(before().strip())
                && !list.vocabulary.isCountry(after());
    }

    /** Whether the name of a country follows that of a ministry: "Ministry of Foreign Affairs, Thailand". */
    boolean isInMinistryOfCountry() {
        return isAfterMinistry() && list.vocabulary.isCountry(after());
    }

    /** Whether it's between two countries that aren't one: "Serbia and Montenegro" may be. */
    boolean isBetweenCountries() {
        if (from - list.nameStart > MAX_NAME) {
            return false;
        }
        Vocabulary words = list.vocabulary;
        String name = list.text.substring(Math.min(list.nameStart, from), from);
        String next = nameAfter();
        return words.isCountry(name.strip())
                && words.isCountry(next)
                && !words.isCountry(name + list.text.substring(from, to) + next);
    }

    /** The words after this gap with an "and" in the name of a state: "Trinidad and Tobago". */
    private String nameAfter() {
        int next = index + 1;
        while (next < list.gaps.size()
                && next <= index + 2
                && list.gaps.get(next).isAndInState()) {
            next++;
        }
        int end = next == list.gaps.size() ? list.text.length() : list.gaps.get(next).from;
        return list.text
                .substring(to, Math.max(to, Math.min(end, to + MAX_NAME)))
                .strip();
    }

    private boolean isAndInState() {
        return sign == Sign.AND && isInState();
    }

    /** Whether a line ends within the name of a country: "Brunei⏎Darussalam". */
    boolean isInCountry() {
        return !isPerLine() && list.vocabulary.isCountry(before().strip() + " " + after());
    }

    /** Whether "and" is in the name of a state: "Trinidad and Tobago". */
    boolean isInState() {
        String before = Vocabulary.fold(before());
        return list.vocabulary.set("beforeAnd").stream().anyMatch(before::endsWith);
    }

    /** Whether an acronym abbreviates the words on both sides of "and": "Food and Agriculture Organization (FAO)". */
    boolean isInAcronym() {
        int open = openBracket();
        String name = open < 0 ? "" : list.text.substring(to, open);
        String acronym = acronym(open);
        return NameParts.isAbbreviation(acronym, before() + name) && !NameParts.isAbbreviation(acronym, name);
    }

    /** Whether an acronym has letters of each capitalised word of the next name: "OSCE and World Health Organization (WHO)". */
    boolean isBeforeInitials() {
        int open = openBracket();
        return open >= 0 && NameParts.hasInitials(acronym(open), list.text.substring(to, open));
    }

    /**
     * Whether one or two words and an acronym, which isn't theirs alone, follow a longer name: "Federal Office for Economic Affairs and
     * Export Control (BAFA)".
     */
    boolean isBeforeEndOfName() {
        int open = openBracket();
        String name = open < 0 ? "" : list.text.substring(to, open).strip();
        return !acronym(open).isEmpty()
                && WORDS.splitAsStream(name).count() <= 2
                && WORDS.splitAsStream(before().strip()).count() > 2
                && !isAfterBracket();
    }

    /**
     * Whether an acronym has letters of each capitalised word of the name so far and of the words up to its bracket: "Verification
     * Research, Training and Information Centre (VERTIC)".
     */
    boolean isInInitials() {
        int open = list.nextBracket(to);
        return open >= 0
                && open - list.nameStart <= MAX_NAME
                && NameParts.hasInitials(acronym(open), list.text.substring(list.nameStart, open));
    }

    /** The index of the bracket after the next name, or -1. */
    private int openBracket() {
        String text = list.text;
        int open = Signs.indexOf(AFTER_NAME, text, to, Math.min(text.length(), to + MAX_NAME));
        return open > to && text.charAt(open) == '(' ? open : -1;
    }

    /** The short content of a bracket, or an empty string. */
    private String acronym(int open) {
        String text = list.text;
        int close = open < 0 ? -1 : Signs.indexOf(")）", text, open, Math.min(text.length(), open + MAX_BRACKET));
        return close < 0 ? "" : text.substring(open + 1, close);
    }

    /** Whether a name can start here: after an optional article, there is no lower-case letter. */
    boolean startsName() {
        int start = list.vocabulary.afterArticle(list.text, to);
        return (start < list.text.length() && !Character.isLowerCase(list.text.charAt(start)))
                || startsWith("nameEnd", after());
    }

    /** Whether there is one word on each side of "and": "Peru and Chile". */
    boolean isPair() {
        return isAfterOneWord() && SHORT_NAME.matcher(after()).matches();
    }

    /** Whether the name before is one word, probably a state: "Peru and the European Union". */
    boolean isAfterOneWord() {
        return SHORT_NAME.matcher(before().strip()).matches();
    }

    /** Whether a place before "and" may share the country after it: "Bergen and Voss, Norway". */
    boolean isBeforeCountry() {
        return commasAround() > 0 || list.nextBracket(to) >= 0;
    }

    /** Whether "and" may be in the name of a ministry: "Ministry of Foreign Affairs and Trade". */
    boolean isInMinistry() {
        return isAfterMinistry() && startsSubject();
    }

    /** Whether "and" is in the name of a ministry, after which "of" and a State follow: "Ministry of Trade and Industry of Ghana". */
    boolean isInMinistryOfState() {
        boolean isAfterComma = index > 0 && list.gaps.get(index - 1).isInMinistryOfSubjects();
        return (isAfterMinistry() || isAfterComma) && isBeforeSubjectOfState();
    }

    /**
     * Whether it's the comma in the name of a ministry, because "and" and the name of the State follow: "Ministry of Trade, Industry and
     * Energy of the Republic of Korea".
     */
    boolean isInMinistryOfSubjects() {
        NameGap next = list.gaps.get(Math.min(index + 1, list.gaps.size() - 1));
        return sign == Sign.COMMA
                && next.sign == Sign.AND
                && isAfterMinistry()
                && !hasAfter("institution")
                && next.isBeforeSubjectOfState();
    }

    private boolean isAfterMinistry() {
        String before = before();
        return startsWith("ministry", before.substring(list.vocabulary.afterArticle(before, 0)));
    }

    private boolean isBeforeSubjectOfState() {
        return startsSubject() && hasAfter("joiner") && !hasAfter("institution");
    }

    private boolean startsSubject() {
        return startsName() && !startsWith("ministry", after());
    }

    private boolean startsWith(String key, String text) {
        String folded = Vocabulary.fold(text);
        return list.vocabulary.set(key).stream().anyMatch(form -> folded.startsWith(form + " "));
    }

    /** Whether a name continues on the next line, because of a word such as "of" or an opening bracket. */
    boolean continuesName() {
        Vocabulary words = list.vocabulary;
        String before = before().strip();
        String after = after();
        String next = firstWord(after);
        boolean isAfterNameEnd =
                isPerLine() && index > 0 && list.gaps.get(index - 1).isInverted();
        return (to < list.text.length() && Signs.opensBracket(list.text.charAt(to)))
                || (!isAfterNameEnd && words.has("joiner", lastWord(before)))
                || (words.has("joiner", next) && !words.has("article", next));
    }
}
