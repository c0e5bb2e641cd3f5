package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.infonote.Codes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the schema with the reader, using a schema validator of another library. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(NoteJson.schema());

    private static final JsonNode TREE = JsonMapper.shared().readTree(NoteJson.schema());

    static Stream<SchemaDocument> corpus() {
        return SchemaDocument.corpus();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void schema_and_reader_report_the_same_locations(SchemaDocument document) {
        Set<String> read = document.errorsInSchema()
                .map(SchemaTest::pointerInSchema)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> readOrBeside = Stream.concat(
                        read.stream(), document.errorsInSchema().flatMap(SchemaTest::furtherPointers))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(SCHEMA.validate(document.tree()))
                .extracting(SchemaTest::pointer)
                .containsAll(read)
                .isSubsetOf(readOrBeside);
    }

    @Test
    void schema_and_reader_report_the_same_locations_in_mutants() {
        SchemaDocument.mutants(5_000).forEach(this::schema_and_reader_report_the_same_locations);
    }

    /** {@return the pointer that the schema reports: for a duplicate enum value, the pointer of the array} */
    private static String pointerInSchema(Violation error) {
        return error.getCode().equals(Codes.JSON_DUPLICATE_VALUE) ? parent(error) : error.getPointer();
    }

    /** {@return further pointers that the schema may report: the correct member, its parent, or an array with duplicates} */
    private static Stream<String> furtherPointers(Violation error) {
        return switch (error.getCode()) {
            case Codes.JSON_UNKNOWN_MEMBER ->
                Stream.concat(Stream.of(correctPointer(error), parent(error)), missingMembers(error));
            case Codes.JSON_TYPE, Codes.JSON_DATE, Codes.JSON_UNKNOWN_ENUM_VALUE ->
                Stream.of(parent(error)).filter(array -> array.endsWith("/kinds"));
            default -> Stream.empty();
        };
    }

    /** {@return the members that are missing from an object around a note, which the reader doesn't report} */
    private static Stream<String> missingMembers(Violation unknownMember) {
        boolean isWrapper =
                parent(unknownMember).isEmpty() && !unknownMember.getArguments().containsKey("hint");
        return isWrapper ? Shapes.NOTE.members().stream().map(member -> "/" + member.name()) : Stream.empty();
    }

    private static String parent(Violation error) {
        String pointer = error.getPointer();
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** The file is for validators outside Java: see the page about the tests. */
    @Test
    void documents_are_written_with_their_verdicts() throws IOException {
        Path file = Path.of("target/schema-check/documents.jsonl");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Stream.concat(SchemaDocument.corpus(), SchemaDocument.mutants(5_000))
                        .map(SchemaDocument::line)
                        .toList());

        assertThat(file).isNotEmptyFile();
    }

    private static String correctPointer(Violation unknownMember) {
        Object hint = unknownMember.getArguments().get("hint");
        return hint == null ? unknownMember.getPointer() : parent(unknownMember) + "/" + hint;
    }

    private static String pointer(Error error) {
        String location = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null
                ? location
                : location + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    @Test
    void every_rule_is_in_the_schema_or_in_the_list_of_differences() {
        Set<String> codes = SchemaDocument.corpus()
                .flatMap(SchemaDocument::errorsInSchema)
                .map(Violation::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> warnings = Corpus.fileNames().stream()
                .flatMap(name -> Corpus.report(name).lines())
                .filter(line -> line.startsWith("WARNING "))
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());

        codes.addAll(SchemaDocument.DIFFERENCES.keySet());
        codes.addAll(warnings);
        codes.addAll(Codes.IMPORT);
        assertThat(codes).containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }

    @Test
    void the_page_has_the_differences() throws IOException {
        String page = Files.readString(Path.of("../json/README.md"));

        assertThat(SchemaDocument.DIFFERENCES.keySet()).allMatch(code -> page.contains("`" + code + "`"));
    }

    /** Checks some of the rules of ajv's strict mode. */
    @Test
    void keywords_are_beside_their_types() {
        Map<String, String> types = Map.ofEntries(
                Map.entry("properties", "object"),
                Map.entry("required", "object"),
                Map.entry("additionalProperties", "object"),
                Map.entry("items", "array"),
                Map.entry("minItems", "array"),
                Map.entry("maxItems", "array"),
                Map.entry("uniqueItems", "array"),
                Map.entry("pattern", "string"),
                Map.entry("maxLength", "string"),
                Map.entry("enum", "string"));

        assertThat(schemas(TREE))
                .allSatisfy(schema -> assertThat(schema.propertyNames())
                        .filteredOn(types::containsKey)
                        .allSatisfy(keyword -> assertThat(types(schema)).contains(types.get(keyword))));
    }

    /** Otherwise, code generators make an untyped member. */
    @Test
    void a_member_has_a_type_or_a_reference() {
        assertThat(schemas(TREE).filter(schema -> schema.has("description")))
                .allMatch(schema -> schema.has("type") || schema.has("$ref"))
                .noneMatch(schema -> schema.has("anyOf") || schema.has("oneOf") || schema.has("allOf"));
    }

    @Test
    void an_optional_member_may_be_null() {
        assertThat(schemas(TREE).filter(schema -> schema.has("properties") && schema.has("description")))
                .allSatisfy(object -> {
                    Set<String> required = object.path("required")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toSet());
                    object.get("properties").properties().stream()
                            .filter(member -> !required.contains(member.getKey()))
                            .forEach(member ->
                                    assertThat(types(member.getValue())).contains("null"));
                });
    }

    private static Stream<JsonNode> schemas(JsonNode schema) {
        Stream<JsonNode> named = Stream.of("properties", "$defs")
                .flatMap(name -> schema.path(name).valueStream());
        Stream<JsonNode> single =
                Stream.of("items", "not", "if", "then").filter(schema::has).map(schema::get);
        return Stream.concat(Stream.of(schema), Stream.concat(named, single).flatMap(SchemaTest::schemas));
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode() && schema.has("$ref")) {
            return types(TREE.at(schema.get("$ref").asString().substring(1)));
        }
        return type.isString()
                ? List.of(type.asString())
                : type.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void the_schema_is_a_schema() {
        Schema schemaOfSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemaOfSchemas.validate(JsonMapper.shared().readTree(NoteJson.schema())))
                .isEmpty();
    }

    @Test
    void the_published_schema_is_the_generated_one() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NoteJson.class.getResourceAsStream("information-note.schema.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(NoteJson.schema() + "\n");
        }
    }

    @Test
    void every_type_and_attribute_has_a_title_and_a_description() {
        Stream.concat(Stream.of(TREE), TREE.get("$defs").valueStream())
                .filter(definition -> definition.has("properties"))
                .flatMap(definition -> Stream.concat(
                        Stream.of(definition), definition.get("properties").valueStream()))
                .forEach(described -> {
                    assertThat(described.path("title").asString()).isNotBlank();
                    assertThat(described.path("description").asString()).endsWith(".");
                });
    }
}
