package notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;

/** Hibernate ORM stores a note in a JSON column. */
@DataJpaTest
@Import(JsonColumns.class)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
class JsonColumnTest {
    @Autowired
    private TestEntityManager entities;

    @Test
    void a_note_is_stored_as_its_json() {
        InformationNote note = InformationNote.builder()
                .disclaimer(Disclaimer.of("For information only."))
                .build();

        Long id = entities.persistAndGetId(new StoredNote(note), Long.class);
        entities.flush();
        entities.clear();

        assertThat(entities.find(StoredNote.class, id).getNote()).isEqualTo(note);
        assertThat(entities.getEntityManager()
                        .createNativeQuery("select note from stored_note", byte[].class)
                        .getSingleResult())
                .isEqualTo(NoteJson.write(note).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_project_has_neither_jackson_2_nor_a_bean_validation_provider() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(Validation::buildDefaultValidatorFactory).isInstanceOf(NoProviderFoundException.class);
    }
}
