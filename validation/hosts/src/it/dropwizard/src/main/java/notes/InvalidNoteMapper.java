package notes;

import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers an invalid note with a problem document in the language that the client prefers. */
public class InvalidNoteMapper implements ExceptionMapper<InvalidNoteException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(InvalidNoteException e) {
        return problem(e.getReport(), headers);
    }

    static Response problem(ValidationReport report, HttpHeaders headers) {
        ValidationReport translated = report.withAcceptLanguage(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        return Response.status(problem.getStatus())
                .type(Problem.MEDIA_TYPE)
                .language(translated.getLocale())
                .entity(problem.toJson())
                .build();
    }
}
