package io.github.infonote.json.mapping;

/**
 * A location in a document.
 *
 * @param offset the number of characters before the location; the parser of an application may count bytes
 * @param line the line, starting at 1, at most {@link Integer#MAX_VALUE}; 0 if it is unknown
 * @param column the column in that line, starting at 1, at most {@link Integer#MAX_VALUE}; 0 if the line is unknown
 */
public record Location(long offset, int line, int column) {
    /** The start of a document that isn't part of a stream. */
    public static final Location START = new Location(0, 1, 1);

    /** An unknown location, for notes that were built in code and for parsers without locations. */
    public static final Location UNKNOWN = new Location(0, 0, 0);

    /** Creates a location. A column without a line is replaced by 0, because parsers of binary formats count bytes there. */
    public Location {
        boolean isKnown = line > 0 && column > 0;
        line = isKnown ? line : 0;
        column = isKnown ? column : 0;
    }

    /**
     * {@return a location in a stream, which may have more lines or columns than an {@code int} can count}
     *
     * @param offset the number of characters before the location
     * @param line the line
     * @param column the column
     */
    public static Location of(long offset, long line, long column) {
        return new Location(offset, (int) Math.min(Integer.MAX_VALUE, line), (int) Math.min(Integer.MAX_VALUE, column));
    }
}
