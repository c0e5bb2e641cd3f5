package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import io.github.infonote.json.stream.JsonSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes to a generator of Jackson 2. */
record Jackson2Sink(JsonGenerator generator) implements JsonSink {
    /**
     * Jackson 2 writes longer texts to bytes in pieces of this many characters, and escapes a surrogate pair that it has
     * cut in two, where Jackson 3 and {@code NoteJson} write the character.
     */
    private static final int LONGEST_PIECE = 1_000;

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
        if (text.length() > LONGEST_PIECE && generator instanceof UTF8JsonGenerator && escapesNoMoreThanItMust()) {
            byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(text);
            write(() -> generator.writeRawUTF8String(quoted, 0, quoted.length));
        } else {
            write(() -> generator.writeString(text));
        }
    }

    private boolean escapesNoMoreThanItMust() {
        return generator.getCharacterEscapes() == null && generator.getHighestEscapedChar() == 0;
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
