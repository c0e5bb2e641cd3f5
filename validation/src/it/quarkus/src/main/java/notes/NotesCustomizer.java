package notes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.json.jackson2.InformationNoteModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus looks for no modules by itself. */
@Singleton
public class NotesCustomizer implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new InformationNoteModule());
    }
}
