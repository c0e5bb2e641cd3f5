package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
public class NotesController {
    private final NoteReader reader = NoteReader.create();

    /** The reader reports all errors of any document, in constant memory. */
    @PostMapping("/checked-notes")
    public InformationNote check(InputStream json) throws IOException {
        return reader.read(json).orElseThrow();
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidNoteException e, WebRequest request) {
        return problem(e.getReport(), request);
    }

    private static ResponseEntity<String> problem(ValidationReport report, WebRequest request) {
        ValidationReport translated = report.withAcceptLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, translated.getLocale().toLanguageTag())
                .body(problem.toJson());
    }

    /** The application's mapper reads the note, and Spring validates it. */
    @PostMapping("/notes")
    public InformationNote take(@Valid @RequestBody InformationNote note) {
        return note;
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(MethodArgumentNotValidException e, WebRequest request) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        e.getAllErrors().forEach(error -> violations.add(error.unwrap(ConstraintViolation.class)));
        return problem(ValidationReport.of(violations), request);
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(HttpMessageNotReadableException e, WebRequest request) {
        return problem(ValidationReport.ofJsonErrors(JsonErrors.of(e.getCause())), request);
    }
}
