package io.github.infonote.json;

import io.github.infonote.InformationNote;
import io.github.infonote.json.document.JsonText;
import io.github.infonote.json.document.NoteDocument;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.json.schema.NoteSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes notes as JSON and reads them back. Thread-safe.
 *
 * <p>Any note can be written, finished or not, and reading its JSON returns an equal note. Equal notes have equal JSON.
 *
 * <p>Reading is for JSON that is known to be a note, such as the output of {@link #write(InformationNote)}: it has no limits,
 * checks no rules and fails if the document is not the JSON of a note. For JSON from elsewhere, use the reader of the
 * {@code infonote-validation} artifact.
 */
public final class NoteJson {
    /** The resource that holds the JSON Schema of a note. */
    public static final String SCHEMA_RESOURCE = "/io/github/infonote/json/information-note.schema.json";

    private NoteJson() {}

    /**
     * {@return the JSON of a note, without white space}
     *
     * @param note any note
     */
    public static String write(InformationNote note) {
        return new String(writeBytes(note), StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON of a note in UTF-8, without white space}
     *
     * @param note any note
     */
    public static byte[] writeBytes(InformationNote note) {
        return JsonBytes.write(json -> json.object(Shapes.NOTE, note));
    }

    /**
     * Writes the JSON of a note in UTF-8, without white space.
     *
     * @param note any note
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public static void write(InformationNote note, OutputStream out) throws IOException {
        out.write(writeBytes(note));
    }

    /**
     * Writes the JSON of a note, without white space.
     *
     * @param note any note
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public static void write(InformationNote note, Writer out) throws IOException {
        out.write(write(note));
    }

    /**
     * {@return the JSON of a note with one member per line, indented by two spaces, with line feeds on every system}
     *
     * @param note any note
     */
    public static String writePretty(InformationNote note) {
        return new String(JsonBytes.writePretty(json -> json.object(Shapes.NOTE, note)), StandardCharsets.UTF_8);
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document
     * @throws NoteJsonException if it is not the JSON of a note; reports every error
     */
    public static InformationNote read(String json) {
        return read(NoteDocument.read(JsonText.of(json), ReadOptions.DEFAULT));
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @throws NoteJsonException if it is not the JSON of a note; reports every error
     */
    public static InformationNote read(byte[] json) {
        return read(NoteDocument.read(json, ReadOptions.DEFAULT));
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark; read to its end, and stays
     *     open
     * @throws NoteJsonException if it is not the JSON of a note; reports every error
     * @throws IOException if it cannot be read from
     */
    public static InformationNote read(InputStream json) throws IOException {
        return read(json.readAllBytes());
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document; read to its end, and stays open
     * @throws NoteJsonException if it is not the JSON of a note; reports every error
     * @throws IOException if it cannot be read from
     */
    public static InformationNote read(Reader json) throws IOException {
        StringWriter text = new StringWriter();
        json.transferTo(text);
        return read(text.toString());
    }

    /**
     * {@return the JSON Schema (2020-12) of a note}
     *
     * <p>Also available as the resource {@value #SCHEMA_RESOURCE}. It accepts the documents that a reader accepts, except for
     * rules that a schema cannot express: the order of dates, different labels, no duplicate members. It has no warnings.
     */
    public static String schema() {
        return NoteSchema.json();
    }

    private static InformationNote read(NoteDocument document) {
        if (!document.errors().isEmpty()) {
            throw new NoteJsonException(document.errors(), document.hasMoreErrors());
        }
        return document.note().orElseThrow();
    }
}
