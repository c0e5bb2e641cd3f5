package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import io.github.infonote.text.Characters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document in an array of characters. */
class CharacterInput extends JsonInput {
    private final char[] characters;
    private final int from;
    private final int start;
    private final int end;
    private final int firstBackslash;

    private final boolean isDecoded;
    private final Location origin;

    // The last location that was computed.
    private int countedTo;
    private long line;
    private long column;

    /**
     * Wraps characters.
     *
     * @param firstBackslash the offset of the first backslash, or a smaller offset if unknown
     * @param isDecoded whether the characters were decoded from bytes, so that they may mark malformed input
     */
    CharacterInput(char[] characters, int from, int end, int firstBackslash, boolean isDecoded, Location origin) {
        this.characters = characters;
        this.from = from;
        this.start = afterByteOrderMarks(characters, from, end);
        this.end = end;
        this.firstBackslash = firstBackslash;
        this.isDecoded = isDecoded;
        this.origin = origin;
        restartCount();
    }

    private static int afterByteOrderMarks(char[] characters, int from, int end) {
        int start = from;
        for (int i = from; i < end; i++) {
            if (characters[i] == Encoding.BYTE_ORDER_MARK) {
                start = i + 1;
            } else if (!JsonGrammar.isWhiteSpace(characters[i])) {
                break;
            }
        }
        return start;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder().append(characters, start, end - start);
        for (int i = start; isDecoded && i < end; i++) {
            if (isMalformed(i)) {
                text.setCharAt(i - start, Characters.REPLACEMENT);
            }
        }
        return text.toString();
    }

    private boolean isMalformed(int offset) {
        return Encoding.isMalformed(characters[offset], offset > start ? characters[offset - 1] : 0);
    }

    @Override
    final JsonParser parser() {
        return InputTokenReader.FACTORY.createParser(ObjectReadContext.empty(), characters, start, end - start);
    }

    @Override
    final JsonInput withShortNames(int maxReported) {
        char[] copy = characters.clone();
        new NameShortener(maxReported) {
            @Override
            int get(int offset) {
                return copy[offset];
            }

            @Override
            void set(int offset, char c) {
                copy[offset] = c;
            }

            @Override
            boolean isStartOfCharacter(int offset) {
                return !Character.isSurrogatePair(copy[offset - 1], copy[offset]);
            }

            @Override
            String text(int offset, int close) {
                return new String(copy, offset, close - offset);
            }
        }.shorten(start, end);
        return new CharacterInput(copy, from, end, firstBackslash, isDecoded, origin);
    }

    /**
     * Returns the document for a parser: if it has escapes of surrogates, a copy with the surrogates in their place.
     *
     * <p>Offsets from the start don't change, because spaces after a string replace the removed characters.
     */
    final CharacterInput withoutEscapedSurrogates() {
        int first = start;
        while (first < end && !isEscapedSurrogate(characters, first)) {
            first++;
        }
        if (first == end) {
            return this;
        }
        char[] copy = Arrays.copyOfRange(characters, start, end);
        int to = 0;
        for (int i = 0; i < copy.length; i++) {
            if (isEscapedSurrogate(copy, i)) {
                copy[to++] = (char) unescape(copy, i);
                i += 5;
                continue;
            }
            copy[to++] = copy[i];
            if (copy[i] == '\\' && i + 1 < copy.length) {
                copy[to++] = copy[++i];
            } else if (copy[i] == '"') {
                Arrays.fill(copy, to, i + 1, ' ');
                to = i + 1;
            }
        }
        Arrays.fill(copy, to, copy.length, ' ');
        return new CharacterInput(copy, 0, copy.length, 0, isDecoded, origin);
    }

    private static boolean isEscapedSurrogate(char[] characters, int offset) {
        return offset + 5 < characters.length
                && characters[offset] == '\\'
                && characters[offset + 1] == 'u'
                && Character.isSurrogate((char) unescape(characters, offset));
    }

    private static int unescape(char[] characters, int offset) {
        return JsonGrammar.unescape(
                characters[offset + 2], characters[offset + 3], characters[offset + 4], characters[offset + 5]);
    }

    @Override
    final int offset(TokenStreamLocation location) {
        return start + (int) location.getCharOffset();
    }

    @Override
    final int start() {
        return start;
    }

    @Override
    final int end() {
        return end;
    }

    @Override
    final boolean isWhiteSpace(int offset) {
        return JsonGrammar.isWhiteSpace(characters[offset]);
    }

    @Override
    final boolean isWellFormed(int readEnd) {
        return hasOnlyAsciiHexDigits(readEnd) && !(isDecoded && hasMalformed(readEnd));
    }

    private boolean hasMalformed(int readEnd) {
        int i = start;
        while (i < readEnd && !isMalformed(i)) {
            i++;
        }
        return i < readEnd;
    }

    /** Checks the hex digits of escapes, of which Jackson's parser of characters reads only the lower eight bits. */
    private boolean hasOnlyAsciiHexDigits(int readEnd) {
        for (int i = Math.max(firstBackslash, start); i < readEnd; i++) {
            if (characters[i] == '\\') {
                i++;
                int last = Math.min(i + 4, readEnd - 1);
                for (int digit = i + 1; i < readEnd && characters[i] == 'u' && digit <= last; digit++) {
                    if (characters[digit] > 'f') {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    final CharacterInput toCharacters(int readEnd) {
        return this;
    }

    /** Returns the first syntax error, or null. */
    final @Nullable SyntaxError syntaxError() {
        SyntaxScan scan = new SyntaxScan(start, isDecoded);
        boolean isAllowed = scan.accepts(characters, end);
        return isAllowed && scan.isComplete() ? null : SyntaxMistake.find(scan, characters, start, end);
    }

    /** Returns the part of the document before an offset. */
    final CharacterInput truncate(int offset) {
        return new CharacterInput(characters, from, offset, firstBackslash, isDecoded, origin);
    }

    @Override
    public final Location location(int offset) {
        if (offset < countedTo) {
            restartCount();
        }
        for (; countedTo < offset; countedTo++) {
            char c = characters[countedTo];
            if (c > '\r' && !Character.isLowSurrogate(c)) {
                column += countedTo < start && c == Encoding.BYTE_ORDER_MARK ? 0 : 1;
            } else {
                count(c, countedTo > from ? characters[countedTo - 1] : 0);
            }
        }
        return Location.of(offset, line, column);
    }

    private void restartCount() {
        countedTo = from;
        line = origin.line();
        column = origin.column();
    }

    private void count(char c, char before) {
        boolean isSecondHalf = (c == '\n' && before == '\r') || Character.isSurrogatePair(before, c);
        if (!isSecondHalf) {
            boolean isLineEnd = c == '\n' || c == '\r';
            line += isLineEnd ? 1 : 0;
            column = isLineEnd ? 1 : column + 1;
        }
    }
}
