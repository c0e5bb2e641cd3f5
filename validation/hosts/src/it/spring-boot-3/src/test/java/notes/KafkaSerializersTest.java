package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;
import io.github.infonote.json.jackson2.Jackson2NoteMappingException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.mapping.DefaultJackson2JavaTypeMapper;
import org.springframework.kafka.support.serializer.JsonDeserializer;
import org.springframework.kafka.support.serializer.JsonSerializer;

/** The serializers of Spring Kafka, with a mapper that has the module, because the default mapper finds no modules. */
class KafkaSerializersTest {
    private final InformationNote note = InformationNote.builder()
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    private final Headers headers = new RecordHeaders();
    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new InformationNoteJackson2Module()).build();
    private final JsonSerializer<InformationNote> serializer =
            new JsonSerializer<InformationNote>(mapper).typeMapper(new NoteTypeMapper());
    private final JsonDeserializer<InformationNote> deserializer =
            new JsonDeserializer<>(InformationNote.class, mapper);

    @Test
    void a_note_is_read_by_the_type_in_its_headers() {
        byte[] value = serializer.serialize("notes", headers, note);

        assertThat(new String(value, UTF_8)).isEqualTo(NoteJson.write(note));
        assertThat(new String(headers.lastHeader("__TypeId__").value(), UTF_8))
                .isEqualTo("io.github.infonote.InformationNote");
        assertThat(deserializer.deserialize("notes", headers, value)).isEqualTo(note);
    }

    @Test
    void all_errors_of_the_json_are_reported() {
        serializer.serialize("notes", headers, note);

        Throwable thrown = catchThrowable(() -> deserializer.deserialize(
                "notes", headers, "{\"event\": 7, \"disclaimer\": []}".getBytes(UTF_8)));

        assertThat(thrown).cause().isInstanceOfSatisfying(Jackson2NoteMappingException.class, e -> assertThat(e.getErrors())
                .extracting(JsonError::getPointer)
                .containsExactly("/event", "/disclaimer"));
    }

    /** Writes the public type of a note in the type header, instead of the class that implements it. */
    private static final class NoteTypeMapper extends DefaultJackson2JavaTypeMapper {
        @Override
        public void fromJavaType(JavaType type, Headers headers) {
            if (type.isTypeOrSubTypeOf(InformationNote.class)) {
                addHeader(headers, getClassIdFieldName(), InformationNote.class);
            } else {
                super.fromJavaType(type, headers);
            }
        }
    }
}
