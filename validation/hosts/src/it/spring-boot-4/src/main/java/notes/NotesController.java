package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotesController {
    /** The reader reports all errors of any document, in constant memory. */
    @PostMapping("/checked-notes")
    public InformationNote check(@RequestBody ReadResult result) {
        return result.orElseThrow();
    }

    /** The application's mapper reads the note, and Spring validates it. */
    @PostMapping("/notes")
    public InformationNote create(@Valid @RequestBody InformationNote note) {
        return note;
    }
}
