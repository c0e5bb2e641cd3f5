package io.github.infonote.json.jackson3;

import io.github.infonote.json.mapping.ExcerptWriter;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.JsonTokenReader;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.PointerBuilder;
import io.github.infonote.json.mapping.ReadError;
import java.nio.CharBuffer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Reads the tokens of a Jackson 3 parser. */
public class Jackson3TokenReader implements JsonTokenReader {
    private final JsonParser parser;

    /**
     * Continues where the parser is.
     *
     * @param parser stays open
     */
    public Jackson3TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public final int next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null || token == JsonToken.NOT_AVAILABLE ? end() : token.id();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    /**
     * {@return the token that stands for the end of the parser's input}
     *
     * <p>An application's parser has its end behind the value that is read. An end within the value is an error: only some
     * of a buffer's tokens were given, or only some of the input of a non-blocking parser.
     *
     * @throws JsonSyntaxException always, in this class
     */
    protected int end() {
        throw new JsonSyntaxException(ReadError.unexpectedEnd(pointer(), location()));
    }

    @Override
    public final int current() {
        return parser.currentTokenId();
    }

    @Override
    public final String string() {
        try {
            return parser.getString();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    @Override
    public final String excerpt() {
        ExcerptWriter excerpt = new ExcerptWriter();
        try {
            parser.getString(excerpt);
            return excerpt.excerpt();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    @Override
    public final int stringIndex(List<String> strings) {
        try {
            // Compares without making a string.
            CharBuffer string =
                    CharBuffer.wrap(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            int index = strings.size() - 1;
            while (index >= 0 && !strings.get(index).contentEquals(string)) {
                index--;
            }
            return index;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    @Override
    public final String pointer() {
        PointerBuilder pointer = new PointerBuilder();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                pointer.addFirst(at.currentName());
            } else if (at.inArray() && at.hasCurrentIndex()) {
                pointer.addFirst(at.getCurrentIndex());
            }
        }
        return pointer.build();
    }

    @Override
    public final Location location() {
        return location(parser.currentTokenLocation());
    }

    /**
     * {@return the exception to throw for one of the parser's}
     *
     * <p>Here it has the parser's own message. An exception for one of the parser's own limits is passed on: the application
     * has set them.
     *
     * @param e what the parser has thrown
     */
    protected RuntimeException syntaxError(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return e;
        }
        return new JsonSyntaxException(
                ReadError.syntax(e.getOriginalMessage(), pointer(), location(e.getLocation())), e);
    }

    /**
     * {@return a location in the document}
     *
     * @param location the parser's own; its input is not known here
     */
    protected Location location(TokenStreamLocation location) {
        return new Location(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
