package notes;

import io.dropwizard.jersey.validation.JerseyViolationException;
import io.github.infonote.validation.ValidationReport;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers the violations of a {@code @Valid} in the same way. */
public class InvalidRequestMapper implements ExceptionMapper<JerseyViolationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JerseyViolationException e) {
        return InvalidNoteMapper.problem(ValidationReport.of(e.getConstraintViolations()), headers);
    }
}
