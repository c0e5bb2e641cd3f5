package io.github.infonote.json.mapping;

import tools.jackson.core.SerializableString;

/** Writes the tokens of a JSON document to a generator of Jackson 2 or 3. */
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
     * @param name the name, which is encoded in advance
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
     * Writes a string with lone surrogates, which UTF-8 can't encode.
     *
     * <p>JSON can escape them, and a tree or buffer can hold the string unchanged. Other formats can't write the string.
     *
     * @param string the string
     * @param json the string as JSON, with escapes
     */
    void illFormedString(String string, String json);

    /**
     * Writes JSON unchanged.
     *
     * @param json the JSON of one value
     */
    void raw(String json);
}
