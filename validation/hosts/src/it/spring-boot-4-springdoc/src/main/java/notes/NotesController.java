package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
public class NotesController {
    private final NoteReader reader = NoteReader.create();

    @PostMapping("/checked-notes")
    @RequestBody(content = @Content(schema = @Schema(implementation = InformationNote.class)))
    public InformationNote check(InputStream json) throws IOException {
        return reader.read(json).orElseThrow();
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidNoteException e, WebRequest request) {
        ValidationReport report = e.getReport().withAcceptLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = report.toProblem();
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, report.getLocale().toLanguageTag())
                .body(problem.toJson());
    }
}
