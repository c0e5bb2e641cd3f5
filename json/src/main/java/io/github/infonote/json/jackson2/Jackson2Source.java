package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.stream.BrokenJson;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.JsonSource;
import io.github.infonote.json.stream.Place;
import io.github.infonote.text.Excerpt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Source implements JsonSource {
    private final JsonParser parser;

    Jackson2Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public int next() {
        try {
            parser.nextToken();
            return parser.currentTokenId();
        } catch (StreamReadException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int current() {
        return parser.currentTokenId();
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (StreamReadException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public Place place() {
        return place(parser.currentTokenLocation());
    }

    private BrokenJson broken(StreamReadException e) {
        Map<String, Object> arguments = Map.of("reason", Excerpt.of(e.getOriginalMessage()));
        return new BrokenJson(new Fault(Codes.JSON_SYNTAX, "parser", pointer(), arguments, place(e.getLocation())), e);
    }

    private static Place place(JsonLocation location) {
        return new Place(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
