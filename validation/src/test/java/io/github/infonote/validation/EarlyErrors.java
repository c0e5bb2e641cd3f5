package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.infonote.Codes;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A bad document allocates little memory for an early error, and at most four times its size for many errors. Only {@code -Pfull} runs
 * this, because a JVM without the optimizing compiler allocates more.
 */
class EarlyErrors {
    private static final int SIZE = 4 * 1024 * 1024 - 1_000;

    /** An allowance for the report, which has at most a thousand violations, and for other allocations of the thread. */
    private static final long REPORT = 3_000_000;

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    private static Supplier<byte[]> pad(String start, Charset charset) {
        return pad(start.getBytes(charset), charset);
    }

    private static Supplier<byte[]> pad(byte[] start, Charset charset) {
        return () -> {
            byte[] bytes = Arrays.copyOf(start, SIZE);
            byte[] filler = "ab  ".getBytes(charset);
            for (int i = start.length; i < SIZE; i++) {
                bytes[i] = filler[i % filler.length];
            }
            return bytes;
        };
    }

    private static Supplier<byte[]> random(String start, long seed) {
        return () -> {
            byte[] bytes = new byte[SIZE];
            new Random(seed).nextBytes(bytes);
            byte[] first = start.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(first, 0, bytes, 0, first.length);
            return bytes;
        };
    }

    private static Supplier<byte[]> repeat(String text) {
        return () -> text.repeat(SIZE / text.length()).getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> earlyErrors() {
        byte[] encoding = "{\"event\": {\"title\": \"\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("a byte that is not UTF-8", pad(encoding, StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("bytes that are not UTF-8", random("{\"", 1), Codes.JSON_SYNTAX),
                Arguments.of("bytes that are not UTF-16", random("{\0\"\0", 1), Codes.JSON_SYNTAX),
                Arguments.of("syntax", pad("{\"event\": ,", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("syntax in UTF-16", pad("{\"event\": ,", StandardCharsets.UTF_16BE), Codes.JSON_SYNTAX),
                Arguments.of("prose", pad("Here it is: {", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("a second document", pad("{}{", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("the type of the root", pad("[1, 2 3", StandardCharsets.UTF_8), Codes.JSON_TYPE),
                Arguments.of("arrays", repeat("["), Codes.JSON_TOO_DEEP),
                Arguments.of("objects", repeat("{\"a\":"), Codes.JSON_TOO_DEEP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("earlyErrors")
    void an_early_error_allocates_memory_only_for_the_bytes_before_it(
            String name, Supplier<byte[]> source, String code) {
        byte[] document = source.get();

        assertThat(READER.read(document).getReport().getErrors())
                .extracting(Violation::getCode)
                .contains(code);
        // Jackson's contexts for ten thousand levels take a megabyte.
        assertThat(measureAllocation(() -> READER.read(document))).isLessThan(2_000_000);
    }

    /** {@return a document that repeats an element, nearly as long as the limit} */
    private static Supplier<byte[]> repeat(String start, IntFunction<String> element, String end) {
        return () -> {
            StringBuilder json = new StringBuilder(SIZE + 1_000).append(start);
            int length = SIZE - end.length() - element.apply(1_000_000).length() - 1;
            int i = 0;
            do {
                json.append(element.apply(i++)).append(',');
            } while (json.length() < length);
            json.setCharAt(json.length() - 1, ' ');
            return json.append(end).toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String text(int length) {
        return "s".repeat(length);
    }

    static Stream<Arguments> manyErrors() {
        String items = "{\"objectives\":{\"paragraphs\":[{\"items\":[";
        return Stream.of(
                Arguments.of("unknown members", repeat("{", i -> "\"x" + i + "\":0", "}")),
                Arguments.of("short names", repeat("{", i -> "\"" + Integer.toString(i, 36) + "\":0", "}")),
                Arguments.of("unknown members of the event", repeat("{\"event\":{", i -> "\"x" + i + "\":0", "}}")),
                Arguments.of("members of an unknown one", repeat("{\"x\":{", i -> "\"x" + i + "\":0", "}}")),
                Arguments.of("members of a title", repeat("{\"event\":{\"title\":{", i -> "\"x" + i + "\":0", "}}}")),
                Arguments.of("unknown members of each", repeat("{\"organisers\":[", i -> "{\"x" + i + "\":0}", "]}")),
                Arguments.of("misspelt members of each", repeat("{\"organisers\":[", i -> "{\"nam\":\"a\"}", "]}")),
                Arguments.of("names of 1,000", repeat("{", i -> "\"" + text(1_000) + i + "\":0", "}")),
                Arguments.of(
                        "names of 1,000 with escapes", repeat("{", i -> "\"\\u00e9" + text(1_000) + i + "\":0", "}")),
                Arguments.of("names of 100,000", repeat("{", i -> "\"" + text(100_000) + i + "\":0", "}")),
                Arguments.of("one name", repeat("{", i -> "\"" + text(SIZE - 20_000) + "\":0", "}")),
                Arguments.of("duplicates", repeat("{", i -> "\"event\":0", "}")),
                Arguments.of("numbers as organisers", repeat("{\"organisers\":[", i -> "0", "]}")),
                Arguments.of("strings as organisers", repeat("{\"organisers\":[", i -> "\"a" + i + "\"", "]}")),
                Arguments.of("arrays as organisers", repeat("{\"organisers\":[", i -> "[]", "]}")),
                Arguments.of("empty organisers", repeat("{\"organisers\":[", i -> "{}", "]}")),
                Arguments.of("numbers as items", repeat(items, i -> "1", "]}]}}")),
                Arguments.of("empty items", repeat(items, i -> "\"\"", "]}]}}")),
                Arguments.of("too many items", repeat(items, i -> "\"a\"", "]}]}}")),
                Arguments.of(
                        "kinds", repeat("{\"participantCategories\":[{\"kinds\":[", i -> "\"K" + i + "\"", "]}]}")),
                Arguments.of(
                        "a long title", repeat("{\"event\":{", i -> "\"title\":\"" + text(SIZE - 9_000) + "\"", "}}")),
                Arguments.of("a long event", repeat("{", i -> "\"event\":\"" + text(SIZE - 9_000) + "\"", "}")),
                Arguments.of(
                        "a long date", repeat("{\"event\":{", i -> "\"endDate\":\"" + text(SIZE - 9_000) + "\"", "}}")),
                Arguments.of("a long unknown string", repeat("{", i -> "\"x\":\"" + text(SIZE - 9_000) + "\"", "}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyErrors")
    void many_errors_allocate_at_most_four_times_the_document(String name, Supplier<byte[]> source) {
        byte[] document = source.get();
        ValidationReport report = READER.read(document).getReport();

        assertThat(report.isValid()).isFalse();
        assertThat(report.toProblem().toJson()).hasSizeLessThan(70_000);
        assertThat(measureAllocation(() -> READER.read(document))).isLessThan(4L * document.length + REPORT);
    }

    /** {@return the smallest number of bytes that a run allocates, after classes have been loaded and methods compiled} */
    private static long measureAllocation(Supplier<ReadResult> reading) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ReadResult first = reading.get();
        long smallest = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            ReadResult result = reading.get();
            smallest = Math.min(smallest, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(result.getReport()).isEqualTo(first.getReport());
        }
        return smallest;
    }
}
