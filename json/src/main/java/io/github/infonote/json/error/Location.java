package io.github.infonote.json.error;

/**
 * A location in a document.
 *
 * @param offset the number of characters before it; a parser that an application made may count bytes
 * @param line the line, from 1; less than 1 if it is not known
 * @param column the column in that line, from 1; less than 1 if it is not known
 */
public record Location(long offset, int line, int column) {
    /** The start of a document that is not part of a stream. */
    public static final Location START = new Location(0, 1, 1);
}
