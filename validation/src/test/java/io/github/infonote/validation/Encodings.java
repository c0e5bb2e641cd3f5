package io.github.infonote.validation;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the same characters as a string and in each encoding. */
final class Encodings {
    static final List<Charset> JSON_CHARSETS = Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
            .map(Charset::forName)
            .toList();

    private Encodings() {}

    /** Encodes text in each encoding. The byte order marks are needed for text that isn't JSON. */
    private static List<byte[]> bytes(String text) {
        List<byte[]> bytes = new ArrayList<>(List.of(text.getBytes(StandardCharsets.UTF_8)));
        JSON_CHARSETS.forEach(charset -> bytes.add(("\ufeff" + text).getBytes(charset)));
        return bytes;
    }

    /** {@return the results of {@code read}, one per encoding} */
    static List<ReadResult> read(NoteReader reader, String text) {
        List<ReadResult> results = new ArrayList<>(List.of(reader.read(text)));
        bytes(text).forEach(bytes -> results.add(reader.read(bytes)));
        return results;
    }

    /** {@return the results of {@code readAll}, one list per encoding} */
    static List<List<ReadResult>> readAll(NoteReader reader, String text) {
        List<List<ReadResult>> results = new ArrayList<>();
        results.add(reader.readAll(new StringReader(text)).toList());
        bytes(text)
                .forEach(bytes -> results.add(
                        reader.readAll(new ByteArrayInputStream(bytes)).toList()));
        return results;
    }

    /** {@return the results of {@code readLines}, one list per encoding} */
    static List<List<ReadResult>> readLines(NoteReader reader, String text) {
        List<List<ReadResult>> results = new ArrayList<>();
        results.add(reader.readLines(new StringReader(text)).toList());
        bytes(text)
                .forEach(bytes -> results.add(
                        reader.readLines(new ByteArrayInputStream(bytes)).toList()));
        return results;
    }

    /** {@return all properties of a result, for comparison} */
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
