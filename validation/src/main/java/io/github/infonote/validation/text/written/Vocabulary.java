package io.github.infonote.validation.text.written;

import io.github.infonote.OrganiserRole;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which a note in one language is read that was not printed by this library. */
final class Vocabulary {
    /** What a line can be by its words. */
    enum Term {
        TITLE("title", ""),
        EVENT("event", "/event/title"),
        ORGANISERS("organisers", "/organisers"),
        DATE_AND_VENUE("dateAndVenue", "/event/startDate"),
        DATE("date", "/event/startDate"),
        VENUE("venue", "/event/venues"),
        PARTICIPANTS("participants", "/participantCategories"),
        DISCLAIMER("disclaimer", "/disclaimer"),
        OBJECTIVES("objectives", "/objectives"),
        BACKGROUND("background", "/background"),
        HIGHLIGHTS("highlights", "/highlights"),
        ADDITIONAL_COMMENTS("additionalComments", "/additionalComments");

        private final String key;
        private final String pointer;

        Term(String key, String pointer) {
            this.key = key;
            this.pointer = pointer;
        }

        /** Where in a note what follows is. */
        String pointer() {
            return pointer;
        }

        boolean isSection() {
            return section() >= 0;
        }

        /** The index of the section that a heading starts, or -1. */
        int section() {
            return NoteParts.SECTIONS.indexOf(key);
        }

        static Term ofSection(int section) {
            return Stream.of(values())
                    .filter(term -> term.section() == section)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Words for a role or for a capacity. The label of organisers without a role is neither. */
    record Phrase(String words, @Nullable OrganiserRole role, boolean isCapacity) {}

    /** Labels that prints do not have. */
    private static final EnumSet<Term> NOT_PRINTED = EnumSet.of(Term.DATE, Term.VENUE, Term.DISCLAIMER);

    /** The most words of a label. */
    static final int MAX_WORDS = 5;

    /** The most characters of words that are looked up. */
    static final int MAX_LENGTH = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern PLURAL = Pattern.compile("\\((s|es)\\)| \\(\\d{1,4}\\)");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** All languages; English is first, for texts without a word of any of them. */
    static final List<Vocabulary> LANGUAGES = Messages.LANGUAGES.stream()
            .sorted(Comparator.comparing((String language) -> !language.equals("en")))
            .map(Vocabulary::new)
            .toList();

    private final ResourceBundle variants;
    private final Words words;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Set<String>> wordsOf = new ConcurrentHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** The printed labels of organisers, folded. */
    private final Map<String, Phrase> organisersLabels = new HashMap<>();

    private final List<String> disclaimerStarts;
    private final List<String> disclaimerWords;

    private Vocabulary(String language) {
        this.words = Words.of(new Locale(language));
        this.variants =
                ResourceBundle.getBundle("io.github.infonote.validation.text.written.variants", new Locale(language));
        for (Term term : Term.values()) {
            forms(term.key).forEach(form -> terms.put(folded(form), term));
        }
        EnumSet.complementOf(NOT_PRINTED).forEach(term -> terms.put(folded(words.get(term.key)), term));
        for (int month = 1; month <= 12; month++) {
            for (String name : folded(words.get("month." + month)).split("/", -1)) {
                addMonth(name, month);
            }
        }
        for (OrganiserRole role : OrganiserRole.values()) {
            forms(role.name()).forEach(form -> phrases.add(new Phrase(form, role, false)));
        }
        addOrganisersLabel("organisers", null);
        for (OrganiserRole role : OrganiserRole.values()) {
            addOrganisersLabel("organisers." + role, role);
        }
        addPhrase("organiser.capacity");
        forms("capacity").forEach(form -> phrases.add(new Phrase(form, null, true)));
        phrases.sort(Comparator.comparing(phrase -> -phrase.words().length()));
        this.disclaimerStarts =
                forms("disclaimerStart").stream().map(Vocabulary::folded).toList();
        this.disclaimerWords = Stream.concat(disclaimerStarts.stream(), forms("disclaimerWords").stream())
                .map(Vocabulary::folded)
                .toList();
    }

    /** Adds the name of a month and, in scripts in which it is usual, its abbreviations. */
    private void addMonth(String name, int month) {
        months.put(name, month);
        if (name.length() > 3 && Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN) {
            for (int length = 3; length <= 4; length++) {
                months.putIfAbsent(name.substring(0, length), month);
            }
        }
    }

    private void addOrganisersLabel(String key, @Nullable OrganiserRole role) {
        organisersLabels.put(folded(words.get(key)), new Phrase(words.get(key), role, false));
    }

    private void addPhrase(String key) {
        String phrase = Words.withoutComma(
                        PARAMETER.matcher(words.get(key)).replaceAll("").strip())
                .replace('’', '\'');
        phrases.add(new Phrase(phrase, null, true));
    }

    private List<String> forms(String key) {
        String forms = variants.getString(key);
        return forms.isEmpty() ? List.of() : List.of(forms.split("\\|"));
    }

    /** A text without what does not count: case, accents, the kind of apostrophes and spaces, "(s)", "(42)", and "z" for "s". */
    static String folded(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 0x80);
        String plain = isAscii
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('’', '\'');
        String spaced = SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return PLURAL.matcher(spaced).replaceAll("").replace("organiz", "organis");
    }

