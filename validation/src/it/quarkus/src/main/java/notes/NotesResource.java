package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/")
public class NotesResource {
    private final NoteReader reader = NoteReader.create();

    /** Refuses what is no valid note as Quarkus does, with 400. */
    @POST
    @Path("notes")
    public InformationNote take(@NotNull @Valid InformationNote note) {
        return note;
    }

    /** Reports all errors and their locations, in the language that was asked for. */
    @POST
    @Path("checked-notes")
    public Response check(byte[] json, @Context HttpHeaders headers) {
        var result = reader.read(json);
        var report = result.getReport().withLanguages(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (report.isValid()) {
            return Response.ok(result.orElseThrow(), MediaType.APPLICATION_JSON).build();
        }
        var problem = report.toProblem();
        return Response.status(problem.getStatus()).type(Problem.MEDIA_TYPE).entity(problem.toJson()).build();
    }
}
