package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** A document that was decoded up to its first syntax error, and a little further to describe the error. */
final class DecodedInput extends CharacterInput {
    private static final int INITIAL_LENGTH = 2_048;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private final Charset charset;

    private DecodedInput(byte[] bytes, int from, int end, Charset charset, CharBuffer decoded, Location origin) {
        super(decoded.array(), 0, decoded.position(), 0, true, origin);
        this.bytes = bytes;
        this.from = from;
        this.end = end;
        this.charset = charset;
    }

    /**
     * Decodes a part of an array.
     *
     * @param expectedLength the expected number of bytes before the first syntax error; 0 if unknown
     */
    static DecodedInput decode(byte[] bytes, int from, int end, Charset charset, Location origin, int expectedLength) {
        CharsetDecoder decoder = Encoding.decoder(charset);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, end - from);
        CharBuffer decoded = CharBuffer.allocate(Math.min(end - from, expectedLength + INITIAL_LENGTH) + 1);
        SyntaxScan scan = new SyntaxScan(0, true);
        while (decoder.decode(input, decoded, true) == CoderResult.OVERFLOW
                && (scan.accepts(decoded.array(), decoded.position())
                        || decoded.position() < scan.position() + SyntaxMistake.LOOKAHEAD)) {
            decoded = CharBuffer.allocate(2 * decoded.capacity()).put(decoded.flip());
        }
        return new DecodedInput(bytes, from, end, charset, decoded, origin);
    }

    @Override
    public String text() {
        return JsonInput.of(new String(bytes, from, end - from, charset)).text();
    }
}
