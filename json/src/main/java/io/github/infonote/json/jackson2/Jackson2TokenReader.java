package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.github.infonote.json.mapping.ExcerptWriter;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.JsonTokenReader;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.PointerBuilder;
import io.github.infonote.json.mapping.ReadError;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the tokens of a Jackson 2 parser. */
final class Jackson2TokenReader implements JsonTokenReader {
    private final JsonParser parser;

    Jackson2TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public int next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.NOT_AVAILABLE) {
                // The tokens of a buffer or the input of a non-blocking parser are incomplete.
                throw new JsonSyntaxException(ReadError.unexpectedEnd(pointer(), location()));
            }
            return token.id();
        } catch (StreamReadException e) {
            throw syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int current() {
        return parser.currentTokenId();
    }

    @Override
    public String string() {
        try {
            return parser.getText();
        } catch (StreamReadException e) {
            throw syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String excerpt() {
        ExcerptWriter excerpt = new ExcerptWriter();
        try {
            parser.getText(excerpt);
            return excerpt.excerpt();
        } catch (StreamReadException e) {
            throw syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String pointer() {
        PointerBuilder pointer = new PointerBuilder();
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            if (context.inObject() && context.hasCurrentName()) {
                pointer.addFirst(context.getCurrentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer.addFirst(context.getCurrentIndex());
            }
        }
        return pointer.build();
    }

    @Override
    public Location location() {
        return location(parser.currentTokenLocation());
    }

    private JsonSyntaxException syntaxError(StreamReadException e) {
        return new JsonSyntaxException(
                ReadError.syntax(e.getOriginalMessage(), pointer(), location(e.getLocation())), e);
    }

    private static Location location(JsonLocation location) {
        return new Location(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
