package io.github.infonote.json.document;

import java.util.BitSet;

/**
 * State machine for the grammar of JSON (RFC 8259). It accepts a document one character at a time.
 *
 * <p>It reads bytes of UTF-8 as well as characters, because all structural characters of JSON are ASCII.
 */
final class JsonGrammar {
    /** The maximum depth at which the kinds of brackets are stored. Deeper brackets are only counted. */
    static final int MAX_DEPTH = InputTokenReader.MAX_DEPTH;

    private enum State {
        VALUE,
        FIRST_ELEMENT,
        FIRST_NAME,
        NAME,
        COLON,
        AFTER_VALUE,
        STRING,
        ESCAPE,
        HEX_DIGIT,
        LITERAL,
        MINUS,
        ZERO,
        INTEGER,
        POINT,
        FRACTION,
        EXPONENT,
        EXPONENT_SIGN,
        EXPONENT_DIGITS,
        TOO_DEEP,
        END
    }

    private State state = State.VALUE;
    private final BitSet objects = new BitSet();
    private long depth;
    private boolean isName;
    private int hexDigitsLeft;
    private String literal = "";
    private int literalLength;

    // Used only beyond the maximum depth.
    private boolean isInDeepString;
    private boolean isDeepEscape;

    /** Returns whether the document contains only white space so far. */
    boolean isBeforeValue() {
        return state == State.VALUE && depth == 0;
    }

    /** Returns whether the name of a member is next. */
    boolean isBeforeName() {
        return state == State.FIRST_NAME || state == State.NAME;
    }

    /** Returns whether a value is next, or a literal or number has just started. */
    boolean isInValue() {
        return switch (state) {
            case VALUE, FIRST_ELEMENT, LITERAL, MINUS -> true;
            default -> false;
        };
    }

    /** Returns whether a name or value has ended. */
    boolean isAfterString() {
        return state == State.COLON || state == State.AFTER_VALUE;
    }

    /** Returns whether the document is complete. A number at the top level is only complete at the character after it. */
    boolean isComplete() {
        return state == State.END;
    }

    /** Returns whether the document is a number that ends before a character. */
    boolean endsBefore(char c) {
        return depth == 0 && isCompleteNumber() && !isPartOfNumber(c);
    }

    /** Returns the number of open objects and arrays. */
    long depth() {
        return depth;
    }

    boolean isInString() {
        return switch (state) {
            case STRING, ESCAPE, HEX_DIGIT -> true;
            default -> isInDeepString;
        };
    }

    /** Returns whether the next character is in a string. Only quotation marks, backslashes and control characters change that. */
    boolean isInPlainString() {
        return state == State.STRING;
    }

    /** Returns whether the last characters are the start of {@code true}, {@code false} or {@code null}. */
    boolean isInLiteral() {
        return state == State.LITERAL;
    }

    /** Returns whether the last character is the minus sign of a number. */
    boolean isAfterMinus() {
        return state == State.MINUS;
    }

    /** Returns whether a rejected character closes an object or array after a trailing comma. */
    boolean isAfterTrailingComma(char c) {
        return (state == State.NAME && c == '}') || (state == State.VALUE && depth > 0 && !isInObject() && c == ']');
    }

    /** Returns the expected token, as a variant of the message. */
    String expectedToken() {
        return switch (state) {
            case STRING, ESCAPE, HEX_DIGIT -> "string";
            case FIRST_NAME, NAME, COLON -> "object";
            case FIRST_ELEMENT -> "array";
            case AFTER_VALUE -> isInObject() ? "object" : "array";
            case VALUE -> depth == 0 ? "document" : isInObject() ? "value" : "array";
            case END -> "document";
            default -> depth == 0 ? "document" : "value";
        };
    }

