package io.github.infonote.json;

import io.github.infonote.json.mapping.ReadError;
import java.util.List;

/**
 * One error, which ends the reading.
 *
 * @param error the error
 */
record SingleError(ReadError error) implements JsonErrors {
    @Override
    public List<JsonError> getErrors() {
        return ReportedError.listOf(List.of(error));
    }

    @Override
    public boolean isTruncated() {
        return false;
    }
}
