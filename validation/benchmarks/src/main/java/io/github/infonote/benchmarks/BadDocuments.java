package io.github.infonote.benchmarks;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents of 4 MiB with an error near the start, or with errors everywhere. For comparison, Jackson's parser
 * reads them up to the first syntax error.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
public class BadDocuments {
    private static final int SIZE = 4 * 1024 * 1024 - 1_000;

    /** Errors near the start: an encoding, the syntax, the type of the root, the depth; then errors everywhere. */
    @Param({"encoding", "syntax", "root", "depth", "unknownMembers", "wrongElements", "longNames", "longString"})
    public String kind;

    private final NoteReader reader = NoteReader.create();
    private final JsonFactory jackson = new JsonFactory();
    private byte[] json;

    @Setup
    public void setUp() {
        json = switch (kind) {
            case "encoding" -> fill("{\"event\": {\"title\": \"\udfff", 's');
            case "syntax" -> fill("{\"event\": ,", 's');
            case "root" -> repeat("[", i -> "1", "]");
            case "depth" -> fill("[", '[');
            case "unknownMembers" -> repeat("{", i -> "\"x" + i + "\":0", "}");
            case "wrongElements" -> repeat("{\"organisers\":[", i -> "0", "]}");
            case "longNames" -> repeat("{", i -> "\"" + "n".repeat(1_000) + i + "\":0", "}");
            case "longString" -> repeat("{\"event\":\"", i -> "s", "\"}");
            default -> throw new IllegalArgumentException(kind);
        };
        if (reader.read(json).isValid()) {
            throw new IllegalStateException("Without an error");
        }
    }

    /** {@return a document that starts with these characters; a lone surrogate becomes a byte that isn't UTF-8} */
    private static byte[] fill(String start, char filler) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) filler);
        byte[] first = start.replace('\udfff', '\u00ff').getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }

    private static byte[] repeat(String start, IntFunction<String> element, String end) {
        StringBuilder json = new StringBuilder(SIZE).append(start).append(element.apply(0));
        for (int i = 1; json.length() < SIZE - 2_000; i++) {
            json.append(',').append(element.apply(i));
        }
        return json.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public ReadResult noteReaderRead() {
        return reader.read(json);
    }

    @Benchmark
    public int tokens() {
        int tokens = 0;
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        } catch (JacksonException e) {
            return -tokens;
        }
        return tokens;
    }
}
