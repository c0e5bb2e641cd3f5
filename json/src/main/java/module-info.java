/**
 * The JSON of an information note.
 *
 * <p>The modules for Jackson are not provided here as services: a runtime of Java 17 does not start when the service is
 * of a module that is absent, and one of the two always is. On the module path they are registered by hand.
 */
module io.github.infonote.json {
    requires transitive io.github.infonote;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.infonote.json;
    exports io.github.infonote.json.jackson2;
    exports io.github.infonote.json.stream to
            io.github.infonote.validation;
}
