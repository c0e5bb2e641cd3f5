package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.LargeDocuments;
import notes.test.ValidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class NotesControllerTest {
    @Inject
    private EmbeddedServer server;

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_valid_note_is_returned_unchanged(String path) throws Exception {
        ValidDocument.assertReturned(server.getURI().resolve(path), "application/json");
    }

    @ParameterizedTest
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(server.getURI().resolve("/checked-notes"));
        document.assertValidAnswer(server.getURI().resolve("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void hostile_documents_are_rejected(String path) throws Exception {
        HostileDocuments.assertRejected(server.getURI().resolve(path));
    }

    /** The heap is smaller: see the POM. */
    @Test
    void documents_of_300_MB_are_too_large_in_constant_memory() throws Exception {
        LargeDocuments.assertTooLarge(server.getURI().resolve("/checked-notes"));
    }

    /** Documents that the mapper reads are limited as well. */
    @Test
    void a_mapper_rejects_such_documents_too() throws Exception {
        assertThat(LargeDocuments.responses(server.getURI().resolve("/notes")))
                .allSatisfy(response -> assertThat(response).containsPattern("^HTTP/1.1 4\\d\\d "));
    }
}
