package io.github.infonote.validation.importer;

import io.github.infonote.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name and the content of the brackets after it. A bracket is an acronym if it looks like one or abbreviates the name, and otherwise a
 * qualifier. {@code "European Union (EU) (two experts)"} has the acronym {@code "EU"} and the qualifier {@code "two experts"}.
 *
 * @param name the name
 * @param acronym the acronym, or null
 * @param qualifier the qualifier, or null
 * @param isDoubtful whether the meaning of a bracket is unclear
 */
record NameParts(
        JoinedText name,
        @Nullable JoinedText acronym,
        @Nullable JoinedText qualifier,
        boolean isDoubtful) {
    private static final int MAX_ACRONYM = 15;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** "UN Women", "RILO A/P" */
    private static final Pattern WORD_AFTER_CAPITALS = Pattern.compile("\\p{Lu}{2,5} [\\p{L}/]{1,10}");

    /** A word, a number and a year in brackets: "Resolution 1874 (2009)". */
    private static final Pattern ACT = Pattern.compile("(?<!\\p{L})(\\p{L}++) \\p{Nd}++ \\(\\p{Nd}{4}\\)$");

    /** Splits the name of an organiser. It can't have a qualifier: brackets other than an acronym belong to the name. */
    static NameParts ofOrganiser(JoinedText text, Vocabulary vocabulary) {
        NameParts parts = of(text, 1, vocabulary);
        JoinedText inside = parts.qualifier;
        if (inside == null) {
            return parts;
        }
        String value = inside.value();
        boolean isAcronym = parts.acronym == null
                && value.length() <= MAX_ACRONYM
                && value.indexOf(' ') < 0
                && !vocabulary.isCountry(value)
                && !value.chars().allMatch(Character::isDigit);
        return isAcronym
                ? new NameParts(parts.name, inside, null, !Signs.isChinese(value.charAt(0)))
                : new NameParts(text, null, null, true);
    }

    /** Splits the name of a participant. If it has two brackets, the first one is the acronym. */
    static NameParts ofParticipant(JoinedText text, Vocabulary vocabulary) {
        return of(text, 2, vocabulary);
    }

    private static NameParts of(JoinedText text, int maxBrackets, Vocabulary vocabulary) {
        if (Signs.indexOf(Signs.BRACKETS, text.text(), 0, text.length()) < 0) {
            return new NameParts(text, null, null, false);
        }
        List<JoinedText> brackets = new ArrayList<>();
        JoinedText name = text.trimmed();
        int[] pairs = Signs.brackets(name.text());
        while (brackets.size() < maxBrackets && !name.isBlank()) {
            int close = name.length() - 1;
            int open = pairs[close];
            JoinedText inside = name.part(open + 1, close).trimmed();
            if (open < 0 || open > close || inside.isBlank()) {
                break;
            }
            brackets.add(0, inside);
            name = name.part(0, open).trimmed();
        }
        if (brackets.isEmpty() || isAct(text.value(), vocabulary)) {
            boolean startsWithBracket = pairs.length > 0 && pairs[0] > 0;
            return new NameParts(
                    text, null, null, startsWithBracket || Signs.openBrackets(text.text(), 0, text.length()) > 0);
        }
        return brackets.size() == 2
                ? new NameParts(name, brackets.get(0), brackets.get(1), false)
                : of(name, brackets.get(0), vocabulary);
    }

    private static boolean isAct(String text, Vocabulary vocabulary) {
        boolean endsWithNumber = text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
        Matcher act = ACT.matcher(text);
        return endsWithNumber && act.find() && vocabulary.has("act", act.group(1));
    }

    /** Decides whether a bracket is an acronym or a qualifier, by the word that the printer adds or else by its letters. */
    private static NameParts of(JoinedText name, JoinedText inside, Vocabulary vocabulary) {
        Words words = vocabulary.words();
        String value = inside.value();
        String acronym = words.get("name.acronym") + words.colon(false);
        String qualifier = words.get("name.qualifier") + words.colon(false);
        if (value.startsWith(acronym)) {
            return new NameParts(
                    name, inside.part(acronym.length(), inside.length()).trimmed(), null, false);
        }
        if (value.startsWith(qualifier)) {
            return new NameParts(
                    name, null, inside.part(qualifier.length(), inside.length()).trimmed(), false);
        }
        boolean isCountry = vocabulary.isCountry(name.text());
        if (!isCountry && vocabulary.isCountry(value) && !hasInitials(value, name.text())) {
            return new NameParts(name, null, inside, false);
        }
        // "WHO, Regional Office for Africa"
        int comma = Signs.indexOf(Signs.COMMAS, inside.text(), 0, inside.length());
        boolean mayBeAcronym = comma > 0 && !isCountry; // not "Peru (MFA, MoD)"
        if (mayBeAcronym && Words.isLikelyAcronym(inside.text().substring(0, comma))) {
            JoinedText rest = inside.part(comma + 1, inside.length()).trimmed();
            return new NameParts(name, inside.part(0, comma), rest.isBlank() ? null : rest, false);
        }
        if (Words.isLikelyAcronym(value)
                || vocabulary.has("acronym", value)
                || WORD_AFTER_CAPITALS.matcher(value).matches()) {
            return new NameParts(name, inside, null, vocabulary.has("nameEnd", value));
        }
        if (isAbbreviation(value, name.text())) {
            boolean isSure = Signs.isChinese(value.charAt(0)) || hasInitials(value, name.text());
            return new NameParts(name, inside, null, !isSure);
        }
        return new NameParts(name, null, inside, false);
    }

    /** Whether a short text starts like a name and has only characters of it, in the same order: "DepEd", "粮农组织". */
    static boolean isAbbreviation(String text, String name) {
        String letters = letters(text);
        String all = letters(name);
        boolean isChinese = !letters.isEmpty() && Signs.isChinese(letters.charAt(0));
        boolean isWord = isChinese
                ? letters.length() > 1
                : letters.length() > 2
                        && text.chars().filter(Character::isUpperCase).count() > 1
                        && all.startsWith(letters.substring(0, 1));
        int at = isWord && letters.length() <= MAX_ACRONYM ? 0 : -1;
        for (int i = 0; i < letters.length() && at >= 0; i++) {
            int found = all.indexOf(letters.charAt(i), at);
            at = found < 0 ? -1 : found + 1;
        }
        return at >= 0;
    }

    /** Whether an acronym consists of the first letters of each capitalised word of a name, in order: "INSIVUMEH", "FAO". */
    static boolean hasInitials(String acronym, String name) {
        String letters = letters(acronym);
        BitSet ends = new BitSet(); // the numbers of letters that the words so far can stand for
        ends.set(0);
        for (String word : NO_LETTERS.splitAsStream(name).toList()) {
            String start = letters(word);
            boolean isNeeded = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            BitSet next = isNeeded ? new BitSet() : (BitSet) ends.clone();
            ends.stream().forEach(end -> next.set(end + 1, end + 1 + commonLength(letters, end, start)));
            ends = next;
        }
        return letters.length() > 2 && letters.length() <= MAX_ACRONYM && ends.get(letters.length());
    }

    /** The number of letters at the start of a word that are also at an index of some letters. */
    private static int commonLength(String letters, int from, String word) {
        int i = 0;
        while (i < word.length() && from + i < letters.length() && word.charAt(i) == letters.charAt(from + i)) {
            i++;
        }
        return i;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Vocabulary.fold(text).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
