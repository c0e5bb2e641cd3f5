/**
 * The JSON of an information note.
 *
 * <p>The Jackson modules are not provided as services here: Java 17 does not start where the module of a provided service
 * is absent, and one of the two Jacksons usually is. On the module path, applications register the module by hand.
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
