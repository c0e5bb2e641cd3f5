package io.github.infonote.json;

/** Tells that a document is not the JSON of a note, with everything that is wrong in it, a fault a line. */
public final class NoteJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteJsonException(String message) {
        super(message);
    }
}
