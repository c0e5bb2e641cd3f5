package io.github.infonote.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a line. */
sealed interface Inline {
    /** {@return the printed text, before escaping} */
    String text();

    /** Words of a language, or punctuation. */
    record Word(String text) implements Inline {}

    /** A string of the note, in which unsafe characters are replaced. */
    record Text(String text) implements Inline {}

    /** A name with its brackets: texts, and words between them. */
    record BracketedName(List<Inline> parts) implements Inline {
        @Override
        public String text() {
            return parts.stream().map(Inline::text).collect(Collectors.joining());
        }
    }

    /** A date, or the part of it that is printed. */
    record Day(LocalDate date, String text) implements Inline {}
}
