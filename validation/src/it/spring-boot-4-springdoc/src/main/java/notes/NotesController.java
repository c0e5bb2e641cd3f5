package notes;

import io.github.infonote.InformationNote;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotesController {
    @PostMapping("/notes")
    public InformationNote take(@Valid @RequestBody InformationNote note) {
        return note;
    }
}
