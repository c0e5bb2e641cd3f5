package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JarTest extends ProgramTest {
    @Test
    void has_the_services_of_its_dependencies_and_no_optional_ones() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains(
                            "META-INF/services/jakarta.validation.ConstraintValidator",
                            "META-INF/services/tools.jackson.core.TokenStreamFactory",
                            "tools/jackson/core/JsonParser.class",
                            "jakarta/validation/Validator.class",
                            "picocli/CommandLine.class")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("org/hibernate/") || name.startsWith("tools/jackson/databind/"));
        }
    }
}
