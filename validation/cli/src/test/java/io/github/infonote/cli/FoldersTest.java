package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FoldersTest extends ProgramTest {
    @Test
    void a_folder_has_json_and_json_lines_files() throws Exception {
        for (String name : List.of("d.JSON", "c.jsonl", "b/b.ndjson", "a.json", "e.txt")) {
            file("notes/" + name, valid());
        }
        Files.createDirectory(folder.resolve("empty"));

        assertThat(run("--json", "notes").out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "{\"file\":\"notes/a.json\"",
                        "{\"file\":\"notes/b/b.ndjson\"",
                        "{\"file\":\"notes/c.jsonl\"",
                        "{\"file\":\"notes/d.JSON\"");
        assertThat(run("empty"))
                .isEqualTo(new Run(2, "", "empty: cannot be read: it has no *.json, *.jsonl or *.ndjson files\n"));
        assertThat(run("--import", "empty").err()).isEqualTo("empty: cannot be read: it has no *.txt or *.md files\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_with_several_links_to_it_is_read_once() throws Exception {
        file("notes/20/good.json", valid());
        for (int i = 0; i < 20; i++) {
            Path links = Files.createDirectories(folder.resolve("notes/" + i));
            Files.createSymbolicLink(links.resolve("a"), Path.of("../" + (i + 1)));
            Files.createSymbolicLink(links.resolve("b"), Path.of("../" + (i + 1)));
        }

        for (String path : List.of("notes", "notes/0")) {
            Run run = run("--errors-only", "--json", "--output", "out", path);

            assertThat(run.exitCode()).isZero();
        }
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).hasSize(2);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void named_pipes_and_devices_in_a_folder_are_reported_once_and_skipped() throws Exception {
        file("notes/good.json", valid());
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("notes/x.json").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("notes/z.json"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("notes/loop"), folder.resolve("notes"));

        Run run = run("--errors-only", "notes");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                notes/x.json: cannot be read: it is neither a file nor a folder
                notes/z.json: cannot be read: it is neither a file nor a folder
                """);
        assertThat(run.out())
                .isEqualTo("1 file, 1 note: 1 valid (0 with warnings), 0 not valid; 2 paths not readable\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_named_pipe_on_the_command_line_is_read() throws Exception {
        file("note.json", valid());
        Run run = run(new byte[0], shell("mkfifo pipe && { cat note.json > pipe & exec \"$@\"; }", "--json", "pipe"));

        assertThat(run.out()).startsWith("{\"file\":\"pipe\",\"report\":{\"valid\":true,");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void unreadable_folders_are_reported_once_and_skipped() throws Exception {
        file("notes/good.json", valid());
        Path closed = Files.createDirectory(folder.resolve("notes/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        List<String> prefix = withoutPrivileges(closed);

        List<String> command = new ArrayList<>(prefix);
        command.addAll(program("--errors-only", "notes"));
        Run run = run(new byte[0], command);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("notes/closed: cannot be read: access is denied\n");
        assertThat(run.out()).startsWith("1 file, 1 note: 1 valid ");

        command.set(command.size() - 1, "notes/closed");
        assertThat(run(new byte[0], command))
                .isEqualTo(new Run(2, "", "notes/closed: cannot be read: access is denied\n"));
    }

    /**
     * {@return the start of a command that root runs without the privilege to read each folder; empty for other users}
     */
    private List<String> withoutPrivileges(Path closed) throws IOException, InterruptedException {
        if (!Files.isReadable(closed)) {
            return List.of();
        }
        String capabilities = "-dac_override,-dac_read_search";
        List<String> prefix = List.of("setpriv", "--bounding-set=" + capabilities, "--inh-caps=" + capabilities);
        List<String> test = new ArrayList<>(prefix);
        test.addAll(List.of("test", "-r", closed.toString()));
        int exitCode = -1;
        try {
            exitCode = new ProcessBuilder(test).start().waitFor();
        } catch (IOException e) {
            // There is no setpriv.
        }
        assumeTrue(exitCode == 1, "root can read each folder, and there is no setpriv");
        return prefix;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void control_characters_in_file_names_are_escaped() throws Exception {
        String name = "a\nnone.json: valid, 0 errors and 0 warnings\u001b[31m\u202e.json";
        String shown = "a\\u000Anone.json: valid, 0 errors and 0 warnings\\u001B[31m\\u202E";
        file("notes/" + name, "{}");
        file("good/" + name, valid());

        assertThat(run("--errors-only", "notes").out())
                .startsWith("notes/" + shown + ".json: not valid, 7 errors and 0 warnings\n");
        assertThat(run(name).err()).isEqualTo(shown + ".json: cannot be read: there is no such file\n");
        assertThat(run(name + "/x").err())
                .startsWith(shown + ".json/x: cannot be read: ")
                .hasLineCount(1);
        assertThat(run("--output", "out", "good").out()).contains("\n  written to out/" + shown + ".json\n");
        assertThat(run("--" + name).err()).startsWith("Unknown option: '--" + shown + ".json'\n");
    }
}
