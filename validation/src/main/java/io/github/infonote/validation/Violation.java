package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.rule.RuleViolation;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An error or a warning about a note, and its location. Immutable and thread-safe.
 *
 * <p>The message is created on demand from code, arguments and locale, so that {@link #getMessage(Locale)} reports the same
 * violation in several languages.
 */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1823460038L;

    /** The severity. */
    private final Severity severity;

    /** The code, one of {@link Codes}. */
    private final String code;

    /** Selects one of the code's messages; empty if it has only one. */
    private final String variant;

    /** The location as a JSON Pointer. */
    private final String pointer;

    /** The arguments of the message, by name. */
    private final Map<String, Object> arguments;

    /** The line in the document, starting at 1; 0 if unknown. */
    private final int line;

    /** The column in that line, starting at 1; 0 if unknown. */
    private final int column;

    /** The language of the message. */
    private final Locale locale;

    private Violation(
            Severity severity,
            String code,
            String variant,
            String pointer,
            Map<String, Object> arguments,
            int line,
            int column,
            Locale locale) {
        this.severity = severity;
        this.code = code;
        this.variant = variant;
        this.pointer = pointer;
        this.arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(arguments));
        this.line = line;
        this.column = column;
        this.locale = locale;
    }

    static Violation of(ReadError error, Severity severity, Locale locale) {
        return new Violation(
                severity,
                error.getCode(),
                error.variant(),
                error.getPointer(),
                error.getArguments(),
                error.getLine(),
                error.getColumn(),
                locale);
    }

    static Violation of(RuleViolation violation, Severity severity, String pointer, Location location, Locale locale) {
        return new Violation(
                severity,
                violation.code(),
                "",
                pointer,
                violation.arguments(),
                location.line(),
                location.column(),
                locale);
    }

    /** {@return the severity: error or warning} */
    public Severity getSeverity() {
        return severity;
    }

    /** {@return the code, one of {@link Codes}} */
    public String getCode() {
        return code;
    }

    /**
     * {@return the location as a JSON Pointer (RFC 6901) into the document; empty for the whole document}
     *
     * <p>A missing value has the pointer of the place where it belongs. For a note that was built in code, the pointer
     * leads into the note's JSON. A pointer of more than 250 characters is replaced by the pointer of an enclosing
     * value.
     */
    public String getPointer() {
        return pointer;
    }

    /** {@return the arguments of the message by name: strings and integers; unmodifiable} */
    public Map<String, Object> getArguments() {
        return arguments;
    }

    /** {@return the message in the language of the report} */
    public String getMessage() {
        return getMessage(locale);
    }

    /**
     * {@return the message in a language}
     *
     * @param locale the locale; only its language is used, and English for a language without messages
     */
    public String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.format(variant.isEmpty() ? code : code + "." + variant, arguments, locale);
    }

    /**
     * {@return the line in the document, starting at 1; for a missing value, the line of the object that should have
     * it; 0 for a note that was built in code}
     */
    public int getLine() {
        return line;
    }

    /** {@return the column in that line, starting at 1, in characters (Unicode code points); 0 for a note that was built in code} */
    public int getColumn() {
        return column;
    }

    /** Writes the line and column, if they are known. */
    void writeLocation(ShapeWriter json) {
        if (line > 0) {
            json.rawMember("line", Integer.toString(line));
            json.rawMember("column", Integer.toString(column));
        }
    }

    Violation withLocale(Locale newLocale) {
        return new Violation(severity, code, variant, pointer, arguments, line, column, newLocale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && severity == that.severity
                && code.equals(that.code)
                && variant.equals(that.variant)
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && line == that.line
                && column == that.column
                && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + pointer.hashCode();
    }

    /** {@return severity, code, location and message in one line} */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the whole document" : Excerpt.escape(pointer);
        String lineAndColumn = line < 1 ? "" : " (line " + line + ", column " + column + ")";
        return severity + " " + code + " at " + place + lineAndColumn + ": " + getMessage();
    }
}
