package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** A document in characters. */
final class CharacterInput extends JsonInput {
    private final char[] characters;
    private final Location origin;
    private final int start;
    /** The end for a parser. */
    private final int end;
    /** Where the first characters are that could not be decoded, or else the limit. */
    private final int decodedEnd;

    private final int limit;

    // The last location that was asked for.
    private int countedTo;
    private int line;
    private int column;

    /**
     * Wraps characters.
     *
     * @param firstBackslash an offset before which there is no backslash
     * @param isDecoded whether characters may mark what could not be decoded
     */
    private CharacterInput(
            char[] characters, int start, int limit, int firstBackslash, boolean isDecoded, Location origin) {
        this.characters = characters;
        this.origin = origin;
        this.start = start < limit && characters[start] == Encoding.BYTE_ORDER_MARK ? start + 1 : start;
        this.limit = limit;
        this.decodedEnd = isDecoded ? decodedEnd() : limit;
        this.end = endForParser(firstBackslash);
        restartCount();
    }

    /** The characters of a string. */
    static CharacterInput ofString(String text) {
        int backslash = text.indexOf('\\');
        int firstBackslash = backslash < 0 ? text.length() : backslash;
        return new CharacterInput(text.toCharArray(), 0, text.length(), firstBackslash, false, Location.START);
    }

    /** The characters of a document in UTF-8, UTF-16 or UTF-32. */
    static CharacterInput ofBytes(byte[] bytes) {
        return decoded(Encoding.of(bytes, 0, bytes.length), ByteBuffer.wrap(bytes), Location.START);
    }

    /** The characters of a document within a stream in UTF-8. */
    static CharacterInput ofUtf8(byte[] bytes, int start, int end, Location origin) {
        return decoded(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes, start, end - start), origin);
    }

    private static CharacterInput decoded(Charset charset, ByteBuffer bytes, Location origin) {
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = Encoding.decoder(charset);
        decoder.decode(bytes, characters, true);
        decoder.flush(characters);
        return within(characters.array(), 0, characters.position(), true, origin);
    }

    /** A document within a stream in characters. */
    static CharacterInput within(char[] characters, int start, int end, boolean isDecoded, Location origin) {
        return new CharacterInput(characters, start, end, start, isDecoded, origin);
    }

    private int decodedEnd() {
        int i = start;
        while (i < limit && !isBroken(i)) {
            i++;
        }
        return i;
    }

    private boolean isBroken(int offset) {
        return Encoding.isBroken(characters[offset], offset > start ? characters[offset - 1] : 0);
    }

    /**
     * The end of the text that a parser of characters can be given: Jackson's accepts characters beyond ASCII as hex digits
     * of an escape, taking their low eight bits, so that the text ends before such a character.
     */
    private int endForParser(int firstBackslash) {
        for (int i = firstBackslash; i < decodedEnd; i++) {
            if (characters[i] == '\\') {
                i++;
                int last = Math.min(i + 4, decodedEnd - 1);
                for (int digit = i + 1; i < decodedEnd && characters[i] == 'u' && digit <= last; digit++) {
                    if (characters[digit] > 'f') {
                        return digit;
                    }
                }
            }
        }
        return decodedEnd;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder().append(characters, start, limit - start);
        for (int i = decodedEnd; i < limit; i++) {
            if (isBroken(i)) {
                text.setCharAt(i - start, Encoding.REPLACEMENT);
            }
        }
        return text.toString();
    }

    @Override
    JsonParser parser() {
        return InputTokenReader.FACTORY.createParser(ObjectReadContext.empty(), characters, start, end - start);
    }

    @Override
    int offset(TokenStreamLocation location) {
        return start + (int) location.getCharOffset();
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
        return new String(Character.toChars(Character.codePointAt(characters, offset, decodedEnd)));
    }

    @Override
    boolean isWhiteSpace(int offset) {
        return JsonGrammar.isWhiteSpace(characters[offset]);
    }

    @Override
    @Nullable
    Location brokenEncoding() {
        return decodedEnd < limit ? location(decodedEnd) : null;
    }

    /** The first character that the grammar forbids, or else the end. */
    @Override
    SyntaxError syntaxError() {
        JsonGrammar grammar = new JsonGrammar();
        int i = start;
        int comma = start;
        while (i < decodedEnd && grammar.accept(characters[i])) {
            comma = characters[i] == ',' ? i : comma;
            i++;
        }
        if (i == decodedEnd) {
            return new SyntaxError(location(i), "end", "");
        } else if (grammar.isInLiteral()) {
            int word = startOfWord(i);
            return new SyntaxError(location(word), grammar.expected(), between(word, endOfWord(i)));
        } else if (grammar.isAfterTrailingComma(characters[i])) {
            return new SyntaxError(location(comma), "comma", "");
        }
        int wordEnd = grammar.isInString() ? i : endOfWord(i);
        String found = wordEnd > i ? between(i, wordEnd) : characterAt(i);
        return new SyntaxError(location(i), grammar.expected(), found);
    }

    /** Where the letters start that end before an offset. */
    private int startOfWord(int offset) {
        int i = offset;
        while (i > start && Character.isLetter(characters[i - 1])) {
            i--;
        }
        return i;
    }

    /** Where the letters end that start at an offset. */
    private int endOfWord(int offset) {
        int i = offset;
        while (i < decodedEnd && Character.isLetter(characters[i])) {
            i++;
        }
        return i;
    }

    private String between(int from, int to) {
        return new String(characters, from, to - from);
    }

    @Override
    public Location location(int offset) {
        if (offset < countedTo) {
            restartCount();
        }
        for (; countedTo < offset; countedTo++) {
            char c = characters[countedTo];
            if (c > '\r' && !Character.isLowSurrogate(c)) {
                column++;
            } else {
                count(c, countedTo > start ? characters[countedTo - 1] : 0);
            }
        }
        return new Location(offset, line, column);
    }

    private void restartCount() {
        countedTo = start;
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
