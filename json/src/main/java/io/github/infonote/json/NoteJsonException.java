package io.github.infonote.json;

/** Thrown for a document that is not the JSON of a note. The message has one line per error. */
public final class NoteJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoteJsonException(String message) {
        super(message);
    }
}
