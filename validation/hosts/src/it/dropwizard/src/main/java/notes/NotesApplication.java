package notes;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.github.infonote.json.jackson2.InformationNoteJackson2Module;

public class NotesApplication extends Application<Configuration> {
    @Override
    public void initialize(Bootstrap<Configuration> bootstrap) {
        ObjectMapper mapper = bootstrap.getObjectMapper();
        mapper.registerModule(new InformationNoteJackson2Module());
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(4 << 20) // the mapper keeps a whole note in memory
                        .build());
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.jersey().register(new NotesResource());
        environment.jersey().register(new InvalidNoteMapper());
        environment.jersey().register(new InvalidRequestMapper());
        environment.jersey().register(new UnreadableRequestMapper());
    }

    public static void main(String[] args) throws Exception {
        new NotesApplication().run(args);
    }
}
