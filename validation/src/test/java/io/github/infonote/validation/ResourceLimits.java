package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents that try to exhaust time or memory. The build runs this with 64 MB of heap.
 *
 * <p>None takes longer than 10 s on a machine with two idle cores. The limit is for slow ones.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ResourceLimits {
    /** The default of readers and validators. */
    private static final int MAX_VIOLATIONS = 1_000;

    private static final int MILLION = 1_000_000;

    /** In bytes, with room for the start of a note: 1/800 of the heap. */
    private static final int LARGEST_TEXT = (64 << 20) / 800 - 100;

    private static final String VALID = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8).strip();

    /** A mapper keeps a string in memory, up to its own limit: a hundred million characters by default. */
    private static final JsonFactory WITH_SHORT_TEXTS = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(4 * MILLION).build())
            .build();

    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
    private final NoteImporter importer =
            NoteImporter.builder().clock(Corpus.CLOCK).build();

    static List<Bomb> bombs() {
        return List.of(
                new Bomb("nested arrays", Codes.JSON_TOO_DEEP, Codes.JSON_TYPE)
                        .add("{\"event\":")
                        .add(100_000, "["),
                new Bomb("nested arrays that end", Codes.JSON_TOO_DEEP)
                        .add("{\"x\":")
                        .add(100_000, "[")
                        .add(100_000, "]")
                        .add("}"),
                new Bomb("nested arrays alone", Codes.JSON_TOO_DEEP).add(100_000, "["),
                new Bomb("nested objects", Codes.JSON_TOO_DEEP).add("{\"x\":").add(100_000, "{\"a\":"),
                new Bomb("a long way to many places that are too deep", Codes.JSON_TOO_DEEP)
                        .add("{\"")
                        .add(2 * MILLION, "x")
                        .add("\":")
                        .add(100, "[")
                        .add(500_000, "[],"),
                new Bomb("members of one name", Codes.JSON_TOO_LARGE)
                        .add("{")
                        .add(10 * MILLION, "\"x\":0,")
                        .add("\"x\":0}"),
                new Bomb("members of many names", Codes.JSON_TOO_LARGE)
                        .add("{")
                        .add(10 * MILLION, i -> "\"m" + i + "\":0,")
                        .add("\"x\":0}"),
                new Bomb("names with one hash", Codes.JSON_UNKNOWN_MEMBER)
                        .add("{")
                        .add(1 << 16, i -> "\"" + withSameHash(i, "bA", "ab") + "\":0,")
                        .add("\"x\":0}"),
                new Bomb("names with lone surrogates", Codes.JSON_UNKNOWN_MEMBER)
                        .add("{")
                        .add(200_000, i -> "\"\\ud83d" + i + "\":0,")
                        .add("\"x\":0}"),
                new Bomb("misspelt members", Codes.JSON_UNKNOWN_MEMBER, Codes.ORGANISER_NAME_REQUIRED)
                        .add("{")
                        .add(1_000, "\"organisrs\":[" + "{},".repeat(1_200) + "{}],")
                        .add("\"x\":0}"),
                new Bomb("labels with one hash", Codes.CATEGORY_PARTICIPANTS_REQUIRED, Codes.LIST_TOO_LONG)
                        .add("{\"participantCategories\":[")
                        .add(1 << 16, i -> "{\"label\":\"" + withSameHash(i, "Aa", "BB") + "\"},")
                        .add("{}]}"),
                new Bomb("duplicates", Codes.JSON_TOO_LARGE)
                        .add("{\"disclaimer\":{")
                        .add(MILLION, "\"text\":\"\",")
                        .add("\"text\":\"\"}}"),
                new Bomb("duplicates within the limits", Codes.JSON_DUPLICATE_MEMBER)
                        .add("{\"event\":{},")
                        .add(350_000, "\"event\":7,")
                        .add("\"event\":7}"),
                new Bomb("text of a gigabyte", Codes.JSON_TOO_LARGE)
                        .add("{\"disclaimer\":{\"text\":\"")
                        .add(1 << 14, "x".repeat(1 << 16))
                        .add("\"}}"),
                new Bomb("text within the limits", Codes.TEXT_TOO_LONG)
                        .add("{\"disclaimer\":{\"text\":\"")
                        .add(300_000, "\\ud83d\\ude00")
                        .add("\"}}"),
                new Bomb("name", Codes.JSON_TOO_LARGE)
                        .add("{\"")
                        .add(1 << 10, "x".repeat(1 << 16))
                        .add("\":0}"),
                new Bomb("name within the limits", Codes.JSON_UNKNOWN_MEMBER)
                        .add("{\"")
                        .add(300_000, "disclaimer")
                        .add("\":0}"),
                new Bomb("white space", Codes.JSON_TOO_LARGE)
                        .add("{")
                        .add(1 << 10, " ".repeat(1 << 16))
                        .add("\"x\":0}"),
                new Bomb("integer", Codes.JSON_TYPE)
                        .add("{\"event\":{\"title\":")
                        .add(MILLION, "9")
                        .add("}}"),
                new Bomb("fraction", Codes.JSON_TYPE)
                        .add("{\"event\":{\"title\":0.")
                        .add(MILLION, "9")
                        .add("}}"),
                new Bomb("exponent", Codes.JSON_UNKNOWN_MEMBER)
                        .add("{\"x\":[1e")
                        .add(MILLION, "9")
                        .add("]}"),
                new Bomb("year", Codes.JSON_DATE)
                        .add("{\"event\":{\"startDate\":\"")
                        .add(MILLION, "9")
                        .add("-01-01\"}}"),
                new Bomb("errors of type", Codes.JSON_TYPE, Codes.LIST_TOO_LONG)
                        .add("{\"organisers\":[")
                        .add(MILLION, "0,")
                        .add("0]}"),
                new Bomb("errors of constants", Codes.JSON_UNKNOWN_ENUM_VALUE)
                        .add("{\"participantCategories\":[{\"kinds\":[")
                        .add(500_000, "\"stat\",")
                        .add("\"\"]}]}"),
                new Bomb("errors of parts", Codes.ORGANISER_NAME_REQUIRED, Codes.LIST_TOO_LONG)
                        .add("{\"organisers\":[")
                        .add(MILLION, "{},")
                        .add("{}]}"),
                new Bomb("errors of categories", Codes.CATEGORY_LABEL_REQUIRED, Codes.LIST_TOO_LONG)
                        .add("{\"participantCategories\":[")
                        .add(MILLION, "{},")
                        .add("{}]}"),
                new Bomb("errors of texts", Codes.TEXT_BLANK, Codes.LIST_TOO_LONG)
                        .add("{\"objectives\":{\"paragraphs\":[{\"items\":[")
                        .add(800_000, "\"\\n\",")
                        .add("\"\"]}]}}"),
                new Bomb("errors of paragraphs", Codes.PARAGRAPH_CONTENT_REQUIRED, Codes.LIST_TOO_LONG)
                        .add("{\"objectives\":{\"paragraphs\":[")
                        .add(MILLION, "{},")
                        .add("{}]}}"),
                new Bomb("one name many times", Codes.ORGANISER_DUPLICATE, Codes.LIST_TOO_LONG)
                        .add("{\"organisers\":[")
                        .add(300_000, "{\"name\":\"A\"},")
                        .add("{}]}"),
                new Bomb("two lines that might be one document", Codes.JSON_TOO_LARGE)
                        .add("{\"x\":[")
                        .add(2 * MILLION, "0,")
                        .add("\n{\"x\":[")
                        .add(2 * MILLION, "0,"));
    }

    /** {@return a distinct string for each number; all have the same hash if {@code zero} and {@code one} do} */
    private static String withSameHash(int number, String zero, String one) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    /** A document that may not fit into memory, so it is generated while it is read, and some codes that its report must have. */
    private static final class Bomb {
        private final String name;
        private final Set<String> codes;
        private final List<Supplier<Stream<String>>> parts = new ArrayList<>();

        Bomb(String name, String... codes) {
            this.name = name;
            this.codes = Set.of(codes);
        }

        Bomb add(String text) {
            return add(1, text);
        }

        Bomb add(int times, String text) {
            return add(times, i -> text);
        }

        Bomb add(int times, IntFunction<String> text) {
            parts.add(() -> IntStream.range(0, times).mapToObj(text));
            return this;
        }

        InputStream open() {
            return new ConcatenatedStrings(parts.stream()
                    .map(Supplier::get)
                    .reduce(Stream.empty(), Stream::concat)
                    .iterator());
        }

        /** Whether the document is the JSON of a note, although it violates rules. */
        boolean isNote() {
            return codes.stream().noneMatch(code -> code.startsWith("json."));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The 2.2 GB take 10 s in compiled code, and a minute in interpreted code. */
    @Test
    void more_open_brackets_than_an_int_can_count_are_one_broken_document() {
        try (Stream<ReadResult> results = reader.readAll(repeat('[', 2_200L * MILLION))) {
            assertThat(results.map(
                            result -> result.getReport().getErrors().get(0).getCode()))
                    .containsExactly(Codes.JSON_TOO_LARGE);
        }
    }

    /** {@return a stream that repeats a character} */
    private static InputStream repeat(char character, long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? character : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int read = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + read, (byte) character);
                left -= read;
                return read == 0 ? -1 : read;
            }
        };
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream between(String before, Bomb bomb, String after) {
        return new SequenceInputStream(Collections.enumeration(List.of(stream(before), bomb.open(), stream(after))));
    }

    private static void isReported(Bomb bomb, ValidationReport report) {
        assertThat(report.getViolations())
                .hasSizeLessThanOrEqualTo(MAX_VIOLATIONS)
                .allMatch(violation -> violation.getMessage().length() < 1_000)
                .extracting(Violation::getCode)
                .containsAll(bomb.codes);
        assertThat(report.isValid()).isFalse();
        assertThat(report.toString()).hasSizeLessThan(500_000);
    }

    @Test
    void a_limit_beyond_the_memory_is_not_reached() throws IOException {
        NoteReader greedy =
                NoteReader.builder().maxBytes(Integer.MAX_VALUE - 16).build();
        for (String start : List.of("{", "{\"disclaimer\":{\"text\":\"", "[[", "x", "{\n")) {
            List<Supplier<InputStream>> documents = List.of(
                    () -> new SequenceInputStream(stream(start), repeat(' ', 20 * MILLION)),
                    () -> new SequenceInputStream(stream(start), repeat('\n', 20 * MILLION)),
                    () -> new SequenceInputStream(stream(start), repeat('[', 20 * MILLION)));
            for (Supplier<InputStream> document : documents) {
                assertThat(greedy.read(document.get()).getReport().getErrors())
                        .extracting(Violation::getCode)
                        .containsExactly(Codes.JSON_TOO_LARGE);
                try (Stream<ReadResult> results = greedy.readAll(document.get())) {
                    assertThat(results.filter(result -> result.getReport().isValid()))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void reports_on_bytes(Bomb bomb) throws IOException {
        isReported(bomb, reader.read(bomb.open()).getReport());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void reports_on_characters(Bomb bomb) throws IOException {
        isReported(
                bomb,
                reader.read(new InputStreamReader(bomb.open(), StandardCharsets.UTF_8))
                        .getReport());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void reads_the_notes_around_it(Bomb bomb) {
        try (Stream<ReadResult> results = reader.readLines(between(VALID + "\n", bomb, "\n" + VALID))) {
            List<Boolean> valid =
                    results.map(result -> result.getReport().isValid()).toList();

            assertThat(valid).startsWith(true).endsWith(true);
            assertThat(valid.subList(1, valid.size() - 1)).isNotEmpty().containsOnly(false);
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void reports_it_at_the_start_of_a_stream(Bomb bomb) {
        try (Stream<ReadResult> results = reader.readAll(between("", bomb, "\n" + VALID))) {
            isReported(bomb, results.findFirst().orElseThrow().getReport());
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void reports_it_in_an_array(Bomb bomb) {
        try (Stream<ReadResult> results = reader.readAll(between("[" + VALID + ",", bomb, "]"))) {
            Iterator<ReadResult> rest = results.iterator();

            assertThat(rest.next().getReport().isValid()).isTrue();
            isReported(bomb, rest.next().getReport());
        }
    }

    /** Excludes notes, which {@code NoteJson} and mappers read, whatever their size. */
    static List<Bomb> bombsWithoutNotes() {
        return bombs().stream().filter(bomb -> !bomb.isNote()).toList();
    }

    /** Also excludes documents that don't fit into memory. */
    static List<Bomb> bombsWithinLimits() {
        return bombsWithoutNotes().stream()
                .filter(bomb -> !bomb.codes.contains(Codes.JSON_TOO_LARGE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bombsWithinLimits")
    void note_json_throws_its_documented_exception(Bomb bomb) {
        assertThatThrownBy(() -> NoteJson.read(bomb.open()))
                .isInstanceOf(NoteJsonException.class)
                .message()
                .hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @MethodSource("bombsWithoutNotes")
    void a_mapper_throws_its_documented_exception(Bomb bomb) {
        JsonMapper mapper = JsonMapper.builder(WITH_SHORT_TEXTS)
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThatThrownBy(() -> mapper.readValue(bomb.open(), InformationNote.class))
                .isInstanceOf(JacksonException.class)
                .message()
                .hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @MethodSource("bombsWithoutNotes")
    void a_mapper_of_jackson_2_throws_its_documented_exception(Bomb bomb) {
        ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        assertThatThrownBy(() -> mapper.readValue(bomb.open(), InformationNote.class))
                .isInstanceOf(com.fasterxml.jackson.core.JacksonException.class)
                .message()
                .hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void unknown_names_are_not_kept(int input) throws IOException {
        String rest = "x".repeat(MILLION) + "\":0}";
        for (int i = 0; i < 100; i++) {
            String json = "{\"" + i + rest;
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            ReadResult result = switch (input) {
                case 0 -> reader.read(bytes);
                case 1 -> reader.read(json);
                case 2 ->
                    reader.readAll(new ByteArrayInputStream(bytes)).findFirst().orElseThrow();
                default -> reader.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 1)));
            };

            assertThat(result.getReport().getViolations())
                    .extracting(Violation::getCode)
                    .contains(Codes.JSON_UNKNOWN_MEMBER);
        }
    }

    /** Repeats a part of a printed note after the start of a note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                " (",
                " (a",
                "a) ",
                "(a) ",
                "; ",
                ";",
                "a; ",
                "a&#32; (",
                "a&#32; (b); ",
                ", in its role as ",
                "a&#32;, in its role as ",
                "in cooperation with ",
                "acronym: ",
                "*",
                "\\",
                "&#32;",
                "&#",
                "9",
                "\n",
                "a\n",
                "a\n\n",
                "\n\na:\nb; c",
                "\n\n*a*:\\\nb; c",
                "Event: \n\n",
                "**Event**:\n\n",
                "Participants:\n\n",
                "\n\n1. x",
                "\n\n## 1. x",
                "\n\n2. Background",
                "\n\n• a\n• b",
                "¹ ",
                "Information Note\n\n",
                ";",
                "Aa, ",
                "Aa\n",
                "Hong Kong, China, ",
                "Republic of, ",
                "(AB) and ",
                ") ",
                "and A ",
                "in its role as ",
                "in cooperation with a",
                "12 May ",
                "2012 ",
                "Page 1\n\n",
                "\f1. \n\n",
                "- \n",
                "a\t",
                "Venue: A and B, ",
            })
    void text_of_any_size_is_imported_or_too_large(String piece) throws IOException {
        for (String start : List.of(
                "",
                "Information Note\n\nOrganisers: x",
                "# Information Note\n\n**Organisers**: x",
                "Information Note¹\n\nParticipants:\n\nx:\ny",
                "# Information Note\n\n**Participants**: x",
                "Information Note 1\n\nDate and Venue: ",
                "Information Note\n\n1. Objectives\n\n")) {
            String most = start + piece.repeat(LARGEST_TEXT / piece.getBytes(StandardCharsets.UTF_8).length);

            ReadResult result = importer.importText(most);
            InputStream larger = new Bomb(piece)
                    .add(start)
                    .add(10 * MILLION / piece.length(), piece)
                    .open();
            ReadResult large = importer.importText(new InputStreamReader(larger, StandardCharsets.UTF_8));

            assertThat(result.getNote()).isPresent();
            assertThat(result.getReport().getErrors()).isNotEmpty();
            assertThat(result.getReport().toString()).hasSizeLessThan(500_000);
            assertThat(large.getReport().getErrors())
                    .extracting(Violation::getCode)
                    .containsExactly(Codes.IMPORT_TOO_LARGE);
        }
    }

    @Test
    void reports_on_a_note_with_a_million_errors() {
        InformationNote note = InformationNote.builder()
                .organisers(Collections.nCopies(MILLION, Organiser.builder().build()))
                .build();

        assertThat(NoteValidator.create().validate(note).getErrors())
                .hasSizeLessThanOrEqualTo(MAX_VIOLATIONS)
                .extracting(Violation::getCode)
                .contains(Codes.LIST_TOO_LONG, Codes.ORGANISER_NAME_REQUIRED, Codes.DISCLAIMER_REQUIRED);
    }

    /** The bytes of strings, one after another. */
    private static final class ConcatenatedStrings extends InputStream {
        private final Iterator<String> texts;
        private InputStream piece = InputStream.nullInputStream();

        ConcatenatedStrings(Iterator<String> texts) {
            this.texts = texts;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = piece.read(bytes, offset, length);
            while (count < 0 && texts.hasNext()) {
                piece = stream(texts.next());
                count = piece.read(bytes, offset, length);
            }
            return count;
        }
    }
}
