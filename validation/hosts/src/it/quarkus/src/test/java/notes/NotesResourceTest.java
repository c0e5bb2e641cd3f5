package notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.infonote.json.NoteJson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.LargeDocuments;
import notes.test.ValidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        ValidDocument.assertReturned(server.resolve(path), "application/json;charset=UTF-8");
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
    @Test
    void documents_of_300_MB_are_too_large_in_constant_memory() throws Exception {
        LargeDocuments.assertTooLarge(server.resolve("/checked-notes"));
    }

    /** Documents that the mapper reads are limited as well. */
    @Test
    void a_mapper_rejects_such_documents_too() throws Exception {
        assertThat(LargeDocuments.responses(server.resolve("/notes")))
                .allSatisfy(response -> assertThat(response).containsPattern("^HTTP/1.1 4\\d\\d "));
    }

    @Test
    void the_schema_of_the_library_is_published() throws Exception {
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
}
