package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest extends ProgramTest {
    @Test
    void help_is_printed_and_nothing_is_checked() throws Exception {
        Run help = run("--help", "none.json");

        assertThat(help.exitCode()).as(help.err()).isZero();
        assertThat(help.out())
                .startsWith("Usage: infonote [OPTION]... [PATH]...\n")
                .doesNotContain("\u001b");
        assertThat(run("-h")).isEqualTo(help);
        assertThat(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .as("the page has the help")
                .contains("```text\n" + help.out() + "```");
    }

    @Test
    void version_and_schema_are_printed_and_nothing_is_checked() throws Exception {
        assertThat(run("--version", "none.json").out()).matches("infonote \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(run("--schema", "none.json")).isEqualTo(new Run(0, NoteJson.schema() + "\n", ""));
    }

    @Test
    void options_have_their_value_after_an_equals_sign_or_a_space() throws Exception {
        file("note.json", valid());

        assertThat(run("--print=jsonl", "note.json").out()).isEqualTo(valid() + "\n");
        assertThat(run("--print", "jsonl", "note.json").out()).isEqualTo(valid() + "\n");
    }

    @Test
    void paths_after_two_dashes_and_with_an_at_sign_are_files() throws Exception {
        file("--json", valid());
        file("@note.json", valid());

        assertThat(run("--errors-only", "--", "--json", "@note.json"))
                .isEqualTo(new Run(
                        0, "2 files, 2 notes: 2 valid (0 with warnings), 0 not valid; 0 paths not readable\n", ""));
    }

    @Test
    void a_wrong_command_line_is_reported() throws Exception {
        assertThat(run("--jsn", "none.json"))
                .isEqualTo(new Run(
                        2, "", "Unknown option: '--jsn'\nDid you mean --json?\nRun with --help to see all options.\n"));
        for (List<String> arguments : List.of(
                List.of("--language"),
                List.of("--language", "--json"),
                List.of("--language="),
                List.of("--language", "fr_FR"),
                List.of("--print", "pdf"),
                List.of("--json", "--print", "text"),
                List.of("--import"))) {
            Run run = run(arguments.toArray(String[]::new));

            assertThat(run.exitCode()).as("%s", arguments).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(arguments.get(0).replace("=", ""))
                    .endsWith("\nRun with --help to see all options.\n");
        }
    }

    @Test
    void bash_completes_options_and_their_values() throws Exception {
        assumeTrue(isInstalled("bash"), "there is no bash");

        assertThat(complete("bash", "")).containsExactly("--print", "markdown", "en es");
    }

    /** In zsh, the function gives all candidates, and zsh selects from them. */
    @Test
    void zsh_completes_options_and_their_values() throws Exception {
        assumeTrue(isInstalled("zsh"), "there is no zsh");
        String setup = "autoload -U +X compinit && compinit -u\nemulate ksh\n";

        assertThat(complete("zsh", setup))
                .satisfiesExactly(
                        options -> assertThat(options.split(" ")).contains("--print", "--output", "-h"),
                        formats -> assertThat(formats).isEqualTo("json jsonl text markdown html"),
                        languages -> assertThat(languages).isEqualTo("ar en es fr ru zh"));
    }

    /** {@return the candidates for an option, for a format and for a language, each as a line} */
    private List<String> complete(String shell, String setup) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("completion"), run("--completion").out());
        String script = setup + """
                . ./completion
                complete_last() {
                    COMP_WORDS=("$@")
                    COMP_CWORD=$(($# - 1))
                    COMPREPLY=()
                    _complete_infonote
                    echo ${COMPREPLY[@]}
                }
                complete_last infonote --pr
                complete_last infonote --print mark
                complete_last infonote --language e
                """;
        return run(script.getBytes(StandardCharsets.UTF_8), List.of(shell))
                .out()
                .lines()
                .toList();
    }

    private static boolean isInstalled(String shell) throws InterruptedException {
        try {
            return new ProcessBuilder(shell, "-c", "exit").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
