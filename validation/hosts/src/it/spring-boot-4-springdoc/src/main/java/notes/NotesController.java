package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.ReadResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotesController {
    @PostMapping("/checked-notes")
    public InformationNote check(@RequestBody ReadResult result) {
        return result.orElseThrow();
    }
}
