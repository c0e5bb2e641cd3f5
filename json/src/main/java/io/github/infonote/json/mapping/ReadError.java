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
 * An error that was found while reading JSON, with its location. Immutable and thread-safe.
 *
 * <p>Not public API: a subclass in each package that shows errors to applications implements {@code JsonError}.
 */
public class ReadError implements Serializable {
    /** The argument that suggests a known name for an unknown one. */
    public static final String HINT = "hint";

    /** The variant for the member in which the note is, if the document is an object around it. */
    public static final String WRAPPER = "wrapper";

    private static final long serialVersionUID = 1L;

    /** One of the codes. */
    private final String code;

    /** Selects one of the code's messages; empty if it has only one. */
    private final String variant;

    /** A JSON Pointer. */
    private final String pointer;

    /** By name. */
    private final Map<String, Object> arguments;

    /** The number of characters before it. */
    private final long offset;

    /** From 1; 0 if it is not known. */
    private final int line;

    /** From 1; 0 if it is not known. */
    private final int column;

    /**
     * Creates an error.
     *
     * @param code one of {@link Codes}
     * @param variant selects one of the code's messages; empty if the code has only one
     * @param pointer the location in the document as a JSON Pointer (RFC 6901)
     * @param arguments the message's arguments by name
     * @param location the location in the document's text
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
     * @param reason the parser's own message
     * @param pointer the location in the document as a JSON Pointer (RFC 6901)
     * @param location the location in the document's text
     */
    public static ReadError syntax(String reason, String pointer, Location location) {
        return new ReadError(Codes.JSON_SYNTAX, "parser", pointer, Map.of("reason", Excerpt.of(reason)), location);
    }

    /**
     * {@return the error for a document that ends within a value}
     *
     * @param pointer the location in the document as a JSON Pointer (RFC 6901)
     * @param location the location in the document's text
     */
    public static ReadError unexpectedEnd(String pointer, Location location) {
        return new ReadError(Codes.JSON_SYNTAX, "end", pointer, Map.of(), location);
    }

    /**
     * {@return the error for a document that is larger than the maximum}
     *
     * @param maxBytes the maximum
     * @param location where the document starts
     */
    public static ReadError tooLarge(int maxBytes, Location location) {
        return new ReadError(Codes.JSON_TOO_LARGE, "", "", Map.of("max", maxBytes), location);
    }

    /** {@return the code, one of {@link Codes}} */
    public final String getCode() {
        return code;
    }

    /** {@return the selector of one of the code's messages; empty if the code has only one} */
    public final String variant() {
        return variant;
    }

    /** {@return the location in the document as a JSON Pointer (RFC 6901); empty for the whole document} */
    public final String getPointer() {
        return pointer;
    }

    /** {@return the arguments of the message by name: strings and integers; unmodifiable} */
    public final Map<String, Object> getArguments() {
        return arguments;
    }

    /** {@return the location in the document} */
    public final Location getLocation() {
        return new Location(offset, line, column);
    }

    /** {@return the line, starting at 1; 0 if it is unknown} */
    public final int getLine() {
        return line;
    }

    /**
     * {@return the column in that line, starting at 1; 0 if it is unknown}
     *
     * <p>{@code NoteJson} counts characters (Unicode code points). A mapper's parser counts bytes or UTF-16 code units.
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
     * @param locale the locale; only its language is used, and English for a language without messages
     */
    public final String getMessage(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.format(variant.isEmpty() ? code : code + "." + variant, arguments, locale);
    }

    /**
     * {@return the same error with another variant}
     *
     * @param newVariant selects one of the code's messages
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

    /** {@return code, location and English message in one line} */
    @Override
    public final String toString() {
        String at = getLine() == 0 ? "" : ", line " + getLine() + ", column " + getColumn();
        return code + " at " + (pointer.isEmpty() ? "the whole document" : Excerpt.escape(pointer)) + at + ": "
                + getMessage();
    }

    /**
     * {@return the message of an exception that reports several errors}
     *
     * @param errors at least one
     * @param hasMore whether there are more errors than these
     */
    public static String format(List<? extends ReadError> errors, boolean hasMore) {
        return Excerpt.count(errors.size(), "error", "errors") + " in the JSON of an information note:\n"
                + errors.stream().map(ReadError::toString).collect(Collectors.joining("\n"))
                + (hasMore ? "\n… and more" : "");
    }
}
