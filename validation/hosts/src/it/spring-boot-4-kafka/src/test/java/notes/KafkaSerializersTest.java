package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.NoteMappingException;
import io.github.infonote.json.JsonError;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.Violation;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.serializer.JacksonJsonDeserializer;
import org.springframework.kafka.support.serializer.JacksonJsonSerializer;

/** The serializers of Spring Kafka with type headers, created as Kafka creates them. */
class KafkaSerializersTest {
    private final InformationNote note = InformationNote.builder()
            .disclaimer(Disclaimer.of("For information only."))
            .build();

    private final Headers headers = new RecordHeaders();
    private final NoteSerializer serializer = new NoteSerializer();
    private final JacksonJsonDeserializer<Object> deserializer = new JacksonJsonDeserializer<>();

    KafkaSerializersTest() {
        deserializer.configure(Map.of(JacksonJsonDeserializer.TRUSTED_PACKAGES, "io.github.infonote"), false);
    }

    @Test
    void a_note_is_read_by_the_type_in_its_headers() {
        byte[] json = serializer.serialize("notes", headers, note);

        assertThat(new String(json, UTF_8)).isEqualTo(NoteJson.write(note));
        assertThat(new String(headers.lastHeader("__TypeId__").value(), UTF_8))
                .isEqualTo("io.github.infonote.InformationNote");
        assertThat(deserializer.deserialize("notes", headers, json)).isEqualTo(note);
    }

    @Test
    void a_note_with_the_hidden_class_in_its_headers_is_read() {
        byte[] json = new JacksonJsonSerializer<>().serialize("notes", headers, note);

        assertThat(new String(headers.lastHeader("__TypeId__").value(), UTF_8))
                .isEqualTo("io.github.infonote.ImmutableInformationNote");
        assertThat(deserializer.deserialize("notes", headers, json)).isEqualTo(note);
    }

    @Test
    void all_errors_of_the_json_are_reported() {
        serializer.serialize("notes", headers, note);

        Throwable thrown = catchThrowable(() -> deserializer.deserialize(
                "notes", headers, "{\"event\": 7, \"disclaimer\": []}".getBytes(UTF_8)));

        assertThat(thrown).cause().isInstanceOfSatisfying(NoteMappingException.class, e -> assertThat(e.getErrors())
                .extracting(JsonError::getPointer)
                .containsExactly("/event", "/disclaimer"));
    }

    @Test
    void a_reader_also_reports_violations() {
        NoteReader reader = NoteReader.create();
        Deserializer<ReadResult> checked = (topic, json) -> reader.read(json);

        ReadResult result = checked.deserialize("notes", "{\"event\": 7}".getBytes(UTF_8));

        assertThat(result.getReport().getErrors())
                .extracting(Violation::getCode)
                .contains("json.type", "disclaimer.required");
    }
}
