package io.github.infonote.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks language tags. */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * {@return whether a string is a well-formed BCP 47 tag}
     *
     * @param tag any string; the empty string is well-formed
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
