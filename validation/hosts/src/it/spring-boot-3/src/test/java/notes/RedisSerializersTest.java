package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;

/** Spring Data Redis's serializer for values of any type. Its mapper finds no modules, so the test registers the module. */
class RedisSerializersTest {
    private final InformationNote note = InformationNote.builder()
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    private final GenericJackson2JsonRedisSerializer serializer = new GenericJackson2JsonRedisSerializer()
            .configure(mapper -> mapper.registerModule(new InformationNoteJackson2Module()));

    @Test
    void a_note_is_deserialized_as_a_note() {
        assertThat(serializer.deserialize(serializer.serialize(note))).isEqualTo(note);
    }

    @Test
    void notes_in_other_values_are_deserialized_as_notes() {
        List<Object> notes = new ArrayList<>(List.of(note, Map.of("note", note)));

        assertThat(serializer.deserialize(serializer.serialize(notes))).isEqualTo(notes);
    }
}
