package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLinesTest {
    private static final String VALID = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8);

    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();

    /** {@return the index and location of each result, and the codes of its violations} */
    private List<String> read(String lines) {
        try (Stream<ReadResult> results = reader.readLines(new StringReader(lines))) {
            return results.map(result -> result.getIndex() + " " + result.getLine() + ":" + result.getColumn()
                            + result.getReport().getViolations().stream()
                                    .map(violation -> " " + violation.getCode())
                                    .collect(Collectors.joining()))
                    .toList();
        }
    }

    @Test
    void each_line_is_a_document_and_blank_lines_are_skipped() {
        assertThat(read(VALID + "\n\n" + VALID + "\r\n  \n" + VALID)).containsExactly("0 1:1", "1 3:1", "2 5:1");
        assertThat(read("\ufeff" + VALID + "\n")).containsExactly("0 1:1");
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\r\n")).isEmpty();
    }

    @Test
    void a_record_separator_before_a_document_is_skipped() {
        assertThat(read("\u001e" + VALID + "\n\u001e" + VALID + "\n"))
                .hasSize(2)
                .noneMatch(line -> line.contains("json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"event\": {",
                "{\"event\": {\"title\": \"cut",
                "{\"event\": null]}",
                "}",
                "hello",
                "\"{\"",
                "{\"organisers\": [",
                "{\"organisers\": [{\"name\": \"A\"}, ",
                "null",
                "{}}",
                "{} x"
            })
    void only_the_broken_line_is_skipped(String broken) {
        for (int place = 0; place < 3; place++) {
            List<String> lines = new ArrayList<>(List.of(VALID, VALID));
            lines.add(place, broken);

            List<String> results = read(String.join("\n", lines));

            assertThat(results).hasSize(3);
            for (int i = 0; i < 3; i++) {
                if (i == place) {
                    assertThat(results.get(i)).matches(i + " " + (i + 1) + ":1 json\\..*");
                } else {
                    assertThat(results.get(i)).isEqualTo(i + " " + (i + 1) + ":1");
                }
            }
        }
    }

    @Test
    void only_the_line_that_is_too_large_is_skipped() {
        NoteReader small = NoteReader.builder()
                .maxBytes(VALID.length())
                .clock(Corpus.CLOCK)
                .build();
        String lines = "x".repeat(100_000) + "\n" + VALID + "\n" + VALID + " x\n" + VALID;

        assertThat(small.readLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                        .map(result -> result.getReport().isValid()))
                .containsExactly(false, true, false, true);
    }
}
