package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.InformationNoteModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The serializer of Spring Data Redis for values of any type. */
class RedisSerializersTest {
    private final InformationNote note = InformationNote.builder()
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    private final GenericJacksonJsonRedisSerializer serializer = GenericJacksonJsonRedisSerializer.builder()
            .enableDefaultTyping(BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("io.github.infonote.")
                    .allowIfSubType("java.util.")
                    .build())
            .customize(mapper -> mapper.addModule(new InformationNoteModule()))
            .build();

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
