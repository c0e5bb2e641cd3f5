package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonErrorsTest {
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().addModule(new InformationNoteModule()).build();
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();

    private static JsonErrors errorsOf(ThrowingCallable call) {
        return JsonErrors.find(new IllegalStateException(catchThrowable(call))).orElseThrow();
    }

    @Test
    void exceptions_of_parsers_give_one_syntax_error_at_their_location() {
        String json = "{\"event\":\n  nul}";
        for (ThrowingCallable call :
                List.<ThrowingCallable>of(() -> JACKSON_3.readTree(json), () -> JACKSON_2.readTree(json))) {
            JsonErrors found = errorsOf(call);

            assertThat(found.isTruncated()).isFalse();
            assertThat(found.getErrors()).singleElement().satisfies(error -> {
                assertThat(error.getCode()).isEqualTo(Codes.JSON_SYNTAX);
                assertThat(error.getLine()).isEqualTo(2);
                assertThat(error.getMessage()).contains("nul");
            });
        }
    }

    @Test
    void exceptions_of_parsers_at_the_end_of_the_document_say_that_it_ends_too_early() {
        String message =
                errorsOf(() -> JACKSON_3.readTree("{")).getErrors().get(0).getMessage();

        assertThat(message)
                .isNotEqualTo(errorsOf(() -> JACKSON_3.readTree("}"))
                        .getErrors()
                        .get(0)
                        .getMessage());
        assertThat(errorsOf(() -> JACKSON_2.readTree("{")).getErrors().get(0).getMessage())
                .isEqualTo(message);
    }

    @Test
    void documents_beyond_a_limit_of_the_parser_give_a_syntax_error() {
        String deep = "[".repeat(2_000);

        assertThat(errorsOf(() -> JACKSON_3.readTree(deep)).getErrors())
                .extracting(JsonError::getCode)
                .containsExactly(Codes.JSON_SYNTAX);
        assertThat(errorsOf(() -> JACKSON_2.readTree(deep)).getErrors())
                .extracting(JsonError::getCode)
                .containsExactly(Codes.JSON_SYNTAX);
    }

    @Test
    void exceptions_of_mappers_say_whether_there_are_more_errors() {
        for (int count : new int[] {1_000, 1_001}) {
            String json = "{\"organisers\": [" + "7, ".repeat(count - 1) + "7]}";
            JsonErrors found = errorsOf(() -> JACKSON_3.readValue(json, InformationNote.class));

            assertThat(found.getErrors()).hasSize(1_000);
            assertThat(found.isTruncated()).isEqualTo(count > 1_000);
        }
    }

    @Test
    void an_empty_body_has_one_error_at_the_start() {
        JsonErrors found = JsonErrors.emptyBody();

        assertThat(found.isTruncated()).isFalse();
        assertThat(found.getErrors())
                .extracting(JsonError::getCode, JsonError::getLine, JsonError::getColumn)
                .containsExactly(tuple(Codes.JSON_EMPTY, 1, 1));
    }

    @Test
    void other_exceptions_have_no_errors() {
        assertThat(JsonErrors.find(new IllegalStateException("JSON"))).isEmpty();
    }

    @Test
    void the_module_is_named_after_its_class() {
        assertThat(new InformationNoteModule().getModuleName()).isEqualTo(InformationNoteModule.class.getName());
    }
}
