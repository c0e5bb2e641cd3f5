package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final NoteReader reader = NoteReader.create();

    /** The reader reports all errors of any document, in constant memory. */
    @POST
    @Path("checked-notes")
    public InformationNote check(InputStream json) throws IOException {
        return reader.read(json).orElseThrow();
    }

    /** The application's mapper reads the note, and Dropwizard validates it. */
    @POST
    @Path("notes")
    public InformationNote create(
            @NotNull(message = "{io.github.infonote.json.empty}") @Valid InformationNote note) {
        return note;
    }
}
