package notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.infonote.InformationNote;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;

/** Reads and writes a note with a Jackson 2 mapper. */
public class MapNoteWithJackson2 {
    public static String copy(String json) throws JsonProcessingException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new InformationNoteJackson2Module()).build();
        return mapper.writeValueAsString(mapper.readValue(json, InformationNote.class));
    }
}
