package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document in UTF-8 without errors, which is read from its bytes. */
final class Utf8Input extends JsonInput {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Location origin;

    // The last location that was asked for.
    private int countedTo;
    private long characters;
    private int line;
    private int column;

    /** Wraps bytes that {@linkplain #isReadable can be read} so. */
    Utf8Input(byte[] bytes, int start, int end, Location origin) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.origin = origin;
        restartCount();
    }

    /** Whether bytes are UTF-8 without errors and without a byte order mark, and the parser takes them for UTF-8. */
    static boolean isReadable(byte[] bytes, int start, int end) {
        return Encoding.of(bytes, start, end).equals(StandardCharsets.UTF_8)
                && !Utf8.isByteOrderMark(bytes, start)
                && Utf8.isWellFormed(bytes, start, end);
    }

    @Override
    public String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    JsonParser parser() {
        return InputTokenReader.FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    @Override
    int offset(TokenStreamLocation location) {
        return start + (int) location.getByteOffset();
    }

    @Override
    int start() {
        return start;
    }

    @Override
    int end() {
        return end;
    }

    @Override
    String characterAt(int offset) {
        int next = offset + 1;
        while (next < end && Utf8.isContinuation(bytes[next])) {
            next++;
        }
        return new String(bytes, offset, next - offset, StandardCharsets.UTF_8);
    }

    @Override
    boolean isWhiteSpace(int offset) {
        return JsonGrammar.isWhiteSpace((char) (bytes[offset] & 0xff));
    }

    @Override
    SyntaxError syntaxError() {
        return toCharacters().syntaxError();
    }

    /** The same document in characters. */
    CharacterInput toCharacters() {
        return CharacterInput.ofUtf8(bytes, start, end, origin);
    }

    @Override
    public Location location(int offset) {
        if (offset < countedTo) {
            restartCount();
        }
        for (; countedTo < offset; countedTo++) {
            byte b = bytes[countedTo];
            if (b >= ' ') {
                characters++;
                column++;
            } else if (b < 0) {
                countBeyondAscii(b);
            } else {
                countControl(b);
            }
        }
        return new Location(characters, line, column);
    }

    private void restartCount() {
        countedTo = start;
        characters = origin.offset();
        line = origin.line();
        column = origin.column();
    }

    private void countBeyondAscii(byte b) {
        if (!Utf8.isContinuation(b)) {
            // Beyond U+FFFF, it has two characters of Java.
            characters += (b & 0xff) >= 0xf0 ? 2 : 1;
            column++;
        }
    }

    private void countControl(byte b) {
        characters++;
        boolean isSecondHalf = b == '\n' && countedTo > start && bytes[countedTo - 1] == '\r';
        if (!isSecondHalf) {
            boolean isLineEnd = b == '\n' || b == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
    }
}
