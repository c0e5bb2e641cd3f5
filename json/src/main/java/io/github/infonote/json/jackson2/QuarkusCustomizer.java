package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Registers the module with the mapper of Quarkus, which looks for no modules. Only Quarkus loads this class. */
@Singleton
public final class QuarkusCustomizer implements ObjectMapperCustomizer {
    /** Called by Quarkus. */
    public QuarkusCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new InformationNoteModule());
    }
}
