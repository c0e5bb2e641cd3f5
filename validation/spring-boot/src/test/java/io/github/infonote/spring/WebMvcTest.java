package io.github.infonote.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tests which bodies are read as notes, and the order of handlers. The answers to the bad documents don't show these. */
class WebMvcTest {
    private static final String NO_DISCLAIMER = """
            {
              "event": {"title": "Conference", "startDate": "2012-11-14"},
              "organisers": [{"name": "WCO"}],
              "participantCategories": [{"participants": [{"name": "DHL"}]}],
              "objectives": {"paragraphs": [{"items": ["listen"]}]},
              "background": {"paragraphs": [{"text": "It was the first of its kind."}]}
            }
            """;

    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withUserConfiguration(WebMvcApplication.class);

    private static void run(WebApplicationContextRunner application, Consumer<MockMvcTester> test) {
        application.run(context -> {
            assertThat(context).hasNotFailed();
            test.accept(MockMvcTester.from(context));
        });
    }

    private static MvcTestResult post(MockMvcTester client, String path, String json) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                .content(json)
                .exchange();
    }

    private static void assertProblem(MvcTestResult response, int status, String pointer, String code) {
        assertThat(response)
                .hasStatus(status)
                .hasHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "fr")
                .bodyText()
                .contains("\"errors\":[{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"")
                .contains("La note d'information n'est pas valide");
    }

    @Test
    void a_result_is_read_from_every_document() {
        run(application, client -> {
            assertThat(post(client, "/results", "")).hasStatusOk().bodyText().isEqualTo("json.empty");
            assertThat(post(client, "/results", "{\"a\":"))
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo("json.syntax");
            assertThat(post(client, "/optional-result", ""))
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo("none");
        });
    }

    @Test
    void the_application_gives_the_answer_on_the_page() throws IOException {
        List<String> blocks = Pattern.compile("```http\n.*?\n\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .results()
                .map(block -> block.group(1))
                .toList();

        run(
                application,
                client -> assertThat(post(client, "/notes", blocks.get(0)))
                        .hasStatus(400)
                        .hasHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                        .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "fr")
                        .bodyText()
                        .isEqualTo(blocks.get(1)));
    }

    @Test
    void a_json_type_with_a_suffix_is_json() {
        run(
                application,
                client -> assertThat(client.post()
                                .uri("/results")
                                .contentType("application/vnd.example+json")
                                .content("[]"))
                        .bodyText()
                        .isEqualTo("json.type"));
    }

    @Test
    void notes_of_a_list_have_their_errors_and_the_limit() {
        WebApplicationContextRunner limited = application.withPropertyValues("infonote.max-bytes=100B");

        run(limited, client -> {
            assertProblem(post(client, "/lists", "[{\"event\": 7}]"), 422, "#/0/event", "json.type");
            assertProblem(post(client, "/lists", "[" + " ".repeat(100) + "]"), 413, "#", "json.tooLarge");
        });
    }

    @Test
    void a_note_within_another_object_has_its_errors() {
        run(
                application,
                client -> assertProblem(
                        post(client, "/submissions", "{\"id\": 1, \"note\": " + NO_DISCLAIMER + "}"),
                        422,
                        "#/note/disclaimer/text",
                        "disclaimer.required"));
    }

    @Test
    void errors_of_other_objects_are_left_to_the_application() {
        run(application, client -> {
            for (String json : List.of("", "{", "{\"id\": \"x\"}", "{\"id\": 0, \"note\": {}}")) {
                assertThat(post(client, "/submissions", json))
                        .hasStatus(400)
                        .bodyText()
                        .isEmpty();
            }
        });
    }

    @Test
    void a_handler_of_the_controller_comes_first() {
        run(application, client -> {
            assertThat(post(client, "/handled", "{}"))
                    .hasStatus(HttpStatus.I_AM_A_TEAPOT)
                    .bodyText()
                    .isEqualTo("own");
        });
    }

    @Test
    void a_handler_of_invalid_notes_in_an_advice_comes_first() {
        run(application.withUserConfiguration(InvalidNoteAdvice.class), client -> {
            assertThat(post(client, "/notes", "{}")).hasStatus(HttpStatus.I_AM_A_TEAPOT);
            assertProblem(post(client, "/valid-notes", NO_DISCLAIMER), 422, "#/disclaimer/text", "disclaimer.required");
        });
    }

    @Test
    void a_handler_of_all_exceptions_comes_after_problem_documents() {
        run(application.withUserConfiguration(GeneralWebMvcAdvice.class), client -> {
            assertProblem(post(client, "/notes", NO_DISCLAIMER), 422, "#/disclaimer", "disclaimer.required");
            assertProblem(post(client, "/valid-notes", "{\"event\": 7}"), 422, "#/event", "json.type");
            assertThat(post(client, "/submissions", "{")).hasStatus(HttpStatus.I_AM_A_TEAPOT);
        });
    }

    @Test
    void the_problem_details_of_spring_are_for_other_errors() {
        run(application.withPropertyValues("spring.mvc.problemdetails.enabled=true"), client -> {
            assertProblem(post(client, "/valid-notes", NO_DISCLAIMER), 422, "#/disclaimer/text", "disclaimer.required");
            assertThat(post(client, "/submissions", "{"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Failed to read request");
        });
    }

    @Test
    void problem_documents_can_be_turned_off() {
        run(application.withPropertyValues("infonote.problem-documents=false"), client -> {
            assertThat(post(client, "/notes", "{}")).hasFailed();
            assertThat(post(client, "/valid-notes", "{}"))
                    .hasStatus(400)
                    .bodyText()
                    .isEmpty();
        });
    }

    @Test
    void a_result_is_not_written() {
        ReadResultHttpMessageConverter converter = new ReadResultHttpMessageConverter(NoteReader.create());

        assertThat(converter.canWrite(ReadResult.class, MediaType.APPLICATION_JSON))
                .isFalse();
        assertThatThrownBy(() -> converter.write(
                        NoteReader.create().read("{}"), MediaType.APPLICATION_JSON, new MockHttpOutputMessage()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @EnableAutoConfiguration
    @Import({WebMvcController.class, HandlingController.class})
    static class WebMvcApplication {}

    record Submission(@Min(1) int id, @Valid InformationNote note) {}

    @RestController
    static class WebMvcController {
        @PostMapping("/results")
        String result(@RequestBody ReadResult result) {
            return result.getReport().getErrors().get(0).getCode();
        }

        @PostMapping("/optional-result")
        String optional(@RequestBody(required = false) @Nullable ReadResult result) {
            return result == null ? "none" : "some";
        }

        @PostMapping("/notes")
        InformationNote note(@RequestBody ReadResult result) {
            return result.orElseThrow();
        }

        @PostMapping("/valid-notes")
        InformationNote validNote(@Valid @RequestBody InformationNote note) {
            return note;
        }

        @PostMapping("/lists")
        int list(@RequestBody List<InformationNote> notes) {
            return notes.size();
        }

        @PostMapping("/submissions")
        InformationNote submission(@Valid @RequestBody Submission submission) {
            return submission.note();
        }
    }

    @RestController
    static class HandlingController {
        @PostMapping("/handled")
        InformationNote note(@RequestBody ReadResult result) {
            return result.orElseThrow();
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.I_AM_A_TEAPOT)
        String handle(InvalidNoteException e) {
            return "own";
        }
    }

    @RestControllerAdvice
    static class InvalidNoteAdvice {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.I_AM_A_TEAPOT)
        void handle(InvalidNoteException e) {}
    }

    @RestControllerAdvice
    static class GeneralWebMvcAdvice {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.I_AM_A_TEAPOT)
        void handle(Exception e) {}
    }
}
