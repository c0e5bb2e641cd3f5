package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.NoteJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Checks the reader's invariants on valid documents with changes to their trees, characters and bytes. */
class MutationsTest {
    /** The distance between the places of a document that are changed. With {@code -Pfull}, each place is. */
    private static final int STEP = Boolean.getBoolean("thorough") ? 1 : 7;

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    @Provide
    Arbitrary<String> documents() {
        List<String> known = Stream.of("valid", "valid-one-line")
                .map(name -> new String(Corpus.json(name), StandardCharsets.UTF_8))
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(known),
                NoteArbitraries.valid().map(NoteJson::write).filter(json -> json.length() < 10_000),
                NoteArbitraries.valid().map(NoteJson::writePretty).filter(json -> json.length() < 10_000));
    }

    @Property(seed = "1")
    void reading_a_changed_tree_keeps_the_invariants(
            @ForAll("documents") String json, @ForAll @IntRange(min = 1, max = 4) int changes, @ForAll Random random) {
        Mutant mutant = new Mutant(json, random);
        for (int i = 0; i < changes; i++) {
            mutant.change();
        }

        assertInvariants(mutant.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = "1")
    void reading_changed_bytes_keeps_the_invariants(
            @ForAll("documents") String json, @ForAll @IntRange(min = 1, max = 4) int changes, @ForAll Random random) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[place] = (byte) random.nextInt(256);
                case 2 -> bytes[place] = (byte) "{}[]\",:\\ \n0-eu".charAt(random.nextInt(14));
                default -> {
                    int other = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(20), bytes.length - Math.max(place, other));
                    System.arraycopy(bytes, place, bytes, other, length);
                }
            }
        }

        assertInvariants(bytes);
    }

    @Example
    void a_truncated_document_is_never_valid() {
        byte[] json = Corpus.json("valid-one-line");
        int end = new String(json, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;

        assertThat(isValid(Arrays.copyOf(json, end))).isTrue();
        for (int length = 0; length < end; length += STEP) {
            byte[] cut = Arrays.copyOf(json, length);

            assertThat(isValid(cut)).as("cut to %s bytes", length).isFalse();
            assertThat(isAnyValid(cut)).as("cut to %s bytes", length).isFalse();
            assertInvariants(cut);
        }
    }

    @Example
    void a_truncated_document_is_never_valid_in_any_encoding() {
        String json = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8).strip();
        for (String encoding : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
            byte[] bytes = json.getBytes(Charset.forName(encoding));

            assertThat(isValid(bytes)).isTrue();
            for (int length = 0; length < bytes.length; length += STEP) {
                byte[] cut = Arrays.copyOf(bytes, length);

                assertThat(isValid(cut))
                        .as("%s cut to %s bytes", encoding, length)
                        .isFalse();
                assertThat(isAnyValid(cut))
                        .as("%s cut to %s bytes", encoding, length)
                        .isFalse();
            }
        }
    }

    @Example
    void an_unbalanced_document_is_never_valid() {
        String json = new String(Corpus.json("valid-one-line"), StandardCharsets.UTF_8).strip();
        boolean isInText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean isMark = c == '"'; // No quotation mark is escaped in this document.
            if (isMark || (!isInText && "{}[],:".indexOf(c) >= 0)) {
                String less = json.substring(0, i) + json.substring(i + 1);
                assertInvariants(less.getBytes(StandardCharsets.UTF_8));
                assertThat(READER.read(less).getReport().isValid()).as(less).isFalse();
            }
            if (!isInText && i % STEP == 0) {
                for (String extra : List.of("{", "}", "[", "]", "\"", ",", ":")) {
                    String more = json.substring(0, i) + extra + json.substring(i);
                    assertThat(READER.read(more).getReport().isValid()).as(more).isFalse();
                }
            }
            isInText ^= isMark;
        }
    }

    private static void assertInvariants(byte[] json) {
        ReaderInvariants.ofReading(json);
        ReaderInvariants.ofReadingAll(json);
        ReaderInvariants.ofJackson3(json);
        ReaderInvariants.ofJackson2(json);
    }

    private static boolean isValid(byte[] json) {
        return READER.read(json).getReport().isValid();
    }

    private static boolean isAnyValid(byte[] json) {
        try (Stream<ReadResult> results = READER.readAll(new ByteArrayInputStream(json))) {
            return results.anyMatch(result -> result.getReport().isValid());
        }
    }
}
