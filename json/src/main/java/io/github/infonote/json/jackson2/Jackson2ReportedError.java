package io.github.infonote.json.jackson2;

import io.github.infonote.json.JsonError;
import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/** A {@link JsonError} from the module for Jackson 2. */
final class Jackson2ReportedError extends ReadError implements JsonError {
    private static final long serialVersionUID = 1L;

    private Jackson2ReportedError(ReadError error) {
        super(error);
    }

    static List<JsonError> listOf(List<ReadError> errors) {
        return errors.stream().<JsonError>map(Jackson2ReportedError::new).toList();
    }
}
