package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The invariants of reading any document. The corpus and fuzzing check them. */
final class ReaderInvariants {
    /** The maximum length of a message, in characters. */
    private static final int LONGEST_MESSAGE = 1_000;

    private static final NoteImporter IMPORTER =
            NoteImporter.builder().clock(Corpus.CLOCK).maxViolations(100_000).build();
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final NoteValidator VALIDATOR =
            NoteValidator.builder().clock(Corpus.CLOCK).build();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ReaderInvariants() {}

    /** A document has the same report in all encodings, and the note of a valid document has all of its content. */
    static void ofReading(byte[] json) {
        ReadResult result = READER.read(json);
        ValidationReport report = result.getReport();
        assertConsistent(report);
        assertThat(READER.read(json).getReport()).isEqualTo(report);
        Optional<String> text = utf8(json);
        text.ifPresent(characters -> {
            for (ReadResult other : Encodings.read(READER, characters)) {
                assertThat(other.getReport()).isEqualTo(report);
                assertThat(other.getNote()).isEqualTo(result.getNote());
            }
        });
        if (result.getNote().isEmpty()) {
            assertThat(report.isValid()).isFalse();
        }
        if (report.isValid()) {
            InformationNote note = result.orElseThrow();
            assertThat(VALIDATOR.validate(note).isValid()).isTrue();
            assertThat(NoteJson.read(json)).isEqualTo(note);
            assertThat(NoteJson.read(NoteJson.writeBytes(note))).isEqualTo(note);
            assertThat(normalize(STRICT.readTree(NoteJson.writeBytes(note))))
                    .isEqualTo(normalize(STRICT.readTree(json)));
        }
        text.flatMap(ReaderInvariants::tree).ifPresent(tree -> {
            for (Violation violation : report.getViolations()) {
                assertThat(isPresentOrMissing(tree, violation.getPointer()))
                        .as("a place in the document: %s", violation)
                        .isTrue();
            }
        });
    }

