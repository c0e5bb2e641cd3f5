package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotesController {
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private final NoteReader reader = NoteReader.create();

    /** Refuses what is no valid note as Spring does, with 400. */
    @PostMapping("/notes")
    public InformationNote take(@Valid @RequestBody InformationNote note) {
        return note;
    }

    /** Reports all errors and their locations, in the language that was asked for. */
    @PostMapping("/checked-notes")
    public ResponseEntity<?> check(@RequestBody byte[] json, Locale locale) {
        var result = reader.read(json);
        var report = result.getReport().withLocale(locale);
        if (report.isValid()) {
            return ResponseEntity.ok(result.orElseThrow());
        }
        var problem = report.toProblem();
        return ResponseEntity.status(problem.getStatus()).contentType(PROBLEM).body(problem.toJson());
    }
}
