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
     * Creates a reader that continues at the parser's current token.
     *
     * @param parser the parser, which isn't closed
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
     * {@return the token for the end of the parser's input}
     *
     * <p>For the parser of an application, an end inside the value is an error: the tokens of a buffer or the input of a non-blocking
     * parser are incomplete.
     *
     * @throws JsonSyntaxException in this class, always
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
            // Compares without creating a string.
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
        for (TokenStreamContext context = parser.streamReadContext(); context != null; context = context.getParent()) {
            if (context.inObject() && context.hasCurrentName()) {
                pointer.addFirst(context.currentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer.addFirst(context.getCurrentIndex());
            }
        }
        return pointer.build();
    }

    @Override
    public final Location location() {
        return location(parser.currentTokenLocation());
    }

    /**
     * {@return the exception to throw for an exception of the parser}
     *
     * <p>This class keeps the message of the parser. If the document exceeds a limit of the parser, the exception is returned unchanged,
     * because the application has set the limit.
     *
     * @param e the exception of the parser
     */
    protected RuntimeException syntaxError(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return e;
        }
        return new JsonSyntaxException(
                ReadError.syntax(e.getOriginalMessage(), pointer(), location(e.getLocation())), e);
    }

    /**
     * Converts a location of the parser.
     *
     * @param location the location of the parser
     * @return the location in the document
     */
    protected Location location(TokenStreamLocation location) {
        return new Location(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
