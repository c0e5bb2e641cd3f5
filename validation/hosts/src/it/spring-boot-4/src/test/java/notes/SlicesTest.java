package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.test.json.JacksonTester;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
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

    @Test
    void slices_need_no_jackson_2() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.Module"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static String valid() {
        try (InputStream in = SlicesTest.class.getResourceAsStream("/valid.json")) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
