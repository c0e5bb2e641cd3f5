package io.github.infonote.json;

import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/** Thrown for a document that isn't the JSON of a note. The message has one line per error. */
public final class NoteJsonException extends RuntimeException implements JsonErrors {
    private static final long serialVersionUID = 1231633432L;

    /** The errors, in document order. */
    private final List<JsonError> errors;

    /** Whether the document has more errors. */
    private final boolean isTruncated;

    NoteJsonException(List<ReadError> errors, boolean isTruncated) {
        super(ReadError.format(errors, isTruncated));
        this.errors = ReportedError.listOf(errors);
        this.isTruncated = isTruncated;
    }

    @Override
    public List<JsonError> getErrors() {
        return errors;
    }

    @Override
    public boolean isTruncated() {
        return isTruncated;
    }
}
