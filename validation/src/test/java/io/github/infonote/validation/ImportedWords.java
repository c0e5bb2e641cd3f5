package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks that each word of a text is in the imported note or its report. */
final class ImportedWords {
    /** A numeric character reference of Markdown that the importer decodes. */
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,4}|1\\d{4});");

    /** Keys of the printer's words that the importer drops: labels, headings, and words around dates and roles. */
    static final List<String> PRINTED = List.of(
            "title",
            "event",
            "organisers",
            "dateAndVenue",
            "participants",
            "objectives",
            "background",
            "highlights",
            "additionalComments",
            "name.acronym",
            "name.qualifier",
            "organisers.LEAD",
            "organisers.PARTNER",
            "organisers.SUPPORTER",
            "organisers.IMPLEMENTING_AGENCY",
            "organiser.capacity",
            "date.firstDay",
            "dates",
            "dates.until",
            "dates.ofOneMonth",
            "dates.ofOneYear",
            "date");

    /** Keys of the variants that the importer drops. */
    private static final Pattern VARIANTS = Pattern.compile(
            "title|event|organisers|dateAndVenue|date|venue|participants"
                    + "|objectives|background|highlights|additionalComments|disclaimer|(LEAD|PARTNER|SUPPORTER|IMPLEMENTING_AGENCY).*"
                    + "|capacity|and|article|in|until|between|months|weekday|ordinal|numeral|dateFillers|dateUnits|page|pageOf");

    /** Footnote marks, which aren't part of the word before them. */
    private static final Pattern MARK = Pattern.compile("[¹²³]");

    /** A run of letters or a run of digits; in Chinese, each character. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\p{IsDigit}+|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

    /** The number or letter of a heading, item or paragraph at the start of a line, or a letter that stands for a bullet. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?m)^\\W*(?:[oqvüØ]|(?:\\p{L}{1,2}|[ivxlc]{1,5}|\\d{1,2})(?:[.)]-?|[°º]| [-–])|\\d{1,2}\\.\\d{1,2}|[IVX]{1,4}(?=\\s+\\p{Lu}))\\s");

    /** The first part of a hyphenated word at the end of a line. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]++)[-\\u2010\\u00ad](?=\\s|$)");

    private static final Set<String> FIXED = fixedWords();

    private ImportedWords() {}

    /** Asserts that each word of a text is at least as often in the note and the importer's warnings. */
    static void assertNoneLost(String text, ReadResult result) {
        String quoted = result.getReport().getViolations().stream()
                .filter(violation -> Codes.IMPORT.contains(violation.getCode()))
                .map(violation -> String.valueOf(violation.getArguments().get("found")))
                .collect(Collectors.joining("\n"));
        String source = decode(text).replace("P a g e", "Page");
        String imported = strings(result.getNote().orElseThrow()) + "\n" + quoted;
        Map<String, Integer> found = count(imported);
        count(decode(imported))
                .forEach((word, times) -> found.merge(word, times, Math::max)); // text that isn't Markdown
        addParts(found, BROKEN.matcher(source).results().map(match -> fold(match.group(1))));

        count(NUMBER.matcher(source).replaceAll(" "))
                .forEach((word, times) -> assertThat(found.getOrDefault(word, 0) + afterAnd(word, found))
                        .as("%s of %s", word, text)
                        .isGreaterThanOrEqualTo(times));
    }

    /** How often the rest of a word was found that starts with "and", as Arabic words do. */
    private static int afterAnd(String word, Map<String, Integer> found) {
        return word.startsWith("و") ? found.getOrDefault(word.substring(1), 0) : 0;
    }

    /** Decodes numeric character references. */
    static String decode(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1)))));
    }

    /** Also counts the two parts of a word that was hyphenated at the end of a line. */
    private static void addParts(Map<String, Integer> found, Stream<String> starts) {
        starts.distinct()
                .forEach(start -> Map.copyOf(found).forEach((word, times) -> {
                    if (word.startsWith(start) && word.length() > start.length()) {
                        found.merge(start, times, Integer::sum);
                        found.merge(word.substring(start.length()), times, Integer::sum);
                    }
                }));
    }

    private static String strings(InformationNote note) {
        List<String> strings = new ArrayList<>();
        PrintPropertiesTest.withTexts(note, string -> {
            strings.add(string);
            return string;
        });
        Event event = note.getEvent();
        Stream.of(event.getStartDate(), event.getEndDate())
                .flatMap(Optional::stream)
                .forEach(date -> strings.add("%d %d %d %02d"
                        .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), date.getYear() % 100)));
        // A text may name each day, as in "14, 15 and 16".
        LocalDate end = event.getEndDate().orElse(LocalDate.MIN);
        event.getStartDate()
                .filter(end::isAfter)
                .ifPresent(start -> start.datesUntil(end)
                        .limit(62)
                        .forEach(date -> strings.add(String.valueOf(date.getDayOfMonth()))));
        return String.join("\n", strings);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        words(text).filter(word -> !FIXED.contains(word)).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(fold(text)).results().map(match -> match.group().replaceFirst("^0(?=[1-9])", ""));
    }

    /**
     * Ignores the same differences as the importer: case, accents, invisible characters, "(s)", American spelling, kinds of digits, and
     * the order of lam and alef in Arabic articles.
     */
    private static String fold(String text) {
        return Normalizer.normalize(MARK.matcher(text).replaceAll(" "), Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replace("(s)", "")
                .replace("organiz", "organis")
                .replace("اال", "الا")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> fixedWords() {
        return Stream.concat(
                        Stream.of("1", "2", "3", "4", "i", "ii", "iii", "iv", "第", "页"),
                        Messages.LANGUAGES.stream()
                                .flatMap(ImportedWords::fixedTexts)
                                .flatMap(text -> words(text.replaceAll("\\{[^}]*\\}", " "))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> fixedTexts(String language) {
        Words words = Words.of(new Locale(language));
        ResourceBundle variants =
                ResourceBundle.getBundle("io.github.infonote.validation.importer.variants", new Locale(language));
        return Stream.of(
                        PRINTED.stream().map(words::get),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> words.get("month." + month))
                                .flatMap(month -> Stream.of(month, month.substring(0, Math.min(month.length(), 3)))),
                        variants.keySet().stream()
                                .filter(key -> VARIANTS.matcher(key).matches())
                                .map(variants::getString))
                .flatMap(texts -> texts);
    }
}
