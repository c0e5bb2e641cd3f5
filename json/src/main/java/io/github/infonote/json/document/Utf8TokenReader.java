package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Fast path for UTF-8. The first error ends it: the document is then read again as characters, to locate errors. */
final class Utf8TokenReader extends ParserTokenReader {
    Utf8TokenReader(byte[] utf8) {
        super(FACTORY.createParser(ObjectReadContext.empty(), utf8));
    }

    @Override
    protected RuntimeException syntaxError(JacksonException e) {
        return new ErrorFound();
    }

    @Override
    protected Location location(TokenStreamLocation location) {
        throw new ErrorFound();
    }

    /** Ends the fast path. */
    static final class ErrorFound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ErrorFound() {
            super("The document has an error", null, false, false);
        }
    }
}
