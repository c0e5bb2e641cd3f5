package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.text.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the schema's patterns with the reader, in a backtracking engine and in RE2, by search and by full match. */
class SchemaPatternsTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(NoteJson.schema());

    enum Engine {
        JAVA_SEARCH {
            @Override
            Predicate<String> compile(String pattern) {
                return java.util.regex.Pattern.compile(pattern).asPredicate();
            }
        },
        JAVA_FULL_MATCH {
            @Override
            Predicate<String> compile(String pattern) {
                return java.util.regex.Pattern.compile(pattern).asMatchPredicate();
            }
        },
        RE2_SEARCH {
            @Override
            Predicate<String> compile(String pattern) {
                Pattern compiled = Pattern.compile(pattern);
                return text -> compiled.matcher(text).find();
            }
        },
        RE2_FULL_MATCH {
            @Override
            Predicate<String> compile(String pattern) {
                return Pattern.compile(pattern)::matches;
            }
        };

        abstract Predicate<String> compile(String pattern);

        /** {@return a predicate for the strings that the patterns at a location of the schema match} */
        Predicate<String> at(String pointer) {
            JsonNode schema = SCHEMA.at(pointer);
            Predicate<String> pattern = compile(schema.get("pattern").asString());
            Predicate<String> excluded = compile(schema.at("/not/pattern").asString());
            return pattern.and(excluded.negate());
        }
    }

    @ParameterizedTest
    @EnumSource
    void dates_are_in_the_form_that_is_written(Engine engine) {
        Predicate<String> schema = engine.at("/$defs/date");
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
                "-0000",
                "-0001",
                "-0004",
                "-0100",
                "-0400",
                "-2000",
                "-9999",
                "+0000",
                "+2012",
                "+02012",
                "-02012",
                "+10000",
                "-10000",
                "+12012",
                "+12013",
                "+12100",
                "-12012",
                "+100000",
                "+0000002012",
                "-999999999",
                "+999999999",
                "+999999996",
                "+0999999999",
                "-0999999999",
                "+1000000000",
                "12012",
                "201",
                "");

        for (String year : years) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String date = "%s-%02d-%02d".formatted(year, month, day);
                    assertThat(schema.test(date)).as(date).isEqualTo(isDate(date));
                }
            }
        }
        for (String text : List.of("2012-1-1", "2012-01-01 ", " 2012-01-01", "2012-01-01Z", "x", "٢٠١٢-٠١-٠١")) {
            assertThat(schema).as(text).rejects(text);
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** In some engines, {@code $} also matches before a final line break. */
    @ParameterizedTest
    @EnumSource
    void a_line_break_is_part_of_a_string(Engine engine) {
        for (String lineBreak : List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029")) {
            assertThat(engine.at("/$defs/date")).accepts("2012-11-14").rejects("2012-11-14" + lineBreak);
            assertThat(engine.at("/properties/language")).accepts("en").rejects("en" + lineBreak);
            assertThat(engine.at("/$defs/text").test("a" + lineBreak))
                    .isEqualTo(Characters.indexesOfUnsafe(lineBreak).isEmpty());
        }
    }

    /** Except for lone surrogates, which some engines such as RE2 can't express, and unclosed embeddings, which no pattern can. */
    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "\"a%s\"", "\"%sa\"", "\" %s\"", "\"a%sa\""})
    void patterns_match_the_strings_that_the_reader_allows(String template) {
        List<Predicate<String>> engines = Stream.of(Engine.values())
                .map(engine -> engine.at("/$defs/text"))
                .toList();
        String text = template.substring(1, template.length() - 1);

        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < 0x3100 || c % 997 == 0 || (c & 0xffff) > 0xfff0)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(c -> {
                    String end = c == 0x202a || c == 0x202b ? "\u202c" : c >= 0x2066 && c <= 0x2068 ? "\u2069" : "";
                    String tried = text.formatted(Character.toString(c) + end);
                    boolean isText = Characters.indexesOfUnsafe(tried).isEmpty() && !Characters.isBlank(tried);
                    assertThat(engines)
                            .as("U+%04X", c)
                            .allSatisfy(engine -> assertThat(engine.test(tried)).isEqualTo(isText));
                });
    }

    /** Code generators and other tools use only the keyword {@code pattern}. */
    @Test
    void a_full_match_needs_no_second_pattern() {
        Predicate<String> text =
                Engine.JAVA_FULL_MATCH.compile(SCHEMA.at("/$defs/text/pattern").asString());

        assertThat(text).accepts("a", " a\r\n", "\ta b").rejects("", " \n", "\u0000a", "a\u202e", "\u000ba", "a\u0085");
    }

    /** Patterns with more than one way to match would take time that grows with the square of the length. */
    @Test
    void patterns_take_linear_time() {
        Predicate<String> schema = Engine.JAVA_SEARCH.at("/$defs/text");

        assertThat(schema)
                .rejects(" ".repeat(100_000))
                .rejects("a".repeat(99_999) + "\u0000")
                .accepts("a".repeat(100_000));
    }

    /** The tags consist of nearly valid subtags. */
    @Test
    void patterns_match_the_language_tags_that_the_rule_allows() {
        List<Predicate<String>> engines = Stream.of(Engine.values())
                .map(engine -> engine.at("/properties/language"))
                .toList();
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

            boolean isTag = validator.validate(note).isValid();
            assertThat(engines)
                    .as(tag)
                    .allSatisfy(engine -> assertThat(engine.test(tag)).isEqualTo(isTag));
        }
    }
}
