package io.github.infonote.json.mapping;

/**
 * The options of a {@link ShapeReader}.
 *
 * @param maxDepth the maximum nesting depth of objects and arrays
 * @param maxElements the maximum number of elements of an array; further elements are only checked for errors
 * @param maxErrors the maximum number of errors per code
 * @param tolerance decides which unknown members and enum values are ignored
 * @param readMisspelt whether the value of an unknown member is read as the value of a known member with a similar name
 * @param limitUnknownNames whether too many or too long unknown names throw an {@link UnknownNamesException}
 * @param blankAsAbsent whether a blank string is treated as absent if the member is an optional string, a date or an enum value
 */
public record ReadOptions(
        int maxDepth,
        int maxElements,
        int maxErrors,
        Tolerance tolerance,
        boolean readMisspelt,
        boolean limitUnknownNames,
        boolean blankAsAbsent) {
    /** The default options, which limit only the nesting depth and the number of errors. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(100, Integer.MAX_VALUE, 1_000, Tolerance.NONE, true, false, false);

    /**
     * {@return the same options with another tolerance}
     *
     * @param newTolerance decides which unknown members and enum values are ignored
     */
    public ReadOptions withTolerance(Tolerance newTolerance) {
        return new ReadOptions(
                maxDepth, maxElements, maxErrors, newTolerance, readMisspelt, limitUnknownNames, blankAsAbsent);
    }

    /** {@return the same options with a limit for unknown names} */
    public ReadOptions withUnknownNameLimit() {
        return new ReadOptions(maxDepth, maxElements, maxErrors, tolerance, readMisspelt, true, blankAsAbsent);
    }
}
