package io.github.infonote.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The library's messages in six languages.
 *
 * <p>In a message, <code>{name}</code> stands for the argument of that name; a backslash makes the character after it
 * literal. Bean Validation has the same format.
 */
public final class Messages {
    /** The languages: the six official ones of the United Nations. */
    public static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

    private static final String BUNDLE = "io.github.infonote.text.messages";

    private Messages() {}

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
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String text = ResourceBundle.getBundle(BUNDLE, new Locale(language)).getString(key);
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                message.append(text.charAt(i));
            } else if (c == '{') {
                int end = text.indexOf('}', i);
                message.append(arguments.get(text.substring(i + 1, end)));
                i = end;
            } else {
                message.append(c);
            }
        }
        return message.toString();
    }
}
