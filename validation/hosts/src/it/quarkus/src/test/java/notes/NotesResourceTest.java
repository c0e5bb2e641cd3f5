package notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.infonote.json.NoteJson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.RawPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotesResourceTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource
    private URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_good_note_is_taken_and_given_back_as_it_came(String path) throws Exception {
        HttpResponse<String> response = post(path, document("valid.json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(new String(document("valid.json"), StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(server.resolve("/checked-notes"));
        document.assertValidAnswer(server.resolve("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_rejected(String path) throws Exception {
        HostileDocuments.assertRejected(server.resolve(path));
    }

    /** The heap is smaller: see the POM. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"disclaimer": {"text": "                      | It was the first of its kind. It was
            {"participantCategories": [{"participants": [  | {"name": "World Customs Organisation"},
            """)
    void a_document_of_300_MB_is_refused_in_constant_memory(String start, String repeated) throws Exception {
        assertThat(RawPost.send(server.getPort(), "/checked-notes", start, repeated, 300_000_000))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json")
                .contains("\"code\":\"json.tooLarge\"");
    }

    /** The mapper's documents are limited as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"disclaimer": {"text": "                      | It was the first of its kind. It was
            {"participantCategories": [{"participants": [  | {"name": "World Customs Organisation"},
            """)
    void a_mapper_refuses_such_a_document_too(String start, String repeated) throws Exception {
        assertThat(RawPost.send(server.getPort(), "/notes", start, repeated, 300_000_000))
                .containsPattern("^HTTP/1.1 4\\d\\d ");
    }

    @Test
    void the_published_schema_is_that_of_the_library() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/q/openapi?format=json")).build();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode api = mapper.readTree(client.send(request, BodyHandlers.ofString()).body());
        JsonNode schemas = api.at("/components/schemas");
        ObjectNode expected = (ObjectNode) mapper.readTree(
                NoteJson.schema().replace("#/$defs/", "#/components/schemas/InformationNote."));
        JsonNode parts = expected.remove("$defs");
        expected.remove(List.of("$schema", "$id"));

        assertThat(api.at("/paths/~1notes/post/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/InformationNote");
        assertThat(schemas.get("InformationNote")).isEqualTo(expected);
        parts.properties()
                .forEach(part -> assertThat(schemas.get("InformationNote." + part.getKey()))
                        .isEqualTo(part.getValue()));
    }

    private HttpResponse<String> post(String path, byte[] json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr-CA")
                .POST(BodyPublishers.ofByteArray(json))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream in = NotesResourceTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        }
    }
}
