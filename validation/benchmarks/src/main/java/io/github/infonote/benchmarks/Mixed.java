package io.github.infonote.benchmarks;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads, validates and writes the real note in a JVM that also does other work, as a service does. Before each
 * iteration, valid, invalid and broken documents are processed by all methods, so that the just-in-time compiler can't
 * optimize the measured method for one document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class Mixed {
    private static final int ROUNDS = 100;

    private final JsonFactory tokens = new JsonFactory();
    private final NoteReader reader = NoteReader.create();
    private final NoteValidator validator = NoteValidator.create();
    private final JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    private final byte[] json = BenchmarkDocuments.document("real");
    private final String text = BenchmarkDocuments.text(json);
    private final InformationNote note = NoteJson.read(json);
    private final byte[] jsonError = BenchmarkDocuments.withJsonError();
    private final byte[] syntaxError = BenchmarkDocuments.withSyntaxError();
    private final byte[] violation = BenchmarkDocuments.withViolation();
    private final List<byte[]> documents = List.of(
            json,
            BenchmarkDocuments.document("sample"),
            BenchmarkDocuments.document("10"),
            jsonError,
            syntaxError,
            violation,
            BenchmarkDocuments.sampleWithErrors(20));

    /** Checks that each document has the violations in its name. */
    @Setup
    public void check() {
        check(json, List.of("event.venue.missing"));
        check(jsonError, List.of("event.venue.missing", "json.type"));
        check(syntaxError, List.of("json.syntax"));
        check(violation, List.of("event.venue.missing", "disclaimer.required"));
    }

    private void check(byte[] document, List<String> codes) {
        ValidationReport report = reader.read(document).getReport();
        List<String> reported =
                report.getViolations().stream().map(found -> found.getCode()).toList();
        if (!reported.equals(codes)) {
            throw new IllegalStateException("Reported " + reported + " instead of " + codes);
        }
    }

    /** Does the other work. */
    @Setup(Level.Iteration)
    public void mix(Blackhole results) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            for (byte[] document : documents) {
                ReadResult result = reader.read(document);
                results.consume(result.getReport().toString());
                results.consume(reader.read(BenchmarkDocuments.text(document)));
                try (Stream<ReadResult> all = reader.readAll(new ByteArrayInputStream(document))) {
                    all.forEach(results::consume);
                }
                result.getNote().ifPresent(known -> {
                    results.consume(validator.validate(known));
                    results.consume(NoteJson.writeBytes(known));
                    results.consume(jackson3.writeValueAsBytes(known));
                });
                try {
                    results.consume(NoteJson.read(document));
                    results.consume(NoteJson.read(BenchmarkDocuments.text(document)));
                    results.consume(jackson2.readValue(document, InformationNote.class));
                    results.consume(jackson3.readValue(document, InformationNote.class));
                } catch (NoteJsonException | JacksonException | com.fasterxml.jackson.core.JacksonException e) {
                    results.consume(e);
                }
            }
        }
    }

    @Benchmark
    public long tokens() {
        return BenchmarkDocuments.tokens(tokens, json);
    }

    @Benchmark
    public InformationNote moduleJackson3Read() {
        return jackson3.readValue(json, InformationNote.class);
    }

    @Benchmark
    public InformationNote noteJsonRead() {
        return NoteJson.read(json);
    }

    @Benchmark
    public ReadResult noteReaderRead() {
        return reader.read(json);
    }

    @Benchmark
    public ReadResult noteReaderReadString() {
        return reader.read(text);
    }

    @Benchmark
    public ValidationReport noteValidatorValidate() {
        return validator.validate(note);
    }

    @Benchmark
    public ReadResult noteReaderReadJsonError() {
        return reader.read(jsonError);
    }

    @Benchmark
    public ReadResult noteReaderReadSyntaxError() {
        return reader.read(syntaxError);
    }

    @Benchmark
    public ReadResult noteReaderReadViolation() {
        return reader.read(violation);
    }
}
