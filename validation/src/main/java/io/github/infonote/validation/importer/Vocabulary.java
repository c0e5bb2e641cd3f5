package io.github.infonote.validation.importer;

import io.github.infonote.OrganiserRole;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that the importer recognises: the printer's words and the variants in the bundles. Words are
 * {@linkplain #fold folded} before they are compared. {@code "Organizer(s)"} and {@code "Organisers"} both mean {@link Term#ORGANISERS}.
 */
final class Vocabulary {
    /** The maximum length of a label in characters. */
    static final int MAX_LABEL = 60;

    private static final String BUNDLE = "io.github.infonote.validation.importer.variants";
    private static final int SHORT_MONTH = 3;
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern WORD_END = Pattern.compile("[\\s:,*]+");
    private static final int MAX_WORDS_OF_CATEGORY = 4;

    /** White space, or the sign of a {@link LineBreak}. */
    private static final String SPACE = "[\\s\\p{Z}\\x01-\\x04]";

    /** Stands for the name in words around it. */
    private static final Pattern NAME = Pattern.compile("…");

    private static final char TATWEEL = '\u0640';
    private static final int MAX_COUNT = 4;
    private static final int MAX_COUNTRY = 80;

    private static final List<Vocabulary> ALL =
            Messages.LANGUAGES.stream().map(Vocabulary::new).toList();

    /** The meanings of labels in all languages, by their folded words. */
    private static final Map<String, List<Meaning>> MEANINGS = meanings();

    /** Names that are written like a label except for their case, such as "WHO". */
    private static final Set<String> NOT_LABELS =
            formsInAllLanguages("notLabel").collect(Collectors.toSet());

    private static final Set<String> FIRST_WORDS =
            MEANINGS.keySet().stream().map(Vocabulary::firstWord).collect(Collectors.toSet());

    /** The numbers of months, by their folded names in all languages. */
    private static final Map<String, Integer> MONTHS = months();

    private static final Set<String> CATEGORIES = Set.copyOf(inAllLanguages("category"));
    private static final List<String> NOT_CATEGORIES = inAllLanguages("notCategory");

    /** Kinds of events, such as "workshop". */
    private static final Set<String> EVENT_WORDS = Set.copyOf(inAllLanguages("eventWord"));

    private static final Set<String> NAME_STARTS = Set.copyOf(inAllLanguages("nameStart"));
    /** The names of countries and territories. */
    private static final Set<String> COUNTRIES = Set.copyOf(inAllLanguages("country"));

    /** Words before the name of a country, such as "Republic of". */
    private static final List<String> STATES = inAllLanguages("state");

    private static final Set<String> VENUE_WORDS = Set.copyOf(inAllLanguages("venueWord"));
    private static final Pattern NOT_IN_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Phrases by the hash of their first three characters, because each position of each line is compared with all of them. */
    private static final String[][] DISCLAIMER_STARTS = byStart("disclaimerStart");

    private static final String[][] DISCLAIMER_WORDS = byStart("disclaimerWords");

    private static final Set<String> ENDINGS = Set.copyOf(inAllLanguages("ending"));
    private static final String END_OF_WORDS = Signs.COMMAS + Signs.COLONS + "|";

    private static final int STARTS = 1 << 12;

    private final Locale locale;
    private final Words words;
    private final ResourceBundle variants;
    private final Map<String, Set<String>> folded;
    private final Map<String, Phrase> phrases;
    /** Words around a name, such as "与…合作". */
    private final List<PhraseAround> phrasesAround;
    /** The first letters of "and". */
    private final String andStarts;

    private final Pattern and;
    private final Pattern phraseGaps;
    private final Pattern articles;
    private final List<String> startsInNames;
    private final Pattern wordsInNames;

    /** The meaning of a label in a language. */
    record Meaning(Term term, @Nullable OrganiserRole role, Locale locale) {}

    /**
     * Words before or after the name of an organiser, such as "in cooperation with".
     *
     * @param words the words
     * @param role the role that they mean; null if a capacity follows them
     */
    record Phrase(String words, @Nullable OrganiserRole role) {}

    /**
     * Words before and after the name of an organiser, such as "与" and "合作".
     *
     * @param before the words before the name
     * @param after the words after it
     * @param role the role that they mean
     */
    record PhraseAround(String before, String after, OrganiserRole role) {
        static PhraseAround of(String form, OrganiserRole role) {
            String[] words = NAME.split(form, 2);
            return new PhraseAround(words[0], words[1], role);
        }

        boolean isAround(String text) {
            return text.length() > before.length() + after.length() + 1
                    && text.startsWith(before)
                    && text.endsWith(after);
        }
    }

    private Vocabulary(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.words = Words.of(locale);
        this.variants = ResourceBundle.getBundle(BUNDLE, locale);
        this.folded = variants.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> forms(key).map(Vocabulary::fold).collect(Collectors.toCollection(LinkedHashSet::new))));
        this.phrases = phrases();
        this.phrasesAround = Stream.of(OrganiserRole.values())
                .flatMap(role -> forms(role + ".around").map(form -> PhraseAround.of(form, role)))
                .toList();
        this.andStarts = set("and").stream().map(and -> and.substring(0, 1)).collect(Collectors.joining("", "و和及", ""));
        String notInWord = "(?!" + any(forms("startsLikeAnd")) + ")";
        this.and = Pattern.compile(any(forms("and")) + SPACE + "++|" + notInWord
                + "(?:و(?=\\p{L}\\p{M}*\\p{L})|(?<=[\\p{IsHan}）)])[和及](?=\\p{IsHan}))");
        String phrase = any(phrases.values().stream().map(Phrase::words));
        this.phraseGaps = Pattern.compile("[,،，、:：]?" + SPACE + "*+(?:" + any(forms("and")) + SPACE
                + "++)?(?:(?<![\\p{L}\\p{Nd}])و?|(?<=\\p{IsHan})(?=" + phrase + "(?!\\p{IsHan})))(?<phrase>" + phrase
                + ")(?:[:：]|(?!\\x01)" + SPACE + ")*+");
        this.startsInNames = forms("inName")
                .map(words -> firstWord(words.toLowerCase(locale)))
                .distinct()
                .toList();
        this.wordsInNames = Pattern.compile(any(forms("inName")));
        String article = "(?:" + any(forms("article")) + SPACE + "*+)";
        String of = "(?:" + any(forms("nameOf")) + SPACE + "++)";
        this.articles = Pattern.compile(SPACE + "*+(?:" + of + article + "?|" + article + ")");
    }

    static Vocabulary of(Locale locale) {
        return ALL.get(Messages.LANGUAGES.indexOf(locale.getLanguage()));
    }

    /** The meanings of a folded label in all languages. */
    static List<Meaning> meanings(String folded) {
        return MEANINGS.getOrDefault(folded, List.of());
    }

    /** Whether a label is the word of printed notes for its meaning. */
    static boolean isPrinted(String label, Meaning meaning) {
        return meaning.term().isPrinted
                && fold(label).equals(fold(of(meaning.locale()).words.get(meaning.term().key)));
    }

    /** Whether words can't be a label unless a colon follows, because they are a name. */
    static boolean isName(String words) {
        return NOT_LABELS.contains(words);
    }

    /** Whether a text starts with the first word of a label in any language. */
    static boolean startsLabel(String text) {
        return FIRST_WORDS.contains(fold(firstWord(text)));
    }

    /** The letters at the start of a text, at most {@link #MAX_LABEL}, or one Chinese character. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < Math.min(MAX_LABEL, text.length())
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)
                && !(end > 0 && Signs.isChinese(text.charAt(end)))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The role that a label means in any language, or null. */
    static @Nullable OrganiserRole role(String label) {
        return meanings(fold(label)).stream()
                .map(Meaning::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean startsDisclaimer(String folded) {
        return isAt(0, folded, DISCLAIMER_STARTS);
    }

    static boolean hasDisclaimerWords(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            boolean isInWord = i > 0 && Signs.isSmallLatin(folded.charAt(i - 1));
            if (!isInWord && isAt(i, folded, DISCLAIMER_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends a letter or a web page, and not a note: "Best regards,", "Last updated: 3 March 2017". */
    static boolean isEnding(String folded) {
        int sign = Signs.indexOf(END_OF_WORDS, folded, 0, folded.length());
        return ENDINGS.contains(sign < 0 ? folded : folded.substring(0, sign).strip());
    }

    private static boolean isAt(int from, String text, String[][] phrases) {
        if (from + 2 < text.length()) {
            for (String phrase : phrases[hashOfStart(text, from)]) {
                if (text.startsWith(phrase, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int hashOfStart(String text, int from) {
        return (31 * (31 * text.charAt(from) + text.charAt(from + 1)) + text.charAt(from + 2)) & (STARTS - 1);
    }

    private static String[][] byStart(String key) {
        Map<Integer, List<String>> phrases =
                inAllLanguages(key).stream().collect(Collectors.groupingBy(phrase -> hashOfStart(phrase, 0)));
        String[][] found = new String[STARTS][0];
        phrases.forEach((hash, some) -> found[hash] = some.toArray(String[]::new));
        return found;
    }

    /**
     * Whether the first or last word, or any word of a short label, is typical of a category's label in any language, and it isn't a name
     * with such a word: "League of Arab States".
     */
    static boolean hasCategoryWord(String label) {
        String folded = fold(label);
        if (!folded.isEmpty() && Signs.isChinese(folded.charAt(0))) {
            return CATEGORIES.stream().anyMatch(folded::contains)
                    && NOT_CATEGORIES.stream().noneMatch(folded::contains);
        }
        int bracket = folded.indexOf(" (");
        List<String> parts = WORD_END.splitAsStream(bracket < 0 ? folded : folded.substring(0, bracket))
                .toList();
        boolean isShort = parts.size() <= MAX_WORDS_OF_CATEGORY;
        return IntStream.range(0, parts.size())
                        .filter(i -> isShort || i == 0 || i == parts.size() - 1)
                        .anyMatch(i -> CATEGORIES.contains(parts.get(i)))
                && NOT_CATEGORIES.stream().noneMatch(folded::startsWith);
    }

    /** Whether a text is the name of a country in any language: "Kenya", "the Republic of Kenya". */
    boolean isCountry(String text) {
        if (text.length() > MAX_COUNTRY) {
            return false;
        }
        if (COUNTRIES.contains(fold(text))) {
            return true;
        }
        String folded = text.indexOf(' ') < 0 ? "" : fold(text.substring(afterArticle(text, 0)));
        return COUNTRIES.contains(folded)
                || STATES.stream()
                        .anyMatch(state -> folded.startsWith(state)
                                && COUNTRIES.contains(
                                        folded.substring(state.length()).strip()));
    }

    /** Whether a text is blank or has a word for a building or an online meeting in any language: "Hotel Savoy". */
    static boolean hasVenueWord(String text) {
        String folded = fold(text);
        return folded.isEmpty() || hasWord(folded, VENUE_WORDS);
    }

    /** Whether a folded label is also the start of many names: "Organisation". */
    static boolean startsName(String folded) {
        return NAME_STARTS.contains(folded);
    }

    /** Whether a folded text has a word for a kind of event in any language: "workshop". */
    static boolean hasEventWord(String folded) {
        return hasWord(folded, EVENT_WORDS);
    }

    /** Whether a folded text has one of some words. Chinese words have no spaces around them. */
    private static boolean hasWord(String folded, Set<String> words) {
        return folded.codePoints().anyMatch(Signs::isChinese)
                ? words.stream().anyMatch(folded::contains)
                : NOT_IN_WORD.splitAsStream(folded).anyMatch(words::contains);
    }

    /** The value of a number word in any language, or 0. */
    static int numeral(String word) {
        String numeral = fold(word);
        return ALL.stream()
                .mapToInt(vocabulary -> List.copyOf(vocabulary.set("numeral")).indexOf(numeral) + 1)
                .max()
                .orElse(0);
    }

    /** The folded forms of a key in all languages. */
    static List<String> inAllLanguages(String key) {
        return ALL.stream()
                .flatMap(vocabulary -> vocabulary.set(key).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> formsInAllLanguages(String key) {
        return ALL.stream().flatMap(vocabulary -> vocabulary.forms(key)).distinct();
    }

    /** A pattern that matches any form of a key in any language, as written in the bundles. */
    static String anyAsWritten(String key) {
        return formsInAllLanguages(key).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    Locale locale() {
        return locale;
    }

    Words words() {
        return words;
    }

    /** The folded forms of a key, in order. */
    Set<String> set(String key) {
        return folded.getOrDefault(key, Set.of());
    }

    boolean has(String key, String word) {
        return word.length() <= MAX_LABEL && set(key).contains(fold(word));
    }

    /** The forms of a key as written in the bundle. */
    private Stream<String> forms(String key) {
        return variants.containsKey(key)
                ? BAR.splitAsStream(variants.getString(key)).filter(form -> !form.isEmpty())
                : Stream.of();
    }

    /** The number of a month in any language, such as {@code "11 月"} or {@code "sept."}, or 0. */
    static int month(String folded) {
        return MONTHS.getOrDefault(fold(folded).replace(" 月", "月").replace(".", ""), 0);
    }

    /** The end of "and" and the spaces after it at an index, or the index. In Arabic and Chinese, it's a part of the next word. */
    int afterAnd(String text, int from) {
        boolean isPossible = from < text.length() && Signs.isOneOf(andStarts, Character.toLowerCase(text.charAt(from)));
        Matcher found = isPossible ? inContext(and, text).region(from, text.length()) : null;
        return found != null && found.lookingAt() ? found.end() : from;
    }

    /** A matcher of the words for roles and capacities, with the separators around them. */
    Matcher phrases(String text) {
        return inContext(phraseGaps, text);
    }

    /** A matcher that sees the text around its region. */
    private static Matcher inContext(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Words in the names of well-known organisations that look like several names: "Peace, Disarmament and Development". */
    List<MatchResult> wordsInNames(String text) {
        String lowerCase = text.toLowerCase(locale);
        Matcher words = wordsInNames.matcher(text);
        List<MatchResult> found = new ArrayList<>();
        for (String start : startsInNames) { // searching for the first words is much faster than the pattern
            int i = lowerCase.indexOf(start);
            while (i >= 0 && i < text.length()) {
                if (words.region(i, text.length()).lookingAt()) {
                    found.add(words.toMatchResult());
                }
                i = lowerCase.indexOf(start, i + 1);
            }
        }
        return found;
    }

    /** The phrase of a gap with these words. */
    Phrase phrase(String words) {
        return Objects.requireNonNull(phrases.get(fold(words)));
    }

    /** The words around a name that a text starts and ends with. */
    Optional<PhraseAround> phraseAround(String text) {
        return phrasesAround.stream().filter(phrase -> phrase.isAround(text)).findFirst();
    }

    /** The start of a name after an optional article and, in some languages, "of": {@code "du"}, {@code "de la"}. */
    int afterArticle(String text, int from) {
        Matcher article = articles.matcher(text).region(from, text.length());
        return article.lookingAt() ? article.end() : from;
    }

    /** A pattern that matches any folded form of some keys. */
    String anyWord(String... keys) {
        return any(Stream.of(keys).flatMap(key -> set(key).stream()));
    }

    /** A pattern that matches any folded name of a month in any language. */
    static String anyMonth() {
        return any(MONTHS.keySet().stream());
    }

    /** A pattern that matches any of some words, as a whole word unless it's Chinese or ends with an apostrophe or full stop. */
    private static String any(Stream<String> words) {
        String any = words.sorted(Comparator.comparingInt(word -> -word.length()))
                .map(word -> Pattern.quote(word)
                        .replace(" ", "\\E" + SPACE + "+\\Q")
                        .replace("'", "\\E['’]\\Q")
                        .replaceAll("organi[sz]", "organi\\\\E[sz]\\\\Q"))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? "(?!)" : "(?iu:(?:" + any + ")(?:(?<=[\\p{IsHan}'’.])|(?!\\p{L})))";
    }

    private static Map<String, List<Meaning>> meanings() {
        Map<String, List<Meaning>> found = new HashMap<>();
        for (Vocabulary vocabulary : ALL) {
            for (Term term : Term.values()) {
                Stream<String> printed = term.isPrinted ? Stream.of(vocabulary.words.get(term.key)) : Stream.of();
                Stream.concat(printed, vocabulary.forms(term.key))
                        .forEach(form -> add(found, form, new Meaning(term, null, vocabulary.locale)));
            }
            for (OrganiserRole role : OrganiserRole.values()) {
                Stream.of(
                                Stream.of(vocabulary.words.get("organisers." + role)),
                                vocabulary.forms(role.name()),
                                vocabulary.forms(role + ".label"))
                        .flatMap(forms -> forms)
                        .forEach(form -> add(found, form, new Meaning(Term.ORGANISERS, role, vocabulary.locale)));
            }
        }
        return found;
    }

    private static void add(Map<String, List<Meaning>> meanings, String form, Meaning meaning) {
        meanings.computeIfAbsent(fold(form), key -> new ArrayList<>()).add(meaning);
    }

    /** Names of months, their first three letters, and the forms in the bundles, such as {@code "Sept 9"}. */
    private static Map<String, Integer> months() {
        Map<String, Integer> found = new HashMap<>();
        for (Vocabulary vocabulary : ALL) {
            for (int month = 1; month <= 12; month++) {
                for (String name : fold(vocabulary.words.get("month." + month)).split("/", -1)) {
                    found.put(name, month);
                    if (name.length() > SHORT_MONTH && !Signs.isArabicLetter(name.charAt(0))) {
                        found.putIfAbsent(name.substring(0, SHORT_MONTH), month);
                    }
                }
            }
            vocabulary
                    .forms("months")
                    .map(form -> form.split(" ", 2))
                    .forEach(form -> found.put(fold(form[0]), Integer.valueOf(form[1])));
        }
        return found;
    }

    /** Words for roles and words before a capacity: the printer's words and the variants. */
    private Map<String, Phrase> phrases() {
        Map<String, Phrase> found = new HashMap<>();
        for (OrganiserRole role : OrganiserRole.values()) {
            forms(role.name()).forEach(form -> found.put(fold(form), new Phrase(form, role)));
        }
        String printed = words.get("organiser.capacity").replaceAll("\\{[^}]*\\}|[:：]", "");
        Stream.concat(forms("capacity"), Stream.of(Words.withoutComma(printed).strip()))
                .forEach(form -> found.put(fold(form), new Phrase(form, null)));
        return found;
    }

    /** Folds each character of a text separately, so that indexes don't change. */
    static String foldEach(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String base = c < 0xc0 ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            int digit = Character.digit(c, 10);
            folded.append(
                    digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(base.isEmpty() ? c : base.charAt(0)));
        }
        return folded.toString().replace("لا", "ال");
    }

    /** Folds a text for comparison: ignores case, accents, ligatures, types of apostrophes and spaces, "(s)", "(42)" and "-ize". */
    static String fold(String text) {
        // Loops instead of regular expressions, because this is called for each line, label and name.
        int simple = 0;
        while (simple < text.length() && isDecomposed(text.charAt(simple))) {
            simple++;
        }
        String decomposed = simple == text.length() ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        char[] chars = decomposed.toCharArray();
        int length = 0;
        for (char c : chars) {
            int before = c == ')' ? lengthBeforeCount(chars, length) : -1;
            if (before >= 0) {
                length = before;
            } else if (c > ' ' && c < 0x80) {
                chars[length++] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
            } else if (Signs.isSpace(c)) {
                chars[length] = ' ';
                length += length == 0 || chars[length - 1] != ' ' ? 1 : 0;
            } else if (c == '’' || c == '‘') {
                chars[length++] = '\'';
            } else if (c != TATWEEL && Character.getType(c) != Character.NON_SPACING_MARK) {
                chars[length++] = Character.toLowerCase(c);
            }
        }
        return new String(chars, 0, length)
                .strip()
                .replace("organiz", "organis")
                .replace("لا", "ال");
    }

    /** Whether a character is ASCII, a dash or a quotation mark, which are the same in NFKD. */
    private static boolean isDecomposed(char c) {
        return c < 0x80 || c == '–' || c == '—' || (c >= '‘' && c <= '”');
    }

    /** The length of a text without "(s)", "(es)" or a count such as " (42)" at its end, where a bracket is closed. */
    private static int lengthBeforeCount(char[] text, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_COUNT && text[start - 1] >= '0' && text[start - 1] <= '9') {
            start--;
        }
        boolean isCount = start < end;
        if (!isCount && start > 0 && text[start - 1] == 's') {
            start -= start > 1 && text[start - 2] == 'e' ? 2 : 1;
        }
        if (start == end || start == 0 || text[start - 1] != '(') {
            return -1;
        }
        return isCount && start > 1 && text[start - 2] == ' ' ? start - 2 : start - 1;
    }
}
