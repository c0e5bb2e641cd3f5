package io.github.infonote.benchmarks;

import io.github.infonote.validation.NoteReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Measures a cold start: a process that starts a JVM, checks one note and exits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class FirstNote {
    private Path document;

    @Setup
    public void setUp() throws IOException {
        document = Files.createTempFile("note", ".json");
        Files.write(document, BenchmarkDocuments.document("real"));
    }

    @TearDown
    public void tearDown() throws IOException {
        Files.delete(document);
    }

    @Benchmark
    public int library() throws IOException, InterruptedException {
        return run(Library.class);
    }

    @Benchmark
    public int records() throws IOException, InterruptedException {
        return run(Records.class);
    }

    /** A JVM that does nothing, for comparison. */
    @Benchmark
    public int nothing() throws IOException, InterruptedException {
        return run(Nothing.class);
    }

    private int run(Class<?> program) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        int exit = new ProcessBuilder(List.of(
                        java,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        document.toString()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program + " ended with " + exit);
        }
        return exit;
    }

    /** Reads and checks a note with the library. */
    public static final class Library {
        public static void main(String[] args) throws IOException {
            NoteReader.create().read(Files.readAllBytes(Path.of(args[0]))).orElseThrow();
        }
    }

    /** Binds records and checks them. */
    public static final class Records {
        public static void main(String[] args) throws IOException {
            NoteRecord note = new JsonMapper().readValue(Files.readAllBytes(Path.of(args[0])), NoteRecord.class);
            if (!Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator()
                    .validate(note)
                    .isEmpty()) {
                throw new IllegalStateException("The note is not valid");
            }
        }
    }

    /** Does nothing. */
    public static final class Nothing {
        public static void main(String[] args) {}
    }
}
