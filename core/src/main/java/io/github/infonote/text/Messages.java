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
 * The messages of the library, in six languages.
 *
 * <p>A message is a {@link Template}, in the format of Bean Validation messages.
 */
public final class Messages {
    /** The languages of the messages, which are the six official languages of the United Nations. */
    public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    /** The name of the argument that quotes the document. */
    public static final String FOUND = "found";

    /** The name of the argument for the JSON type of {@link #FOUND}. Without it, the type is string. */
    public static final String FOUND_TYPE = "foundType";

    private static final String BUNDLE = "io.github.infonote.text.messages";
    private static final Pattern COMMA = Pattern.compile(",");

    /** The maximum length of a language range with its weight. RFC 5646, section 4.4.1, requires 35 characters for the range. */
    private static final int MAX_RANGE_LENGTH = 100;

    private Messages() {}

    /**
     * {@return the first of a client's preferred languages that is in {@link #LANGUAGES}, or else English}
     *
     * <p>Elements that aren't language ranges (RFC 4647) are skipped. So are overlong elements, which keeps the time linear.
     *
     * @param acceptLanguage language ranges with weights, as in the header {@code Accept-Language}; null for no header
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

    /** Parses an element, and adds equivalent ranges as the JDK does. Returns an empty stream if it isn't a range. */
    private static Stream<LanguageRange> ranges(String element) {
        try {
            return LanguageRange.parse(element.replace('\t', ' ')).stream();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // JDK 17 throws the second exception for "-".
            return Stream.empty();
        }
    }

    /**
     * {@return an argument as it appears in messages}
     *
     * <p>{@link #FOUND} is shortened and escaped, and quoted if it is a string. Other arguments are unchanged.
     *
     * @param name the name of the argument
     * @param arguments all arguments by name
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
     * {@return a message with its arguments}
     *
     * <p>Braces and backslashes in an argument are literal.
     *
     * @param key a code, or a code and a variant
     * @param arguments the arguments by name
     * @param locale a locale with one of {@link #LANGUAGES}; for any other language, the message is English
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public static String format(String key, Map<String, ?> arguments, Locale locale) {
        String template =
                ResourceBundle.getBundle(BUNDLE, supportedLocale(locale)).getString(key);
        StringBuilder message = new StringBuilder();
        Template.fill(template, message::append, name -> message.append(formatArgument(name, arguments)));
        return message.toString();
    }

    /**
     * {@return the locale of a language: the language of the given locale if it is one of {@link #LANGUAGES}, or else English}
     *
     * @param locale any locale
     */
    public static Locale supportedLocale(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? new Locale(locale.getLanguage()) : Locale.ENGLISH;
    }
}
