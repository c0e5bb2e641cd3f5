package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document in UTF-8 that is read without decoding. */
final class Utf8Input extends JsonInput {
    private final byte[] bytes;
    private final int from;
    private final int start;
    private final int end;
    private final Location origin;

    // The last location that was computed.
    private int countedTo;
    private long characters;
    private long line;
    private long column;

    /** Wraps bytes whose encoding Jackson's parser detects as UTF-8. */
    Utf8Input(byte[] bytes, int from, int end, Location origin) {
        this.bytes = bytes;
        this.from = from;
        this.start = afterByteOrderMarks(bytes, from, end);
        this.end = end;
        this.origin = origin;
        restartCount();
    }

    private static int afterByteOrderMarks(byte[] bytes, int from, int end) {
        int start = from;
        int i = from;
        while (i < end) {
            if (Utf8.isByteOrderMark(bytes, i, end)) {
                i += Utf8.BYTE_ORDER_MARK_LENGTH;
                start = i;
            } else if (JsonGrammar.isWhiteSpace((char) bytes[i])) {
                i++;
            } else {
                break;
            }
        }
        return start;
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
    JsonInput withShortNames(int maxReported) {
        byte[] copy = bytes.clone();
        new NameShortener(maxReported) {
            @Override
            int get(int offset) {
                return copy[offset] & 0xff;
            }

            @Override
            void set(int offset, char c) {
                copy[offset] = (byte) c;
            }

            @Override
            boolean isStartOfCharacter(int offset) {
                return !Utf8.isContinuation(copy[offset]);
            }

            @Override
            String text(int offset, int close) {
                return new String(copy, offset, close - offset, StandardCharsets.UTF_8);
            }
        }.shorten(start, end);
        return new Utf8Input(copy, from, end, origin);
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
    boolean isWhiteSpace(int offset) {
        return JsonGrammar.isWhiteSpace((char) (bytes[offset] & 0xff));
    }

    @Override
    boolean isWellFormed(int readEnd) {
        return Utf8.isWellFormed(bytes, start, readEnd);
    }

    @Override
    CharacterInput toCharacters(int readEnd) {
        return DecodedInput.decode(bytes, from, end, StandardCharsets.UTF_8, origin, readEnd - from);
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
        return Location.of(characters, line, column);
    }

    private void restartCount() {
        countedTo = from;
        characters = origin.offset();
        line = origin.line();
        column = origin.column();
    }

    private void countBeyondAscii(byte b) {
        if (!Utf8.isContinuation(b)) {
            // A character beyond U+FFFF has two chars.
            characters += (b & 0xff) >= 0xf0 ? 2 : 1;
            // A byte order mark has no column.
            column += countedTo < start ? 0 : 1;
        }
    }

    private void countControl(byte b) {
        characters++;
        boolean isSecondHalf = b == '\n' && countedTo > from && bytes[countedTo - 1] == '\r';
        if (!isSecondHalf) {
            boolean isLineEnd = b == '\n' || b == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
    }
}
