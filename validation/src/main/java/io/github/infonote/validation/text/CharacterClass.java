package io.github.infonote.validation.text;

import io.github.infonote.text.Characters;

/** A class of characters, such as digits, and the runs of them in a text. */
@FunctionalInterface
public interface CharacterClass {
    CharacterClass WHITE_SPACE = Characters::isWhiteSpace;
    CharacterClass DIGITS = c -> c >= '0' && c <= '9';
    CharacterClass LETTERS = Character::isLetter;

    boolean contains(char c);

    static CharacterClass of(String characters) {
        return c -> characters.indexOf(c) >= 0;
    }

    default CharacterClass or(CharacterClass other) {
        return c -> contains(c) || other.contains(c);
    }

    default CharacterClass complement() {
        return c -> !contains(c);
    }

    /** Whether a text has a character of the class at an index, which may be outside of it. */
    default boolean isAt(String text, int index) {
        return index >= 0 && index < text.length() && contains(text.charAt(index));
    }

    /** Where a run that starts at an index ends, at another index at the latest. */
    default int runEnd(String text, int from, int to) {
        int i = from;
        while (i < to && contains(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where a run that ends at an index starts, at another index at the earliest. */
    default int runStart(String text, int from, int to) {
        int i = to;
        while (i > from && contains(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A part of a text without the runs at its edges. */
    default Span trimmed(String text, int from, int to) {
        int first = runEnd(text, from, to);
        return new Span(first, runStart(text, first, to));
    }
}
