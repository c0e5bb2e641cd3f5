package io.github.infonote.json;

import java.util.Locale;
import java.util.Map;

/**
 * An error in the JSON of a note, with its location. Immutable, thread-safe, serializable, and compared by value. Only this library
 * implements this interface.
 */
public interface JsonError {
    /** {@return the code, which is one of {@link io.github.infonote.Codes#JSON}} */
    String getCode();

    /**
     * {@return the location as a JSON Pointer (RFC 6901); empty for the whole document}
     *
     * <p>If the pointer is longer than 250 characters, the pointer to an enclosing value is returned.
     */
    String getPointer();

    /** {@return the line, starting at 1; 0 if unknown} */
    int getLine();

    /**
     * {@return the column, starting at 1; 0 if unknown}
     *
     * <p>{@link NoteJson} counts characters (Unicode code points). With a mapper, columns are bytes or UTF-16 code units.
     */
    int getColumn();

    /** {@return the arguments of the message by name, as an unmodifiable map of strings and integers} */
    Map<String, Object> getArguments();

    /** {@return the message in English} */
    String getMessage();

    /**
     * {@return the message in a language}
     *
     * @param locale a locale; for a language without messages, the message is English
     */
    String getMessage(Locale locale);
}
