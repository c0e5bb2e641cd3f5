/** Auto-configuration for Spring Boot. Its jar is an automatic module. */
module io.github.infonote.spring {
    requires transitive io.github.infonote.validation;
    requires io.github.infonote.json;
    requires static org.jspecify;

    exports io.github.infonote.spring;
}
