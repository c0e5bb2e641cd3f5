package io.github.infonote.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Puts named arguments into the texts of a resource bundle. */
public final class Wording {
    /** The languages that there are texts in: the six official ones of the United Nations. */
    public static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

    private Wording() {}

    /**
     * {@return the locale to look a bundle up with: the language alone, English if there are no texts in that language}
     *
     * @param locale what a reader wants
     */
    public static Locale language(Locale locale) {
        String language = locale.getLanguage();
        return new Locale(LANGUAGES.contains(language) ? language : "en");
    }

    /**
     * {@return the text of a key with each <code>{name}</code> replaced by the argument of that name}
     *
     * <p>One pass: braces within an argument stay what they are.
     *
     * @param bundle where the text is
     * @param key its key
     * @param arguments by name
     */
    public static String fill(ResourceBundle bundle, String key, Map<String, ?> arguments) {
        String text = bundle.getString(key);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            int close = text.indexOf('}', open);
            filled.append(text, end, open).append(arguments.get(text.substring(open + 1, close)));
            end = close + 1;
        }
        return filled.append(text, end, text.length()).toString();
    }
}
