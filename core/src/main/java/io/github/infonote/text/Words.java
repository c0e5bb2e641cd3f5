package io.github.infonote.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The fixed words of a printed note in one language: labels, headings, roles, dates. Immutable and thread-safe. */
public final class Words {
    /** Starts an item of a list in plain text. */
    public static final String BULLET = "• ";

    /** The mark of the footnote, at the title and at the footnote. */
    public static final String FOOTNOTE_MARK = "¹";

    private static final Pattern COMMA_AT_START = Pattern.compile("^[,،，] ?");
    private static final String BUNDLE = "io.github.infonote.text.words";
    private static final Map<Locale, Words> BY_LOCALE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /**
     * {@return the words in a language}
     *
     * @param locale only its language counts, and English is used for a language without words
     */
    public static Words of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(Messages.supportedLocale(locale), Words::new);
    }

    /** {@return the language of the words} */
    public Locale getLocale() {
        return locale;
    }

    /** {@return whether the words are written from right to left} */
    public boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /**
     * {@return a word or a {@link Template}}
     *
     * @param key its key
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * {@return the colon after a label, and the space after it if the language has one}
     *
     * @param isAtEnd whether it ends a line: then there is no space after it
     */
    public String colon(boolean isAtEnd) {
        String colon = get("colon");
        return isAtEnd ? colon.stripTrailing() : colon;
    }

    /**
     * {@return the bracket that opens after a name, with the space before it if the language has one}
     *
     * @param isAtStart whether nothing is before it: then there is no space
     */
    public String openingBracket(boolean isAtStart) {
        String bracket = get("bracket.open");
        return isAtStart ? bracket.stripLeading() : bracket;
    }

    /**
     * {@return the key of the form in which two different days are printed}
     *
     * @param start the first day
     * @param end the last day
     */
    public static String formOf(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear() || end.isBefore(start)) {
            return "dates";
        }
        return start.getMonth() == end.getMonth() ? "dates.ofOneMonth" : "dates.ofOneYear";
    }

    /**
     * {@return a part of a template without the comma, of any of the languages, that it starts with}
     *
     * @param literal the part, before which nothing is printed
     */
    public static String withoutComma(String literal) {
        return COMMA_AT_START.matcher(literal).replaceFirst("");
    }

    /**
     * {@return what is before a text in brackets: nothing if it cannot be mistaken, or else a word and a colon}
     *
     * <p>This is for a name with one bracket. With two, the first one is the acronym and the second one the qualifier.
     *
     * @param text the acronym or the qualifier
     * @param isAcronym whether it is an acronym
     */
    public String prefixInBrackets(String text, boolean isAcronym) {
        String line = Characters.onOneLine(text);
        boolean isClear = isLikelyAcronym(line) == isAcronym
                && !line.startsWith(prefix("name.acronym"))
                && !line.startsWith(prefix("name.qualifier"));
        return isClear ? "" : prefix(isAcronym ? "name.acronym" : "name.qualifier");
    }

    private String prefix(String key) {
        return get(key) + colon(false);
    }

    /**
     * {@return whether a text in brackets is an acronym, unless a word before it says otherwise}
     *
     * <p>It is one if it has two capital letters or more, and no white space.
     *
     * @param text a text without spaces, tabs and line breaks at either end
     */
    public static boolean isLikelyAcronym(String text) {
        return text.chars().noneMatch(c -> Characters.isWhiteSpace((char) c))
                && text.codePoints().filter(Character::isUpperCase).count() >= 2;
    }
}
