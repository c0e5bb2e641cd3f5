package io.github.infonote.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only the auto-configurations are public, because applications may exclude or import them. */
class PublicTypesTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void only_the_auto_configurations_are_public_and_all_are_registered() throws IOException {
        List<String> registered = Files.readAllLines(
                CLASSES.resolve("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"));

        try (Stream<Path> files = Files.list(CLASSES.resolve("io/github/infonote/spring"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                            .map(name -> type(name.replace(".class", "")))
                            .filter(type -> Modifier.isPublic(type.getModifiers()))
                            .map(Class::getName))
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("io.github.infonote.spring." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
