package io.github.infonote.json;

import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/** A {@link JsonError} from {@link NoteJson} or from the module for Jackson 3. */
final class ReportedError extends ReadError implements JsonError {
    private static final long serialVersionUID = 1L;

    private ReportedError(ReadError error) {
        super(error);
    }

    static List<JsonError> listOf(List<ReadError> errors) {
        return errors.stream().<JsonError>map(ReportedError::new).toList();
    }
}
