package io.github.infonote.json.mapping;

/**
 * A location in a document.
 *
 * @param offset the number of characters before it; an application's parser may count bytes
 * @param line the line, starting at 1; less than 1 if it is unknown
 * @param column the column in that line, starting at 1; less than 1 if it is unknown
 */
public record Location(long offset, int line, int column) {
    /** The start of a document that is not part of a stream. */
    public static final Location START = new Location(0, 1, 1);

    /** No location: that of a value in a note that was built in code, or one that a parser doesn't know. */
    public static final Location UNKNOWN = new Location(0, 0, 0);
}
