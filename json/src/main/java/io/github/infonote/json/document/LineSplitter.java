package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, each of which is a document (JSON Lines). Blank lines are skipped. */
public final class LineSplitter implements Documents {
    private final StreamCharacters characters;

    /**
     * Creates a splitter.
     *
     * @param in read only as far as documents are asked for
     * @param maxLength the maximum length of a document in characters
     */
    public LineSplitter(Reader in, int maxLength) {
        characters = new StreamCharacters(in, maxLength);
    }

    @Override
    public Location location() {
        return characters.location();
    }

    @Override
    public @Nullable Document next() throws IOException {
        characters.startDocument();
        for (int next = characters.peek(); isBetweenDocuments(next); next = characters.peek()) {
            if (next == Encoding.BYTE_ORDER_MARK) {
                characters.skipMark();
            } else {
                characters.read();
            }
            characters.startDocument();
        }
        if (characters.peek() == StreamCharacters.END) {
            return null;
        }
        Location location = characters.location();
        for (int next = characters.peek(); !isLineEnd(next); next = characters.peek()) {
            characters.read();
        }
        return characters.document(location);
    }

    private boolean isBetweenDocuments(int next) {
        return next != StreamCharacters.END
                && (JsonGrammar.isWhiteSpace((char) next)
                        || next == DocumentSplitter.RECORD_SEPARATOR
                        || (next == Encoding.BYTE_ORDER_MARK && characters.isAtLineStart()));
    }

    private static boolean isLineEnd(int next) {
        return next == StreamCharacters.END || next == '\n' || next == '\r';
    }
}
