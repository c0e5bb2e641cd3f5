package io.github.infonote.benchmarks;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a stream of 1,000,000 notes, 10 GB of JSON Lines, in a heap of 32 MB. The time is per note. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx32m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ManyNotes {
    private static final int NOTES = 1_000_000;

    private final NoteReader reader = NoteReader.create();
    private final byte[] line = line();

    private static byte[] line() {
        byte[] note = BenchmarkDocuments.document("real");
        byte[] line = Arrays.copyOf(note, note.length + 1);
        line[note.length] = '\n';
        return line;
    }

    @Benchmark
    @OperationsPerInvocation(NOTES)
    public long readAll() {
        try (Stream<ReadResult> results = reader.readAll(new RepeatingStream(line, NOTES))) {
            long valid = results.filter(result -> result.getReport().isValid()).count();
            if (valid != NOTES) {
                throw new IllegalStateException("Only " + valid + " notes were valid");
            }
            return valid;
        }
    }

    /** A stream that repeats bytes. */
    private static final class RepeatingStream extends InputStream {
        private final byte[] bytes;
        private int left;
        private int position;

        RepeatingStream(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, bytes.length - position);
            System.arraycopy(bytes, position, target, offset, count);
            position += count;
            if (position == bytes.length) {
                position = 0;
                left--;
            }
            return count;
        }
    }
}
