package notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dropwizard.jersey.jackson.JsonProcessingExceptionMapper;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.validation.ValidationReport;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a body that the mapper cannot read in the same way. */
public class UnreadableRequestMapper implements ExceptionMapper<JsonProcessingException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JsonProcessingException e) {
        return JsonErrors.find(e)
                .map(errors -> InvalidNoteMapper.problem(ValidationReport.ofJsonErrors(errors), headers))
                .orElseGet(() -> new JsonProcessingExceptionMapper().toResponse(e)); // the JSON of another type
    }
}
