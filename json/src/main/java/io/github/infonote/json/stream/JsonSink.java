package io.github.infonote.json.stream;

import tools.jackson.core.SerializableString;

/** Takes the tokens of a JSON document, for a generator of either Jackson. */
public interface JsonSink {
    /** Starts an object. */
    void startObject();

    /** Ends it. */
    void endObject();

    /** Starts a list. */
    void startList();

    /** Ends it. */
    void endList();

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a member.
     *
     * @param name the name, with its form in JSON
     */
    default void name(SerializableString name) {
        name(name.getValue());
    }

    /**
     * Writes a text.
     *
     * @param text a text without halves of surrogate pairs
     */
    void text(String text);

    /**
     * Writes a value that is JSON already.
     *
     * @param json the value
     */
    void raw(String json);
}
