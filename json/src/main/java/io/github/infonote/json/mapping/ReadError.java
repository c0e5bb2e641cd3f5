package io.github.infonote.json.mapping;

import io.github.infonote.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error in a JSON document, with its location. Immutable and thread-safe.
 *
 * <p>Not public API: the packages that report errors to applications have subclasses, which implement {@code JsonError}.
 */
public class ReadError implements Serializable {
    /** The name of the argument that suggests a known name, and the variant of messages with it. */
    public static final String HINT = "hint";

    /** The variant for the only member of a document in which the note is wrapped. */
    public static final String WRAPPER = "wrapper";

    private static final long serialVersionUID = 18333289L;

    private final String code;
    private final String variant;
    private final String pointer;
    private final Map<String, Object> arguments;
    private final long offset;
    private final int line;
    private final int column;

    /**
     * Creates an error.
     *
     * @param code one of {@link Codes}
     * @param variant selects the message if the code has several; otherwise empty
     * @param pointer the location as a JSON Pointer (RFC 6901)
     * @param arguments the arguments of the message, by name
     * @param location the location as line and column
     */
    public ReadError(String code, String variant, String pointer, Map<String, Object> arguments, Location location) {
        this.code = code;
        this.variant = variant;
        this.pointer = pointer;
        this.arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(arguments));
        this.offset = location.offset();
        this.line = location.line();
        this.column = location.column();
    }

    /**
     * Creates a copy of an error.
     *
     * @param error the error
     */
    protected ReadError(ReadError error) {
        this(error.code, error.variant, error.pointer, error.arguments, error.getLocation());
    }

    /**
     * {@return the error for a document that a parser rejects}
     *
     * @param reason the message of the parser
     * @param pointer the location as a JSON Pointer (RFC 6901)
     * @param location the location as line and column
     */
    public static ReadError syntax(String reason, String pointer, Location location) {
        return new ReadError(Codes.JSON_SYNTAX, "parser", pointer, Map.of("reason", Excerpt.of(reason)), location);
    }

    /**
     * {@return the error for a document that ends inside a value}
     *
     * @param pointer the location as a JSON Pointer (RFC 6901)
     * @param location the location as line and column
     */
    public static ReadError unexpectedEnd(String pointer, Location location) {
        return new ReadError(Codes.JSON_SYNTAX, "end", pointer, Map.of(), location);
    }

    /**
     * {@return the error for a document that exceeds the maximum size}
     *
     * @param maxBytes the maximum size in bytes
     * @param location the start of the document
     */
    public static ReadError tooLarge(int maxBytes, Location location) {
        return new ReadError(Codes.JSON_TOO_LARGE, "", "", Map.of("max", maxBytes), location);
    }

    /** {@return the code, one of {@link Codes}} */
    public final String getCode() {
        return code;
    }

    /** {@return the variant, which selects the message if the code has several; otherwise empty} */
    public final String variant() {
        return variant;
    }

    /** {@return the location as a JSON Pointer (RFC 6901); empty for the whole document} */
    public final String getPointer() {
        return pointer;
    }

    /** {@return the arguments of the message by name, as an unmodifiable map of strings and integers} */
    public final Map<String, Object> getArguments() {
        return arguments;
    }

    /** {@return the location as line and column} */
    public final Location getLocation() {
        return new Location(offset, line, column);
    }

    /** {@return the line, starting at 1; 0 if unknown} */
    public final int getLine() {
        return line;
    }

    /**
     * {@return the column, starting at 1; 0 if unknown}
     *
     * <p>{@code NoteJson} counts characters (Unicode code points). With a mapper, columns are bytes or UTF-16 code units.
     */
    public final int getColumn() {
        return column;
    }

    /** {@return the message in English} */
    public final String getMessage() {
        return getMessage(Locale.ENGLISH);
    }

    /**
     * {@return the message in a language}
     *
     * @param locale a locale; for a language without messages, the message is English
     */
    public final String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.format(variant.isEmpty() ? code : code + "." + variant, arguments, locale);
    }

    /**
     * {@return the same error with another variant}
     *
     * @param newVariant selects the message
     */
    public final ReadError withVariant(String newVariant) {
        return new ReadError(code, newVariant, pointer, arguments, getLocation());
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ReadError that
                && code.equals(that.code)
                && variant.equals(that.variant)
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && offset == that.offset
                && line == that.line
                && column == that.column;
    }

    @Override
    public final int hashCode() {
        return 31 * code.hashCode() + pointer.hashCode();
    }

    /** {@return the code, the location and the English message, in one line} */
    @Override
    public final String toString() {
        String location = getLine() == 0 ? "" : ", line " + getLine() + ", column " + getColumn();
        return code + " at " + (pointer.isEmpty() ? "the whole document" : Excerpt.escape(pointer)) + location + ": "
                + getMessage();
    }

    /**
     * {@return the message of an exception, with one line per error}
     *
     * @param errors at least one
     * @param hasMore whether the document has more errors
     */
    public static String format(List<? extends ReadError> errors, boolean hasMore) {
        return Excerpt.count(errors.size(), "error", "errors") + " in the JSON of an information note:\n"
                + errors.stream().map(ReadError::toString).collect(Collectors.joining("\n"))
                + (hasMore ? "\n… and more" : "");
    }
}
