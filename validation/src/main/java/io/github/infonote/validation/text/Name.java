package io.github.infonote.validation.text;

/** A name and its brackets; each may be absent. */
public record Name(Span name, Span acronym, Span qualifier) {
    public static final Name NONE = new Name(Span.NONE, Span.NONE, Span.NONE);

    /** Whether each is printed for one text of the note, or is absent. */
    public boolean isWhole(SourceLine line) {
        return name.isWholeOrEmpty(line) && acronym.isWholeOrEmpty(line) && qualifier.isWholeOrEmpty(line);
    }
}
