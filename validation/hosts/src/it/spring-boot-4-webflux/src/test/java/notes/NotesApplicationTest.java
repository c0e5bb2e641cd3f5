package notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.LargeDocuments;
import notes.test.ValidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotesApplicationTest {
    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_valid_note_is_returned_unchanged(String path) throws Exception {
        ValidDocument.assertReturned(endpoint(path), "application/json");
    }

    @ParameterizedTest
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(endpoint("/checked-notes"));
        document.assertValidAnswer(endpoint("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_rejected(String path) throws Exception {
        HostileDocuments.assertRejected(endpoint(path));
    }

    /** The heap is smaller: see the POM. */
    @Test
    void documents_of_300_MB_are_too_large_in_constant_memory() throws Exception {
        LargeDocuments.assertTooLarge(endpoint("/checked-notes"));
    }

    /** Spring also limits documents that the mapper reads. */
    @Test
    void a_mapper_rejects_such_documents_too() throws Exception {
        assertThat(LargeDocuments.responses(endpoint("/notes")))
                .allSatisfy(response -> assertThat(response).startsWith("HTTP/1.1 413 "));
    }

    private URI endpoint(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
