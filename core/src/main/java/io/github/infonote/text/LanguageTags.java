package io.github.infonote.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The tags of languages. */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * {@return whether a tag is well-formed (BCP 47)}
     *
     * @param tag any text; an empty one is well-formed
     */
    public static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
