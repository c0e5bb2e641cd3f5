package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents of a stream. */
public interface Documents {
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
     * A document.
     *
     * @param input valid until the next document is asked for; null if the document is too long
     * @param location where it starts
     */
    record Document(@Nullable JsonInput input, Location location) {}
}
