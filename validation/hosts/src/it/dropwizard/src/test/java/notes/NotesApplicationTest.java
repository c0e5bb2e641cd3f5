package notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.core.Configuration;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.junit5.DropwizardAppExtension;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.RawPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DropwizardExtensionsSupport.class)
class NotesApplicationTest {
    private static final DropwizardAppExtension<Configuration> APPLICATION =
            new DropwizardAppExtension<>(NotesApplication.class, null, ConfigOverride.randomPorts());

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_valid_note_is_returned_as_it_came(String path) throws Exception {
        HttpResponse<String> response = post(path, document("valid.json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(document("valid.json").strip());
    }

    @Test
    void a_mapper_without_the_module_writes_other_json_and_reports_no_error() throws Exception {
        InformationNote note = NoteJson.read(document("valid.json"));

        assertThat(APPLICATION.getObjectMapper().writeValueAsString(note)).isEqualTo(NoteJson.write(note));
        assertThat(Jackson.newObjectMapper().writeValueAsString(note)).isNotEqualTo(NoteJson.write(note));
    }

    @ParameterizedTest
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(URI.create("http://localhost:" + APPLICATION.getLocalPort() + "/checked-notes"));
        document.assertValidAnswer(URI.create("http://localhost:" + APPLICATION.getLocalPort() + "/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_rejected(String path) throws Exception {
        HostileDocuments.assertRejected(URI.create("http://localhost:" + APPLICATION.getLocalPort() + path));
    }

    /** The heap is smaller: see the POM. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"disclaimer": {"text": "                      | It was the first of its kind. It was
            {"participantCategories": [{"participants": [  | {"name": "World Customs Organisation"},
            """)
    void a_document_of_300_MB_is_refused_in_constant_memory(String start, String repeated) throws Exception {
        String response = RawPost.send(APPLICATION.getLocalPort(), "/checked-notes", start, repeated, 300_000_000);

        assertThat(response)
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
        assertThat(RawPost.send(APPLICATION.getLocalPort(), "/notes", start, repeated, 300_000_000))
                .containsPattern("^HTTP/1.1 4\\d\\d ");
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + APPLICATION.getLocalPort() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de, fr-CA;q=0.5")
                .POST(BodyPublishers.ofString(json))
                .build();
        // A connection of its own: the server closes one that has more to read.
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String document(String name) throws IOException {
        try (InputStream in = NotesApplicationTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
