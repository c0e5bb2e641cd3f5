package io.github.infonote.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The fixed words of a printed note in one language: labels, headings, roles, dates. Immutable and thread-safe. */
public final class Words {
    /** The bullet of list items in plain text. */
    public static final String BULLET = "• ";

    /** The footnote mark, which is printed at the title and at the footnote. */
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
     * @param locale a locale with one of {@link Messages#LANGUAGES}; for any other language, the words are English
     */
    public static Words of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(Messages.supportedLocale(locale), Words::new);
    }

    /** {@return the language of the words} */
    public Locale getLocale() {
        return locale;
    }

    /** {@return whether the language is written from right to left} */
    public boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /**
     * {@return a word or a {@link Template}}
     *
     * @param key the key
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * {@return the colon after a label, with a space after it in languages that have one}
     *
     * @param isAtEnd whether the colon ends a line, where it has no space
     */
    public String colon(boolean isAtEnd) {
        String colon = get("colon");
        return isAtEnd ? colon.stripTrailing() : colon;
    }

    /**
     * {@return the opening bracket after a name, with a space before it in languages that have one}
     *
     * @param isAtStart whether the bracket starts the string, where it has no space
     */
    public String openingBracket(boolean isAtStart) {
        String bracket = get("bracket.open");
        return isAtStart ? bracket.stripLeading() : bracket;
    }

    /**
     * {@return the key of the template for a period of two different days}
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
     * {@return a literal without the comma at its start, in the form of any language}
     *
     * @param literal a literal of a template that is printed first
     */
    public static String withoutComma(String literal) {
        return COMMA_AT_START.matcher(literal).replaceFirst("");
    }

    /**
     * {@return the prefix of an acronym or qualifier in brackets: a word and a colon if its kind is unclear without them, or else
     * the empty string}
     *
     * <p>For a name with one pair of brackets. If a name has two, the acronym is in the first and the qualifier in the second.
     *
     * @param text the acronym or qualifier
     * @param isAcronym whether the text is an acronym
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
     * {@return whether a string in brackets is read as an acronym if it has no prefix}
     *
     * <p>An acronym has at least two capital letters and no white space.
     *
     * @param text the text in the brackets, without spaces, tabs and line breaks at the start and end
     */
    public static boolean isLikelyAcronym(String text) {
        return text.chars().noneMatch(c -> Characters.isWhiteSpace((char) c))
                && text.codePoints().filter(Character::isUpperCase).count() >= 2;
    }
}
