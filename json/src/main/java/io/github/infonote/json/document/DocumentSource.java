package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents of a stream. */
public interface DocumentSource {
    /**
     * {@return the next document; null at the end}
     *
     * @throws IOException if the stream cannot be read
     */
    @Nullable
    Document next() throws IOException;

    /** {@return the end of the documents so far; if the stream failed, how far it was read} */
    Location location();

    /**
     * A document, or what is wrong between documents.
     *
     * @param input valid until the next document is asked for; null if there is an error
     * @param error why there is nothing to read; null if there is a document
     * @param location where it starts
     */
    record Document(@Nullable JsonInput input, @Nullable ReadError error, Location location) {
        static Document of(JsonInput input, Location location) {
            return new Document(input, null, location);
        }

        static Document of(ReadError error) {
            return new Document(null, error, error.getLocation());
        }
    }
}
