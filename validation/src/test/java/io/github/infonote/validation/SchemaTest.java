package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.text.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema against the reader, with a schema validator that knows nothing of this library. */
class SchemaTest {
    /** What a schema does not say of a document, by code. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            Codes.EVENT_DATES_ORDER, "a schema cannot compare two members",
            Codes.CATEGORY_LABEL_DUPLICATE, "a schema cannot compare one member of all entries",
            Codes.JSON_DUPLICATE_MEMBER, "a schema is given each member once",
            Codes.JSON_TOO_DEEP, "a schema has no word for depth",
            Codes.JSON_TOO_LARGE, "a schema has no word for size",
            Codes.JSON_SYNTAX, "a schema is given JSON",
            Codes.JSON_EMPTY, "a schema is given JSON");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(NoteJson.schema());

    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();

    static Stream<String> documents() {
        return Corpus.names().stream()
                .filter(name -> isJson(Corpus.json(name)))
                // Of two members with one name, a tree keeps the other one than the READER.
                .filter(name -> errors(name).noneMatch(error -> error.getCode().equals(Codes.JSON_DUPLICATE_MEMBER)));
    }

    private static boolean isJson(byte[] json) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(json);
            return !tree.isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void schema_and_reader_say_the_same_of_a_document(String name) {
        Set<String> read = errors(name)
                .filter(violation -> !DIFFERENCES.containsKey(violation.getCode()))
                .map(Violation::getPointer)
                .collect(Collectors.toCollection(TreeSet::new));
        // A member that is misspelt is reported once by the reader; a schema misses the right one as well.
        Set<String> meant = errors(name)
                .filter(violation -> violation.getCode().equals(Codes.JSON_UNKNOWN_MEMBER))
                .map(SchemaTest::meant)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> validated = SCHEMA.validate(JsonMapper.shared().readTree(Corpus.json(name))).stream()
                .map(SchemaTest::pointer)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).allMatch(pointer -> validated.stream().anyMatch(other -> isOneWay(pointer, other)));
        assertThat(validated)
                .allMatch(pointer ->
                        Stream.concat(read.stream(), meant.stream()).anyMatch(other -> isOneWay(pointer, other)));
    }

    private static Stream<Violation> errors(String name) {
        return READER.read(Corpus.json(name)).getReport().getErrors().stream();
    }

    private static String meant(Violation unknownMember) {
        String pointer = unknownMember.getPointer();
        Object hint = unknownMember.getArguments().get("hint");
        return hint == null ? pointer : pointer.substring(0, pointer.lastIndexOf('/') + 1) + hint;
    }

    private static String pointer(Error error) {
        String place = error.getInstanceLocation().toString();
        String property = error.getProperty();
        // Of several members of which one is required, none is where the error is.
        boolean isOneOfSeveral = error.getEvaluationPath().toString().matches(".*/anyOf/\\d/required");
        return property == null || isOneOfSeveral
                ? place
                : place + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    /** Whether one of two places is the other or what it is part of. */
    private static boolean isOneWay(String pointer, String other) {
        return (pointer + "/").startsWith(other + "/") || (other + "/").startsWith(pointer + "/");
    }

    @Test
    void every_rule_is_in_the_schema_or_in_the_list_of_differences() {
        Set<String> expressed = documents()
                .flatMap(SchemaTest::errors)
                .map(Violation::getCode)
                .filter(code -> !DIFFERENCES.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> warnings = Set.of(
                Codes.EVENT_FUTURE,
                Codes.EVENT_VENUE_MISSING,
                Codes.HIGHLIGHTS_MISSING,
                Codes.ORGANISER_DUPLICATE,
                Codes.PARTICIPANT_DUPLICATE,
                Codes.TEXT_MARKUP,
                Codes.TEXT_REPLACEMENT,
                Codes.TEXT_UNTRIMMED);

        expressed.addAll(DIFFERENCES.keySet());
        expressed.addAll(warnings);
        assertThat(expressed).containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }

    @Test
    void the_schema_is_a_schema() {
        Schema schemaOfSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemaOfSchemas.validate(JsonMapper.shared().readTree(NoteJson.schema())))
                .isEmpty();
    }

