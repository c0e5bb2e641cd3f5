package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
public class NotesController {
    /** The reader reports all errors of any document, in constant memory. */
    @PostMapping("/checked-notes")
    public Mono<InformationNote> check(@RequestBody Mono<ReadResult> result) {
        return result.map(ReadResult::orElseThrow);
    }

    /**
     * The application's mapper reads the note, and Spring validates it. The note isn't a {@code Mono}, because Spring
     * sometimes answers with status 500 instead of 413 if the body of one is too large.
     */
    @PostMapping("/notes")
    public InformationNote create(@Valid @RequestBody InformationNote note) {
        return note;
    }
}
