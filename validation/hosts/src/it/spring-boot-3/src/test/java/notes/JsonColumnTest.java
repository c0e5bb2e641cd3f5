package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

/** Hibernate ORM stores a note in a JSON column. */
@DataJpaTest
class JsonColumnTest {
    @Autowired
    private TestEntityManager entities;

    @Test
    void a_note_is_stored_as_its_json() {
        StoredNote stored = new StoredNote();
        stored.note = InformationNote.builder()
                .disclaimer(Disclaimer.of("For information only."))
                .build();

        Long id = entities.persistAndGetId(stored, Long.class);
        entities.flush();
        entities.clear();

        assertThat(entities.find(StoredNote.class, id).note).isEqualTo(stored.note);
        assertThat(entities.getEntityManager()
                        .createNativeQuery("select note from stored_note", byte[].class)
                        .getSingleResult())
                .isEqualTo(NoteJson.write(stored.note).getBytes(StandardCharsets.UTF_8));
    }
}
