package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.core.Configuration;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.junit5.DropwizardAppExtension;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.net.URI;
import notes.test.BadDocument;
import notes.test.HostileDocuments;
import notes.test.LargeDocuments;
import notes.test.ValidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DropwizardExtensionsSupport.class)
class NotesApplicationTest {
    private static final DropwizardAppExtension<Configuration> APPLICATION =
            new DropwizardAppExtension<>(NotesApplication.class, null, ConfigOverride.randomPorts());

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/checked-notes"})
    void a_valid_note_is_returned_unchanged(String path) throws Exception {
        ValidDocument.assertReturned(endpoint(path), "application/json");
    }

    @Test
    void a_mapper_without_the_module_writes_other_json_and_reports_no_error() throws Exception {
        InformationNote note = NoteJson.read(ValidDocument.json());

        assertThat(APPLICATION.getObjectMapper().writeValueAsString(note)).isEqualTo(NoteJson.write(note));
        assertThat(Jackson.newObjectMapper().writeValueAsString(note)).isNotEqualTo(NoteJson.write(note));
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

    /** Documents that the mapper reads are limited as well. */
    @Test
    void a_mapper_rejects_such_documents_too() throws Exception {
        assertThat(LargeDocuments.responses(endpoint("/notes")))
                .allSatisfy(response -> assertThat(response).containsPattern("^HTTP/1.1 4\\d\\d "));
    }

    private static URI endpoint(String path) {
        return URI.create("http://localhost:" + APPLICATION.getLocalPort() + path);
    }
}
