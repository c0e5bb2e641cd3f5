package io.github.infonote.json.document;

import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the probable cause of a syntax error.
 *
 * <p>For example, {@code {'event': …}} has an error at the single quote, and the message suggests double quotes. {@code {"title": "A
 * "new" treaty"}} has an error at the {@code n}, and the message suggests escaping the quotation mark before it.
 */
final class SyntaxMistake {
    /** The maximum number of characters after an error that are inspected. */
    static final int LOOKAHEAD = 1_000;

    private static final String FENCE = "```";
    private static final String TYPOGRAPHIC_QUOTES = "“”„‟«»‘’‚‛‹›″＂";

    private final SyntaxScan scan;
    private final JsonGrammar grammar;
    private final char[] characters;
    private final int start;
    private final int position;
    private final int end;
    /** The start of the number or literal that contains the error, or else the position of the error. */
    private final int token;

    private SyntaxMistake(SyntaxScan scan, char[] characters, int start, int end) {
        this.scan = scan;
        this.grammar = scan.grammar();
        this.characters = characters;
        this.start = start;
        this.position = scan.position();
        this.end = Math.min(end, position + LOOKAHEAD);
        this.token = grammar.isInString() ? position : startOfToken();
    }

    private int startOfToken() {
        int i = position;
        while (i > start && isPartOfToken(characters[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isPartOfToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'E';
    }

    /**
     * Describes the error at which a scan stopped.
     *
     * @param scan a scan that stopped at a syntax error, or at the end of an incomplete document
     * @param characters the scanned characters
     * @param start the start of the document
     * @param end the end of the document, or of its decoded part
     */
    static SyntaxError find(SyntaxScan scan, char[] characters, int start, int end) {
        return new SyntaxMistake(scan, characters, start, end).error();
    }

    private SyntaxError error() {
        if (position == end) {
            // A number at the end may be complete, so it can be read.
            return new SyntaxError(position, position, "end", Map.of());
        } else if (scan.isAtMalformedInput(characters)) {
            return error("encoding");
        } else if (scan.isComplete()) {
            return afterValue();
        } else if (grammar.isInString()) {
            return quotingError("string", position, position + 1);
        } else if (grammar.isAfterTrailingComma(characters[position])) {
            return new SyntaxError(token, scan.lastComma(), "comma", Map.of());
        }
        return isAt(FENCE) ? error("fence") : isComment() ? comment() : withoutQuotes();
    }

    private SyntaxError afterValue() {
        return isAt(FENCE)
                ? error("fence")
                : isComment() ? comment() : quotingError("rest", position, endOfWord(position));
    }

    /** Describes an error outside strings and comments. */
    private SyntaxError withoutQuotes() {
        char c = characters[position];
        if (c == '\'') {
            return error("singleQuote");
        } else if (TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
            return quotingError("typographicQuote", position, position + 1);
        } else if (c == '\\') {
            return error("escaped");
        } else if (isAfterUnescapedQuote(c)) {
            return quotingError("unescapedQuote", position, endOfWord(position));
        } else if (grammar.isBeforeName() && isPartOfName(c) && (!Character.isDigit(c) || isFollowedByColon())) {
            return quotingError("unquotedName", position, endOfName(position));
        } else if (grammar.isBeforeValue() && c == '<') {
            return error("html");
        }
        return wordOrPunctuation();
    }

    private SyntaxError wordOrPunctuation() {
        int word = grammar.isInLiteral() || grammar.isAfterMinus() ? token : position;
        int wordEnd = endOfWord(position);
        String name = text(word, wordEnd);
        String literal = grammar.isInValue() ? literal(name) : "";
        if (!literal.isEmpty()) {
            return quotingError(literal, word, wordEnd);
        } else if (grammar.isBeforeValue() && text(position, end).indexOf('{') >= 0) {
            return new SyntaxError(
                    position, position, "prose", Map.of(Messages.FOUND, Excerpt.shorten(line(position))));
        }
        return quotingError(grammar.expectedToken(), word, wordEnd);
    }

    /** Returns the variant for a word that replaces a JSON literal in other languages, or the empty string. */
    private static String literal(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "null", "none", "nil", "undefined", "true", "false", "yes", "no" -> "literal";
            case "nan", "-nan", "inf", "-inf", "infinity", "-infinity" -> "number";
            default -> "";
        };
    }

    /** Returns whether the last string may have ended early, at a quotation mark that should be escaped. */
    private boolean isAfterUnescapedQuote(char c) {
        if (!grammar.isAfterString() || "{[:".indexOf(c) >= 0) {
            return false;
        }
        int last = position - 1;
        while (JsonGrammar.isWhiteSpace(characters[last])) {
            last--;
        }
        // After white space, a letter is more likely to start an unquoted name or a literal.
        return characters[last] == '"'
                && (last == position - 1 || (Character.isLetter(c) && !isFollowedByColon() && !isLiteral()));
    }

    private boolean isFollowedByColon() {
        int i = endOfName(position);
        while (i < end && JsonGrammar.isWhiteSpace(characters[i])) {
            i++;
        }
        return i < end && characters[i] == ':';
    }

    private boolean isLiteral() {
        return !literal(text(position, endOfWord(position))).isEmpty();
    }

    private boolean isComment() {
        return characters[position] == '#' || isAt("//") || isAt("/*");
    }

    private SyntaxError comment() {
        return quotingError("comment", position, characters[position] == '#' ? position + 1 : position + 2);
    }

    private boolean isAt(String text) {
        return text.length() <= end - position
                && text(position, position + text.length()).equals(text);
    }

    private SyntaxError error(String variant) {
        return new SyntaxError(token, position, variant, Map.of());
    }

    private SyntaxError quotingError(String variant, int from, int to) {
        return new SyntaxError(token, from, variant, Map.of(Messages.FOUND, Excerpt.shorten(text(from, to))));
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private int endOfName(int offset) {
        int i = offset;
        while (i < end && isPartOfName(characters[i])) {
            i++;
        }
        return i;
    }

    /** Returns the end of the letters at an offset. If there are none, returns the end of the character at the offset. */
    private int endOfWord(int offset) {
        int i = offset;
        while (i < end && Character.isLetter(characters[i])) {
            i++;
        }
        return i > offset || grammar.isInLiteral()
                ? i
                : offset + Character.charCount(Character.codePointAt(characters, offset, end));
    }

    /** Returns the rest of the line from an offset, up to the first opening brace and without white space at its end. */
    private String line(int offset) {
        int i = offset;
        while (i < end && characters[i] != '\n' && characters[i] != '\r' && characters[i] != '{') {
            i++;
        }
        return text(offset, i).stripTrailing();
    }

    private String text(int from, int to) {
        return new String(characters, from, to - from);
    }
}
