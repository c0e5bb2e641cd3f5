package io.github.infonote.json.mapping;

/**
 * A location in a document.
 *
 * @param offset the number of characters before it; an application's parser may count bytes
 * @param line the line, starting at 1; 0 if it is unknown
 * @param column the column in that line, starting at 1; 0 if the line is unknown
 */
public record Location(long offset, int line, int column) {
    /** The start of a document that is not part of a stream. */
    public static final Location START = new Location(0, 1, 1);

    /** No location: that of a value in a note that was built in code, or one that a parser doesn't know. */
    public static final Location UNKNOWN = new Location(0, 0, 0);

    /** Treats a column without a line as unknown: a parser of a binary format counts bytes there. */
    public Location {
        boolean isKnown = line > 0 && column > 0;
        line = isKnown ? line : 0;
        column = isKnown ? column : 0;
    }
}
