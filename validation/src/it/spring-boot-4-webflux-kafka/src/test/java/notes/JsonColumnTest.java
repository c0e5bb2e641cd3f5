package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;

/** A note in a JSON column, by Hibernate ORM. */
@DataJpaTest
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
}
