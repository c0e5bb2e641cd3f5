package io.github.infonote.json;

import io.github.infonote.InformationNote;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.JsonBytes;
import io.github.infonote.json.stream.JsonText;
import io.github.infonote.json.stream.NoteDocument;
import io.github.infonote.json.stream.NoteSchema;
import io.github.infonote.json.stream.Shapes;
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
 * <p>Any note can be written, finished or not, and comes back equal. Equal notes give equal JSON.
 *
 * <p>Reading is for JSON that is known to be a note, such as what was written here: it has no limits, checks no rules
 * and fails on the first document that is no note. For JSON from elsewhere there is the reader of the
 * {@code infonote-validation} artifact.
 */
public final class NoteJson {
    /** Where the JSON Schema of a note stands in the artifact. */
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
        return JsonBytes.write(writer -> writer.part(Shapes.NOTE, note));
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
     * {@return the JSON of a note for people to read: a member a line, two spaces a level, line feeds on any system}
     *
     * @param note any note
     */
    public static String writePretty(InformationNote note) {
        return new String(JsonBytes.writePretty(writer -> writer.part(Shapes.NOTE, note)), StandardCharsets.UTF_8);
    }

    /**
     * {@return the note that a JSON document holds}
     *
     * @param json the document
     * @throws NoteJsonException if it is not the JSON of a note; it tells everything that is wrong
     */
    public static InformationNote read(String json) {
        return read(NoteDocument.read(JsonText.of(json)));
    }

    /**
     * {@return the note that a JSON document holds}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @throws NoteJsonException if it is not the JSON of a note; it tells everything that is wrong
     */
    public static InformationNote read(byte[] json) {
        return read(NoteDocument.read(json));
    }

    /**
     * {@return the note that a JSON document holds}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark; read to its end, and stays
     *     open
     * @throws NoteJsonException if it is not the JSON of a note; it tells everything that is wrong
     * @throws IOException if it cannot be read from
     */
    public static InformationNote read(InputStream json) throws IOException {
        return read(json.readAllBytes());
    }

    /**
     * {@return the note that a JSON document holds}
     *
     * @param json the document; read to its end, and stays open
     * @throws NoteJsonException if it is not the JSON of a note; it tells everything that is wrong
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
     * <p>The same stands in the artifact as the resource {@value #SCHEMA_RESOURCE}. It says of a document what a reader
     * says of it, but for what a schema has no words for: that dates are in order, that labels differ, that no member
     * comes twice. Warnings are not in it.
     */
    public static String schema() {
        return NoteSchema.json();
    }

    private static InformationNote read(NoteDocument document) {
        if (!document.faults().isEmpty()) {
            throw new NoteJsonException(Fault.list(document.faults(), document.hasMoreFaults()));
        }
        return document.note().orElseThrow();
    }
}
