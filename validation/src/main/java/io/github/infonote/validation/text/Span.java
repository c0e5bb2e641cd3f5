package io.github.infonote.validation.text;

/**
 * A part of a line.
 *
 * @param from the index of its first character
 * @param to the index after its last character
 */
public record Span(int from, int to) {
    public static final Span NONE = new Span(0, 0);

    public boolean isPresent() {
        return from < to;
    }

    /** Whether it is printed for one text of the note, or is empty. */
    public boolean isWholeOrEmpty(SourceLine line) {
        return !isPresent() || line.isWhole(from, to);
    }
}
