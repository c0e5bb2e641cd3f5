package io.github.infonote.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a printed line. */
sealed interface Inline {
    /** Returns the printed text, before escaping. */
    String text();

    /** Fixed words or punctuation. */
    record Word(String text) implements Inline {}

    /** A string of the note, with unsafe characters replaced. */
    record Text(String text) implements Inline {}

    /** A name with its brackets: strings of the note, and fixed words between them. */
    record BracketedName(List<Inline> parts) implements Inline {
        @Override
        public String text() {
            return parts.stream().map(Inline::text).collect(Collectors.joining());
        }
    }

    /** A date, with the text that is printed for it. */
    record Day(LocalDate date, String text) implements Inline {}
}
