package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashCodeTest {
    /** Prints the hash code of the sample note. */
    public static void main(String... arguments) {
        System.out.print(SampleNote.NOTE.hashCode());
    }

    @Test
    void a_hash_code_is_the_same_in_another_jvm() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HashCodeTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(String.valueOf(SampleNote.NOTE.hashCode()));
    }

    @Test
    void a_type_with_an_enum_declares_its_own_hash_code() {
        List<Class<?>> typesWithEnum = ModelType.all().stream()
                .filter(type -> type.attributes()
                        .anyMatch(attribute -> attribute.element().isEnum()))
                .<Class<?>>map(ModelType::type)
                .toList();

        assertThat(typesWithEnum)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(type.getDeclaredMethods()).extracting("name").contains("hashCode"));
    }
}
