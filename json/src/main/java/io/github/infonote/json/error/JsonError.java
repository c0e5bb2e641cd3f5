package io.github.infonote.json.error;

import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error in the JSON of a note, and its location. Immutable and thread-safe.
 *
 * <p>The message is made from code, arguments and locale when it is asked for.
 */
public final class JsonError implements Serializable {
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

    /** From 1; less if it is not known. */
    private final int line;

    /** From 1; less if it is not known. */
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
    public JsonError(String code, String variant, String pointer, Map<String, Object> arguments, Location location) {
        this.code = code;
        this.variant = variant;
        this.pointer = pointer;
        this.arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(arguments));
        this.offset = location.offset();
        this.line = location.line();
        this.column = location.column();
    }

    /**
     * {@return the error for a document that ends within a value}
     *
     * @param pointer the location in the document as a JSON Pointer (RFC 6901)
     * @param location the location in the document's text
     */
    public static JsonError unexpectedEnd(String pointer, Location location) {
        return new JsonError(Codes.JSON_SYNTAX, "end", pointer, Map.of(), location);
    }

    /** {@return the code, one of {@link Codes}} */
    public String getCode() {
        return code;
    }

    /** {@return what selects one of the code's messages; empty if the code has only one} */
    public String getVariant() {
        return variant;
    }

    /** {@return the location in the document as a JSON Pointer (RFC 6901); empty for the whole document} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the arguments of the message by name: strings and integers; unmodifiable} */
    public Map<String, Object> getArguments() {
        return arguments;
    }

    /** {@return the number of characters before the location; a mapper's parser of bytes may count bytes} */
    public long getOffset() {
        return offset;
    }

    /** {@return the line, from 1; 0 if it is not known} */
    public int getLine() {
        return Math.max(0, line);
    }

    /**
     * {@return the column in that line, from 1; 0 if it is not known}
     *
     * <p>{@code NoteJson} counts characters (Unicode code points). A mapper's parser counts what it counts: bytes or UTF-16
     * units.
     */
    public int getColumn() {
        return Math.max(0, column);
    }

    /** {@return the message in English} */
    public String getMessage() {
        return getMessage(Locale.ENGLISH);
    }

    /**
     * {@return the message in a language}
     *
     * @param locale the reader's; only its language counts, and English is used for a language without messages
     */
    public String getMessage(Locale locale) {
        return Messages.format(variant.isEmpty() ? code : code + "." + variant, arguments, locale);
    }

    /**
     * {@return the same error with another variant}
     *
     * @param newVariant selects one of the code's messages
     */
    public JsonError withVariant(String newVariant) {
        return new JsonError(code, newVariant, pointer, arguments, new Location(offset, line, column));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonError that
                && code.equals(that.code)
                && variant.equals(that.variant)
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && offset == that.offset
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + pointer.hashCode();
    }

    /** {@return code, location and English message in one line} */
    @Override
    public String toString() {
        String at = getLine() == 0 ? "" : ", line " + getLine() + ", column " + getColumn();
        return code + " at " + (pointer.isEmpty() ? "the whole document" : Excerpt.of(pointer)) + at + ": "
                + getMessage();
    }

    /**
     * {@return the message of an exception that reports several errors}
     *
     * @param errors at least one
     * @param areThereMore whether there are more errors than these
     */
    public static String list(List<JsonError> errors, boolean areThereMore) {
        return Excerpt.count(errors.size(), "error", "errors") + " in the JSON of an information note:\n"
                + errors.stream().map(JsonError::toString).collect(Collectors.joining("\n"))
                + (areThereMore ? "\n… and more" : "");
    }
}
