package io.github.infonote.benchmarks;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.util.concurrent.TimeUnit;
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

/** Reads the sample with errors, and reports them all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class Errors {
    @Param({"0", "1", "20", "1000"})
    public int errors;

    private final NoteReader reader = NoteReader.create();
    private byte[] json;

    @Setup
    public void setUp() {
        json = BenchmarkDocuments.sampleWithErrors(errors);
        int reported = reader.read(json).getReport().getErrors().size();
        if (reported != errors) {
            throw new IllegalStateException("Reported " + reported + " of " + errors + " errors");
        }
    }

    @Benchmark
    public ReadResult noteReaderRead() {
        return reader.read(json);
    }
}
