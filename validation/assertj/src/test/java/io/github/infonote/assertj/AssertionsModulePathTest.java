package io.github.infonote.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs a program in another JVM, with only the library and its dependencies, as named modules and on the class path. */
class AssertionsModulePathTest {
    private static final List<String> DEPENDENCIES =
            List.of("infonote-", "assertj-core", "byte-buddy", "jackson-core-3", "jakarta.validation", "jspecify");

    private static String path(Predicate<Path> entries) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entries)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isNeeded(Path entry) {
        String name = entry.getFileName().toString();
        return name.equals("classes") || DEPENDENCIES.stream().anyMatch(name::startsWith);
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en"));
        command.addAll(List.of(arguments));
        command.add("plain.AssertNotes");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        // Java 25 warns about Byte Buddy.
        return output.lines().filter(line -> !line.startsWith("WARNING: ")).toList();
    }

    @Test
    void assertions_and_samples_work_on_both_paths() throws IOException, InterruptedException {
        String library = path(AssertionsModulePathTest::isNeeded);
        String program = path(entry -> entry.endsWith("test-classes"));

        List<String> onClassPath = run("-classpath", library + File.pathSeparator + program);
        List<String> onModulePath = run(
                "--module-path",
                library,
                "--add-modules",
                "io.github.infonote.assertj,net.bytebuddy",
                // Soft assertions of AssertJ need these for types from other modules.
                "--add-reads",
                "org.assertj.core=io.github.infonote.assertj",
                "--add-exports",
                "org.assertj.core/org.assertj.core.api.recursive.assertion=io.github.infonote.assertj",
                "-classpath",
                program);

        assertThat(onClassPath.get(0)).startsWith("unnamed module");
        assertThat(onModulePath.get(0)).isEqualTo("module io.github.infonote.assertj");
        assertThat(onClassPath.subList(1, onClassPath.size()))
                .isEqualTo(onModulePath.subList(1, onModulePath.size()))
                .contains("The note has no error:", "None of these is at /event:")
                .endsWith("/language: first \"en\", second \"fr\"");
    }
}
