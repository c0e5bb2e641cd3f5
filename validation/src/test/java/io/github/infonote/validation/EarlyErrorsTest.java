package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.infonote.Codes;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading a bad document allocates: no more than a little for an early error, and four times the document for many errors. */
class EarlyErrorsTest {
    private static final int SIZE = 4 * 1024 * 1024 - 1_000;

    /** For the report, which has a thousand violations at most, and whatever a thread may allocate besides. */
    private static final long REPORT = 3_000_000;

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    private static byte[] padded(String start, Charset charset) {
        byte[] bytes = Arrays.copyOf(start.getBytes(charset), SIZE);
        byte[] filler = "ab  ".getBytes(charset);
        for (int i = start.getBytes(charset).length; i < SIZE; i++) {
            bytes[i] = filler[i % filler.length];
        }
        return bytes;
    }

    private static byte[] random(String start, long seed) {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }

    static Stream<Arguments> earlyErrors() {
        byte[] encoding = padded("{\"event\": {\"title\": \"", StandardCharsets.UTF_8);
        encoding[50] = (byte) 0xff;
        return Stream.of(
                Arguments.of("a byte that is not UTF-8", encoding, Codes.JSON_SYNTAX),
                Arguments.of("bytes that are not UTF-8", random("{\"", 1), Codes.JSON_SYNTAX),
                Arguments.of("bytes that are not UTF-16", random("{\0\"\0", 1), Codes.JSON_SYNTAX),
                Arguments.of("syntax", padded("{\"event\": ,", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("syntax in UTF-16", padded("{\"event\": ,", StandardCharsets.UTF_16BE), Codes.JSON_SYNTAX),
                Arguments.of("prose", padded("Here it is: {", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("a second document", padded("{}{", StandardCharsets.UTF_8), Codes.JSON_SYNTAX),
                Arguments.of("the type of the root", padded("[1, 2 3", StandardCharsets.UTF_8), Codes.JSON_TYPE),
                Arguments.of("arrays", "[".repeat(SIZE).getBytes(StandardCharsets.UTF_8), Codes.JSON_TOO_DEEP),
                Arguments.of(
                        "objects", "{\"a\":".repeat(SIZE / 5).getBytes(StandardCharsets.UTF_8), Codes.JSON_TOO_DEEP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("earlyErrors")
    void an_early_error_costs_what_was_read_until_then(String name, byte[] document, String code) {
        assertThat(READER.read(document).getReport().getErrors())
                .extracting(Violation::getCode)
                .contains(code);
        // Ten thousand levels take a megabyte, of Jackson's contexts.
        assertThat(allocated(() -> READER.read(document))).isLessThan(2_000_000);
    }

    /** Elements between brackets, almost as long as a document may be. */
    private static Supplier<byte[]> many(String start, IntFunction<String> element, String end) {
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
                Arguments.of("unknown members", many("{", i -> "\"x" + i + "\":0", "}")),
                Arguments.of("short names", many("{", i -> "\"" + Integer.toString(i, 36) + "\":0", "}")),
                Arguments.of("unknown members of the event", many("{\"event\":{", i -> "\"x" + i + "\":0", "}}")),
                Arguments.of("members of an unknown one", many("{\"x\":{", i -> "\"x" + i + "\":0", "}}")),
                Arguments.of("members of a title", many("{\"event\":{\"title\":{", i -> "\"x" + i + "\":0", "}}}")),
                Arguments.of("unknown members of each", many("{\"organisers\":[", i -> "{\"x" + i + "\":0}", "]}")),
                Arguments.of("misspelt members of each", many("{\"organisers\":[", i -> "{\"nam\":\"a\"}", "]}")),
                Arguments.of("names of 1,000", many("{", i -> "\"" + text(1_000) + i + "\":0", "}")),
                Arguments.of(
                        "names of 1,000 with escapes", many("{", i -> "\"\\u00e9" + text(1_000) + i + "\":0", "}")),
                Arguments.of("names of 100,000", many("{", i -> "\"" + text(100_000) + i + "\":0", "}")),
                Arguments.of("one name", many("{", i -> "\"" + text(SIZE - 20_000) + "\":0", "}")),
                Arguments.of("duplicates", many("{", i -> "\"event\":0", "}")),
                Arguments.of("numbers as organisers", many("{\"organisers\":[", i -> "0", "]}")),
                Arguments.of("strings as organisers", many("{\"organisers\":[", i -> "\"a" + i + "\"", "]}")),
                Arguments.of("arrays as organisers", many("{\"organisers\":[", i -> "[]", "]}")),
                Arguments.of("empty organisers", many("{\"organisers\":[", i -> "{}", "]}")),
                Arguments.of("numbers as items", many(items, i -> "1", "]}]}}")),
                Arguments.of("empty items", many(items, i -> "\"\"", "]}]}}")),
                Arguments.of("too many items", many(items, i -> "\"a\"", "]}]}}")),
                Arguments.of("kinds", many("{\"participantCategories\":[{\"kinds\":[", i -> "\"K" + i + "\"", "]}]}")),
                Arguments.of(
                        "a long title", many("{\"event\":{", i -> "\"title\":\"" + text(SIZE - 9_000) + "\"", "}}")),
                Arguments.of("a long event", many("{", i -> "\"event\":\"" + text(SIZE - 9_000) + "\"", "}")),
                Arguments.of(
                        "a long date", many("{\"event\":{", i -> "\"endDate\":\"" + text(SIZE - 9_000) + "\"", "}}")),
                Arguments.of("a long unknown string", many("{", i -> "\"x\":\"" + text(SIZE - 9_000) + "\"", "}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyErrors")
    void many_errors_take_at_most_four_times_the_document(String name, Supplier<byte[]> made) {
        byte[] document = made.get();
        ValidationReport report = READER.read(document).getReport();

        assertThat(report.isValid()).isFalse();
        assertThat(report.toProblem().toJson()).hasSizeLessThan(70_000);
        assertThat(allocated(() -> READER.read(document))).isLessThan(4L * document.length + REPORT);
    }

    /** The bytes that a run allocates, when the classes are loaded. */
    private static long allocated(Supplier<ReadResult> reading) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ReadResult first = reading.get();
        long before = threads.getCurrentThreadAllocatedBytes();
        ReadResult second = reading.get();
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(second.getReport()).isEqualTo(first.getReport());
        return after - before;
    }

    /** Very many names, so that unknown ones are shortened, do not change what is reported of the others. */
    @Test
    void a_report_does_not_depend_on_how_many_names_are_skipped() {
        String few = "{\"a\": {\"name\": {}},";
        String many = "{\"a\": {\"name\": {" + names(30_000) + "}},";
        NoteReader strict =
                NoteReader.builder().maxViolations(5_000).clock(Corpus.CLOCK).build();
        for (String name : Corpus.names()) {
            String json = new String(Corpus.json(name), StandardCharsets.UTF_8);
            if (!json.startsWith("{") || json.strip().equals("{}")) {
                continue;
            }
            // On a line of its own, so that it changes no location.
            String rest = "\n" + json.substring(1);

            List<ReadResult> results = Encodings.read(strict, many + rest);

            assertThat(results).as(name).allSatisfy(result -> {
                assertThat(result.getReport()).isEqualTo(strict.read(few + rest).getReport());
                assertThat(result.getNote()).isEqualTo(strict.read(few + rest).getNote());
            });
        }
    }

    private static String names(int count) {
        return String.join(
                ",", IntStream.range(0, count).mapToObj(i -> "\"x" + i + "\":0").toList());
    }

    /** Each of several thousand names is reported as it is, however long they are together. */
    @Test
    void all_reported_names_are_kept() {
        NoteReader strict =
                NoteReader.builder().maxViolations(5_000).clock(Corpus.CLOCK).build();
        String json =
                "{" + names(3_000) + ",\"" + "é".repeat(2_000) + "\":1,\"\\u0074itel\":1,\"Event\":{\"titel\":\"T\"}}";

        ValidationReport report = strict.read(json).getReport();

        assertThat(report.isTruncated()).isFalse();
        assertThat(report.getErrors())
                .filteredOn(error -> error.getCode().equals(Codes.JSON_UNKNOWN_MEMBER))
                .extracting(Violation::getPointer)
                .hasSize(3_004)
                .startsWith("/x0", "/x1")
                .endsWith("/x2999", "", "/titel", "/Event", "/Event/titel");
    }
}
