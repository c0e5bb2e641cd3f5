package notes;

import java.net.URI;
import notes.test.BadDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotesApplicationTest {
    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @MethodSource("notes.test.BadDocument#all")
    void a_bad_document_is_answered_with_its_errors_in_three_languages(BadDocument document) throws Exception {
        document.assertReaderAnswer(URI.create("http://localhost:" + port + "/checked-notes"));
    }
}
