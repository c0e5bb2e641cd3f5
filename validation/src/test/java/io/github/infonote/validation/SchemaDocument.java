package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.text.Characters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that is checked by the reader and by the schema.
 *
 * @param name the name of the document or mutant
 * @param tree the document
 * @param errors the errors that the reader reports
 */
record SchemaDocument(String name, JsonNode tree, List<Violation> errors) {
    /** Errors that the schema does not report, by code, and the reasons. The page has them too. */
    static final Map<String, String> DIFFERENCES = Map.of(
            Codes.EVENT_DATES_ORDER, "a schema cannot compare two members",
            Codes.CATEGORY_LABEL_DUPLICATE, "a schema cannot compare a member of all elements",
            Codes.JSON_DUPLICATE_MEMBER, "a schema sees each member once",
            Codes.JSON_TOO_DEEP, "a schema cannot express depth",
            Codes.JSON_TOO_LARGE, "a schema cannot express size",
            Codes.JSON_SYNTAX, "a schema is applied to JSON",
            Codes.JSON_EMPTY, "a schema is applied to JSON");

    private static final Pattern UNSAFE = Pattern.compile("[" + Characters.UNSAFE + "]");

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    /** {@return the documents of the corpus and of earlier versions that are JSON} */
    static Stream<SchemaDocument> corpus() {
        return Stream.concat(
                Corpus.names().stream().flatMap(name -> of(name, Corpus.json(name)).stream()),
                CompatibilityTest.documents().stream()
                        .flatMap(document -> of(document.toString(), document.json()).stream()));
    }

    /** {@return mutants of the valid document, the same each time} */
    static Stream<SchemaDocument> mutants(int count) {
        Random random = new Random(1);
        String valid = new String(Corpus.json("valid"), StandardCharsets.UTF_8);
        return IntStream.range(0, count).boxed().flatMap(i -> {
            Mutant mutant = new Mutant(valid, random);
            IntStream.rangeClosed(0, i % 3).forEach(change -> mutant.change());
            return of("mutant " + i, mutant.toString().getBytes(StandardCharsets.UTF_8)).stream();
        });
    }

    private static Optional<SchemaDocument> of(String name, byte[] json) {
        List<Violation> errors = READER.read(json).getReport().getErrors();
        // A tree keeps the last duplicate of a member, the reader the first one.
        if (errors.stream().anyMatch(error -> error.getCode().equals(Codes.JSON_DUPLICATE_MEMBER))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SchemaDocument(name, MAPPER.readTree(json), errors))
                    .filter(document -> !document.tree.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** {@return the errors that the schema reports too} */
    Stream<Violation> errorsInSchema() {
        return errors.stream()
                .filter(error -> !DIFFERENCES.containsKey(error.getCode()))
                .filter(error -> !isBeyondPatterns(error) && !isUnderUnknownMember(error));
    }

    /** Whether an error is in the value of a misspelt member, which a schema doesn't check. */
    private boolean isUnderUnknownMember(Violation error) {
        boolean isUnknown = error.getCode().equals(Codes.JSON_UNKNOWN_MEMBER);
        String pointer = error.getPointer() + (isUnknown ? "" : "/");
        return errors.stream()
                .filter(other -> other.getCode().equals(Codes.JSON_UNKNOWN_MEMBER))
                .anyMatch(other -> pointer.startsWith(other.getPointer() + "/"));
    }

    /** Whether a string has no character that a pattern can reject. */
    private boolean isBeyondPatterns(Violation error) {
        return error.getCode().equals(Codes.TEXT_UNSAFE)
                && !UNSAFE.matcher(tree.at(error.getPointer()).asString()).find();
    }

    /** {@return the document and whether it is valid, in one line of ASCII, for validators outside Java} */
    String line() {
        boolean isValid = errorsInSchema().findAny().isEmpty();
        return MAPPER.writeValueAsString(Map.of("name", name, "valid", isValid, "document", tree));
    }

    @Override
    public String toString() {
        return name;
    }
}
