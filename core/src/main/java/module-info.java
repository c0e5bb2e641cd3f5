/** Immutable model of an information note, with its rules as Bean Validation constraints. */
module io.github.infonote {
    requires transitive jakarta.validation;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.github.infonote;
    exports io.github.infonote.constraint;
    exports io.github.infonote.print;
    exports io.github.infonote.text to
            io.github.infonote.assertj,
            io.github.infonote.json,
            io.github.infonote.validation;
}
