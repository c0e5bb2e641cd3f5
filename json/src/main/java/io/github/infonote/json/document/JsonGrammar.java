package io.github.infonote.json.document;

import java.util.BitSet;

/** Follows the grammar of JSON (RFC 8259) through a document, one character at a time. */
final class JsonGrammar {
    /** The depth to which the kinds of brackets are kept; beyond it, brackets are only counted. */
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

    // Beyond the maximum depth.
    private boolean isInDeepString;
    private boolean isDeepEscape;

    /** Whether the document has nothing but white space so far. */
    boolean isBeforeValue() {
        return state == State.VALUE && depth == 0;
    }

    /** Whether the name of a member is next. */
    boolean isBeforeName() {
        return state == State.FIRST_NAME || state == State.NAME;
    }

    /** Whether a value is next, or a literal or a number has started. */
    boolean isInValue() {
        return switch (state) {
            case VALUE, FIRST_ELEMENT, LITERAL, MINUS -> true;
            default -> false;
        };
    }

    /** Whether a name or a value has ended. */
    boolean isAfterString() {
        return state == State.COLON || state == State.AFTER_VALUE;
    }

    /** Whether the document is complete. A number at its top level is complete only at the character after it. */
    boolean isComplete() {
        return state == State.END;
    }

    /** Whether the document is a number that a character does not continue. */
    boolean endsBefore(char c) {
        return depth == 0 && isCompleteNumber() && !isPartOfNumber(c);
    }

    /** The number of open objects and arrays. */
    long depth() {
        return depth;
    }

    boolean isInString() {
        return switch (state) {
            case STRING, ESCAPE, HEX_DIGIT -> true;
            default -> isInDeepString;
        };
    }

    /** Whether any character but a quotation mark, a backslash or a control character changes nothing. */
    boolean isInPlainString() {
        return state == State.STRING;
    }

    /** Whether the last characters are the start of {@code true}, {@code false} or {@code null}. */
    boolean isInLiteral() {
        return state == State.LITERAL;
    }

    /** Whether the last character is the minus sign of a number. */
    boolean isAfterMinus() {
        return state == State.MINUS;
    }

    /** Whether a character that is not accepted closes an object or array after a comma. */
    boolean isAfterTrailingComma(char c) {
        return (state == State.NAME && c == '}') || (state == State.VALUE && depth > 0 && !isInObject() && c == ']');
    }

    /** What is expected next, as a variant of the message. */
    String expected() {
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

    /** Accepts the next character, or returns false if the grammar forbids it here. */
    boolean accept(char c) {
        return switch (state) {
            case VALUE -> isWhiteSpace(c) || startValue(c);
            case FIRST_ELEMENT -> isWhiteSpace(c) || (c == ']' ? close(c) : startValue(c));
            case FIRST_NAME -> isWhiteSpace(c) || (c == '}' ? close(c) : startName(c));
            case NAME -> isWhiteSpace(c) || startName(c);
            case COLON -> isWhiteSpace(c) || (c == ':' && to(State.VALUE));
            case AFTER_VALUE -> isWhiteSpace(c) || (c == ',' ? to(isInObject() ? State.NAME : State.VALUE) : close(c));
            case STRING -> acceptInString(c);
            case ESCAPE -> c == 'u' ? startHexDigits() : ("\"\\/bfnrt".indexOf(c) >= 0 && to(State.STRING));
            case HEX_DIGIT -> isHexDigit(c) && to(--hexDigitsLeft == 0 ? State.STRING : State.HEX_DIGIT);
            case LITERAL -> acceptInLiteral(c);
            case MINUS -> c == '0' ? to(State.ZERO) : isDigit(c) && to(State.INTEGER);
            case ZERO -> acceptAfterInteger(c);
            case INTEGER -> isDigit(c) || acceptAfterInteger(c);
            case POINT -> isDigit(c) && to(State.FRACTION);
            case FRACTION -> isDigit(c) || (isExponent(c) ? to(State.EXPONENT) : endNumber(c));
            case EXPONENT -> (c == '+' || c == '-') ? to(State.EXPONENT_SIGN) : isDigit(c) && to(State.EXPONENT_DIGITS);
            case EXPONENT_SIGN -> isDigit(c) && to(State.EXPONENT_DIGITS);
            case EXPONENT_DIGITS -> isDigit(c) || endNumber(c);
            case TOO_DEEP -> c != DocumentSplitter.RECORD_SEPARATOR && acceptTooDeep(c);
            case END -> false;
        };
    }

    private boolean to(State next) {
        state = next;
        return true;
    }

    private boolean startValue(char c) {
        return switch (c) {
            case '{', '[' -> open(c);
            case '"' -> startString(false);
            case '-' -> to(State.MINUS);
            case '0' -> to(State.ZERO);
            case 't' -> startLiteral("true");
            case 'f' -> startLiteral("false");
            case 'n' -> startLiteral("null");
            default -> isDigit(c) && to(State.INTEGER);
        };
    }

    private boolean open(char c) {
        depth++;
        if (depth > MAX_DEPTH) {
            return to(State.TOO_DEEP);
        }
        objects.set((int) depth, c == '{');
        return to(c == '{' ? State.FIRST_NAME : State.FIRST_ELEMENT);
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
        return to(depth == 0 ? State.END : State.AFTER_VALUE);
    }

    private boolean startName(char c) {
        return c == '"' && startString(true);
    }

    private boolean startString(boolean isNameOfMember) {
        isName = isNameOfMember;
        return to(State.STRING);
    }

    private boolean acceptInString(char c) {
        if (c == '"') {
            return isName ? to(State.COLON) : endValue();
        }
        return c == '\\' ? to(State.ESCAPE) : c >= ' ';
    }

    private boolean startHexDigits() {
        hexDigitsLeft = 4;
        return to(State.HEX_DIGIT);
    }

    private boolean startLiteral(String name) {
        literal = name;
        literalLength = 1;
        return to(State.LITERAL);
    }

    private boolean acceptInLiteral(char c) {
        if (c != literal.charAt(literalLength)) {
            return false;
        }
        literalLength++;
        return literalLength < literal.length() || endValue();
    }

    private boolean acceptAfterInteger(char c) {
        return c == '.' ? to(State.POINT) : isExponent(c) ? to(State.EXPONENT) : endNumber(c);
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

    /** Counts brackets. */
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
