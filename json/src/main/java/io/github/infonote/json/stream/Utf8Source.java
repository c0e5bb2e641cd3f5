package io.github.infonote.json.stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of bytes, which have no places: what is wrong is told of a document's characters, so the first fault ends it. */
final class Utf8Source extends OwnSource {
    Utf8Source(byte[] utf8) {
        super(FACTORY.createParser(ObjectReadContext.empty(), utf8));
    }

    @Override
    RuntimeException broken(JacksonException e) {
        return new Faulty();
    }

    @Override
    Place place(TokenStreamLocation location) {
        throw new Faulty();
    }

    /** Something is wrong with the document. */
    static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Faulty() {
            super("The document is to be read as characters", null, false, false);
        }
    }
}
