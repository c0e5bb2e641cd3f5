package io.github.infonote.validation.importer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a hyphen at the end of a line is removed when the lines are joined. It's kept after a prefix such as "non", before a
 * capital letter, or if the hyphenated word occurs elsewhere in the text. {@code "de-"} and {@code "stroy"} are joined to
 * {@code "destroy"}, {@code "non-"} and {@code "proliferation"} to {@code "non-proliferation"}.
 */
final class Hyphens {
    private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})(?=(\\p{L}++-\\p{L}++))");

    private final String text;
    private final Vocabulary vocabulary;
    /** The hyphenated words of the text, in lower case; found lazily. */
    private @Nullable Set<String> hyphenated;

    Hyphens(SourceText source, Vocabulary vocabulary) {
        this.text = source.text();
        this.vocabulary = vocabulary;
    }

    /** Whether the hyphen at the end of {@code before} only breaks a word, which continues at an index of the source. */
    boolean isLineBreakHyphen(CharSequence before, int next) {
        int hyphen = before.length() - 1;
        int start = hyphen;
        while (start > 0 && hyphen - start < Vocabulary.MAX_LABEL && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = next;
        while (end < text.length() && end - next < Vocabulary.MAX_LABEL && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String first = before.subSequence(start, hyphen).toString();
        String word = (first + "-" + text.substring(next, end)).toLowerCase(Locale.ROOT);
        return Character.isLowerCase(text.charAt(next))
                && !vocabulary.has("keptPrefix", first)
                && !hyphenated().contains(word);
    }

    private Set<String> hyphenated() {
        if (hyphenated == null) {
            hyphenated = HYPHENATED
                    .matcher(text)
                    .results()
                    .map(word -> word.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        return hyphenated;
    }
}
