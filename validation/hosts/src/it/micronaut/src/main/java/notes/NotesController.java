package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;

@Controller
public class NotesController {
    private final NoteReader reader = NoteReader.create();

    /** The reader reports all errors of any document, in constant memory. */
    @Post("/checked-notes")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public InformationNote check(ServerHttpRequest<?> request) throws IOException {
        try (InputStream json = request.byteBody().toInputStream()) { // closed, so that the rest is discarded
            return reader.read(json).orElseThrow();
        }
    }

    /** The application's mapper reads the note, and Hibernate Validator validates it. */
    @Post("/notes")
    public InformationNote create(@Valid @Body InformationNote note) {
        return note;
    }

    @Error
    HttpResponse<String> invalid(HttpRequest<?> request, InvalidNoteException e) {
        return problem(e.getReport(), request);
    }

    @Error
    HttpResponse<String> invalid(HttpRequest<?> request, ConstraintViolationException e) {
        ValidationReport report = ValidationReport.of(e.getConstraintViolations());
        return report.isValid()
                ? HttpResponse.badRequest() // only other constraints are violated
                : problem(report, request);
    }

    /** The body is JSON, but not a note. */
    @Error
    HttpResponse<String> unreadable(HttpRequest<?> request, ConversionErrorException e) {
        return e.getCause() instanceof JsonErrors body
                ? problem(ValidationReport.ofJsonErrors(body), request)
                : HttpResponse.badRequest(); // another argument, such as a path variable
    }

    /** The body isn't JSON. */
    @Error
    HttpResponse<String> unreadable(HttpRequest<?> request, JsonSyntaxException e) {
        return JsonErrors.find(e)
                .map(errors -> problem(ValidationReport.ofJsonErrors(errors), request))
                .orElseThrow();
    }

    /** The body is empty or {@code null}. */
    @Error
    HttpResponse<String> unreadable(HttpRequest<?> request, UnsatisfiedBodyRouteException e) {
        return problem(ValidationReport.ofJsonErrors(JsonErrors.emptyBody()), request);
    }

    private static HttpResponse<String> problem(ValidationReport report, HttpRequest<?> request) {
        ValidationReport translated = report.withAcceptLanguage(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = translated.toProblem();
        return HttpResponse.<String>status(problem.getStatus(), problem.getTitle())
                .contentType(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, translated.getLocale().toLanguageTag())
                .body(problem.toJson());
    }
}
