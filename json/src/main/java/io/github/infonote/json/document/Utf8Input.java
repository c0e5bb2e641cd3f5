package io.github.infonote.json.document;

import io.github.infonote.json.error.Location;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document in UTF-8 without errors, which is read from its bytes. */
final class Utf8Input extends JsonInput {
    private final byte[] bytes;

    // The last location that was asked for.
    private int countedTo;
    private int characters;
    private int line = 1;
    private int column = 1;

    /** Wraps bytes that are UTF-8 without a byte order mark. */
    Utf8Input(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    JsonParser parser() {
        return InputTokenReader.FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    @Override
    int offset(TokenStreamLocation location) {
        return (int) location.getByteOffset();
    }

    @Override
    int start() {
        return 0;
    }

    @Override
    int end() {
        return bytes.length;
    }

    @Override
    String characterAt(int offset) {
        int end = offset + 1;
        while (end < bytes.length && Utf8.isContinuation(bytes[end])) {
            end++;
        }
        return new String(bytes, offset, end - offset, StandardCharsets.UTF_8);
    }

    @Override
    boolean isWhiteSpace(int offset) {
        return JsonGrammar.isWhiteSpace((char) (bytes[offset] & 0xff));
    }

    @Override
    SyntaxError syntaxError() {
        return CharacterInput.ofString(text()).syntaxError();
    }

    @Override
    Location location(int offset) {
        if (offset < countedTo) {
            countedTo = 0;
            characters = 0;
            line = 1;
            column = 1;
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

    private void countBeyondAscii(byte b) {
        if (!Utf8.isContinuation(b)) {
            // Beyond U+FFFF, it has two characters of Java.
            characters += (b & 0xff) >= 0xf0 ? 2 : 1;
            column++;
        }
    }

    private void countControl(byte b) {
        characters++;
        boolean isSecondHalf = b == '\n' && countedTo > 0 && bytes[countedTo - 1] == '\r';
        if (!isSecondHalf) {
            boolean isLineEnd = b == '\n' || b == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
    }
}
