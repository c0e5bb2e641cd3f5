package notes;

import io.dropwizard.jersey.validation.JerseyViolationException;
import io.dropwizard.jersey.validation.JerseyViolationExceptionMapper;
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
        ValidationReport report = ValidationReport.of(e.getConstraintViolations());
        return report.isValid()
                ? new JerseyViolationExceptionMapper().toResponse(e) // only other constraints are violated
                : InvalidNoteMapper.problem(report, headers);
    }
}
