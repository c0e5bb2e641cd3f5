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
     * Writes a string with lone surrogates, which UTF-8 cannot encode.
     *
     * <p>JSON has escapes for them, and a tree or a buffer keeps the string as it is. Other formats have no way to write it.
     *
     * @param string the string
     * @param json the string as JSON
     */
    void illFormedString(String string, String json);

    /**
     * Writes a value that is JSON already.
     *
     * @param json the value
     */
    void raw(String json);
}
