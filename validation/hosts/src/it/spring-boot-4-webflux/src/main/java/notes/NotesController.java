package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import io.github.infonote.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
public class NotesController {
    private final NoteReader reader = NoteReader.create();

    /** The reader reports all errors of any document, in constant memory. */
    @PostMapping("/checked-notes")
    public Mono<InformationNote> check(ServerHttpRequest request) {
        return Mono.fromCallable(() -> read(request)).subscribeOn(Schedulers.boundedElastic());
    }

    private InformationNote read(ServerHttpRequest request) throws IOException {
        try (InputStream json = DataBufferUtils.subscriberInputStream(request.getBody(), 8)) {
            return reader.read(json).orElseThrow();
        }
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidNoteException e, ServerHttpRequest request) {
        ValidationReport report =
                e.getReport().withAcceptLanguage(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = report.toProblem();
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, report.getLocale().toLanguageTag())
                .body(problem.toJson());
    }
}
