package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.OrganiserRole;
import io.github.infonote.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void reports_errors_and_warnings_in_each_language(String language) {
        for (String name : List.of("twenty-errors", "every-warning")) {
            reports(name, new Locale(language));
        }
    }

    private static void reports(String name, Locale locale) {
        NoteReader.Builder reader = NoteReader.builder().clock(Corpus.CLOCK);
        ValidationReport english = reader.build().read(Corpus.json(name)).getReport();
        ValidationReport report =
                reader.locale(locale).build().read(Corpus.json(name)).getReport();

        ExpectedFile.assertEquals(Corpus.reportFile(name), Corpus.lines(report));
        assertThat(report).isEqualTo(english.withLocale(locale));
        assertThat(english.getViolations())
                .extracting(violation -> violation.getMessage(locale))
                .isEqualTo(report.getViolations().stream()
                        .map(Violation::getMessage)
                        .toList());
        ExpectedFile.assertEquals(
                Path.of("src/test/resources/messages/" + name + "." + locale + ".txt"),
                report.getViolations().stream()
                        .map(violation -> violation.getMessage().replace(roles(), "(roles)"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String roles() {
        return Stream.of(OrganiserRole.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Test
    void only_the_language_of_a_locale_is_used_and_english_is_the_fallback_whatever_the_default_locale() {
        Violation violation =
                NoteReader.create().read("").getReport().getViolations().get(0);
        String english = "The document is empty. Expected: an information note as a JSON object.";

        for (String tag : List.of("fr-FR", "tr-TR", "ar-EG", "de")) {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(violation.getMessage()).isEqualTo(english);
            assertThat(violation.getMessage(Locale.ROOT)).isEqualTo(english);
            assertThat(violation.getMessage(Locale.GERMAN)).isEqualTo(english);
            assertThat(violation.getMessage(Locale.forLanguageTag("en-AU"))).isEqualTo(english);
            assertThat(violation.getMessage(Locale.CANADA_FRENCH)).startsWith("Le document est vide.");
            assertThat(violation.getMessage(Locale.TRADITIONAL_CHINESE)).startsWith("文档为空。");
        }
    }

    @Test
    void the_locale_of_a_report_is_the_language_of_its_messages() {
        NoteReader reader = NoteReader.builder().locale(Locale.GERMAN).build();
        ValidationReport report = reader.read("").getReport();

        assertThat(report.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(report.withLocale(Locale.CANADA_FRENCH).getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(report.withLocale(Locale.JAPANESE)).isEqualTo(report);
    }

    @Test
    void a_validator_reports_in_its_language() {
        ValidationReport report = NoteValidator.builder()
                .locale(Locale.forLanguageTag("es-MX"))
                .build()
                .validate(InformationNote.builder().build());

        assertThat(report.getViolations())
                .extracting(Violation::getMessage)
                .contains("El evento no tiene título. Indíquelo tal como está impreso.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void a_plain_validator_reports_in_each_language_whatever_the_default_locale(String language) {
        for (String tag : List.of("fr", language)) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Set<String> messages = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(), new Locale(language), true))
                    .buildValidatorFactory()
                    .getValidator()
                    .validate(InformationNote.builder().build())
                    .stream()
                    .map(ConstraintViolation::getMessage)
                    .collect(Collectors.toSet());

            assertThat(messages)
                    .containsExactlyInAnyOrderElementsOf(NoteValidator.builder()
                            .locale(new Locale(language))
                            .build()
                            .validate(InformationNote.builder().build())
                            .getViolations()
                            .stream()
                            .map(Violation::getMessage)
                            .toList());
        }
    }

    @Test
    void the_languages_are_the_official_ones_of_the_united_nations() {
        assertThat(Messages.LANGUAGES).containsExactlyInAnyOrder("ar", "zh", "en", "fr", "ru", "es");
    }
}
