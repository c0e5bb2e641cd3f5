package notes;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A test slice loads a part of the application: it has the auto-configuration as well. */
@WebFluxTest
class SlicesTest {
    @Test
    void answers_with_the_errors(@Autowired WebTestClient client) {
        client.post()
                .uri("/checked-notes")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("event.title.required");
    }
}
