package io.github.infonote.json.jackson3;

import io.github.infonote.json.mapping.JsonTokenWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * Writes tokens to a Jackson 3 generator.
 *
 * @param generator stays open
 */
public record Jackson3TokenWriter(JsonGenerator generator) implements JsonTokenWriter {
    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(SerializableString name) {
        generator.writeName(name);
    }

    @Override
    public void string(String string) {
        generator.writeString(string);
    }

    @Override
    public void raw(String json) {
        generator.writeRawValue(json);
    }
}
