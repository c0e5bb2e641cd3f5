package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteJsonException;
import io.github.infonote.print.NotePrinter;
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
import java.util.function.Function;
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

/** What is promised of any document whatever, held against one: each of the corpus, and those that fuzzing makes. */
final class ReaderInvariants {
    /** As many as there is room for in a line or two. */
    private static final int LONGEST_MESSAGE = 1_000;

    private static final NoteImporter IMPORTER =
            NoteImporter.builder().clock(Corpus.CLOCK).build();
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

    /** A report comes back, the same in all encodings; what it calls valid is what the document says. */
    static void ofReading(byte[] json) {
        ReadResult result = READER.read(json);
        ValidationReport report = result.getReport();
        holds(report);
        assertThat(READER.read(json).getReport()).isEqualTo(report);
        Optional<String> text = utf8(json);
        text.ifPresent(characters -> {
            for (ReadResult again : Encodings.read(READER, characters)) {
                assertThat(again.getReport()).isEqualTo(report);
                assertThat(again.getNote()).isEqualTo(result.getNote());
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
            assertThat(reported(STRICT.readTree(NoteJson.writeBytes(note)))).isEqualTo(reported(STRICT.readTree(json)));
        }
        text.flatMap(ReaderInvariants::tree).ifPresent(tree -> {
            for (Violation violation : report.getViolations()) {
                assertThat(isThereOrMissing(tree, violation.getPointer()))
                        .as("a place in the document: %s", violation)
                        .isTrue();
            }
        });
    }

    /** Every document of a stream is reported, as it is alone; how the stream comes in makes no difference. */
    static void ofReadingAll(byte[] json) {
        List<ReadResult> results = readAll(new ByteArrayInputStream(json));
        for (int i = 0; i < results.size(); i++) {
            ReadResult result = results.get(i);
            assertThat(result.getIndex()).isEqualTo(i);
            holds(result.getReport());
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
                        .allSatisfy(again -> assertThat(again)
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

    /** A mapper with the module reads what {@link NoteJson} reads, and fails as documented where that fails. */
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
            return; // A mapper is handed bytes, whose encoding is its own affair.
        }
        InformationNote expected = null;
        try {
            expected = NoteJson.read(json);
        } catch (NoteJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(note).isEqualTo(expected);
    }

    /** Each line is a document of its own; how the stream comes in makes no difference. */
    static void ofReadingLines(byte[] json) {
        List<ReadResult> results = readLines(new ByteArrayInputStream(json));
        results.forEach(result -> holds(result.getReport()));
        List<ReadResult> dribbled = readLines(new Dribble(json));
        assertThat(dribbled).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).getIndex()).isEqualTo(i);
            assertThat(dribbled.get(i).getReport()).isEqualTo(results.get(i).getReport());
            assertThat(dribbled.get(i).getNote()).isEqualTo(results.get(i).getNote());
        }
        utf8(json).ifPresent(text -> assertThat(results).hasSizeLessThanOrEqualTo(text.split("[\n\r]", -1).length));
    }

    /** Any text gives a note, with a report on it. What is printed of the note is read as it is. */
    static void ofImportingText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ReadResult result = IMPORTER.importText(text);
        InformationNote note = result.getNote().orElseThrow();
        holds(result.getReport());
        assertThat(IMPORTER.importText(text).getReport()).isEqualTo(result.getReport());
        JsonNode tree = JACKSON_3.valueToTree(note);
        for (Violation violation : result.getReport().getViolations()) {
            assertThat(isThereOrMissing(tree, violation.getPointer()) || isLeftOut(violation))
                    .as("a place in the note: %s", violation)
                    .isTrue();
        }
        for (Function<InformationNote, String> print : List.<Function<InformationNote, String>>of(
                NotePrinter.create()::toText, NotePrinter.create()::toMarkdown)) {
            String printed = print.apply(note);
            ReadResult again = IMPORTER.importText(printed);
            assertThat(print.apply(again.getNote().orElseThrow())).isEqualTo(printed);
            assertThat(again.getReport().getViolations())
                    .extracting(Violation::getCode)
                    .filteredOn(code -> code.startsWith("import."))
                    .isSubsetOf(Codes.IMPORT_SEPARATOR, Codes.IMPORT_DATE);
        }
    }

    private static boolean isLeftOut(Violation violation) {
        return violation.getCode().equals(Codes.IMPORT_LEFT_OUT);
    }

    private static void holds(ValidationReport report) {
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

    /** A character that nobody sees, or that makes others stand where they are not. */
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

    /** A document that can be taken for nothing but UTF-8, as zeros in it would tell. */
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

    private static boolean isThereOrMissing(JsonNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonPointer holder = place.head();
        return !tree.at(place).isMissingNode()
                || (holder != null && tree.at(holder).isObject());
    }

    /** The content of a document: without what is null or empty, and with the kinds of a category as the set that they are. */
    private static JsonNode reported(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            ArrayNode reported = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> reported.add(reported(entry)));
            return reported;
        }
        if (tree instanceof ObjectNode object) {
            ObjectNode reported = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> {
                JsonNode value = reported(member.getValue());
                if (member.getKey().equals("kinds") && value instanceof ArrayNode kinds) {
                    ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
                    TreeSet<String> names = new TreeSet<>();
                    kinds.forEach(kind -> names.add(kind.stringValue()));
                    names.forEach(sorted::add);
                    value = sorted;
                }
                boolean isNothing = member.getKey().equals("$schema")
                        || value.isNull()
                        || (value.isContainer() && value.isEmpty())
                        || (value.isString() && value.stringValue().isEmpty());
                if (!isNothing) {
                    reported.set(member.getKey(), value);
                }
            });
            return reported;
        }
        return tree;
    }

    private static byte[] bytes(InformationNote note) {
        return NoteJson.writeBytes(note);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands out a byte at a time. */
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
