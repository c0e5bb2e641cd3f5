package io.github.infonote.json.mapping;

import io.github.infonote.text.Excerpt;
import java.io.Writer;

/** Keeps the start of a string for a message. The string itself may be too long to keep. */
public final class ExcerptWriter extends Writer {
    /** One character more than an excerpt, so that it gets an ellipsis. Each character may be a surrogate pair. */
    private static final int MAX_LENGTH = 2 * (Excerpt.MAX_LENGTH + 1);

    private final StringBuilder start = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) {
        start.append(characters, offset, Math.min(length, MAX_LENGTH - start.length()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** {@return the string if it is short, or else its start and an ellipsis} */
    public String excerpt() {
        return Excerpt.shorten(start.toString());
    }
}
