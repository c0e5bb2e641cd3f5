package io.github.infonote.json.document;

import io.github.infonote.json.jackson3.Jackson3TokenReader;
import io.github.infonote.json.mapping.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the tokens of a parser that the library has made, which matches names while it reads them. */
abstract class ParserTokenReader extends Jackson3TokenReader {
    /** Jackson's maximum nesting depth, at which it stops. The reader has its own, but Jackson's memory grows with depth. */
    static final int MAX_DEPTH = 10_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            // The document is in memory, and its size is limited: its values need no limits of their own.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Names with equal hashes are well-formed JSON.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;

    ParserTokenReader(JsonParser parser) {
        super(parser);
        this.parser = parser;
    }

    @Override
    protected final int end() {
        return JsonTokenId.ID_NO_TOKEN;
    }

    @Override
    public final int nextMember(Shape<?, ?> shape, int expected) {
        try {
            int index = parser.nextNameMatch(shape.matcher());
            return index >= 0 ? index : index == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? Shape.UNKNOWN : Shape.END;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    @Override
    public final @Nullable String nextString() {
        try {
            return parser.nextStringValue();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw syntaxError(e);
        }
    }

    /**
     * Returns the parser's buffers and its table of names to the factory, for the next parser.
     *
     * <p>A parser does so by itself at the end of its input. To be called only for documents without unknown names, which
     * would fill the shared table: other parsers are left to the garbage collector.
     */
    final void release() {
        parser.close();
    }
}
