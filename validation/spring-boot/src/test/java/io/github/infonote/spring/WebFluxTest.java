package io.github.infonote.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.publisher.Mono;

class WebFluxTest {
    private final ReactiveWebApplicationContextRunner application =
            new ReactiveWebApplicationContextRunner().withUserConfiguration(WebFluxApplication.class);

    private static void run(ReactiveWebApplicationContextRunner application, Consumer<WebTestClient> test) {
        application.run(context -> {
            assertThat(context).hasNotFailed();
            test.accept(WebTestClient.bindToApplicationContext(context).build());
        });
    }

    private static EntityExchangeResult<String> post(WebTestClient client, String path, String json) {
        WebTestClient.RequestBodySpec request = client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr");
        return (json.isEmpty() ? request : request.bodyValue(json))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static void assertProblem(EntityExchangeResult<String> response, int status, String code) {
        HttpHeaders headers = response.getResponseHeaders();

        assertThat(response.getStatus().value()).isEqualTo(status);
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/problem+json");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("fr");
        assertThat(response.getResponseBody()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void a_result_is_read_from_every_document() {
        run(application, client -> {
            assertThat(post(client, "/results", "").getResponseBody()).isEqualTo("json.empty");
            assertThat(post(client, "/results", "{\"a\": ").getResponseBody()).isEqualTo("json.syntax");
            assertThat(post(client, "/one-result", "[]").getResponseBody()).isEqualTo("json.type");
        });
    }

    @Test
    void a_document_that_is_too_large_is_not_read() {
        run(application.withPropertyValues("infonote.max-bytes=100B"), client -> {
            assertProblem(post(client, "/notes", "{}" + " ".repeat(99)), 413, "json.tooLarge");
            assertProblem(post(client, "/notes", "{}" + " ".repeat(98)), 422, "disclaimer.required");
        });
    }

    @Test
    void errors_of_the_mapper_and_of_the_provider_are_problem_documents() {
        run(application, client -> {
            assertProblem(post(client, "/valid-notes", ""), 400, "json.empty");
            assertProblem(post(client, "/valid-notes", "{\"event\": 7}"), 422, "json.type");
            assertProblem(post(client, "/valid-notes", "{\"event\""), 400, "json.syntax");
            assertProblem(post(client, "/valid-notes", "{}"), 422, "disclaimer.required");
        });
    }

    @Test
    void errors_of_other_objects_are_left_to_the_application() {
        run(application, client -> {
            EntityExchangeResult<String> response = post(client, "/other", "{");

            assertThat(response.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(response.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                    .isNotEqualTo("application/problem+json");
        });
    }

    @Test
    void handlers_of_the_application_come_first() {
        run(
                application.withUserConfiguration(GeneralWebFluxAdvice.class),
                client -> assertThat(post(client, "/notes", "{}").getStatus()).isEqualTo(HttpStatus.I_AM_A_TEAPOT));
    }

    @Test
    void problem_documents_can_be_turned_off() {
        run(
                application.withPropertyValues("infonote.problem-documents=false"),
                client -> assertThat(post(client, "/notes", "{}").getStatus())
                        .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    @EnableAutoConfiguration
    @Import(WebFluxController.class)
    static class WebFluxApplication {}

    record Other(int id) {}

    @RestController
    static class WebFluxController {
        @PostMapping("/results")
        Mono<String> result(@RequestBody Mono<ReadResult> result) {
            return result.map(WebFluxController::firstCode);
        }

        @PostMapping("/one-result")
        String result(@RequestBody ReadResult result) {
            return firstCode(result);
        }

        private static String firstCode(ReadResult result) {
            return result.getReport().getErrors().get(0).getCode();
        }

        @PostMapping("/notes")
        Mono<InformationNote> note(@RequestBody Mono<ReadResult> result) {
            return result.map(ReadResult::orElseThrow);
        }

        @PostMapping("/valid-notes")
        Mono<InformationNote> validNote(@Valid @RequestBody Mono<InformationNote> note) {
            return note;
        }

        @PostMapping("/other")
        Mono<Other> other(@RequestBody Mono<Other> other) {
            return other;
        }
    }

    @RestControllerAdvice
    static class GeneralWebFluxAdvice {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.I_AM_A_TEAPOT)
        void handle(Exception e) {}
    }
}
