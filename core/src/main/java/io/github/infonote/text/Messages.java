package io.github.infonote.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
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

    private Messages() {}

    /**
     * {@return the language that is preferred, by the lookup of RFC 4647}
     *
     * @param acceptLanguage a list of language ranges with weights; English if it is null or not such a list
     */
    public static Locale localeFor(@Nullable String acceptLanguage) {
        try {
            List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            String language = Locale.lookupTag(ranges, LANGUAGES);
            return Locale.forLanguageTag(language == null ? "en" : language);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
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
    public static String shown(String name, Map<String, ?> arguments) {
        String argument = String.valueOf(arguments.get(name));
        if (!name.equals(FOUND)) {
            return argument;
        }
        boolean isString = arguments.get(FOUND_TYPE) == null || "string".equals(arguments.get(FOUND_TYPE));
        return !isString ? Excerpt.of(argument) : argument.equals("\"") ? "'\"'" : Excerpt.quoted(argument);
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
        String template = ResourceBundle.getBundle(BUNDLE, supported(locale)).getString(key);
        StringBuilder message = new StringBuilder();
        Template.fill(template, message::append, name -> message.append(shown(name, arguments)));
        return message.toString();
    }

    /**
     * {@return the locale of one of the {@link #LANGUAGES}: that of the given one if it is among them, or else English}
     *
     * @param locale any locale; only its language counts
     */
    public static Locale supported(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? new Locale(locale.getLanguage()) : Locale.ENGLISH;
    }
}
