package io.github.infonote.json;

import io.github.infonote.json.error.JsonError;
import java.util.List;

/** Thrown for a document that is not the JSON of a note. The message has one line per error. */
public final class NoteJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** In the order of the document. */
    private final List<JsonError> errors;

    NoteJsonException(List<JsonError> errors, boolean areThereMore) {
        super(JsonError.list(errors, areThereMore));
        this.errors = List.copyOf(errors);
    }

    /** {@return the errors, in the order of the document; at most 1,000 per code} */
    public List<JsonError> getErrors() {
        return errors;
    }
}
