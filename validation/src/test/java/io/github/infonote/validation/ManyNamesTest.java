package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents with thousands of unknown names. */
class ManyNamesTest {
    /** With {@code -Pfull}, every document is read, otherwise one in twenty. */
    private static final int STEP = Boolean.getBoolean("thorough") ? 1 : 20;

    /** With very many names, unknown ones are shortened. The rest of the report stays the same. */
    @Test
    void a_report_does_not_depend_on_how_many_names_are_skipped() {
        String few = "{\"a\": {\"name\": {}},";
        String many = "{\"a\": {\"name\": {" + names(12_000) + "}},";
        NoteReader strict = NoteReader.builder().clock(Corpus.CLOCK).build();
        List<String> documents = Corpus.names();
        for (int i = 0; i < documents.size(); i += STEP) {
            String name = documents.get(i);
            String json = new String(Corpus.json(name), StandardCharsets.UTF_8);
            if (!json.startsWith("{") || json.strip().equals("{}")) {
                continue;
            }
            // On another line, so that the locations stay the same.
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

    /** Several thousand names are reported without being shortened, whatever their total length. */
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
