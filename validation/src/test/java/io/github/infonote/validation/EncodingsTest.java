package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Codes;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undecodable bytes at several places of a valid document, and byte order marks. */
class EncodingsTest {
    private static final String VALID = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8).strip();
    private static final int MIDDLE = VALID.lastIndexOf(": \"") + 3;

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\":");

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    private static byte[] bytes(String before, String hex, String after, Charset charset) {
        String all = HexFormat.of().formatHex(before.getBytes(charset))
                + hex
                + HexFormat.of().formatHex(after.getBytes(charset));
        return HexFormat.of().parseHex(all);
    }

    /** Asserts that undecodable bytes are reported at their location in a document, and don't end the reading of a stream. */
    private void assertBroken(String hex, Charset charset) {
        for (int place : new int[] {MIDDLE, MIDDLE - 1, 1, VALID.length() - 1, VALID.length()}) {
            String before = VALID.substring(0, place);
            byte[] json = bytes(before, hex, VALID.substring(place), charset);

            ValidationReport report = READER.read(json).getReport();

            assertThat(report.isValid()).as("%s at %s", hex, place).isFalse();
            assertThat(report.getErrors())
                    .filteredOn(error -> error.getCode().equals(Codes.JSON_SYNTAX))
                    .singleElement()
                    .satisfies(error -> assertThat(error.getColumn()).isEqualTo(place + 1));
            // The space is needed because Java's decoder rejects half a surrogate pair together with the unit after it.
            byte[] stream = bytes("", HexFormat.of().formatHex(json), " \n" + VALID, charset);
            try (Stream<ReadResult> results = READER.readLines(new ByteArrayInputStream(stream))) {
                assertThat(results.map(result -> result.getReport().isValid())).containsExactly(false, true);
            }
            try (Stream<ReadResult> results = READER.readAll(new ByteArrayInputStream(stream))) {
                assertThat(results.map(result -> result.getReport().isValid()))
                        .contains(false)
                        .endsWith(true);
            }
            ReaderInvariants.ofReading(json);
            ReaderInvariants.ofReadingAll(json);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation byte alone
                "bf",
                "c3", // truncated
                "e282",
                "f09f98",
                "c0af", // overlong
                "c080",
                "c1bf",
                "e080af",
                "f08080af",
                "eda080", // a surrogate
                "edbfbf",
                "eda0bdedb880", // a surrogate pair
                "f4908080", // beyond U+10FFFF
                "f888808080", // five and six bytes
                "fc8480808080",
                "fe", // never allowed
                "ff",
                "fffe",
                "feff",
                "c328",
                "ff00ff00ff00ff00"
            })
    void locates_bytes_that_are_not_utf_8(String hex) {
        assertBroken(hex, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE,d83d",
        "UTF-16BE,de00",
        "UTF-16BE,de00d83d",
        "UTF-16LE,3dd8",
        "UTF-16LE,00de",
        "UTF-32BE,00110000",
        "UTF-32BE,ffffffff",
        "UTF-32LE,00001100",
        "UTF-32LE,ffffffff"
    })
    void locates_bytes_that_are_not_utf_16_or_utf_32(Charset charset, String hex) {
        assertBroken(hex, charset);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,efbbbf",
        "UTF-16BE,feff",
        "UTF-16LE,fffe",
        "UTF-32BE,0000feff",
        "UTF-32LE,fffe0000",
        "UTF-8,''",
        "UTF-16BE,''",
        "UTF-16LE,''",
        "UTF-32BE,''",
        "UTF-32LE,''"
    })
    void a_note_is_valid_in_each_encoding_with_its_byte_order_mark_or_without(Charset charset, String mark) {
        byte[] json = bytes("", mark, VALID, charset);

        assertThat(READER.read(json).orElseThrow()).isEqualTo(READER.read(VALID).orElseThrow());
        try (Stream<ReadResult> results = READER.readAll(new ByteArrayInputStream(json))) {
            assertThat(results.map(result -> result.getReport().isValid())).containsExactly(true);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,feff", // the mark of another encoding
        "UTF-8,fffe",
        "UTF-16LE,feff",
        "UTF-16BE,fffe",
        "UTF-16LE,efbbbf",
        "UTF-8,2b2f7638", // UTF-7
        "UTF-8,84319533", // GB 18030
        "UTF-8,dd736673", // UTF-EBCDIC
        "UTF-8,0efeff", // SCSU
        "UTF-8,00", // not a mark
        "UTF-8,000000"
    })
    void no_other_bytes_before_a_document_are_skipped(Charset charset, String mark) {
        byte[] json = bytes("", mark, VALID, charset);

        assertThat(READER.read(json).getReport().getErrors())
                .extracting(Violation::getCode)
                .containsAnyOf(Codes.JSON_SYNTAX, Codes.JSON_TYPE);
        ReaderInvariants.ofReading(json);
        ReaderInvariants.ofReadingAll(json);
    }

    /** Concatenated files, some of them empty, have several marks. */
    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", "\ufeff\ufeff", " \ufeff", "\ufeff\n\ufeff", "\r\n\ufeff \ufeff\ufeff\t"})
    void byte_order_marks_before_a_document_are_skipped(String before) {
        NoteReader reader =
                NoteReader.builder().keepSource().clock(Corpus.CLOCK).build();
        for (Charset charset : Encodings.JSON_CHARSETS) {
            byte[] json = (before + VALID).getBytes(charset);
            List<ReadResult> results = new ArrayList<>(List.of(reader.read(json), reader.read(before + VALID)));
            results.addAll(reader.readAll(new ByteArrayInputStream(json)).toList());
            results.addAll(reader.readLines(new ByteArrayInputStream(json)).toList());
            results.addAll(reader.readAll(new StringReader(before + VALID)).toList());
            results.addAll(reader.readLines(new StringReader(before + VALID)).toList());

            assertThat(results).hasSize(6).allSatisfy(result -> {
                assertThat(result.isValid()).isTrue();
                assertThat(result.getSource().map(String::strip)).contains(VALID);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\ufeff", "\u0085", "\u00a0", "\u2028"})
    void only_json_white_space_is_accepted(String character) {
        for (int place : new int[] {1, MIDDLE - 1, VALID.length() - 1, VALID.length()}) {
            String json = VALID.substring(0, place) + character + VALID.substring(place);

            assertThat(READER.read(json).getReport().getErrors())
                    .extracting(Violation::getCode)
                    .contains(Codes.JSON_SYNTAX);
            ReaderInvariants.ofReading(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Escapes of lone surrogates are well-formed JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\udc00", "\\udc00\\ud83d", "\\ud83d\\u0041"})
    void names_with_lone_surrogates_are_unknown(String escapes) {
        Matcher name = NAME.matcher(VALID);
        while (name.find()) {
            String before = VALID.substring(0, name.end(1)) + escapes;
            byte[] json = (before + VALID.substring(name.end(1))).getBytes(StandardCharsets.UTF_8);
            byte[] broken = (before + '"' + VALID.substring(name.end())).getBytes(StandardCharsets.UTF_8);

            assertThat(READER.read(json).getReport().getErrors())
                    .extracting(Violation::getCode)
                    .as(before)
                    .contains(Codes.JSON_UNKNOWN_MEMBER)
                    .doesNotContain(Codes.JSON_SYNTAX);
            assertThat(READER.read(broken).getReport().getErrors())
                    .extracting(Violation::getCode)
                    .as("without a colon: %s", before)
                    .contains(Codes.JSON_SYNTAX);
            for (byte[] document : new byte[][] {json, broken}) {
                ReaderInvariants.ofReading(document);
                ReaderInvariants.ofReadingAll(document);
            }
        }
    }

    @Test
    void members_with_lone_surrogates_are_reported_before_a_syntax_error() {
        String json = """
                {"organisers": [{"na\\udc00me": "A", "b\\ud83d": {"\\uD83D": ["\\ude00"]}}],
                 "\\ud83d\\ude00\\ude00": "\\ud83d", "event": {"title": 1, "titel\\udbff" 2}}""";

        for (ReadResult result : Encodings.read(READER, json)) {
            assertThat(result.getReport().getErrors())
                    .extracting(Violation::getCode, Violation::getPointer, Violation::getLine, Violation::getColumn)
                    .containsExactly(
                            tuple(Codes.JSON_UNKNOWN_MEMBER, "/organisers/0/na\udc00me", 1, 18),
                            tuple(Codes.JSON_UNKNOWN_MEMBER, "/organisers/0/b\ud83d", 1, 37),
                            tuple(Codes.JSON_UNKNOWN_MEMBER, "/😀\ude00", 2, 2),
                            tuple(Codes.JSON_TYPE, "/event/title", 2, 53),
                            tuple(Codes.JSON_SYNTAX, "/event/titel\udbff", 2, 70));
        }
    }

    /** Only a string can contain half a surrogate pair. */
    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude00", "\\ud83d\\ude00", "\ud83d" + "\\ude00", "\\ud83d" + "\ude00"})
    void surrogates_of_a_pair_may_be_escaped(String pair) {
        for (String json : List.of("{\"a" + pair + "\": 1}", "{\"a" + pair + "\": 1, x")) {
            assertThat(READER.read(json).getReport().getErrors())
                    .filteredOn(error -> error.getCode().equals(Codes.JSON_UNKNOWN_MEMBER))
                    .extracting(Violation::getPointer)
                    .containsExactly("/a😀");
        }
    }

    @ParameterizedTest
    @CsvSource({"\ud83d, \ud83d", "\ude00, \ude00", "\\ud83d, \ud83d", "\\ude00, \ude00"})
    void a_name_of_many_lone_surrogates_is_unknown(String written, String surrogate) {
        String name = written.repeat(5_000);
        String json = "{\"" + name + "\": {\"" + name + "\": 1}, \"event\": {\"title\": 1}, \"a" + written + "\": 1}";

        assertThat(READER.read(json).getReport().getErrors())
                .filteredOn(error -> error.getCode().startsWith("json."))
                .extracting(Violation::getCode, Violation::getPointer)
                .containsExactly(
                        tuple(Codes.JSON_UNKNOWN_MEMBER, ""),
                        tuple(Codes.JSON_TYPE, "/event/title"),
                        tuple(Codes.JSON_UNKNOWN_MEMBER, "/a" + surrogate));
    }
}
