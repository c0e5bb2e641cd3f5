package io.github.infonote.validation;

import io.github.infonote.constraint.Codes;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.Place;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Wording;
import io.github.infonote.validation.constraint.Telling;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a note, and where. Immutable and thread-safe.
 *
 * <p>Its text is a view of code, arguments and language, made when asked for: {@link #getMessage(Locale)} tells the same
 * violation to readers of several languages.
 */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How much it matters. */
    private final Severity severity;

    /** What is wrong. */
    private final String code;

    /** Which of the code's texts tells it. */
    private final String variant;

    /** Where it is. */
    private final String pointer;

    /** What the text names. */
    private final Map<String, Object> arguments;

    /** From 1; 0 if there is none. */
    private final int line;

    /** From 1; 0 if there is none. */
    private final int column;

    /** The language of the report. */
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
        this.arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
        this.line = line;
        this.column = column;
        this.locale = locale;
    }

    static Violation of(Severity severity, Fault fault, Place place, Locale locale) {
        return new Violation(
                severity,
                fault.code(),
                fault.variant(),
                fault.pointer(),
                fault.arguments(),
                place.line(),
                place.column(),
                locale);
    }

    /** {@return whether it makes the note invalid} */
    public Severity getSeverity() {
        return severity;
    }

    /** {@return what is wrong: one of {@link Codes}} */
    public String getCode() {
        return code;
    }

    /**
     * {@return where it is, as a JSON Pointer (RFC 6901) into the document as it came in; empty for the whole document}
     *
     * <p>What is missing is pointed at where it should be. For a note that was built in code, the document is the one
     * that would be written.
     */
    public String getPointer() {
        return pointer;
    }

    /** {@return what the message names, by name: texts and whole numbers; not to be changed} */
    public Map<String, Object> getArguments() {
        return arguments;
    }

    /** {@return the violation in words, in the language of the report} */
    public String getMessage() {
        return getMessage(locale);
    }

    /**
     * {@return the violation in words}
     *
     * @param locale the reader's; English if there are no texts in its language
     */
    public String getMessage(Locale locale) {
        if (code.startsWith("json.")) {
            return new Fault(code, variant, pointer, arguments, new Place(0, line, column)).message(locale);
        }
        ResourceBundle texts = ResourceBundle.getBundle("ContributorValidationMessages", Wording.language(locale));
        return Wording.fill(texts, Telling.KEY_PREFIX + code, arguments);
    }

    /**
     * {@return the line of the place in the document, from 1; of what is missing, that of the object that lacks it; none
     * for a note that was built in code}
     */
    public OptionalInt getLine() {
        return line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column in that line, from 1, in characters (Unicode code points)} */
    public OptionalInt getColumn() {
        return column < 1 ? OptionalInt.empty() : OptionalInt.of(column);
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

    /** {@return severity, code, place and message in one line} */
    @Override
    public String toString() {
        String at = pointer.isEmpty() ? "the whole document" : Excerpt.of(pointer);
        String inLine = line < 1 ? "" : " (line " + line + ", column " + column + ")";
        return severity + " " + code + " at " + at + inLine + ": " + getMessage();
    }
}
