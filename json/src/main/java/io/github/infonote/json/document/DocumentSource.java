package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The source of the documents in a stream. */
public interface DocumentSource {
    /**
     * {@return the next document, or null at the end}
     *
     * @throws IOException if reading fails
     */
    @Nullable
    Document next() throws IOException;

    /** {@return the current location in the stream, which is the end of the last document or the place of a failure} */
    Location location();

    /**
     * A document, or an error between documents.
     *
     * @param input the document, which is valid until the next document is requested; null for an error
     * @param error the error; null for a document
     * @param location the start of the document, or the location of the error
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
