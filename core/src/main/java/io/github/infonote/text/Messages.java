package io.github.infonote.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The library's messages in six languages.
 *
 * <p>A message is a {@link Template}. Bean Validation has the same format.
 */
public final class Messages {
    /** The languages: the six official ones of the United Nations. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    /** The argument for what was found in a document. */
    public static final String FOUND = "found";

    /** The argument for the JSON type of what was found; a string if there is none. */
    public static final String FOUND_TYPE = "foundType";

    private static final String BUNDLE = "io.github.infonote.text.messages";
    private static final Pattern COMMA = Pattern.compile(",");

    /** With its weight. RFC 5646, section 4.4.1, asks for 35 characters. */
    private static final int MAX_RANGE_LENGTH = 100;

    private Messages() {}

    /**
     * {@return the language that a client prefers, by the lookup of RFC 4647; English if it names none of {@link #LANGUAGES}}
     *
     * <p>An element that isn't a language range is skipped, as is one that is too long for a real range, so that the time is linear.
     *
     * @param acceptLanguage language ranges with weights, as in the header {@code Accept-Language}; null for none
     */
    public static Locale localeFor(@Nullable String acceptLanguage) {
        return Stream.ofNullable(acceptLanguage)
                .flatMap(COMMA::splitAsStream)
                .filter(element -> element.length() <= MAX_RANGE_LENGTH)
                .flatMap(Messages::ranges)
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /** Returns the range in an element, and those that mean the same; none if there is no range in it. */
    private static Stream<LanguageRange> ranges(String element) {
        try {
            return LanguageRange.parse(element.replace('\t', ' ')).stream();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) { // JDK 17 throws the second one for "-"
            return Stream.empty();
        }
    }

    /**
     * {@return an argument as messages show it}
     *
     * <p>What was {@link #FOUND} in a document is made visible, and quoted if it was a string.
     *
     * @param name its name
     * @param arguments by name
     */
    public static String formatArgument(String name, Map<String, ?> arguments) {
        String argument = String.valueOf(arguments.get(name));
        if (!name.equals(FOUND)) {
            return argument;
        }
        boolean isString = arguments.get(FOUND_TYPE) == null || "string".equals(arguments.get(FOUND_TYPE));
        return !isString ? Excerpt.of(argument) : argument.equals("\"") ? "'\"'" : Excerpt.quote(argument);
    }

    /**
     * {@return a message with its arguments filled in}
     *
     * <p>Braces and backslashes within an argument are kept as they are.
     *
     * @param key its key: a code, or a code and a variant
     * @param arguments by name
     * @param locale the reader's; only its language counts, and English is used for a language without messages
     * @throws java.util.MissingResourceException if there is no such message
     */
    public static String format(String key, Map<String, ?> arguments, Locale locale) {
        String template =
                ResourceBundle.getBundle(BUNDLE, supportedLocale(locale)).getString(key);
        StringBuilder message = new StringBuilder();
        Template.fill(template, message::append, name -> message.append(formatArgument(name, arguments)));
        return message.toString();
    }

    /**
     * {@return the locale of one of the {@link #LANGUAGES}: that of the given one if it is among them, or else English}
     *
     * @param locale any locale; only its language counts
     */
    public static Locale supportedLocale(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? new Locale(locale.getLanguage()) : Locale.ENGLISH;
    }
}
