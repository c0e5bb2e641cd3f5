package io.github.infonote.validation;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which the same characters reach a reader. */
final class Encodings {
    static final List<Charset> OF_JSON = Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
            .map(Charset::forName)
            .toList();

    private Encodings() {}

    /** The text in each encoding, with a byte order mark, without which only JSON can be told from UTF-8. */
    private static List<byte[]> bytes(String text) {
        List<byte[]> bytes = new ArrayList<>(List.of(text.getBytes(StandardCharsets.UTF_8)));
        OF_JSON.forEach(charset -> bytes.add(("\ufeff" + text).getBytes(charset)));
        return bytes;
    }

    /** The results of {@code read}, one for each way. */
    static List<ReadResult> read(NoteReader reader, String text) {
        List<ReadResult> results = new ArrayList<>(List.of(reader.read(text)));
        bytes(text).forEach(bytes -> results.add(reader.read(bytes)));
        return results;
    }

    /** The results of {@code readAll}, one list for each way. */
    static List<List<ReadResult>> readAll(NoteReader reader, String text) {
        List<List<ReadResult>> results = new ArrayList<>();
        results.add(reader.readAll(new StringReader(text)).toList());
        bytes(text)
                .forEach(bytes -> results.add(
                        reader.readAll(new ByteArrayInputStream(bytes)).toList()));
        return results;
    }

    /** The results of {@code readLines}, one list for each way. */
    static List<List<ReadResult>> readLines(NoteReader reader, String text) {
        List<List<ReadResult>> results = new ArrayList<>();
        results.add(reader.readLines(new StringReader(text)).toList());
        bytes(text)
                .forEach(bytes -> results.add(
                        reader.readLines(new ByteArrayInputStream(bytes)).toList()));
        return results;
    }

    /** What a result says, for comparison. */
    static List<Object> content(ReadResult result) {
        return List.of(
                result.getReport(),
                result.getNote(),
                result.getSource(),
                result.getIndex(),
                result.getLine(),
                result.getColumn());
    }
}