    /** The vocabulary of the language of which most lines of a text have labels and headings. */
    static Vocabulary of(SourceText text) {
        int[] counts = new int[LANGUAGES.size()];
        for (int line = 0; line < text.lineCount(); line++) {
            LineWords words = new LineWords(text, line);
            for (int i = 0; i < counts.length; i++) {
                counts[i] += words.term(LANGUAGES.get(i)) == null ? 0 : 1;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return LANGUAGES.get(best);
    }

    /** What a whole label, heading or title means; null if it is not known. */
    @Nullable
    Term term(String label) {
        return label.isEmpty() || label.length() > MAX_LENGTH ? null : termOfFolded(folded(label));
    }

    /** What the folded form of a label, heading or title means; null if it is not known. */
    @Nullable
    Term termOfFolded(String label) {
        return terms.get(label);
    }

    /** Whether a heading is the usual one, apart from case and the like. */
    boolean isUsualHeading(Term section, String heading) {
        return folded(heading).equals(folded(words.get(section.key)));
    }

    /** Whether a text is a disclaimer by words that are in it. */
    boolean isDisclaimer(String text) {
        String folded = folded(text);
        return disclaimerWords.stream().anyMatch(folded::contains);
    }

    boolean startsDisclaimer(String line) {
        String start = folded(line.substring(0, Math.min(line.length(), MAX_LENGTH)));
        return disclaimerStarts.stream().anyMatch(start::startsWith);
    }

    /** The number of a month, or null. */
    @Nullable
    Integer month(String word) {
        return word.length() > MAX_LENGTH ? null : months.get(folded(word));
    }

    /** Whether a text ends with a word or two that have "and" behind them within a name: "Trinidad and Tobago". */
    boolean endsBeforeAnd(String text) {
        String words = text.strip();
        int last = words.lastIndexOf(' ');
        int before = words.lastIndexOf(' ', last - 1);
        return isWord("beforeAnd", words.substring(last + 1)) || isWord("beforeAnd", words.substring(before + 1));
    }

    Words words() {
        return words;
    }

    /** The phrases for roles and capacities, the longest ones first. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The role that the printed label of organisers says, as in {@code Lead: WCO}; null if it is not such a label. */
    @Nullable
    Phrase organisersLabel(String label) {
        return label.length() > MAX_LENGTH ? null : organisersLabels.get(folded(label));
    }

    /** Whether a word is one of those of a key: {@code and}, {@code beforeAnd}, {@code in}, {@code until} and so on. */
    boolean isWord(String key, String word) {
        return word.length() <= MAX_LENGTH
                && wordsOf.computeIfAbsent(
                                key,
                                unused -> forms(key).stream()
                                        .map(Vocabulary::folded)
                                        .collect(Collectors.toUnmodifiableSet()))
                        .contains(folded(word));
    }
}
