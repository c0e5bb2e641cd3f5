package io.github.infonote.json.mapping;

/**
 * The options of a reader of tokens.
 *
 * @param maxDepth the maximum nesting depth of objects and arrays
 * @param maxElements the maximum number of elements that are kept of an array; of the others only errors are collected
 * @param maxErrors the maximum number of errors that are kept per code
 * @param tolerance decides which unknown content is allowed
 * @param readMisspelt whether the value of an unknown member is read like that of the known member with a similar name
 * @param limitUnknownNames whether too many or too long unknown names stop the reading with an {@link UnknownNamesException}
 * @param blankAsAbsent whether a blank string is treated as absent if the member is optional, a date or an enum value
 */
public record ReadOptions(
        int maxDepth,
        int maxElements,
        int maxErrors,
        Tolerance tolerance,
        boolean readMisspelt,
        boolean limitUnknownNames,
        boolean blankAsAbsent) {
    /** No limits, other than the nesting depth of unknown members and the number of errors. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(100, Integer.MAX_VALUE, 1_000, Tolerance.NONE, true, false, false);

    /**
     * {@return the same options with another tolerance}
     *
     * @param newTolerance accepts unknown content
     */
    public ReadOptions withTolerance(Tolerance newTolerance) {
        return new ReadOptions(
                maxDepth, maxElements, maxErrors, newTolerance, readMisspelt, limitUnknownNames, blankAsAbsent);
    }

    /** {@return options with which too many or too long unknown names stop the reading} */
    public ReadOptions withUnknownNameLimit() {
        return new ReadOptions(maxDepth, maxElements, maxErrors, tolerance, readMisspelt, true, blankAsAbsent);
    }
}
