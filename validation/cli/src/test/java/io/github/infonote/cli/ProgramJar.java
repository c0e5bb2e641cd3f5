package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with the program and its dependencies, run with nothing else. Run after it is packaged. */
class ProgramJar {
    private static final Path JAR = Path.of(System.getProperty("program.jar", ""));
    private static final Path CORPUS = Path.of("../src/test/resources/corpus");

    @TempDir
    Path folder = Path.of("");

    private record Run(int exitCode, String out, String err) {}

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void checks_a_good_and_a_broken_file() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Path good = Files.copy(CORPUS.resolve("valid.json"), notes.resolve("good.json"));
        Path broken = Files.writeString(notes.resolve("broken.json"), "{\"event\": ");

        Run both = run(notes.toString());
        assertThat(both.exitCode()).as(both.err()).isEqualTo(1);
        assertThat(both.out())
                .contains(good + ": valid, 0 errors and 0 warnings", broken + ": not valid", "ERROR json.syntax")
                .contains("2 notes: 1 valid, 1 not valid; ");
        assertThat(both.err()).isEmpty();
        assertThat(run(good.toString()).exitCode()).isZero();
        assertThat(run(folder.resolve("none.json").toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void checks_the_sample_in_another_language_and_prints_its_version() throws Exception {
        Run sample = run("--json", "--language", "fr");
        assertThat(sample.exitCode()).as(sample.err()).isZero();
        assertThat(sample.out())
                .startsWith("{\"file\":\"the sample\",\"report\":{\"valid\":true,")
                .contains("\"message\":\"Le lieu ");
        assertThat(run("--version").out()).matches("infonote \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void has_the_services_of_its_dependencies_and_no_optional_ones() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains(
                            "META-INF/services/jakarta.validation.ConstraintValidator",
                            "META-INF/services/tools.jackson.core.TokenStreamFactory",
                            "tools/jackson/core/JsonParser.class",
                            "jakarta/validation/Validator.class")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("org/hibernate/") || name.startsWith("tools/jackson/databind/"));
        }
    }
}
