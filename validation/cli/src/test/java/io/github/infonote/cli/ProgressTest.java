package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Checks the progress in a pseudo-terminal. */
@DisabledOnOs(OS.WINDOWS)
class ProgressTest extends ProgramTest {
    private static final String PROGRESS = "file 1 of 2, \\d+ %, \\d+ notes";

    /** {@return the output of a shell on the terminal} */
    private String terminal(String script, String... arguments) throws IOException, InterruptedException {
        PtyProcess process = start(shell(script, arguments));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output;
    }

    private PtyProcess start(List<String> command) {
        try {
            return new PtyProcessBuilder(command.toArray(String[]::new))
                    .setDirectory(folder.toString())
                    .setEnvironment(System.getenv())
                    .start();
        } catch (IOException | LinkageError e) {
            return Assumptions.abort("there is no pseudo-terminal: " + e);
        }
    }

    @Test
    void it_is_shown_on_a_terminal_after_a_second_if_standard_output_is_redirected() throws Exception {
        file("z.json", valid());
        String terminal = "";
        // Doubles the number of notes until the first file takes more than a second on this machine.
        for (int notes = 50_000; notes <= 6_400_000 && !terminal.contains("file 1"); notes *= 2) {
            file("notes.jsonl", Collections.nCopies(notes, "{}").toArray(String[]::new));
            terminal = terminal("exec \"$@\" > /dev/null", "notes.jsonl", "z.json");
        }

        assertThat(terminal)
                .startsWith("\r\rfile 1 of 2, ")
                .containsPattern(PROGRESS)
                .endsWith(" \r");
        assertThat(run(new byte[0], shell("exec \"$@\" > /dev/null", "notes.jsonl", "z.json")))
                .as("standard error is a file")
                .isEqualTo(new Run(1, "", ""));
    }

    @Test
    void it_is_shown_between_reports_on_the_same_terminal() throws Exception {
        file("z.json", valid());
        String terminal = "";
        for (int notes = 50_000; notes <= 6_400_000 && !terminal.contains(" %"); notes *= 2) {
            file("notes.jsonl", Collections.nCopies(notes, "{\"x\":1").toArray(String[]::new));
            terminal = terminal("exec \"$@\"", "--warnings-as-errors", "notes.jsonl", "z.json");
        }

        assertThat(terminal).containsPattern(PROGRESS + "\r +\r").doesNotContainPattern(PROGRESS + "[^\r]");
    }
}