    /** Each result of a stream has a note or an error, however the bytes arrive. A valid document has the same result as alone. */
    static void ofReadingAll(byte[] json) {
        List<ReadResult> results = readAll(new ByteArrayInputStream(json));
        for (int i = 0; i < results.size(); i++) {
            ReadResult result = results.get(i);
            assertThat(result.getIndex()).isEqualTo(i);
            assertConsistent(result.getReport());
            assertThat(result.getNote().isPresent() || !result.getReport().isValid())
                    .isTrue();
        }
        List<ReadResult> dribbled = readAll(new Dribble(json));
        assertThat(dribbled).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertThat(dribbled.get(i).getReport()).isEqualTo(results.get(i).getReport());
            assertThat(dribbled.get(i).getNote()).isEqualTo(results.get(i).getNote());
        }
        utf8(json)
                .ifPresent(text -> assertThat(Encodings.readAll(READER, text))
                        .allSatisfy(other -> assertThat(other)
                                .extracting(ReadResult::getReport)
                                .isEqualTo(results.stream()
                                        .map(ReadResult::getReport)
                                        .toList())));
        ReadResult alone = READER.read(json);
        if (alone.getReport().isValid()) {
            assertThat(results).hasSize(1);
            assertThat(results.get(0).getNote()).isEqualTo(alone.getNote());
            assertThat(results.get(0).getReport()).isEqualTo(alone.getReport());
        }
    }

    /** A mapper with the module reads the same notes as {@link NoteJson}, and otherwise fails as documented. */
    static void ofJackson3(byte[] json) {
        InformationNote note = null;
        try {
            note = JACKSON_3.readValue(json, InformationNote.class);
            assertThat(JACKSON_3.writeValueAsBytes(note)).isEqualTo(note == null ? bytes("null") : bytes(note));
        } catch (JacksonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        isAsNoteJsonReads(note, json);
    }

    /** The same for Jackson 2. */
    static void ofJackson2(byte[] json) {
        InformationNote note = null;
        try {
            note = JACKSON_2.readValue(json, InformationNote.class);
            assertThat(JACKSON_2.writeValueAsBytes(note)).isEqualTo(note == null ? bytes("null") : bytes(note));
        } catch (com.fasterxml.jackson.core.JacksonException | CharConversionException e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (IOException e) {
            fail("No failure of the document", e);
        }
        isAsNoteJsonReads(note, json);
    }

    private static void isAsNoteJsonReads(@Nullable InformationNote note, byte[] json) {
        if (utf8(json).isEmpty()) {
            return; // The mapper detects the encoding of bytes itself.
        }
        InformationNote expected = null;
        try {
            expected = NoteJson.read(json);
        } catch (NoteJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(note).isEqualTo(expected);
    }

    /** The results for the lines of a stream are the same, however the bytes arrive. */
    static void ofReadingLines(byte[] json) {
        List<ReadResult> results = readLines(new ByteArrayInputStream(json));
        results.forEach(result -> assertConsistent(result.getReport()));
        List<ReadResult> dribbled = readLines(new Dribble(json));
        assertThat(dribbled).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).getIndex()).isEqualTo(i);
            assertThat(dribbled.get(i).getReport()).isEqualTo(results.get(i).getReport());
            assertThat(dribbled.get(i).getNote()).isEqualTo(results.get(i).getNote());
        }
        utf8(json).ifPresent(text -> assertThat(results).hasSizeLessThanOrEqualTo(text.split("[\n\r]", -1).length));
    }

    /** Each text gives a note and a report whose pointers lead into the note. No word is lost. */
    static void ofImportingText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ReadResult result = IMPORTER.importText(text);
        InformationNote note = result.getNote().orElseThrow();
        assertConsistent(result.getReport());
        assertThat(IMPORTER.importText(text).getReport()).isEqualTo(result.getReport());
        ImportedWords.assertNoneLost(text, result);
        JsonNode tree = JACKSON_3.valueToTree(note);
        for (Violation violation : result.getReport().getViolations()) {
            assertThat(isPresentOrMissing(tree, violation.getPointer()) || isLeftOut(violation))
                    .as("a place in the note: %s", violation)
                    .isTrue();
        }
    }

    private static boolean isLeftOut(Violation violation) {
        return violation.getCode().equals(Codes.IMPORT_LEFT_OUT);
    }

    private static void assertConsistent(ValidationReport report) {
        assertThat(report.isValid()).isEqualTo(report.getErrors().isEmpty());
        for (Violation violation : report.getViolations()) {
            assertThat(Codes.ALL).contains(violation.getCode());
            assertThat(violation.getLine()).isPositive();
            assertThat(violation.getColumn()).isPositive();
            assertThat(violation.getMessage())
                    .isNotBlank()
                    .hasSizeLessThan(LONGEST_MESSAGE)
                    .matches(message -> message.codePoints().noneMatch(ReaderInvariants::isHidden));
        }
    }

    /** Whether a character is invisible, or shows others at another place. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static List<ReadResult> readAll(InputStream json) {
        try (Stream<ReadResult> results = READER.readAll(json)) {
            return results.toList();
        }
    }

    private static List<ReadResult> readLines(InputStream json) {
        try (Stream<ReadResult> results = READER.readLines(json)) {
            return results.toList();
        }
    }

    /** {@return the document as UTF-8; empty if it isn't, or if it has zeros, which are a sign of another encoding} */
    private static Optional<String> utf8(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(STRICT.readTree(json)).filter(tree -> !tree.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isPresentOrMissing(JsonNode tree, String pointer) {
        JsonPointer location = JsonPointer.compile(pointer);
        JsonPointer parent = location.head();
        return !tree.at(location).isMissingNode()
                || (parent != null && tree.at(parent).isObject());
    }

    /** Removes null and empty values and sorts the kinds of a category, which are a set. */
    private static JsonNode normalize(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            ArrayNode normalized = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> normalized.add(normalize(entry)));
            return normalized;
        }
        if (tree instanceof ObjectNode object) {
            ObjectNode normalized = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> {
                JsonNode value = normalize(member.getValue());
                if (member.getKey().equals("kinds") && value instanceof ArrayNode kinds) {
                    ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
                    TreeSet<String> names = new TreeSet<>();
                    kinds.forEach(kind -> names.add(kind.stringValue()));
                    names.forEach(sorted::add);
                    value = sorted;
                }
                boolean isOmitted = member.getKey().equals("$schema")
                        || value.isNull()
                        || (value.isContainer() && value.isEmpty())
                        || (value.isString() && value.stringValue().isEmpty());
                if (!isOmitted) {
                    normalized.set(member.getKey(), value);
                }
            });
            return normalized;
        }
        return tree;
    }

    private static byte[] bytes(InformationNote note) {
        return NoteJson.writeBytes(note);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns one byte per read. */
    private static final class Dribble extends ByteArrayInputStream {
        Dribble(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1));
        }
    }
}
