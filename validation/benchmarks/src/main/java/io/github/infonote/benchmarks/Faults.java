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

/** The sample with faults: reading it, all of them being told. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class Faults {
    @Param({"0", "1", "20", "1000"})
    public int faults;

    private final NoteReader reader = NoteReader.create();
    private byte[] json;

    @Setup
    public void setUp() {
        json = Documents.faultySample(faults);
        int told = reader.read(json).getReport().getErrors().size();
        if (told != faults) {
            throw new IllegalStateException("Told " + told + " of " + faults + " faults");
        }
    }

    @Benchmark
    public ReadResult noteReaderRead() {
        return reader.read(json);
    }
}
