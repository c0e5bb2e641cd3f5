/** Assertions about information notes and reports on them, and sample notes for tests. */
module io.github.infonote.assertj {
    requires transitive io.github.infonote.validation;
    requires transitive org.assertj.core;
    requires io.github.infonote.json;
    requires static org.jspecify;

    exports io.github.infonote.assertj;

    // Soft assertions are subclasses that AssertJ generates in the package.
    opens io.github.infonote.assertj to
            org.assertj.core;
}
