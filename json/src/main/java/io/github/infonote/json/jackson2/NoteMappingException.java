package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.infonote.json.error.JsonError;
import java.util.List;

/** Thrown by a Jackson 2 mapper for a value that is not the JSON of a note. The message has one line per error. */
public final class NoteMappingException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    /** In the order of the document. */
    private final List<JsonError> errors;

    NoteMappingException(JsonParser parser, Class<?> type, List<JsonError> errors, boolean areThereMore) {
        super(parser, JsonError.list(errors, areThereMore), type);
        this.errors = List.copyOf(errors);
    }

    /** {@return the errors, in the order of the document; at most 1,000 per code} */
    public List<JsonError> getErrors() {
        return errors;
    }
}
