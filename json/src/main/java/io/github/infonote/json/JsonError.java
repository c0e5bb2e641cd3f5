package io.github.infonote.json;

import java.util.Locale;
import java.util.Map;

/**
 * An error in the JSON of a note, with its location. Immutable, thread-safe and serializable; compared by value. Implemented by this
 * library only.
 */
public interface JsonError {
    /** {@return the code, one of {@link io.github.infonote.Codes#JSON}} */
    String getCode();

    /**
     * {@return the location in the document as a JSON Pointer (RFC 6901); empty for the whole document}
     *
     * <p>A value whose pointer would have more than 250 characters has the pointer of a value around it.
     */
    String getPointer();

    /** {@return the line, starting at 1; 0 if it is unknown} */
    int getLine();

    /**
     * {@return the column in that line, starting at 1; 0 if it is unknown}
     *
     * <p>{@link NoteJson} counts characters (Unicode code points). A mapper's parser counts bytes or UTF-16 code units.
     */
    int getColumn();

    /** {@return the arguments of the message by name: strings and integers; unmodifiable} */
    Map<String, Object> getArguments();

    /** {@return the message in English} */
    String getMessage();

    /**
     * {@return the message in a language}
     *
     * @param locale the locale; only its language is used, and English for a language without messages
     */
    String getMessage(Locale locale);
}
