package notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void a_good_note_is_taken_and_given_back_as_it_came(String path) throws Exception {
        HttpResponse<String> response = post(path, document("valid.json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(new String(document("valid.json"), StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void what_breaks_a_rule_is_refused(String path) throws Exception {
        for (String name : new String[] {"no-disclaimer.json", "every-error.json"}) {
            assertThat(post(path, document(name)).statusCode())
                    .as(name)
                    .isEqualTo(path.equals("/notes") ? 400 : 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void what_is_hostile_is_refused(String path) throws Exception {
        String[] documents = {
            "",
            "null",
            "{",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"event\": {\"title\": " + "9".repeat(1_000_000) + "}}",
            "{\"disclaimer\": {\"text\": \"" + "x".repeat(5_000_000) + "\"}}",
            "{\"@class\": \"java.net.URL\", \"event\": [\"java.net.URL\", \"http://localhost\"]}",
            "{\"disclaimer\": {\"text\": \"${jndi:ldap://localhost/a} \\ud83d\"}}",
        };

        for (String document : documents) {
            assertThat(post(path, document.getBytes(StandardCharsets.UTF_8)).statusCode())
                    .as(document.substring(0, Math.min(60, document.length())))
                    // Spring itself answers to a body that is empty.
                    .isIn(400, 413, 422);
        }
    }

    @Test
    void the_answer_is_a_problem_document_in_the_language_that_was_asked_for() throws Exception {
        HttpResponse<String> response = post("/checked-notes", document("no-disclaimer.json"));

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains("La note d'information n'est pas valide")
                .contains("\"pointer\":\"#/disclaimer\",\"code\":\"disclaimer.required\"");
    }

    private HttpResponse<String> post(String path, byte[] json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr-CA")
                .POST(BodyPublishers.ofByteArray(json))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream in = NotesApplicationTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        }
    }
}
