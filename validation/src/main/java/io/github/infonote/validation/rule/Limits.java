package io.github.infonote.validation.rule;

import io.github.infonote.constraint.WellFormed;

/**
 * The size limits of a note.
 *
 * @param maxTextLength the maximum length of a text, in characters (Unicode code points)
 * @param maxListLength the maximum number of entries in a list
 */
public record Limits(int maxTextLength, int maxListLength) {
    /** The limits that {@link WellFormed} documents. */
    public static final Limits DEFAULT = new Limits(WellFormed.MAX_TEXT_LENGTH, WellFormed.MAX_LIST_LENGTH);
}
