package io.github.infonote.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;

/** Converts exceptions of Jackson 2's parser. This class is loaded only for such an exception, because Jackson 2 is optional. */
final class Jackson2SyntaxError {
    private Jackson2SyntaxError() {}

    static ReadError of(Throwable exception) {
        if (!(exception instanceof JsonProcessingException syntax)) {
            return ReadError.syntax(String.valueOf(exception.getMessage()), "", Location.UNKNOWN);
        }
        JsonLocation parserLocation = syntax.getLocation();
        Location location = parserLocation == null
                ? Location.UNKNOWN
                : new Location(
                        Math.max(0, parserLocation.getCharOffset()),
                        parserLocation.getLineNr(),
                        parserLocation.getColumnNr());
        return syntax instanceof JsonEOFException
                ? ReadError.unexpectedEnd("", location)
                : ReadError.syntax(syntax.getOriginalMessage(), "", location);
    }
}
