package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    public InformationNote take(@NotNull @Valid InformationNote note) {
        return note;
    }

    @ServerExceptionMapper
    Response invalid(InvalidNoteException e, HttpHeaders headers) {
        ValidationReport report = e.getReport().withAcceptLanguage(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = report.toProblem();
        return Response.status(problem.getStatus())
                .type(Problem.MEDIA_TYPE)
                .language(report.getLocale())
                .entity(problem.toJson())
                .build();
    }
}
