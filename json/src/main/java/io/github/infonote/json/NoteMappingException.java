package io.github.infonote.json;

import io.github.infonote.json.mapping.ReadError;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by a Jackson 3 mapper for a value that isn't the JSON of a note. The message has one line per error. */
public final class NoteMappingException extends MismatchedInputException implements JsonErrors {
    private static final long serialVersionUID = 1231633432L;

    /** The errors, in document order. */
    private final List<JsonError> errors;

    /** Whether the document has more errors. */
    private final boolean isTruncated;

    NoteMappingException(JsonParser parser, Class<?> type, List<ReadError> errors, boolean isTruncated) {
        super(parser, ReadError.format(errors, isTruncated), type);
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
