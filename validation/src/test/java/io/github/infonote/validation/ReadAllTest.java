package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Codes;
import io.github.infonote.json.NoteJson;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAllTest {
    private static final String VALID = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8);
    private static final String PRETTY = new String(Corpus.json("valid"), StandardCharsets.UTF_8);
    private static final int PRETTY_LINES = (int) PRETTY.lines().count();

    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();

    /** {@return one line per result: index, location, and the codes and locations of its violations} */
    private List<String> read(String stream) {
        try (Stream<ReadResult> results = reader.readAll(new StringReader(stream))) {
            return results.map(ReadAllTest::line).toList();
        }
    }

    private static String line(ReadResult result) {
        return result.getIndex() + " " + result.getLine() + ":" + result.getColumn()
                + result.getReport().getViolations().stream()
                        .map(violation ->
                                " " + violation.getCode() + "@" + violation.getLine() + ":" + violation.getColumn())
                        .collect(Collectors.joining());
    }

    @Test
    void one_document_per_line_is_read_and_blank_lines_are_skipped() {
        assertThat(read(VALID + "\n\n" + VALID + "\r\n  \n" + VALID)).containsExactly("0 1:1", "1 3:1", "2 5:1");
        assertThat(read(VALID)).containsExactly("0 1:1");
        assertThat(read("\ufeff" + VALID + "\n")).containsExactly("0 1:1");
    }

    @Test
    void an_array_of_documents_is_read() {
        assertThat(read("[" + VALID + "," + VALID + "]")).hasSize(2).first().isEqualTo("0 1:2");
        assertThat(read(" [\n" + PRETTY + " ,\n" + PRETTY + "]\n"))
                .containsExactly("0 2:1", "1 " + (PRETTY_LINES + 3) + ":1");
        assertThat(read("[]")).isEmpty();
        assertThat(read(" [ ] ")).isEmpty();
    }

    @Test
    void documents_one_after_another_are_read() {
        assertThat(read(PRETTY + PRETTY)).containsExactly("0 1:1", "1 " + (PRETTY_LINES + 1) + ":1");
        assertThat(read(VALID + VALID + " " + VALID)).hasSize(3).noneMatch(line -> line.contains("@"));
    }

    @Test
    void a_stream_without_documents_has_no_results() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\r\n")).isEmpty();
    }

    @Test
    void only_lines_with_undecodable_bytes_are_skipped() throws IOException {
        byte[] valid = (VALID + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] broken = valid.clone();
        broken[30] = (byte) 0xff;
        InputStream stream = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(broken), new ByteArrayInputStream(valid)),
                new ByteArrayInputStream(broken));

        assertThat(reader.readAll(stream).map(ReadAllTest::line))
                .containsExactly("0 1:1 json.syntax@1:31", "1 2:1", "2 3:1 json.syntax@3:31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void an_encoding_is_recognised(String name) {
        Charset charset = Charset.forName(name);
        for (String start : List.of("", "\ufeff")) {
            byte[] bytes = (start + VALID + "\n" + VALID.replace("speak", "漢😀\u0007")).getBytes(charset);

            assertThat(reader.readAll(new ByteArrayInputStream(bytes)).map(ReadAllTest::line))
                    .containsExactly("0 1:1", "1 2:1 json.syntax@2:" + (VALID.indexOf("speak") + 3));
        }
    }

    @Test
    void lines_and_columns_count_from_the_start_of_the_stream() {
        String stream = PRETTY + "  " + PRETTY.replace("\"speak\"", "-7.5");
        String location = JsonValues.location(stream, stream.indexOf("-7.5"));

        assertThat(read(stream)).containsExactly("0 1:1", "1 " + (PRETTY_LINES + 1) + ":3 json.type@" + location);
    }

    @Test
    void reads_on_after_an_array() {
        assertThat(read("[" + VALID + "]\n" + VALID + "\n" + VALID + "\n")).containsExactly("0 1:2", "1 2:1", "2 3:1");
        assertThat(read("[]\n" + (VALID + "\n").repeat(1_000))).hasSize(1_000).noneMatch(line -> line.contains("@"));
        assertThat(read("[" + VALID + "] [" + VALID + "]" + VALID)).hasSize(3).noneMatch(line -> line.contains("@"));
        assertThat(read("[" + VALID + "] x")).hasSize(2).last().asString().contains("json.syntax");
    }

    /** A stream, and its results: "ok", the location of a syntax error, or another code. */
    static Stream<Arguments> brokenBetweenDocuments() {
        return Stream.of(
                // An array that ends early.
                Arguments.of("[", List.of("1:2")),
                Arguments.of(" [ \n ", List.of("2:2")),
                Arguments.of("[{}", List.of("ok", "1:4")),
                Arguments.of("[{},", List.of("ok", "1:5")),
                Arguments.of("[{},{}", List.of("ok", "ok", "1:7")),
                Arguments.of("{}[{}]{}\n[{},", List.of("ok", "ok", "ok", "ok", "2:5")),
                Arguments.of("[1.5", List.of("json.type", "1:5")),
                // If an element is cut, that is the error.
                Arguments.of("[{}, {\"event\"", List.of("ok", "1:14")),
                Arguments.of("[{}, nul", List.of("ok", "1:9")),
                // A missing comma.
                Arguments.of("[{} {}]", List.of("ok", "1:5", "ok")),
                Arguments.of("[{}\n{},{}]{}", List.of("ok", "2:1", "ok", "ok", "ok")),
                Arguments.of("[{}[]]", List.of("ok", "1:4", "json.type")),
                Arguments.of("[{} {}", List.of("ok", "1:5", "ok", "1:7")),
                Arguments.of("[{} x {}]", List.of("ok", "1:5")),
                // A record separator (RFC 7464), whatever comes before it.
                Arguments.of("[{},\u001e{}", List.of("ok", "1:5", "ok")),
                Arguments.of("[{},{\"event\":\u001e{}", List.of("ok", "1:14", "ok")),
                Arguments.of("[{} x \u001e{}", List.of("ok", "1:5", "ok")),
                Arguments.of("{\"event\": {\"title\": \"T\u001e{}\u001e{}", List.of("1:23", "ok", "ok")),
                Arguments.of("{\"event\": \"T\\\u001e{}", List.of("1:14", "ok")),
                Arguments.of("[".repeat(11_000) + "\u001e{}", List.of("json.type", "ok")),
                Arguments.of("} x \u001e\n\u001e{}", List.of("1:1", "ok")),
                Arguments.of("\u001e{}\u001e\u001e{}\u001e", List.of("ok", "ok")));
    }

    @ParameterizedTest
    @MethodSource("brokenBetweenDocuments")
    void an_error_between_documents_is_a_result_of_its_own(String stream, List<String> expected) {
        NoteReader jsonOnly =
                NoteReader.builder().ignore(Codes.RULES.toArray(String[]::new)).build();

        assertThat(jsonOnly.readAll(new StringReader(stream)).map(ReadAllTest::firstError))
                .isEqualTo(expected);
    }

    private static String firstError(ReadResult result) {
        return result.getReport().getErrors().stream()
                .findFirst()
                .map(error -> error.getCode().equals(Codes.JSON_SYNTAX)
                        ? error.getLine() + ":" + error.getColumn()
                        : error.getCode())
                .orElse("ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{}\n", "[1", "\ufeff{}"})
    void a_short_document_is_returned_without_waiting_for_more(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("Would block");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        });
        Iterator<ReadResult> results = reader.readAll(stream).iterator();

        if (document.equals("[]")) {
            assertThatThrownBy(results::hasNext).hasMessage("Would block"); // An array without notes has no result.
        } else if (document.equals("[1")) {
            assertThatThrownBy(results::hasNext).hasMessage("Would block"); // More digits may follow.
        } else {
            assertThat(results.next().getNote()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void the_maximum_size_is_in_bytes_of_the_input(String charset) {
        for (String text : List.of("speak", "漢字", "é", "😀")) {
            String json = VALID.strip().replace("speak", text);
            byte[] bytes = json.getBytes(Charset.forName(charset));
            NoteReader fits = NoteReader.builder().maxBytes(bytes.length).build();
            NoteReader small = NoteReader.builder().maxBytes(bytes.length - 1).build();

            for (NoteReader reader : List.of(fits, small)) {
                List<ReadResult> results = new ArrayList<>(List.of(reader.read(bytes)));
                results.addAll(reader.readAll(new ByteArrayInputStream(bytes)).toList());
                results.addAll(reader.readLines(new ByteArrayInputStream(bytes)).toList());
                if (charset.equals("UTF-8")) {
                    results.add(reader.read(json));
                    results.addAll(reader.readAll(new StringReader(json)).toList());
                    results.addAll(reader.readLines(new StringReader(json)).toList());
                }

                assertThat(results)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(result ->
                                assertThat(firstError(result)).isEqualTo(reader == fits ? "ok" : Codes.JSON_TOO_LARGE));
            }
        }
    }

    @Test
    void an_extra_comma_in_an_array_is_reported_at_the_comma() {
        assertThat(read("[" + VALID + ",]" + VALID))
                .hasSize(3)
                .element(1)
                .asString()
                .endsWith(" json.syntax@1:" + (VALID.length() + 2));
        assertThat(read("[" + VALID + ",," + VALID + "]"))
                .hasSize(3)
                .element(1)
                .asString()
                .endsWith(" json.syntax@1:" + (VALID.length() + 3));
        assertThat(read("[," + VALID + "]")).hasSize(2).first().isEqualTo("0 1:2 json.syntax@1:2");
    }

    @Test
    void a_value_of_another_type_in_an_array_is_a_separate_error() {
        assertThat(read("[7, " + VALID + ", null, [" + VALID + "], \"x\", " + VALID + "]"))
                .map(line -> line.contains("json.type"))
                .containsExactly(true, false, true, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": tru}",
                "{\"event\" 1}",
                "{,}",
                "nul",
                "}",
                "{\"a\": {\"b\": 01}}",
                "{\"a\": \"\\x\"}"
            })
    void a_broken_element_with_balanced_brackets_is_skipped_alone(String broken) {
        assertThat(read("[" + broken + "," + VALID + "," + broken + "]"))
                .map(line -> line.contains("json.syntax"))
                .containsExactly(true, false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"event\": {,", "{\"event\": \"cut,", "{\"a\": [},", "{\"a\" \"b,"})
    void a_broken_element_with_open_brackets_is_skipped_up_to_the_next_element(String broken) {
        for (String indent : List.of("", "  ", "\t")) {
            String start = "\n" + indent;
            String list = "[" + start + VALID + "," + start + broken + start + VALID + "," + start + VALID + "\n]";

            assertThat(read(list + "\n" + VALID))
                    .as(list)
                    .map(line -> line.contains("@"))
                    .containsExactly(false, true, false, false, false);
        }
    }

    @Test
    void documents_in_different_layouts_follow_each_other() {
        assertThat(read(VALID + "\n" + PRETTY + "\n")).containsExactly("0 1:1", "1 2:1");
        assertThat(read("{\"disclaimer\":\n{\"text\":\"d\"}\n}")).hasSize(1);
        assertThat(read("{\"organisers\":[\n{\"name\":\"A\"}\n],\n\"event\":{\"title\":\"T\"}}"))
                .hasSize(1);
        assertThat(read("\ufeff" + PRETTY + "\ufeff" + PRETTY)).hasSize(2).noneMatch(line -> line.contains("@"));
        assertThat(read("\u001e" + VALID + "\n\u001e" + PRETTY + "\n"))
                .hasSize(2)
                .noneMatch(line -> line.contains("@"));
    }

    @Test
    void good_documents_after_a_broken_one_are_read() {
        assertThat(read("{\ngarbage\n" + VALID + "\n" + VALID + "\n"))
                .containsExactly("0 1:1 json.syntax@2:1", "1 3:1", "2 4:1");
        assertThat(read(VALID + " {\n" + VALID + "\n" + VALID + "\n"))
                .hasSize(4)
                .map(line -> line.contains("@"))
                .containsExactly(false, true, false, false);
        assertThat(read("}\n\ufeff" + VALID + "\n]\n\u001e" + VALID))
                .map(line -> line.contains("@"))
                .containsExactly(true, false, true, false);
    }

    @Test
    void good_documents_after_one_that_is_too_large_are_read() {
        NoteReader small = NoteReader.builder()
                .maxBytes(VALID.length())
                .clock(Corpus.CLOCK)
                .build();
        for (String large : List.of(
                PRETTY,
                VALID.replace("speak", "speak up"),
                "{" + " ".repeat(10_000) + "x\n",
                "x".repeat(20_000) + "\n")) {
            assertThat(small.readAll(new StringReader(large + "\n" + VALID + "\n" + VALID))
                            .map(result -> result.getReport().isValid()))
                    .as(large.substring(0, 20))
                    .containsExactly(false, true, true);
        }
    }

    @Test
    void a_parallel_stream_reads_one_document_at_a_time_in_order() {
        try (Stream<ReadResult> results = reader.readAll(new StringReader((VALID + "\n").repeat(5_000)))) {
            assertThat(results.parallel().map(ReadResult::getIndex).toList())
                    .isEqualTo(LongStream.range(0, 5_000).boxed().toList());
        }
        assertThat(reader.readAll(new StringReader("")).spliterator().trySplit())
                .isNull();
    }

    @Test
    void an_input_whose_first_bytes_cannot_be_read_is_closed() {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream broken = new BreakingConnection(new byte[0]) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        assertThatThrownBy(() -> reader.readAll(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(isClosed.getAndSet(false)).isTrue();
        assertThatThrownBy(() -> reader.readLines(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(isClosed).isTrue();
    }

    @Test
    void only_the_document_that_is_too_large_is_skipped() {
        NoteReader small = NoteReader.builder()
                .maxBytes(VALID.length())
                .clock(Corpus.CLOCK)
                .build();
        String large = VALID.replace("speak", "speak up");

        for (String stream : List.of(
                large + "\n" + VALID + "\n" + large,
                "[" + large + "," + VALID + "," + large + "]",
                large + VALID + large)) {
            assertThat(small.readAll(new StringReader(stream))
                            .map(result -> result.getReport().getViolations().stream()
                                    .map(Violation::getCode)
                                    .toList()))
                    .containsExactly(List.of(Codes.JSON_TOO_LARGE), List.of(), List.of(Codes.JSON_TOO_LARGE));
        }
    }

    @Test
    void documents_are_read_lazily() {
        AtomicBoolean isClosed = new AtomicBoolean();
        Reader endless = new Reader() {
            private int position;

            @Override
            public int read(char[] buffer, int offset, int length) {
                String line = VALID + "\n";
                int count = Math.min(length, line.length() - position);
                line.getChars(position, position + count, buffer, offset);
                position = (position + count) % line.length();
                return count;
            }

            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        try (Stream<ReadResult> results = reader.readAll(endless)) {
            assertThat(results.limit(1_000).toList())
                    .hasSize(1_000)
                    .allMatch(result -> result.getReport().isValid());
            assertThat(isClosed).isFalse();
        }
        assertThat(isClosed).isTrue();
    }

    @Test
    void closing_the_results_closes_the_stream_of_bytes() {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        reader.readAll(stream).close();

        assertThat(isClosed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void a_stream_that_fails_has_the_results_so_far_and_reports_how_far_it_was_read(
            String arrived, int documents, String place) {
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-32BE")) {
            InputStream failing = new BreakingConnection(arrived.getBytes(Charset.forName(encoding)));
            List<ReadResult> results = new ArrayList<>();
            Iterator<ReadResult> rest = reader.readAll(failing).iterator();

            assertThatThrownBy(() -> rest.forEachRemaining(results::add))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("The stream failed at " + place + ", in or before the document with index " + documents
                            + ": java.io.IOException: gone")
                    .hasCauseExactlyInstanceOf(IOException.class);
            assertThat(results)
                    .hasSize(documents)
                    .allMatch(result -> result.getReport().isValid());
            assertThatThrownBy(rest::hasNext).isInstanceOf(UncheckedIOException.class);
        }
    }

    static Stream<Arguments> streams() {
        int end = VALID.length() + 1;
        return Stream.of(
                Arguments.of(VALID + "\n", 1, "line 2, column 1"),
                Arguments.of(VALID + "\n" + VALID, 2, "line 2, column " + end),
                Arguments.of(VALID + "\n" + VALID + "\n{\"", 2, "line 3, column 3"),
                Arguments.of("[" + VALID + "," + VALID, 2, "line 1, column " + (2 * end + 1)),
                Arguments.of("[" + VALID + ",", 1, "line 1, column " + (end + 2)),
                Arguments.of(PRETTY, 1, "line " + (PRETTY_LINES + 1) + ", column 1"),
                Arguments.of(PRETTY.stripTrailing(), 1, "line " + PRETTY_LINES + ", column 2"),
                Arguments.of(PRETTY + PRETTY.stripTrailing(), 2, "line " + 2 * PRETTY_LINES + ", column 2"),
                Arguments.of(VALID + VALID + "{", 2, "line 1, column " + (2 * end)));
    }

    @Test
    void a_document_is_returned_before_the_next_one_arrives() {
        for (String first : List.of(VALID + "\n", VALID + "{", PRETTY, PRETTY.stripTrailing(), "[" + VALID + ",")) {
            Iterator<ReadResult> results = reader.readAll(
                            new BreakingConnection(first.getBytes(StandardCharsets.UTF_8)))
                    .iterator();

            assertThat(results.next().getReport().isValid()).as(first).isTrue();
        }
        assertThat(reader.readAll(new BreakingConnection(new byte[] {'{', '}', '\n', '{'}))
                        .iterator()
                        .next()
                        .getReport()
                        .isValid())
                .isFalse();
    }

    /** A connection that delivers these bytes and then breaks, although more were announced. */
    private static class BreakingConnection extends FilterInputStream {
        BreakingConnection(byte[] arrived) {
            super(new ByteArrayInputStream(arrived));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0) {
                throw new IOException("gone");
            }
            return count;
        }

        @Override
        public int available() throws IOException {
            return super.available() + 1;
        }
    }

    @Test
    void reads_every_note_of_the_corpus_in_a_stream_as_alone() {
        List<ReadResult> alone = Corpus.names().stream()
                .map(name -> reader.read(Corpus.json(name)))
                .filter(result -> result.getNote().isPresent())
                .map(result -> reader.read(NoteJson.write(result.getNote().orElseThrow())))
                .toList();
        String stream = alone.stream()
                .map(result -> NoteJson.write(result.getNote().orElseThrow()))
                .collect(Collectors.joining("\n"));

        List<ReadResult> together = reader.readAll(new StringReader(stream)).toList();

        assertThat(together).hasSameSizeAs(alone);
        IntStream.range(0, alone.size()).forEach(i -> {
            assertThat(together.get(i).getNote()).isEqualTo(alone.get(i).getNote());
            assertThat(together.get(i).getReport().getViolations())
                    .extracting(Violation::getCode, Violation::getPointer, Violation::getColumn)
                    .isEqualTo(alone.get(i).getReport().getViolations().stream()
                            .map(v -> tuple(v.getCode(), v.getPointer(), v.getColumn()))
                            .toList());
        });
    }

    @Test
    void a_document_truncated_before_a_value_continues_with_the_next_one() {
        assertThat(read("{\"event\":\n" + VALID + "\n" + VALID))
                .hasSize(2)
                .last()
                .isEqualTo("1 3:1");
        assertThat(read("{\"organisers\": [\n" + VALID + "\n" + VALID))
                .hasSize(2)
                .last()
                .isEqualTo("1 3:1");
        assertThat(read("{\"event\": {\n{\"event\": {\n" + VALID))
                .hasSize(3)
                .last()
                .isEqualTo("2 3:1");
    }

    @Test
    void an_object_on_a_separate_line_within_a_document_is_not_a_document() {
        String pretty = "{\"organisers\": [\n{\n\"name\": \"A\"},\n{\"name\": \"B\"}\n]}";

        assertThat(read(pretty + "\n" + pretty)).hasSize(2).last().asString().startsWith("1 6:1");
    }

    @Test
    void brackets_and_quotation_marks_within_strings_end_no_document() {
        List<String> texts = List.of("\\\\", "\\\"", "}{", "\\\\\\\"}{", "[", "]", "{\\\\");
        for (String text : texts) {
            String document = "{\"disclaimer\": {\"text\": \"" + text + "\"}}";

            assertThat(read(document + document)).as(text).hasSize(2);
            assertThat(read("[" + document + "," + document + "]")).as(text).hasSize(2);
            assertThat(read(document + "\n" + document)).as(text).hasSize(2);
        }
    }

    @Test
    void unmatched_closing_brackets_are_skipped() {
        assertThat(read("]}" + VALID + "\n" + VALID)).hasSize(2).last().isEqualTo("1 2:1");
        assertThat(read("[}, " + VALID + "]")).hasSize(2).last().asString().doesNotContain("@");
        assertThat(read("{}}\n" + VALID)).hasSize(3).last().isEqualTo("2 2:1");
    }

    @Test
    void values_of_other_types_between_documents_are_documents() {
        assertThat(read(VALID + VALID + "7 " + VALID + "8" + VALID + "\"x\"\n"))
                .map(line -> line.contains("json.type"))
                .containsExactly(false, false, true, false, true, false, true);
    }

    @Test
    void a_first_line_that_ends_between_a_name_and_its_object_does_not_end_the_document() {
        for (String member : List.of("event", "objectives", "background", "disclaimer")) {
            String name = "\"" + member + "\":";

            assertThat(read(VALID.replace(name + " ", name + " \n"))).as(member).containsExactly("0 1:1");
        }
    }
}
