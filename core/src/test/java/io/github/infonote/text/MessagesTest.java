package io.github.infonote.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    /** Matches a parameter in braces, or an escaped brace or backslash. */
    private static final Pattern PARAMETER_OR_ESCAPE = Pattern.compile("\\{\\w+}|\\\\[{}\\\\]");

    private static Properties bundle(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            messages.load(in); // Read as ISO 8859-1, so all other characters must be escaped.
        }
        return messages;
    }

    /** Returns the parameters of each message. */
    private static Map<String, Set<String>> parameters(Properties messages) {
        Map<String, Set<String>> parameters = new TreeMap<>();
        messages.stringPropertyNames()
                .forEach(key -> parameters.put(
                        key,
                        PARAMETER_OR_ESCAPE
                                .matcher(messages.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .filter(parameter -> parameter.startsWith("{"))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return parameters;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void every_message_exists_in_every_language_with_the_same_parameters(String language) throws IOException {
        Properties english = bundle("messages.properties");
        Properties translated = bundle("messages_" + language + ".properties");

        assertThat(parameters(translated)).isEqualTo(parameters(english));
        assertThat(translated.values()).doesNotContainAnyElementsOf(english.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_es", "_fr", "_ru", "_zh"})
    void braces_and_backslashes_are_parameters_or_escaped(String suffix) throws IOException {
        assertThat(bundle("messages" + suffix + ".properties").values())
                .allSatisfy(message -> assertThat(
                                PARAMETER_OR_ESCAPE.matcher(message.toString()).replaceAll(""))
                        .doesNotContain("{", "}", "\\"));
    }

    @Test
    void arabic_messages_isolate_quoted_arguments() throws IOException {
        assertThat(bundle("messages_ar.properties").values())
                .extracting(Object::toString)
                .filteredOn(message -> message.contains("{found}"))
                .isNotEmpty()
                .allMatch(message -> message.contains("\u2068{found}\u2069"));
    }

    @Test
    void french_has_a_no_break_space_before_two_part_punctuation() throws IOException {
        for (String bundle : List.of("messages_fr.properties", "words_fr.properties")) {
            assertThat(bundle(bundle).values())
                    .extracting(Object::toString)
                    .noneMatch(text -> Pattern.compile(" [:;?!]").matcher(text).find());
        }
    }

    @Test
    void codes_and_messages_match() throws IOException {
        Set<String> keys = bundle("messages.properties").stringPropertyNames();

        assertThat(Codes.ALL)
                .allSatisfy(code -> assertThat(keys).anyMatch(key -> key.equals(code) || key.startsWith(code + ".")));
        assertThat(keys)
                .allMatch(key -> key.startsWith("problem.")
                        || key.equals("disclaimer.standard")
                        || Codes.ALL.stream().anyMatch(code -> key.equals(code) || key.startsWith(code + ".")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_en", "_es", "_fr", "_ru", "_zh"})
    void the_bundle_for_providers_has_the_same_messages(String suffix) throws IOException {
        Properties messages = bundle("messages" + suffix + ".properties");
        Map<String, String> expected = new TreeMap<>();
        messages.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("json.")
                        && !key.startsWith("import.")
                        && !key.startsWith("problem.")
                        && !key.equals("disclaimer.standard"))
                .forEach(key -> expected.put("io.github.infonote." + key, messages.getProperty(key)));

        assertThat(bundle("/ContributorValidationMessages" + suffix + ".properties"))
                .containsExactlyInAnyOrderEntriesOf(Map.copyOf(expected));
    }

    @Test
    void replaces_parameters_once_and_unescapes_characters() {
        assertThat(Messages.format("json.type.object", Map.of("found", "{expected} \\{ $1"), Locale.ENGLISH))
                .isEqualTo("Found: \"{expected} \\{ $1\". Expected: an object, in braces: { … }.");
        assertThat(Messages.format("json.type.object", Map.of("found", "7", "foundType", "number"), Locale.ENGLISH))
                .isEqualTo("Found: 7. Expected: an object, in braces: { … }.");
        assertThat(Messages.format("json.syntax.string", Map.of("found", "x"), Locale.ENGLISH))
                .contains("such as \\n,");
    }

    @Test
    void uses_the_language_of_a_locale_or_english() {
        Locale machine = Locale.getDefault();
        try {
            for (String tag : List.of("fr-FR", "tr-TR", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(Messages.format("json.empty", Map.of(), Locale.GERMAN))
                        .isEqualTo(Messages.format("json.empty", Map.of(), Locale.ENGLISH))
                        .startsWith("The document is empty.");
                assertThat(Messages.format("json.empty", Map.of(), Locale.CANADA_FRENCH))
                        .isEqualTo(Messages.format("json.empty", Map.of(), Locale.FRENCH))
                        .startsWith("Le document est vide.");
            }
        } finally {
            Locale.setDefault(machine);
        }
    }
}
