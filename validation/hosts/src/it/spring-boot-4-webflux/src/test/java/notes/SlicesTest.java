package notes;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Test slices, which load a part of the application, also load the auto-configuration. */
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
