package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads notes that the program has written. */
class RoundTripTest extends ProgramTest {
    private static final InformationNote NOTE = NoteJson.read(valid());
    private static final InformationNote FRENCH = NOTE.withLanguage("fr");

    private static List<InformationNote> notes(String json) {
        return NoteReader.create()
                .readAll(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .map(result -> result.orElseThrow())
                .toList();
    }

    @Test
    void several_documents_an_array_and_json_lines_are_read_from_a_file_and_from_standard_input() throws Exception {
        String pretty = NoteJson.writePretty(NOTE) + "\n\n" + NoteJson.writePretty(FRENCH);
        String array = "[" + NoteJson.write(NOTE) + ",\n" + NoteJson.write(FRENCH) + "]";
        String lines = NoteJson.write(NOTE) + "\n" + NoteJson.write(FRENCH) + "\n";

        for (String json : List.of(pretty, array, lines)) {
            Run file = run("--print", "jsonl", file("notes.json", json));
            Run input = runWithInput(json, "--print", "jsonl", "-");

            assertThat(file.out()).isEqualTo(lines);
            assertThat(input.out()).isEqualTo(lines);
            assertThat(file.exitCode() + input.exitCode())
                    .as(file.err() + input.err())
                    .isZero();
            assertThat(input.err()).isEqualTo(file.err().replace("notes.json", "-"));
        }
    }

    @Test
    void results_after_the_first_line_have_their_location() throws Exception {
        assertThat(runWithInput("[{},{}]\n{}", "--errors-only", "-")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("-")))
                .containsExactly(
                        "-, line 1, column 2: not valid, 7 errors and 0 warnings",
                        "-, line 1, column 5: not valid, 7 errors and 0 warnings",
                        "-, line 2: not valid, 7 errors and 0 warnings");
    }

    @Test
    void an_empty_file_is_not_valid() throws Exception {
        assertThat(run(file("empty.json")).out()).contains("empty.json: not valid, 1 error", " json.empty ");
        assertThat(run("-").exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void the_program_reads_its_own_output(String format) throws Exception {
        Run one = run("--print", format, file("note.json", pretty()));
        Run several = run("--print", format, file("notes.jsonl", valid(), NoteJson.write(FRENCH)));

        assertThat(notes(one.out())).containsExactly(NOTE);
        assertThat(notes(several.out())).containsExactly(NOTE, FRENCH);
        assertThat(runWithInput(several.out(), "--print", format, "-").out()).isEqualTo(several.out());
        assertThat(one.out())
                .hasLineCount(
                        format.equals("jsonl") ? 1 : NoteJson.writePretty(NOTE).split("\n").length);
    }

    @Test
    void each_note_is_written_to_a_separate_file_and_no_file_is_overwritten() throws Exception {
        file("a/note.json", valid());
        file("b/note.json", NoteJson.write(FRENCH));
        file("notes.jsonl", valid(), NoteJson.write(FRENCH));
        file("out/note.json", "mine");

        Run run = run("--output", "out/", "a", "b", "notes.jsonl");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("a/note.json: valid, 0 errors and 0 warnings\n  written to out/note-2.json\n")
                .contains("notes.jsonl, line 2: valid, 0 errors and 0 warnings\n  written to out/notes-2.json\n")
                .doesNotContain("title:");
        assertThat(run("--output=out", "--json", "a/note.json").out()).contains("\"output\":\"out/note-4.json\"");
        assertThat(content("out/note.json")).isEqualTo("mine\n");
        assertThat(content("out/note-2.json")).isEqualTo(NoteJson.writePretty(NOTE) + "\n");
        assertThat(content("out/note-3.json")).isEqualTo(NoteJson.writePretty(FRENCH) + "\n");
        assertThat(content("out/notes.json")).isEqualTo(NoteJson.writePretty(NOTE) + "\n");
        assertThat(content("out/notes-2.json")).isEqualTo(NoteJson.writePretty(FRENCH) + "\n");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void files_have_the_extension_of_their_format() throws Exception {
        file("note.json", valid());

        for (String format : List.of("jsonl", "text", "markdown", "html")) {
            assertThat(run("--output", "new/folder", "--print", format, "note.json")
                            .exitCode())
                    .isZero();
        }
        assertThat(content("new/folder/note.jsonl")).isEqualTo(valid() + "\n");
        assertThat(content("new/folder/note.txt"))
                .isEqualTo(NotePrinter.create().toText(NOTE));
        assertThat(content("new/folder/note.md")).isEqualTo(NotePrinter.create().toMarkdown(NOTE));
        assertThat(content("new/folder/note.html"))
                .isEqualTo(NotePrinter.create().toHtmlPage(NOTE));
    }

    @Test
    void text_is_imported() throws Exception {
        String text = NotePrinter.create().toText(NOTE);
        InformationNote note = NoteImporter.create().importText(text).getNote().orElseThrow();
        file("texts/note.txt", text);

        Run json = run("--import", "texts");
        assertThat(json.exitCode()).as(json.err()).isZero();
        assertThat(json.out()).isEqualTo(NoteJson.writePretty(note) + "\n");
        assertThat(json.err()).startsWith("texts/note.txt: valid, 0 errors and ");
        assertThat(run("--import", "--print", "text", "texts/note.txt").out()).isEqualTo(text);
        assertThat(run("--import", "--json", "texts").out())
                .startsWith("{\"file\":")
                .hasLineCount(1);
        assertThat(run("--import", "--output", "notes", "texts").out()).contains("  written to notes/note.json\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void text_on_standard_input_is_imported_in_any_encoding(String charset) throws Exception {
        byte[] text = NotePrinter.create().toText(NOTE).getBytes(Charset.forName(charset));

        Run run = run(text, program("--import", "-"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(notes(run.out()))
                .containsExactly(NoteImporter.create()
                        .importText(new ByteArrayInputStream(text))
                        .orElseThrow());
        assertThat(notes(run.out()).get(0).getEvent()).isEqualTo(NOTE.getEvent());
    }
}
