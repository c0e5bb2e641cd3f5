package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckNotesTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private int run(String input, String... paths) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new CheckNotes(in, new PrintStream(output, true, StandardCharsets.UTF_8)).run(List.of(paths));
    }

    private String output() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, byte[] json) throws IOException {
        return Files.write(folder.resolve(name), json).toString();
    }

    @Test
    void without_a_path_the_sample_is_checked() {
        assertThat(run("")).isZero();
        assertThat(output())
                .contains(
                        "the sample: valid, 0 errors and 1 warning",
                        "110 participants in 5 categories",
                        "objectives: 1 paragraph, 5 items");
    }

    @Test
    void several_files_are_checked_and_the_worst_of_them_counts() throws IOException {
        String valid = file("valid note.json", Corpus.json("valid"));
        String invalid = file("nothing.json", Corpus.json("nothing"));

        assertThat(run("", valid)).isZero();
        assertThat(run("", valid, invalid)).isEqualTo(1);
        assertThat(run("", invalid, valid, folder.resolve("none.json").toString()))
                .isEqualTo(2);
        assertThat(output())
                .contains(valid + ": valid", invalid + ": not valid, 7 errors", "none.json: there is no such file");
    }

    @Test
    void a_folder_and_an_invalid_path_cannot_be_read() {
        assertThat(run("", folder.toString())).isEqualTo(2);
        assertThat(run("", "\u0000")).isEqualTo(2);
        assertThat(output()).contains("cannot be read");
    }

    @Test
    void a_dash_is_standard_input() {
        assertThat(run("{}", "-")).isEqualTo(1);
        assertThat(output()).contains("-: not valid", "ERROR disclaimer.required at /disclaimer (line 1, column 1)");
    }
}
