package io.github.infonote.cli;

import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs the jar alone, in a temporary folder. */
abstract class ProgramTest {
    static final Path JAR = Path.of(System.getProperty("program.jar", "")).toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    /** The result of a run of the program. */
    record Run(int exitCode, String out, String err) {}

    /** {@return the command that runs the program} */
    static List<String> program(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + Locale.getDefault().getLanguage(),
                "-XX:-UsePerfData", // Would fail if the size of files is limited.
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** {@return the command that has a shell run the program as {@code "$@"}} */
    static List<String> shell(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(program(arguments));
        return command;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(new byte[0], program(arguments));
    }

    Run runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        return run(input.getBytes(StandardCharsets.UTF_8), program(arguments));
    }

    Run run(byte[] input, List<String> command) throws IOException, InterruptedException {
        Path err = Files.createTempFile("err", "");
        try {
            Process process = start(command, ProcessBuilder.Redirect.to(err.toFile()));
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // The program ended before it had read all input.
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), lines(out), lines(Files.readString(err)));
        } finally {
            Files.delete(err);
        }
    }

    Process start(List<String> command, ProcessBuilder.Redirect err) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err)
                .start();
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    /** {@return a valid note without warnings, in several lines} */
    static String pretty() {
        try {
            return Files.readString(Path.of("../src/test/resources/corpus/valid.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the same note in one line} */
    static String valid() {
        return NoteJson.write(NoteJson.read(pretty()));
    }

    /** Writes a file in the folder in which the program runs, and returns its name. */
    String file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
        return name;
    }

    String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
