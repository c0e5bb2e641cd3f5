package io.github.infonote.json.jackson3;

import io.github.infonote.json.mapping.JsonTokenWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes tokens to a Jackson 3 generator.
 *
 * @param generator the generator, which isn't closed
 */
public record Jackson3TokenWriter(JsonGenerator generator) implements JsonTokenWriter {
    private static final String MESSAGE = "A string has a lone surrogate, which this format cannot encode";

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
    public void illFormedString(String string, String json) {
        if (writesJson()) {
            raw(json);
        } else if (generator.streamWriteOutputTarget() == null) {
            generator.writeString(string);
        } else {
            throw new StreamWriteException(generator, MESSAGE);
        }
    }

    private boolean writesJson() {
        JsonGenerator target = generator;
        while (target instanceof JsonGeneratorDelegate delegate) {
            target = delegate.delegate();
        }
        return target instanceof JsonGeneratorBase;
    }

    @Override
    public void raw(String json) {
        generator.writeRawValue(json);
    }
}
