package io.github.infonote.json.stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * Writes to a generator of Jackson 3.
 *
 * @param generator stays open
 */
public record Jackson3Sink(JsonGenerator generator) implements JsonSink {
    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
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
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void raw(String json) {
        generator.writeRawValue(json);
    }
}
