package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream of characters. */
final class StreamCharacters extends StreamInput {
    private final Reader in;
    private final int maxBytes;
    private final Charset charset;
    private final boolean isDecoded;
    private char[] buffer = new char[BUFFER_LENGTH];

    private StreamCharacters(Reader in, int maxBytes, int maxLength, Charset charset, boolean isDecoded) {
        super(maxBytes, maxLength);
        this.in = in;
        this.maxBytes = maxBytes;
        this.charset = charset;
        this.isDecoded = isDecoded;
    }

    /** Wraps a reader. The length of a document is counted in bytes of UTF-8. */
    static StreamCharacters ofReader(Reader in, int maxBytes) {
        return new StreamCharacters(in, maxBytes, maxBytes, StandardCharsets.UTF_8, false);
    }

    /** Decodes a stream in UTF-16 or UTF-32, in which a {@code char} has at least two bytes. */
    static StreamCharacters ofBytes(InputStream in, Charset charset, int maxBytes) {
        Reader reader = new InputStreamReader(in, Encoding.decoder(charset));
        return new StreamCharacters(reader, maxBytes, maxBytes / 2, charset, true);
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
    int endOfPlain(int offset, int end) {
        int i = offset;
        while (i < end && JsonGrammar.isPlain(buffer[i])) {
            i++;
        }
        return i;
    }

    @Override
    int countCharacters(int previous, int offset, int end) {
        int columns = end - offset;
        char last = (char) previous;
        for (int i = offset; i < end; i++) {
            columns -= Character.isSurrogatePair(last, buffer[i]) ? 1 : 0;
            last = buffer[i];
        }
        return columns;
    }

    @Override
    @Nullable
    JsonInput document(int offset, int end, Location location) {
        CharBuffer document = CharBuffer.wrap(buffer, offset, end - offset);
        return Encoding.isLonger(document, charset, maxBytes)
                ? null
                : new CharacterInput(buffer, offset, end, offset, isDecoded, location);
    }
}
