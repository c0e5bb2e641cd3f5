package io.github.infonote.validation.rule;

import io.github.infonote.constraint.WellFormed;

/**
 * The size limits of a note.
 *
 * @param maxTextLength the maximum length of a string, in characters (Unicode code points)
 * @param maxListLength the maximum number of entries in a list
 */
public record Limits(int maxTextLength, int maxListLength) {
    /** The limits that {@link WellFormed} documents. */
    public static final Limits DEFAULT = new Limits(WellFormed.MAX_TEXT_LENGTH, WellFormed.MAX_LIST_LENGTH);

    /**
     * {@return the value, if it is positive and an array can have one element more}
     *
     * @param name the name of the limit, for the exception's message
     * @param value the limit
     * @throws IllegalArgumentException if the value is out of range
     */
    public static int positive(String name, int value) {
        int max = Integer.MAX_VALUE - 16;
        if (value < 1 || value > max) {
            throw new IllegalArgumentException(name + " must be from 1 to " + max + "; found: " + value);
        }
        return value;
    }
}
