package io.github.infonote.json.stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a parser that was made here, whose kind is known: it matches names as it reads them. */
abstract class OwnSource extends Jackson3Source {
    /**
     * How deep Jackson itself goes: it stops there, which a reader would rather not, but its memory grows with the
     * depth.
     */
    static final int MAX_DEPTH = 10_000;

    /** Makes the parsers. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            // The text is all there, and as long as its reader allows: what is in it needs no limits of its own.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Names made to collide are no broken JSON.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;

    OwnSource(JsonParser parser) {
        super(parser);
        this.parser = parser;
    }

    @Override
    public final int nextMember(Shape<?, ?> shape, int expected) {
        try {
            int index = parser.nextNameMatch(shape.matcher());
            return index >= 0 ? index : index == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? Shape.UNKNOWN : Shape.END;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        }
    }

    @Override
    public final @Nullable String nextText() {
        try {
            return parser.nextStringValue();
        } catch (StreamReadException | StreamConstraintsException e) {
            throw broken(e);
        }
    }

    /**
     * Leaves the next parser what this one has made: its buffers, and a table of all names that it has read.
     *
     * <p>A parser does so by itself at the end of its input. It is for documents whose names are all known: others would
     * fill the table, and with it the memory, and their parsers are left to the garbage collector.
     */
    final void release() {
        parser.close();
    }
}
