package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotesApplicationTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_valid_note_is_returned_as_it_came(String path) throws Exception {
        HttpResponse<String> response = post(path, document("valid.json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(document("valid.json").strip());
    }

    @ParameterizedTest
    @CsvSource({
        "/notes, no-disclaimer.json, /disclaimer/text, disclaimer.required",
        "/notes, every-error.json, /event/title, event.title.required",
        "/checked-notes, no-disclaimer.json, /disclaimer, disclaimer.required",
        "/checked-notes, every-error.json, /event/title, event.title.required",
    })
    void errors_are_reported_in_the_language_that_the_client_prefers(
            String path, String name, String pointer, String code) throws Exception {
        HttpResponse<String> response = post(path, document(name));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(response.body())
                .contains("La note d'information n'est pas valide")
                .contains("{\"pointer\":\"#" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | 400 | json.empty
            {                              | 400 | json.syntax
            {"disclaimer": {"text": "cut   | 400 | json.syntax
            nonsense                       | 400 | json.syntax
            null                           | 422 | json.type
            []                             | 422 | json.type
            {"disclaimer": {"text": "\\ud83d"}} | 422 | text.unsafe
            {"@class": "java.net.URL"}     | 422 | json.unknownMember
            """)
    void every_document_is_answered_with_a_problem_document(String document, int status, String code)
            throws Exception {
        HttpResponse<String> response = post("/checked-notes", document);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 400 | json.empty             | #
            null                                 | 400 | json.empty             | #
            {"event":                            | 400 | json.syntax            | #
            nonsense                             | 400 | json.syntax            | #
            []                                   | 422 | json.type              | #
            {"event": {"startDate": "14/11/2012"}} | 422 | json.date            | #/event/startDate
            {"organisers": [{"role": "HOST"}]}   | 422 | json.unknownEnumValue  | #/organisers/0/role
            """)
    void a_body_that_the_mapper_rejects_is_answered_with_a_problem_document(
            String body, int status, String code, String pointer) throws Exception {
        HttpResponse<String> response = post("/notes", body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_refused(String path) throws Exception {
        String[] documents = {
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"event\": {\"title\": " + "9".repeat(1_000_000) + "}}",
            "{\"disclaimer\": {\"text\": \"" + "x".repeat(5_000_000) + "\"}}",
            "{\"@class\": \"java.net.URL\", \"event\": [\"java.net.URL\", \"http://localhost\"]}",
            "{\"disclaimer\": {\"text\": \"${jndi:ldap://localhost/a} \\ud83d\"}}",
        };

        for (String document : documents) {
            assertThat(post(path, document).statusCode())
                    .as(document.substring(0, Math.min(60, document.length())))
                    .isIn(400, 413, 422);
        }
    }

    /** The heap is smaller: see the POM. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"disclaimer": {"text": "                      | It was the first of its kind. It was
            {"participantCategories": [{"participants": [  | {"name": "World Customs Organisation"},
            """)
    void a_document_of_300_MB_is_refused_in_constant_memory(String start, String repeated) throws Exception {
        assertThat(LargePost.send(port, "/checked-notes", start, repeated, 300_000_000))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json")
                .contains("\"code\":\"json.tooLarge\"");
        // Where the mapper reads the note.
        assertThat(LargePost.send(port, "/notes", start, repeated, 300_000_000)).startsWith("HTTP/1.1 400 ");
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de, fr-CA;q=0.5")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String document(String name) throws IOException {
        try (InputStream in = NotesApplicationTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
