package io.github.infonote.json.error;

import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An error in the JSON of a note.
 *
 * @param code one of {@link Codes}
 * @param variant selects one of the code's messages; empty if the code has only one
 * @param pointer the location in the document as a JSON Pointer (RFC 6901)
 * @param arguments the message's arguments by name; what is quoted from the document is shortened and made visible
 * @param location the location in the document's text
 */
public record JsonError(String code, String variant, String pointer, Map<String, Object> arguments, Location location) {
    /** The argument that suggests a known name for an unknown one. */
    public static final String HINT = "hint";

    /** {@return the key of the message} */
    public String messageKey() {
        return variant.isEmpty() ? code : code + "." + variant;
    }

    /** {@return code, location and English message in one line} */
    @Override
    public String toString() {
        String at = location.line() < 1 ? "" : ", line " + location.line() + ", column " + location.column();
        return code + " at " + (pointer.isEmpty() ? "the whole document" : Excerpt.of(pointer)) + at + ": "
                + Messages.format(messageKey(), arguments, Locale.ENGLISH);
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
