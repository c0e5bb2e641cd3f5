package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream of bytes in UTF-8. */
final class StreamBytes extends StreamInput {
    private final InputStream in;
    private byte[] buffer = new byte[BUFFER_LENGTH];

    StreamBytes(InputStream in, int maxBytes) {
        super(maxBytes, maxBytes);
        this.in = in;
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
    int get(int offset) {
        return buffer[offset] & 0xff;
    }

    @Override
    int byteOrderMarkLength() {
        return Utf8.BYTE_ORDER_MARK_LENGTH;
    }

    @Override
    boolean isByteOrderMark(int offset) {
        return Utf8.isByteOrderMark(buffer, offset, buffer.length);
    }

    @Override
    int endOfPlain(int offset, int end) {
        return Utf8.endOfPlain(buffer, offset, end);
    }

    @Override
    int countCharacters(int previous, int offset, int end) {
        int columns = end - offset;
        for (int i = offset; i < end; i++) {
            columns -= Utf8.isContinuation(buffer[i]) ? 1 : 0;
        }
        return columns;
    }

    @Override
    JsonInput document(int offset, int end, Location location) {
        return JsonInput.of(buffer, offset, end, StandardCharsets.UTF_8, location);
    }
}
