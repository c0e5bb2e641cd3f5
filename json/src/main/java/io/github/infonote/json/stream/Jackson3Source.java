package io.github.infonote.json.stream;

import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a parser of Jackson 3. */
public class Jackson3Source implements JsonSource {
    private final JsonParser parser;

    /**
     * Goes on where the parser stands.
     *
     * @param parser stays open
     */
    public Jackson3Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public final int next() {
        try {
            parser.nextToken();
            return parser.currentTokenId();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        }
    }

    @Override
    public final int current() {
        return parser.currentTokenId();
    }

    @Override
    public final String text() {
        try {
            return parser.getString();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        }
    }

    @Override
    public final String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public final Place place() {
        return place(parser.currentTokenLocation());
    }

    /** Tells it in the parser's own words; its own limits are for the application that set them. */
    RuntimeException broken(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return e;
        }
        Map<String, Object> arguments = Map.of("reason", Excerpt.of(e.getOriginalMessage()));
        return new BrokenJson(new Fault(Codes.JSON_SYNTAX, "parser", pointer(), arguments, place(e.getLocation())), e);
    }

    /** The parser's own count: it is not known here what it reads. */
    Place place(TokenStreamLocation location) {
        return new Place(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
