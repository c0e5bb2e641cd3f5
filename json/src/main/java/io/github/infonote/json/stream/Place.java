package io.github.infonote.json.stream;

/**
 * A place in a document.
 *
 * @param offset how many characters stand before it; what it counts differs where a parser of others reads bytes
 * @param line its line, from 1; less if it is not known
 * @param column its column in that line, from 1; less if it is not known
 */
public record Place(long offset, int line, int column) {
    /** Where a document starts that stands alone. */
    public static final Place START = new Place(0, 1, 1);
}
