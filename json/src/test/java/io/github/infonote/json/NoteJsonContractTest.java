package io.github.infonote.json;

import io.github.infonote.InformationNote;

/** Also run without jackson-databind 2 and 3 on the class path. */
class NoteJsonContractTest extends JsonContract {
    @Override
    protected String write(InformationNote note) {
        return NoteJson.write(note);
    }

    @Override
    protected byte[] writeBytes(InformationNote note) {
        return NoteJson.writeBytes(note);
    }

    @Override
    protected InformationNote read(String json) {
        return NoteJson.read(json);
    }
}
