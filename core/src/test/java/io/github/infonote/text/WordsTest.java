package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.OrganiserRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordsTest {
    private static final List<String> LANGUAGES = Messages.LANGUAGES;

    private static Properties bundle(String suffix) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Words.class.getResourceAsStream("words" + suffix + ".properties"), suffix)) {
            words.load(in);
        }
        return words;
    }

    /** Returns the parameters of each template, without the suffixes for parts of dates. */
    private static Map<String, List<String>> parameters(Properties words) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            TreeSet<String> names = new TreeSet<>();
            Template.fill(words.getProperty(key), literal -> {}, name -> names.add(name.replaceFirst("\\..*", "")));
            parameters.put(key, new ArrayList<>(names));
        }
        return parameters;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_every_word_with_the_same_parameters(String language) throws IOException {
        Properties words = bundle(language.equals("en") ? "" : "_" + language);

        assertThat(parameters(words)).isEqualTo(parameters(bundle("")));
        assertThat(words.values()).doesNotContain("");
        assertThat(Words.of(new Locale(language)).get("title")).isEqualTo(words.get("title"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void labels_are_distinct_and_separators_have_one_character(String language) {
        Words words = Words.of(new Locale(language));
        List<String> labels = new ArrayList<>(List.of(
                words.get("event"), words.get("organisers"), words.get("dateAndVenue"), words.get("participants")));
        for (OrganiserRole role : OrganiserRole.values()) {
            labels.add(words.get("organisers." + role));
        }

        assertThat(labels)
                .doesNotHaveDuplicates()
                .noneMatch(label -> label.contains(words.colon(true).strip()));
        assertThat(List.of(
                        words.get("objectives"),
                        words.get("background"),
                        words.get("highlights"),
                        words.get("additionalComments")))
                .doesNotHaveDuplicates();
        assertThat(words.openingBracket(false)).endsWith(words.openingBracket(true));
        assertThat(words.get("separator").replace('\u00a0', ' ').strip()).hasSize(1);
        assertThat(words.get("name.acronym")).isNotEqualTo(words.get("name.qualifier"));
    }

    @Test
    void titles_are_distinct_in_all_languages() {
        assertThat(LANGUAGES)
                .extracting(language -> Words.of(new Locale(language)).get("title"))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_arabic_is_right_to_left() {
        assertThat(LANGUAGES)
                .filteredOn(language -> Words.of(new Locale(language)).isRightToLeft())
                .containsExactly("ar");
    }

    @Test
    void a_template_is_split_into_literals_and_parameters() {
        List<String> parts = new ArrayList<>();
        Template.fill("a {b}{c} \\{d\\}\\\\e{f}", parts::add, name -> parts.add("<" + name + ">"));

        assertThat(String.join("", parts)).isEqualTo("a <b><c> {d}\\e<f>");
    }

    @Test
    void the_page_has_the_words_of_each_language() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md"));
        List<Words> columns = Stream.of("en", "fr", "es", "ru", "zh", "ar")
                .map(language -> Words.of(new Locale(language)))
                .toList();

        assertThat(bundle("").stringPropertyNames())
                .filteredOn(
                        key -> !key.matches("colon|separator|bracket.*|date.*|month.*") || key.equals("dateAndVenue"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(rows)
                        .contains(columns.stream()
                                .map(words -> words.get(key).replaceAll("\\{\\w+}", "…"))
                                .collect(Collectors.joining(" | ", "| ", " |"))));
    }
}
