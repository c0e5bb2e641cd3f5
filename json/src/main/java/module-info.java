/**
 * JSON of an information note.
 *
 * <p>The Jackson modules aren't declared as services here: Java 17 doesn't start if the service of a {@code provides} clause is
 * missing, and usually only one Jackson version is present. On the module path, register the Jackson module yourself.
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
    exports io.github.infonote.json.document to
            io.github.infonote.validation;
    exports io.github.infonote.json.jackson3 to
            io.github.infonote.validation;
    exports io.github.infonote.json.mapping to
            io.github.infonote.assertj,
            io.github.infonote.validation;
}