    /** Accepts the next character. Returns false, without a change of state, if it is a syntax error. */
    boolean accept(char c) {
        return switch (state) {
            case VALUE -> isWhiteSpace(c) || startValue(c);
            case FIRST_ELEMENT -> isWhiteSpace(c) || (c == ']' ? close(c) : startValue(c));
            case FIRST_NAME -> isWhiteSpace(c) || (c == '}' ? close(c) : startName(c));
            case NAME -> isWhiteSpace(c) || startName(c);
            case COLON -> isWhiteSpace(c) || (c == ':' && moveTo(State.VALUE));
            case AFTER_VALUE ->
                isWhiteSpace(c) || (c == ',' ? moveTo(isInObject() ? State.NAME : State.VALUE) : close(c));
            case STRING -> acceptInString(c);
            case ESCAPE -> c == 'u' ? startHexDigits() : ("\"\\/bfnrt".indexOf(c) >= 0 && moveTo(State.STRING));
            case HEX_DIGIT -> isHexDigit(c) && moveTo(--hexDigitsLeft == 0 ? State.STRING : State.HEX_DIGIT);
            case LITERAL -> acceptInLiteral(c);
            case MINUS -> c == '0' ? moveTo(State.ZERO) : isDigit(c) && moveTo(State.INTEGER);
            case ZERO -> acceptAfterInteger(c);
            case INTEGER -> isDigit(c) || acceptAfterInteger(c);
            case POINT -> isDigit(c) && moveTo(State.FRACTION);
            case FRACTION -> isDigit(c) || (isExponent(c) ? moveTo(State.EXPONENT) : endNumber(c));
            case EXPONENT ->
                (c == '+' || c == '-') ? moveTo(State.EXPONENT_SIGN) : isDigit(c) && moveTo(State.EXPONENT_DIGITS);
            case EXPONENT_SIGN -> isDigit(c) && moveTo(State.EXPONENT_DIGITS);
            case EXPONENT_DIGITS -> isDigit(c) || endNumber(c);
            case TOO_DEEP -> c != DocumentSplitter.RECORD_SEPARATOR && acceptTooDeep(c);
            case END -> false;
        };
    }

    private boolean moveTo(State next) {
        state = next;
        return true;
    }

    private boolean startValue(char c) {
        return switch (c) {
            case '{', '[' -> open(c);
            case '"' -> startString(false);
            case '-' -> moveTo(State.MINUS);
            case '0' -> moveTo(State.ZERO);
            case 't' -> startLiteral("true");
            case 'f' -> startLiteral("false");
            case 'n' -> startLiteral("null");
            default -> isDigit(c) && moveTo(State.INTEGER);
        };
    }

    private boolean open(char c) {
        depth++;
        if (depth > MAX_DEPTH) {
            return moveTo(State.TOO_DEEP);
        }
        objects.set((int) depth, c == '{');
        return moveTo(c == '{' ? State.FIRST_NAME : State.FIRST_ELEMENT);
    }

    private boolean close(char c) {
        if (c != (isInObject() ? '}' : ']')) {
            return false;
        }
        depth--;
        return endValue();
    }

    private boolean isInObject() {
        return objects.get((int) depth);
    }

    private boolean endValue() {
        return moveTo(depth == 0 ? State.END : State.AFTER_VALUE);
    }

    private boolean startName(char c) {
        return c == '"' && startString(true);
    }

    private boolean startString(boolean isNameOfMember) {
        isName = isNameOfMember;
        return moveTo(State.STRING);
    }

    private boolean acceptInString(char c) {
        if (c == '"') {
            return isName ? moveTo(State.COLON) : endValue();
        }
        return c == '\\' ? moveTo(State.ESCAPE) : isPlain(c);
    }

    private boolean startHexDigits() {
        hexDigitsLeft = 4;
        return moveTo(State.HEX_DIGIT);
    }

    private boolean startLiteral(String name) {
        literal = name;
        literalLength = 1;
        return moveTo(State.LITERAL);
    }

    private boolean acceptInLiteral(char c) {
        if (c != literal.charAt(literalLength)) {
            return false;
        }
        literalLength++;
        return literalLength < literal.length() || endValue();
    }

    private boolean acceptAfterInteger(char c) {
        return c == '.' ? moveTo(State.POINT) : isExponent(c) ? moveTo(State.EXPONENT) : endNumber(c);
    }

    private boolean endNumber(char c) {
        if (depth == 0) {
            return false;
        }
        state = State.AFTER_VALUE;
        return accept(c);
    }

    private boolean isCompleteNumber() {
        return switch (state) {
            case ZERO, INTEGER, FRACTION, EXPONENT_DIGITS -> true;
            default -> false;
        };
    }

    private boolean isPartOfNumber(char c) {
        return isDigit(c) || isExponent(c) || c == '.';
    }

    private boolean acceptTooDeep(char c) {
        if (isInDeepString) {
            isInDeepString = isDeepEscape || c != '"';
            isDeepEscape = !isDeepEscape && c == '\\';
        } else if (c == '"') {
            isInDeepString = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            depth--;
            if (depth == MAX_DEPTH) {
                state = State.AFTER_VALUE;
            }
        }
        return true;
    }

    /** Returns the character of an escape with these hex digits, or a negative number if one isn't a digit. */
    static int unescape(int first, int second, int third, int fourth) {
        return Character.digit(first, 16) << 12
                | Character.digit(second, 16) << 8
                | Character.digit(third, 16) << 4
                | Character.digit(fourth, 16);
    }

    /** Returns whether a character in a string neither ends the string, starts an escape nor is a control character. */
    static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    static boolean isWhiteSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
