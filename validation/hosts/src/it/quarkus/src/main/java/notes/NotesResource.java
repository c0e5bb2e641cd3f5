package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.json.jackson2.Jackson2NoteMappingException;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/")
public class NotesResource {
    private final NoteReader reader = NoteReader.create();

    /** The reader reports all errors of any document, in constant memory. */
    @POST
    @Path("checked-notes")
    public InformationNote check(InputStream json) throws IOException {
        try (json) { // closed, so that the rest is discarded
            return reader.read(json).orElseThrow();
        }
    }

    /** The application's mapper reads the note, and Quarkus validates it. */
    @POST
    @Path("notes")
    public InformationNote create(
            @NotNull(message = "{io.github.infonote.json.empty}") @Valid InformationNote note) {
        return note;
    }

    @ServerExceptionMapper
    Response invalid(InvalidNoteException e, HttpHeaders headers) {
        return problem(e.getReport(), headers);
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException e, HttpHeaders headers) {
        ValidationReport report = ValidationReport.of(e.getConstraintViolations());
        return report.isValid()
                ? Response.status(Response.Status.BAD_REQUEST).build() // only other constraints are violated
                : problem(report, headers);
    }

    /** The body is JSON, but not a note. */
    @ServerExceptionMapper
    Response unreadable(Jackson2NoteMappingException e, HttpHeaders headers) {
        return problem(ValidationReport.ofJsonErrors(e), headers);
    }

    /** The body isn't JSON. */
    @ServerExceptionMapper
    Response unreadable(WebApplicationException e, HttpHeaders headers) {
        return JsonErrors.find(e)
                .map(errors -> problem(ValidationReport.ofJsonErrors(errors), headers))
                .orElse(e.getResponse());
    }

    private static Response problem(ValidationReport report, HttpHeaders headers) {
        ValidationReport translated = report.withAcceptLanguage(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        return Response.status(problem.getStatus())
                .type(Problem.MEDIA_TYPE)
                .language(translated.getLocale())
                .entity(problem.toJson())
                .build();
    }
}
