package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.json.InformationNoteModule;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a note with a Jackson 3 mapper. */
public class MapNote {
    public static String copy(String json) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new InformationNoteModule()).build();
        return mapper.writeValueAsString(mapper.readValue(json, InformationNote.class));
    }
}
