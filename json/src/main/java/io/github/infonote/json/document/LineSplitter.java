package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits a stream of JSON Lines: each line is a document. Blank lines are skipped. */
public final class LineSplitter implements DocumentSource {
    private final StreamInput input;

    /**
     * Creates a splitter.
     *
     * @param input the stream, which is read lazily
     */
    public LineSplitter(StreamInput input) {
        this.input = input;
    }

    @Override
    public Location location() {
        return input.location();
    }

    @Override
    public @Nullable Document next() throws IOException {
        input.startDocument();
        for (int next = input.peek(); isBetweenDocuments(next); next = input.peek()) {
            if (input.isAtByteOrderMark()) {
                input.skipByteOrderMark();
            } else {
                input.read();
            }
            input.startDocument();
        }
        if (input.peek() == StreamInput.END) {
            return null;
        }
        Location location = input.location();
        for (int next = input.peek(); !isLineEnd(next); next = input.peek()) {
            input.read();
        }
        return input.document(location);
    }

    private boolean isBetweenDocuments(int next) throws IOException {
        return next != StreamInput.END
                && (JsonGrammar.isWhiteSpace((char) next)
                        || next == DocumentSplitter.RECORD_SEPARATOR
                        || input.isAtByteOrderMark());
    }

    private static boolean isLineEnd(int next) {
        return next == StreamInput.END || next == '\n' || next == '\r';
    }
}
