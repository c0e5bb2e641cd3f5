package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotesController {
    private final NoteReader reader = NoteReader.create();

    @PostMapping("/checked-notes")
    @RequestBody(content = @Content(schema = @Schema(implementation = InformationNote.class)))
    public InformationNote check(InputStream json) throws IOException {
        return reader.read(json).orElseThrow();
    }
}
