package io.github.infonote.json.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Registers the module with Quarkus's mapper, which doesn't find modules itself. Only Quarkus loads this class. */
@Singleton
public final class InformationNoteCustomizer implements ObjectMapperCustomizer {
    /** Creates the customizer. Quarkus calls this constructor. */
    public InformationNoteCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new InformationNoteJackson2Module());
    }
}
