package io.github.infonote.json;

import io.github.infonote.InformationNote;
import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.document.NoteDocument;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.json.schema.NoteSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes notes as JSON and reads them back. Thread-safe.
 *
 * <p>You can write any note, even if it is unfinished. Reading the JSON returns an equal note. Equal notes have the same JSON.
 *
 * <p>Read only trusted JSON, such as the output of {@link #write(InformationNote)}: there is no size limit, and rules aren't checked.
 * For untrusted JSON, use {@code NoteReader} of the {@code infonote-validation} artifact.
 *
 * <p>Streams, readers and writers that you pass in are never closed; destinations are flushed. A null argument throws a {@link
 * NullPointerException} with the name of the parameter as its message.
 */
public final class NoteJson {
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
        Objects.requireNonNull(note, "note");
        return JsonBytes.write(json -> json.object(Shapes.NOTE, note));
    }

    /**
     * Writes the JSON of a note in UTF-8, without white space.
     *
     * @param note any note
     * @param out the destination, which is flushed but not closed
     * @throws IOException if writing fails
     */
    public static void write(InformationNote note, OutputStream out) throws IOException {
        send(writeBytes(note), out);
    }

    /**
     * Writes the JSON of a note, without white space.
     *
     * @param note any note
     * @param out the destination, which is flushed but not closed
     * @throws IOException if writing fails
     */
    public static void write(InformationNote note, Writer out) throws IOException {
        send(write(note), out);
    }

    /**
     * Writes the JSON of a note in UTF-8, without white space, to a file.
     *
     * @param note any note
     * @param file the file, which is created or replaced
     * @throws IOException if writing fails; the file may then contain a part of the JSON
     */
    public static void write(InformationNote note, Path file) throws IOException {
        send(writeBytes(note), file);
    }

    /**
     * {@return the JSON of a note with one member per line, indented by two spaces, with line feeds on every system}
     *
     * @param note any note
     */
    public static String writePretty(InformationNote note) {
        return new String(writePrettyBytes(note), StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON of a note in UTF-8, in the form of {@link #writePretty(InformationNote)}}
     *
     * @param note any note
     */
    public static byte[] writePrettyBytes(InformationNote note) {
        Objects.requireNonNull(note, "note");
        return JsonBytes.writePretty(json -> json.object(Shapes.NOTE, note));
    }

    /**
     * Writes the JSON of a note in UTF-8, in the form of {@link #writePretty(InformationNote)}.
     *
     * @param note any note
     * @param out the destination, which is flushed but not closed
     * @throws IOException if writing fails
     */
    public static void writePretty(InformationNote note, OutputStream out) throws IOException {
        send(writePrettyBytes(note), out);
    }

    /**
     * Writes the JSON of a note, in the form of {@link #writePretty(InformationNote)}.
     *
     * @param note any note
     * @param out the destination, which is flushed but not closed
     * @throws IOException if writing fails
     */
    public static void writePretty(InformationNote note, Writer out) throws IOException {
        send(writePretty(note), out);
    }

    /**
     * Writes the JSON of a note in UTF-8, in the form of {@link #writePretty(InformationNote)}, to a file.
     *
     * @param note any note
     * @param file the file, which is created or replaced
     * @throws IOException if writing fails; the file may then contain a part of the JSON
     */
    public static void writePretty(InformationNote note, Path file) throws IOException {
        send(writePrettyBytes(note), file);
    }

    /**
     * Writes notes as JSON Lines in UTF-8: the JSON of each note without white space, followed by a line feed.
     *
     * <p>Each note is written before the next one is requested from the stream, in order and in constant memory. If the stream of notes
     * throws an exception, {@code out} is flushed and the exception is rethrown.
     *
     * @param notes the notes; the stream isn't closed
     * @param out the destination, which is flushed at the end but not closed
     * @throws IOException if writing fails; no further note is requested, and the last line may be incomplete
     */
    public static void writeLines(Stream<? extends InformationNote> notes, OutputStream out) throws IOException {
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(out, "out");
        try {
            notes.sequential().forEachOrdered(note -> writeLine(note, out));
        } catch (WriteFailure e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            flush(out, e);
            throw e;
        }
        out.flush();
    }

    /**
     * Writes notes to a file as JSON Lines, as {@link #writeLines(Stream, OutputStream)} does.
     *
     * @param notes the notes; the stream isn't closed
     * @param file the file, which is created or replaced
     * @throws IOException if writing fails; the last line may be incomplete
     */
    public static void writeLines(Stream<? extends InformationNote> notes, Path file) throws IOException {
        Objects.requireNonNull(notes, "notes");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Objects.requireNonNull(file, "file")))) {
            writeLines(notes, out);
        }
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document
     * @throws NoteJsonException if the document isn't the JSON of a note; reports every error
     */
    public static InformationNote read(String json) {
        return read(NoteDocument.read(JsonInput.of(Objects.requireNonNull(json, "json")), ReadOptions.DEFAULT));
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @throws NoteJsonException if the document isn't the JSON of a note; reports every error
     */
    public static InformationNote read(byte[] json) {
        return read(NoteDocument.read(JsonInput.of(Objects.requireNonNull(json, "json")), ReadOptions.DEFAULT));
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json a stream with the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark; read to its end, but not
     *     closed
     * @throws NoteJsonException if the document isn't the JSON of a note; reports every error
     * @throws IOException if reading fails
     */
    public static InformationNote read(InputStream json) throws IOException {
        return read(Objects.requireNonNull(json, "json").readAllBytes());
    }

    /**
     * {@return the note in a JSON document}
     *
     * @param json a reader with the document; read to its end, but not closed
     * @throws NoteJsonException if the document isn't the JSON of a note; reports every error
     * @throws IOException if reading fails
     */
    public static InformationNote read(Reader json) throws IOException {
        StringWriter text = new StringWriter();
        Objects.requireNonNull(json, "json").transferTo(text);
        return read(text.toString());
    }

    /**
     * {@return the note in a JSON file}
     *
     * @param file a file with the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @throws NoteJsonException if the document isn't the JSON of a note; reports every error
     * @throws IOException if reading fails
     */
    public static InformationNote read(Path file) throws IOException {
        return read(Files.readAllBytes(Objects.requireNonNull(file, "file")));
    }

    /**
     * {@return the JSON Schema (2020-12) of a note}
     *
     * <p>The schema is also the resource {@code /io/github/infonote/json/information-note.schema.json}. It rejects the same documents as
     * {@code NoteReader}, except for errors that a schema can't express: the order of dates, duplicate labels and members, lone
     * surrogates, unclosed embeddings and isolates, and limits on depth and size. Warnings aren't part of the schema.
     */
    public static String schema() {
        return NoteSchema.json();
    }

    private static void writeLine(InformationNote note, OutputStream out) {
        byte[] json = writeBytes(Objects.requireNonNull(note, "notes"));
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        try {
            out.write(line);
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    private static void flush(OutputStream out, RuntimeException failure) {
        try {
            out.flush();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static void send(byte[] json, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(json);
        out.flush();
    }

    private static void send(String json, Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(json);
        out.flush();
    }

    private static void send(byte[] json, Path file) throws IOException {
        Files.write(Objects.requireNonNull(file, "file"), json);
    }

    private static InformationNote read(NoteDocument document) {
        if (!document.errors().isEmpty()) {
            throw new NoteJsonException(document.errors(), document.hasMoreErrors());
        }
        return document.note().orElseThrow();
    }

    /** An output failure inside the stream of notes, as opposed to an exception of the stream itself. */
    private static final class WriteFailure extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        WriteFailure(IOException cause) {
            super(cause);
        }
    }
}
