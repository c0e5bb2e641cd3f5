package notes;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.github.infonote.json.jackson2.InformationNoteModule;

public class NotesApplication extends Application<Configuration> {
    @Override
    public void initialize(Bootstrap<Configuration> bootstrap) {
        bootstrap.getObjectMapper().registerModule(new InformationNoteModule());
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.jersey().register(new NotesResource());
        environment.jersey().register(new InvalidNoteMapper());
        environment.jersey().register(new InvalidRequestMapper());
    }

    public static void main(String[] args) throws Exception {
        new NotesApplication().run(args);
    }
}
