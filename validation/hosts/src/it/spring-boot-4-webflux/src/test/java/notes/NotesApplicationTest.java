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
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.RawPost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(URI.create("http://localhost:" + port + "/checked-notes"));
        document.assertValidAnswer(URI.create("http://localhost:" + port + "/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_rejected(String path) throws Exception {
        HostileDocuments.assertRejected(URI.create("http://localhost:" + port + path));
    }

    /** The heap is smaller: see the POM. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"disclaimer": {"text": "                      | It was the first of its kind. It was
            {"participantCategories": [{"participants": [  | {"name": "World Customs Organisation"},
            """)
    void a_document_of_300_MB_is_refused_in_constant_memory(String start, String repeated) throws Exception {
        assertThat(RawPost.send(port, "/checked-notes", start, repeated, 300_000_000))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json")
                .contains("\"code\":\"json.tooLarge\"");
        // Where the mapper reads the note.
        assertThat(RawPost.send(port, "/notes", start, repeated, 300_000_000)).startsWith("HTTP/1.1 413 ");
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
