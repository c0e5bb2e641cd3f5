package io.github.infonote.json.document;

import io.github.infonote.constraint.Codes;
import io.github.infonote.json.document.JsonText.SyntaxError;
import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.error.Location;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads the tokens of a {@link JsonText}, with their locations. */
final class TextTokenReader extends ParserTokenReader {
    private final JsonText text;
    private final JsonParser parser;

    TextTokenReader(JsonText text) {
        this(
                text,
                FACTORY.createParser(
                        ObjectReadContext.empty(), text.characters(), text.start(), text.end() - text.start()));
    }

    private TextTokenReader(JsonText text, JsonParser parser) {
        super(parser);
        this.text = text;
        this.parser = parser;
    }

    /** The number of open objects and arrays. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** The next token at a depth, after the rest of the value that is being read. */
    int next(int depth) {
        while (depth() > depth) {
            next();
        }
        return next();
    }

    /** How far the parser has read. */
    int offset() {
        return offset(parser.currentLocation());
    }

    @Override
    protected RuntimeException syntaxError(JacksonException e) {
        return new JsonSyntaxException(error(e), e);
    }

    private JsonError error(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            // It has no location.
            return new JsonError(Codes.JSON_TOO_DEEP, "", pointer(), Map.of("max", MAX_DEPTH), text.location(offset()));
        }
        SyntaxError error = text.syntaxError();
        Map<String, Object> arguments =
                error.found().isEmpty() ? Map.of() : Map.of(Messages.FOUND, Excerpt.shortened(error.found()));
        return new JsonError(Codes.JSON_SYNTAX, error.variant(), pointer(), arguments, text.location(error.offset()));
    }

    @Override
    protected Location location(TokenStreamLocation location) {
        return text.location(offset(location));
    }

    private int offset(TokenStreamLocation location) {
        return text.start() + (int) location.getCharOffset();
    }
}
