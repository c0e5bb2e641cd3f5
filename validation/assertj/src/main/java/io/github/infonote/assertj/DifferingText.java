package io.github.infonote.assertj;

import io.github.infonote.text.Excerpt;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Two values as text. Long strings are cut to the parts that differ, so that the two texts are never equal. */
record DifferingText(String first, String second) {
    /** The number of characters before the first difference. */
    private static final int CONTEXT = 20;

    static DifferingText of(@Nullable Object first, @Nullable Object second) {
        if (first instanceof String firstString && second instanceof String secondString) {
            return of(firstString, secondString);
        }
        return new DifferingText(text(first), text(second));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "nothing" : value instanceof String string ? Excerpt.quote(string) : value.toString();
    }

    private static DifferingText of(String first, String second) {
        int start = start(first, second);
        String ellipsis = start == 0 ? "" : "…";
        String firstPart = first.substring(start);
        String secondPart = second.substring(start);
        String firstExcerpt = Excerpt.of(firstPart);
        String secondExcerpt = Excerpt.of(secondPart);
        if (normalize(firstExcerpt).equals(normalize(secondExcerpt))) {
            firstExcerpt = escape(firstPart);
            secondExcerpt = escape(secondPart);
        }
        return new DifferingText(quote(ellipsis + firstExcerpt), quote(ellipsis + secondExcerpt));
    }

    /** {@return the start of both excerpts: a few characters before the first difference, or 0 if that is near} */
    private static int start(String first, String second) {
        int length = Math.min(first.length(), second.length());
        int common = 0;
        while (common < length && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        if (common <= Excerpt.MAX_LENGTH / 2) {
            return 0;
        }
        int start = common - CONTEXT;
        return Character.isLowSurrogate(first.charAt(start)) ? start - 1 : start;
    }

    private static String quote(String excerpt) {
        return "\"" + excerpt + "\"";
    }

    /** Strings with the same normalized form look the same. */
    private static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** {@return the start of a string in ASCII; backslashes and other characters are JSON escapes} */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().limit(Excerpt.MAX_LENGTH).forEach(unit -> {
            if (unit < ' ' || unit > '~' || unit == '\\') {
                escaped.append(String.format("\\u%04X", unit));
            } else {
                escaped.append((char) unit);
            }
        });
        return escaped.append(text.length() > Excerpt.MAX_LENGTH ? "…" : "").toString();
    }
}
