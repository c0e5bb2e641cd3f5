package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.infonote.json.stream.JsonSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes to a generator of Jackson 2. */
record Jackson2Sink(JsonGenerator generator) implements JsonSink {
    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public void startObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startList() {
        write(generator::writeStartArray);
    }

    @Override
    public void endList() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        write(() -> generator.writeString(text));
    }

    @Override
    public void raw(String json) {
        write(() -> generator.writeRawValue(json));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
