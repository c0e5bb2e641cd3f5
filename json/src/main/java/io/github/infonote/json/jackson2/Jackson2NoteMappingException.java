package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/** Thrown by a Jackson 2 mapper for a value that isn't the JSON of a note. The message has one line per error. */
public final class Jackson2NoteMappingException extends MismatchedInputException implements JsonErrors {
    private static final long serialVersionUID = 1231633432L;

    /** The errors, in document order. */
    private final List<JsonError> errors;

    /** Whether the document has more errors. */
    private final boolean isTruncated;

    Jackson2NoteMappingException(JsonParser parser, Class<?> type, List<ReadError> errors, boolean isTruncated) {
        super(parser, ReadError.format(errors, isTruncated), type);
        this.errors = Jackson2ReportedError.listOf(errors);
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
