package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import io.github.infonote.json.mapping.JsonTokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes tokens to a Jackson 2 generator. */
record Jackson2TokenWriter(JsonGenerator generator) implements JsonTokenWriter {
    private static final String MESSAGE = "A string has a lone surrogate, which this format cannot encode";

    /**
     * The length of the chunks in which Jackson 2 encodes longer strings. It escapes a surrogate pair at a chunk boundary, where
     * Jackson 3 and {@code NoteJson} write the character.
     */
    private static final int MAX_CHUNK = 1_000;

    private interface WriteAction {
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
    public void startArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String string) {
        if (string.length() > MAX_CHUNK && generator instanceof UTF8JsonGenerator && hasDefaultEscapes()) {
            byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(string);
            write(() -> generator.writeRawUTF8String(quoted, 0, quoted.length));
        } else {
            write(() -> generator.writeString(string));
        }
    }

    private boolean hasDefaultEscapes() {
        return generator.getCharacterEscapes() == null && generator.getHighestEscapedChar() == 0;
    }

    @Override
    public void illFormedString(String string, String json) {
        if (writesJson()) {
            raw(json);
        } else if (generator.getOutputTarget() == null) {
            write(() -> generator.writeString(string));
        } else {
            throw new UncheckedIOException(new JsonGenerationException(MESSAGE, generator));
        }
    }

    private boolean writesJson() {
        JsonGenerator target = generator;
        while (target instanceof JsonGeneratorDelegate delegate) {
            target = delegate.delegate();
        }
        return target instanceof JsonGeneratorImpl;
    }

    @Override
    public void raw(String json) {
        write(() -> generator.writeRawValue(json));
    }

    private static void write(WriteAction action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
