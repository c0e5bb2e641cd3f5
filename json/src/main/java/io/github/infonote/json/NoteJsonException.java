package io.github.infonote.json;

import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/** Thrown for a document that isn't the JSON of a note. The message has one line per error. */
public final class NoteJsonException extends RuntimeException implements JsonErrors {
    private static final long serialVersionUID = 1L;

    /** The errors, in document order. */
    private final List<JsonError> errors;

    NoteJsonException(List<ReadError> errors, boolean hasMore) {
        super(ReadError.format(errors, hasMore));
        this.errors = ReportedError.listOf(errors);
    }

    @Override
    public List<JsonError> getErrors() {
        return errors;
    }
}
