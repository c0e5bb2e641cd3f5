package io.github.infonote.json.mapping;

import tools.jackson.core.SerializableString;

/** Writes the tokens of a JSON document, to a generator of either Jackson. */
public interface JsonTokenWriter {
    /** Starts an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the array. */
    void endArray();

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a member.
     *
     * @param name the name, with its encoded form
     */
    default void name(SerializableString name) {
        name(name.getValue());
    }

    /**
     * Writes a string.
     *
     * @param string a string without lone surrogates
     */
    void string(String string);

    /**
     * Writes a value that is JSON already.
     *
     * @param json the value
     */
    void raw(String json);
}
