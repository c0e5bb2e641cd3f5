package io.github.infonote.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class NoteReaderPropertiesTest {
    private static final String UNFINISHED =
            "{\"event\": {\"title\": \"<b>Conference</b>\", \"titel\": \"<b>\", \"startDate\": \"2012-11-14\"}}";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(InfonoteAutoConfiguration.class));

    @Test
    void without_properties_the_reader_is_the_default_one() {
        application.run(context -> {
            NoteReader reader = context.getBean(NoteReader.class);

            assertThat(reader.getMaxBytes()).isEqualTo(NoteReader.create().getMaxBytes());
            assertThat(reader.read(UNFINISHED).getReport())
                    .isEqualTo(NoteReader.create().read(UNFINISHED).getReport());
        });
    }

    /** The properties on the page. */
    @Test
    void the_properties_are_the_settings_of_the_reader() throws IOException {
        String[] properties = Files.readAllLines(Path.of("src/test/resources/notes.properties"))
                .toArray(String[]::new);

        application.withPropertyValues(properties).run(context -> {
            NoteReader reader = context.getBean(NoteReader.class);
            List<Violation> violations = reader.read(UNFINISHED).getReport().getViolations();

            assertThat(reader.getMaxBytes()).isEqualTo(512 * 1024);
            assertThat(violations.stream().map(violation -> violation.getSeverity() + " " + violation.getCode()))
                    .contains("WARNING json.unknownMember", "ERROR text.markup")
                    .doesNotContain("WARNING event.venue.missing", "WARNING highlights.missing");
        });
    }

    @Test
    void a_code_in_an_environment_variable_is_read_in_any_case() {
        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-systemEnvironment", Map.of("INFONOTE_SEVERITY_JSON_UNKNOWNMEMBER", "warning"))))
                .run(context -> assertThat(context.getBean(NoteReader.class)
                                .read(UNFINISHED)
                                .getReport()
                                .getWarnings())
                        .extracting(Violation::getCode)
                        .contains(Codes.JSON_UNKNOWN_MEMBER));
    }

    @Test
    void every_property_is_described_for_ides_and_on_the_page() throws IOException {
        String metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));
        String page = Files.readString(Path.of("README.md"));

        assertThat((List<?>)
                        JsonParserFactory.getJsonParser().parseMap(metadata).get("properties"))
                .hasSameSizeAs(InfonoteProperties.class.getRecordComponents())
                .allSatisfy(entry -> {
                    Map<?, ?> property = (Map<?, ?>) entry;
                    assertThat(page).contains("| `" + property.get("name"));
                    assertThat((String) property.get("description")).isNotBlank();
                });
    }

    @Test
    void warnings_are_errors_if_the_property_says_so() {
        application
                .withPropertyValues("infonote.warnings-as-errors=true")
                .run(context -> assertThat(context.getBean(NoteReader.class)
                                .read(UNFINISHED)
                                .getReport()
                                .getWarnings())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "infonote.ignore=disclaimer.requird | Unknown code: disclaimer.requird",
                "infonote.max-bytes=8GB             | maxBytes must be from 1 to 2147483631; found: 2147483647",
                "infonote.max-bytes=0               | maxBytes must be from 1 to 2147483631; found: 0",
            })
    void a_setting_that_is_out_of_range_stops_the_application(String property, String message) {
        application
                .withPropertyValues(property)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessage(message));
    }

    @Test
    void a_reader_of_the_application_is_used() {
        NoteReader own = NoteReader.builder().ignore(Codes.EVENT_VENUE_MISSING).build();

        application
                .withBean(NoteReader.class, () -> own)
                .run(context -> assertThat(context).getBean(NoteReader.class).isSameAs(own));
    }
}
