package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.mapping.WrittenLocation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Runs a plain {@code @Valid} with another provider than Hibernate Validator. The build puts it on the class path for
 * this test only.
 */
class OtherProvider {
    private static final String MAPPING = "/META-INF/infonote-constraint-mapping.xml";

    @Test
    void reports_the_rules_at_the_same_properties_if_it_is_given_the_mapping() throws IOException {
        NoteValidator noteValidator =
                NoteValidator.builder().clock(Corpus.CLOCK).build();
        NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
        try (InputStream mapping = Objects.requireNonNull(NoteReader.class.getResourceAsStream(MAPPING), MAPPING)) {
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .addMapping(mapping)
                    .clockProvider(() -> Corpus.CLOCK)
                    .buildValidatorFactory()
                    .getValidator();
            assertThat(validator.getClass().getName()).startsWith("org.apache.bval.");

            for (String name : Corpus.names()) {
                InformationNote note = reader.read(Corpus.json(name))
                        .getNote()
                        .filter(read -> !read.equals(InformationNote.builder().build()))
                        .orElseGet(() -> reader.read(Corpus.json("valid")).orElseThrow());
                assertThat(validator.validate(note, Default.class, Warnings.class).stream()
                                .map(violation -> violation.getMessageTemplate() + " "
                                        + WrittenLocation.of(note, PropertyPath.pointer(violation.getPropertyPath()))
                                                .pointer()))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(noteValidator.validate(note).getViolations().stream()
                                .map(violation ->
                                        "{io.github.infonote." + violation.getCode() + "} " + violation.getPointer())
                                .toList());
            }
        }
    }
}
