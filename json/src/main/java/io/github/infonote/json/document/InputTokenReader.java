package io.github.infonote.json.document;

import io.github.infonote.Codes;
import io.github.infonote.json.jackson3.Jackson3TokenReader;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.UnknownNamesException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the tokens of a {@link JsonInput}, with their locations. Matches names without creating strings. */
final class InputTokenReader extends Jackson3TokenReader {
    /** The maximum nesting depth, which is Jackson's default. It limits Jackson's memory; {@link ShapeReader} has its own limit. */
    static final int MAX_DEPTH = 1_000;

    /** The maximum length of a name in bytes or characters. {@link NameShortener} shortens longer names. */
    private static final int MAX_NAME_LENGTH = 6 * NameShortener.MAX_LENGTH;

    static final JsonFactory FACTORY = JsonFactory.builder()
            // The document is in memory and its size is limited, so only names need a limit.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .build())
            // Names with equal hashes are allowed in JSON.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonInput input;
    private final JsonParser parser;
    private final boolean hasShortNames;

    /**
     * Starts at the beginning of a document.
     *
     * @param input the document
     * @param parser the parser of the document, or of its copy with other names
     * @param hasShortNames whether names in the copy are {@linkplain NameShortener short}
     */
    InputTokenReader(JsonInput input, JsonParser parser, boolean hasShortNames) {
        super(parser);
        this.input = input;
        this.parser = parser;
        this.hasShortNames = hasShortNames;
    }

    @Override
    protected int end() {
        return JsonTokenId.ID_NO_TOKEN;
    }

    @Override
    public int nextMember(Shape<?, ?> shape, int expected) {
        try {
            int index = parser.nextNameMatch(shape.matcher());
            return index >= 0 ? index : index == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? Shape.UNKNOWN : Shape.END;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    @Override
    public @Nullable String nextString() {
        try {
            return parser.nextStringValue();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    /** Returns the number of open objects and arrays. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Skips the rest of the current value, and reads the next token at a depth. */
    int nextAtDepth(int depth) {
        while (depth() > depth) {
            next();
        }
        return next();
    }

    /** Returns the offset up to which the parser has read. */
    int offset() {
        return input.offset(parser.currentLocation());
    }

    /**
     * Returns the parser's buffers and its table of names to the factory, for the next parser.
     *
     * <p>Call this method only for documents without unknown names, which would fill the shared table. Leave other parsers to the
     * garbage collector. A parser that reaches the end of its input releases its resources itself.
     */
    void release() {
        parser.close();
    }

    /** Returns an exception without details of the syntax error. {@link SyntaxMistake} finds them, because Jackson's parsers differ. */
    @Override
    protected RuntimeException syntaxError(JacksonException e) {
        boolean isTooDeep = depth() > MAX_DEPTH;
        // Of short names, only a string without a colon is too long: {"a long string"}
        if (e instanceof StreamConstraintsException && !isTooDeep && !hasShortNames) {
            return new UnknownNamesException();
        }
        // The exception for too many levels has no location.
        ReadError error = e instanceof StreamConstraintsException && isTooDeep
                ? new ReadError(Codes.JSON_TOO_DEEP, "", pointer(), Map.of("max", MAX_DEPTH), input.location(offset()))
                : ReadError.unexpectedEnd(pointer(), input.location(offset()));
        return new JsonSyntaxException(error, e);
    }

    @Override
    protected Location location(TokenStreamLocation location) {
        return input.location(input.offset(location));
    }
}
