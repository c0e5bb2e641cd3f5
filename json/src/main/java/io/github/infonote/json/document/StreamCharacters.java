package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream in characters. */
final class StreamCharacters extends StreamInput {
    private final Reader in;
    private final int maxBytes;
    private final boolean isDecoded;
    private char[] buffer = new char[BUFFER_LENGTH];

    /**
     * Reads from a reader.
     *
     * @param isDecoded whether it has a {@linkplain Encoding#decoder decoder} that marks what cannot be decoded
     */
    StreamCharacters(Reader in, int maxBytes, boolean isDecoded) {
        super(maxBytes);
        this.in = in;
        this.maxBytes = maxBytes;
        this.isDecoded = isDecoded;
    }

    @Override
    int read(int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
    }

    @Override
    int capacity() {
        return buffer.length;
    }

    @Override
    void grow(int newCapacity) {
        buffer = Arrays.copyOf(buffer, newCapacity);
    }

    @Override
    void moveToStart(int offset, int length) {
        System.arraycopy(buffer, offset, buffer, 0, length);
    }

    @Override
    int at(int offset) {
        return buffer[offset];
    }

    @Override
    int byteOrderMarkLength() {
        return 1;
    }

    @Override
    boolean isByteOrderMark(int offset) {
        return buffer[offset] == Encoding.BYTE_ORDER_MARK;
    }

    @Override
    int plainEnd(int offset, int end) {
        int i = offset;
        while (i < end && buffer[i] >= ' ' && buffer[i] != '"' && buffer[i] != '\\') {
            i++;
        }
        return i;
    }

    @Override
    int columns(int before, int offset, int end) {
        int columns = end - offset;
        char previous = (char) before;
        for (int i = offset; i < end; i++) {
            columns -= Character.isSurrogatePair(previous, buffer[i]) ? 1 : 0;
            previous = buffer[i];
        }
        return columns;
    }

    @Override
    @Nullable
    JsonInput document(int offset, int end, Location location) {
        return Utf8.isLonger(CharBuffer.wrap(buffer, offset, end - offset), maxBytes)
                ? null
                : CharacterInput.within(buffer, offset, end, isDecoded, location);
    }
}
