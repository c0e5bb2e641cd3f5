package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.elasticsearch.DataElasticsearchTest;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.test.autoconfigure.web.reactive.WebFluxTest;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.json.JacksonTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Test slices, which load a part of the application, also find the module. */
class SlicesTest {
    private final String valid = valid();

    @Nested
    @JsonTest
    class Json {
        @Autowired
        private JacksonTester<InformationNote> json;

        @Test
        void writes_and_reads_a_note() throws IOException {
            InformationNote note = NoteJson.read(valid);

            assertThat(json.write(note).getJson()).isEqualTo(valid);
            assertThat(json.parseObject(valid)).isEqualTo(note);
        }
    }

    @Nested
    @WebMvcTest
    class WebMvc {
        @Test
        void answers_with_the_note(@Autowired MockMvcTester client) {
            assertThat(client.post().uri("/notes").contentType(MediaType.APPLICATION_JSON).content(valid))
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo(valid);
        }

        @Test
        void answers_with_the_errors(@Autowired MockMvcTester client) {
            assertThat(client.post().uri("/notes").contentType(MediaType.APPLICATION_JSON).content("{}"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("\"code\":\"disclaimer.required\"");
        }
    }

    @Nested
    @WebFluxTest
    class WebFlux {
        @Test
        void answers_with_the_note(@Autowired WebTestClient client) {
            client.post()
                    .uri("/notes")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(valid)
                    .exchange()
                    .expectBody(String.class)
                    .isEqualTo(valid);
        }
    }

    @Nested
    @DataElasticsearchTest
    class Elasticsearch {
        @Test
        void has_a_mapper_that_knows_notes(@Autowired ObjectMapper mapper) throws IOException {
            assertThat(mapper.readValue(valid, InformationNote.class)).isEqualTo(NoteJson.read(valid));
        }
    }

    private static String valid() {
        try (InputStream in = SlicesTest.class.getResourceAsStream("/valid.json")) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