    @Test
    void the_published_schema_is_the_generated_one() throws IOException {
        try (InputStream in = Objects.requireNonNull(NoteJson.class.getResourceAsStream(NoteJson.SCHEMA_RESOURCE))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(NoteJson.schema() + "\n");
        }
    }

    @Test
    void every_type_and_attribute_has_a_title_and_a_description() {
        JsonNode schema = JsonMapper.shared().readTree(NoteJson.schema());

        Stream.concat(Stream.of(schema), schema.get("$defs").valueStream())
                .filter(definition -> definition.has("properties"))
                .flatMap(definition -> Stream.concat(
                        Stream.of(definition), definition.get("properties").valueStream()))
                .forEach(described -> {
                    assertThat(described.path("title").asString()).isNotBlank();
                    assertThat(described.path("description").asString()).endsWith(".");
                });
    }

    @Test
    void the_schema_accepts_the_dates_that_the_reader_accepts() {
        Pattern pattern = Pattern.compile(JsonMapper.shared()
                .readTree(NoteJson.schema())
                .at("/$defs/date/pattern")
                .asString());
        List<String> years = List.of(
                "0000",
                "0004",
                "0100",
                "0400",
                "1900",
                "2000",
                "2012",
                "2013",
                "9999",
                "-0001",
                "-0004",
                "-0100",
                "-0400",
                "+2012",
                "+02012",
                "+12012",
                "+12013",
                "-12012",
                "+100000",
                "-999999999",
                "+999999999",
                "+1000000000",
                "12012",
                "201",
                "");

        for (String year : years) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String date = "%s-%02d-%02d".formatted(year, month, day);
                    assertThat(pattern.matcher(date).find()).as(date).isEqualTo(isDate(date));
                }
            }
        }
        for (String text : List.of("2012-1-1", "2012-01-01 ", "2012-01-01\n", " 2012-01-01", "2012-01-01Z", "x")) {
            assertThat(pattern.matcher(text).find()).as(text).isEqualTo(isDate(text));
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "\"a%s\"", "\"%sa\"", "\" %s\""})
    void the_schema_accepts_the_texts_that_the_reader_accepts(String template) {
        Pattern pattern = Pattern.compile(JsonMapper.shared()
                .readTree(NoteJson.schema())
                .at("/$defs/text/pattern")
                .asString());
        String text = template.substring(1, template.length() - 1);

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < 0x3100 || c % 997 == 0 || (c >= 0xd7f0 && c < 0xe010) || (c & 0xffff) > 0xfff0)
                .forEach(c -> {
                    String tried = text.formatted(Character.toString(c));
                    boolean isTaken = Characters.indexOfUnsafe(tried, 0) < 0 && !Characters.isBlank(tried);
                    assertThat(pattern.matcher(tried).find()).as("U+%04X", c).isEqualTo(isTaken);
                });
    }

    /** Tags of subtags that are nearly right. */
    @Test
    void the_pattern_of_a_language_tag_accepts_what_the_rule_accepts() {
        Random random = new Random(1);
        List<String> subtags = List.of(
                "en",
                "zh",
                "hant",
                "419",
                "de",
                "1996",
                "rozaj",
                "x",
                "X",
                "u",
                "co",
                "phonebk",
                "a",
                "abcdefgh",
                "abcdefghi",
                "12",
                "1a2b",
                "i",
                "ext",
                "",
                "é",
                "e_n",
                "en ",
                "0",
                "q");
        NoteValidator validator = NoteValidator.builder().clock(Corpus.CLOCK).build();
        InformationNote valid = NoteJson.read(Corpus.json("valid"));
        Stream<String> irregular = Stream.of(
                "i-klingon",
                "I-DEFAULT",
                "en-GB-oed",
                "sgn-be-fr",
                "i-ami",
                "i-x",
                "art-lojban",
                "zh-min-nan",
                "en-GB-oe");
        Stream<String> generated = Stream.generate(() -> random.ints(1 + random.nextInt(5), 0, subtags.size())
                .mapToObj(subtags::get)
                .collect(Collectors.joining("-")));
        for (String tag : Stream.concat(irregular, generated.limit(20_000)).toList()) {
            InformationNote note = valid.withLanguage(tag);

            assertThat(SCHEMA.validate(JsonMapper.shared().readTree(NoteJson.write(note)))
                            .isEmpty())
                    .as(tag)
                    .isEqualTo(validator.validate(note).isValid());
        }
    }
}
