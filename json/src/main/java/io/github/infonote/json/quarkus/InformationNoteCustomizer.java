package io.github.infonote.json.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Registers the module with the mapper of Quarkus, which looks for no modules. Only Quarkus loads this class. */
@Singleton
public final class InformationNoteCustomizer implements ObjectMapperCustomizer {
    /** Called by Quarkus. */
    public InformationNoteCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new InformationNoteJackson2Module());
    }
}
