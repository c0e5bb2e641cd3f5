package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program reports output that can't be written. */
@DisabledOnOs(OS.WINDOWS)
class OutputTest extends ProgramTest {
    private static final String FAILURE = "standard output: cannot be written: ";

    @Test
    void a_full_device_is_reported() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
        file("note.json", valid());

        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("--json", "note.json"),
                List.of("--print", "json", "note.json"),
                List.of("--help"),
                List.of("--version"),
                List.of("--schema"),
                List.of("--completion"))) {
            Run run = run(new byte[0], shell("exec \"$@\" > /dev/full", arguments.toArray(String[]::new)));

            assertThat(run.exitCode()).as("%s", arguments).isEqualTo(2);
            assertThat(run.err().lines().filter(line -> line.startsWith(FAILURE)))
                    .hasSize(1);
        }
        assertThat(run(new byte[0], shell("exec \"$@\" 2> /dev/full", "--print", "json", "note.json"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_closed_output_is_reported() throws Exception {
        Run run = run(new byte[0], shell("exec \"$@\" >&-"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(FAILURE).hasLineCount(1);
    }

    @Test
    void an_unexpected_error_has_the_exit_code_of_a_failure() throws Exception {
        Path incomplete = Files.copy(JAR, folder.resolve("incomplete.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(incomplete)) {
            Files.delete(jar.getPath("io/github/infonote/cli/Checker.class"));
        }
        List<String> command = program("note.json");
        command.set(command.indexOf(JAR.toString()), incomplete.toString());

        Run run = run(new byte[0], command);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("NoClassDefFoundError");
    }

    @Test
    void an_output_folder_that_is_a_file_is_reported() throws Exception {
        file("note.json", valid());

        assertThat(run("--output", "note.json", "note.json"))
                .isEqualTo(new Run(2, "", "note.json: cannot be written: it is not a folder\n"));
    }

    @Test
    void a_full_disk_is_reported_and_has_no_part_of_a_note() throws Exception {
        file("notes.jsonl", Collections.nCopies(100, valid()).toArray(String[]::new));

        Run output = run(new byte[0], shell("ulimit -f 8; exec \"$@\" > out", "--json", "notes.jsonl"));
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).startsWith(FAILURE).hasLineCount(1);

        Run file = run(
                new byte[0], shell("ulimit -f 1; exec \"$@\"", "--output", "folder", "--print", "html", "notes.jsonl"));
        assertThat(file.exitCode()).isEqualTo(2);
        assertThat(file.err())
                .startsWith("folder/notes.html: cannot be written: ")
                .hasLineCount(1);
        assertThat(folder.resolve("folder")).isEmptyDirectory();
    }

    @Test
    @Timeout(120)
    void it_ends_at_once_when_the_pipe_is_closed() throws Exception {
        Process process = start(program("--json", "-"), ProcessBuilder.Redirect.DISCARD);
        Thread endlessInput = new Thread(() -> feed(process.getOutputStream()));
        endlessInput.start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        endlessInput.join();
    }

    private static void feed(OutputStream in) {
        try (in) {
            while (true) {
                in.write("{}\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The program has ended.
        }
    }

    @Test
    @Timeout(120)
    void results_are_written_before_it_waits_for_more_input() throws Exception {
        Process process = start(program("--json", "-"), ProcessBuilder.Redirect.DISCARD);
        try (InputStream out = process.getInputStream();
                OutputStream in = process.getOutputStream()) {
            in.write("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
            in.flush();

            assertThat(out.read()).isEqualTo('{'); // The input is still open.
        }
        process.waitFor();
    }
}
