package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckNotesTest {
    private static final Path CORPUS = Path.of("../src/test/resources/corpus");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanoTime = new AtomicLong();
    private InputStream in = InputStream.nullInputStream();
    private boolean isTerminal = true;
    private long nanosPerReading = 1;

    @TempDir
    Path folder = Path.of("");

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return CheckNotes.run(
                List.of(arguments),
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                isTerminal,
                () -> nanoTime.addAndGet(nanosPerReading));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String valid() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(CORPUS.resolve("valid.json")))
                .toString();
    }

    private String file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines)).toString();
    }

    @Test
    void without_a_path_the_sample_is_checked() {
        assertThat(run()).isZero();
        assertThat(out())
                .startsWith("the sample: valid, 0 errors and 1 warning\n")
                .contains("\n  110 participants in 5 categories\n", "\n  objectives: 1 paragraph, 5 items\n")
                .doesNotContain("1 note");
        assertThat(err()).isEmpty();
    }

    @Test
    void several_files_are_checked_and_the_worst_of_them_counts() throws IOException {
        String valid = file("valid note.json", valid());
        String invalid = file("nothing.json", "{}");

        assertThat(run(valid)).isZero();
        assertThat(run(valid, invalid)).isEqualTo(1);
        assertThat(out()).endsWith("\n2 notes: 1 valid, 1 not valid; 7 errors, 0 warnings\n");
        assertThat(run(invalid, valid, folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(out())
                .contains(valid + ": valid, 0 errors and 0 warnings", invalid + ": not valid, 7 errors and 0 warnings")
                .endsWith("\n2 notes: 1 valid, 1 not valid; 7 errors, 0 warnings; 1 not readable\n");
        assertThat(err()).isEqualTo(folder.resolve("none.json") + ": there is no such file\n");
    }

    @Test
    void a_summary_has_a_line_for_each_part_of_a_note() throws IOException {
        run(file("note.json", valid()));
        assertThat(out().lines().skip(1))
                .containsExactly(
                        "  title: Workshop on Border Controls",
                        "  dates: 2014-08-05 to 2014-08-08",
                        "  venue: Dakar, Senegal",
                        "  organisers: World Customs Organisation (WCO)",
                        "  3 participants in 2 categories",
                        "    States: 2",
                        "    Academia and others: 1",
                        "  objectives: 1 paragraph, 2 items",
                        "  background: 1 paragraph, 0 items",
                        "  highlights: 1 paragraph, 1 item",
                        "  additional comments: 1 paragraph, 0 items",
                        "  disclaimer: For information only, no official report.");
    }

    @Test
    void a_summary_of_nothing_says_so() {
        assertThat(Summary.lines(InformationNote.builder().build()))
                .containsExactly(
                        "title: none",
                        "dates: none",
                        "venue: none",
                        "organisers: none",
                        "0 participants in 0 categories",
                        "objectives: 0 paragraphs, 0 items",
                        "background: 0 paragraphs, 0 items",
                        "highlights: 0 paragraphs, 0 items",
                        "additional comments: 0 paragraphs, 0 items",
                        "disclaimer: none");
    }

    @Test
    void a_dash_is_standard_input() {
        in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(run("-")).isEqualTo(1);
        assertThat(out()).contains("-: not valid", "  ERROR disclaimer.required at /disclaimer (line 1, column 1)");
    }

    @Test
    void files_of_json_lines_are_read_line_by_line() throws IOException {
        for (String name : List.of("notes.jsonl", "NOTES.NDJSON")) {
            String lines = file(name, valid(), "", "{}", "{\"event\": ", valid());

            assertThat(run(lines)).isEqualTo(1);
            assertThat(out())
                    .contains(lines + ", line 1: valid", lines + ", line 3: not valid", "(line 3, column 1)")
                    .contains(lines + ", line 4: not valid", lines + ", line 5: valid")
                    .contains("\n4 notes: 2 valid, 2 not valid; ");
        }
    }

    @Test
    void all_files_in_a_folder_and_its_folders_are_checked_in_order() throws IOException {
        String first = file("a.json", valid());
        String second = file("b/c/d.jsonl", valid(), valid());
        String last = file("e.JSON", "{}");
        file("b/note.txt", "no note");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(out().lines().filter(line -> line.startsWith(folder.toString())))
                .containsExactly(
                        first + ": valid, 0 errors and 0 warnings",
                        second + ", line 1: valid, 0 errors and 0 warnings",
                        second + ", line 2: valid, 0 errors and 0 warnings",
                        last + ": not valid, 7 errors and 0 warnings");
        assertThat(out()).endsWith("\n4 notes: 3 valid, 1 not valid; 7 errors, 0 warnings\n");
    }

    @Test
    void a_folder_without_notes_and_an_invalid_path_cannot_be_read() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err()).isEqualTo(folder + ": cannot be read: it has no *.json or *.jsonl files\n");
        assertThat(run("\u0000")).isEqualTo(2);
        assertThat(err()).contains("cannot be read");
        assertThat(out()).isEmpty();
    }

    @Test
    void with_json_only_json_lines_are_printed() throws IOException {
        String lines = file("a.jsonl", valid(), "{}");
        String note = file("b \"c\".json", valid());

        assertThat(run("--json", folder.toString(), "none.json")).isEqualTo(2);
        List<JsonNode> reports =
                out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(reports).hasSize(3);
        assertThat(out())
                .startsWith("{\"file\":" + JsonMapper.shared().writeValueAsString(lines)
                        + ",\"line\":1,\"report\":{\"valid\":true,\"violations\":[],\"truncated\":false}}\n");
        assertThat(reports.get(1).at("/report/violations")).hasSize(7);
        assertThat(reports.get(1).get("line").intValue()).isEqualTo(2);
        assertThat(reports.get(2).get("file").stringValue()).isEqualTo(note);
        assertThat(reports.get(2).has("line")).isFalse();
        assertThat(err()).isEqualTo("""
                        none.json: there is no such file
                        3 notes: 2 valid, 1 not valid; 7 errors, 0 warnings; 1 not readable
                        """);
    }

    @Test
    void messages_are_in_the_language_that_is_asked_for() {
        assertThat(run("--language", "fr")).isZero();
        assertThat(out()).contains(": Le lieu ");
        assertThat(run("--language", "de")).isZero();
        assertThat(out()).contains(": The event ");
    }

    @Test
    void notes_are_printed_in_a_format_and_their_reports_go_to_standard_error() throws IOException {
        InformationNote note = NoteJson.read(valid());
        String lines = file("a.jsonl", valid(), "{}", "{\"event\": ");
        NotePrinter printer = NotePrinter.create();

        assertThat(run("--print", "text", lines)).isEqualTo(1);
        assertThat(out()).isEqualTo(printer.toText(note) + "\nInformation Note\n");
        assertThat(err())
                .startsWith(
                        lines + ", line 1: valid, 0 errors and 0 warnings\n" + lines + ", line 2: not valid, 7 errors")
                .contains("\n  ERROR json.syntax at ")
                .endsWith("\n3 notes: 1 valid, 2 not valid; 8 errors, 0 warnings\n")
                .doesNotContain("title:");
        assertThat(run("--print", "markdown", file("b.json", valid()))).isZero();
        assertThat(out()).isEqualTo(printer.toMarkdown(note));
        assertThat(run("--print", "html", file("b.json", valid()))).isZero();
        assertThat(out()).isEqualTo(printer.toHtmlPage(note));
    }

    @Test
    void texts_are_read_and_printed_as_json() throws IOException {
        String text = NotePrinter.create().toText(NoteJson.read(valid()));
        InformationNote note = NoteImporter.create().importText(text).getNote().orElseThrow();
        String file = file("note.txt", text);

        assertThat(run("--import", file)).isZero();
        assertThat(out()).isEqualTo(NoteJson.writePretty(note) + "\n");
        assertThat(err()).startsWith(file + ": valid, 0 errors and ");
        assertThat(run("--import", folder.toString())).isZero();
        assertThat(out()).isEqualTo(NoteJson.writePretty(note) + "\n");
        in = new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
        assertThat(run("--import", "-")).isEqualTo(1);
        assertThat(out()).contains("\"additionalComments\"");
        assertThat(err()).contains("  WARNING import.unplaced at ");
        assertThat(run("--import", "--print", "text", file)).isZero();
        assertThat(out()).isEqualTo(text);
        assertThat(run("--import", "--json", file)).isZero();
        assertThat(out()).startsWith("{\"file\":").doesNotContain("\"event\"");
        assertThat(run("--import")).isEqualTo(2);
        assertThat(err()).startsWith("--import needs a PATH\nUsage: ");
        assertThat(run("--import", "none.txt")).isEqualTo(2);
        assertThat(run(
                        "--import",
                        Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(2);
        assertThat(err()).endsWith("empty: cannot be read: it has no *.txt or *.md files\n");
    }

    @Test
    void notes_are_printed_in_their_own_language_or_in_the_one_that_is_asked_for() throws IOException {
        String french = file("note.json", "{\"language\":\"fr\"}");

        run("--print", "text", french);
        assertThat(out()).isEqualTo("Note d'information\n");
        assertThat(err()).contains(": The note has no organiser. ");
        run("--print", "text", "--language", "es", french);
        assertThat(out()).isEqualTo("Nota informativa\n");
        assertThat(err()).contains(": La nota no tiene organizador. ");
    }

    @Test
    void a_warning_can_be_an_error() {
        assertThat(run("--warnings-as-errors")).isEqualTo(1);
        assertThat(out()).startsWith("the sample: not valid, 1 error and 0 warnings\n");
    }

    @Test
    void help_and_version_check_nothing() {
        assertThat(run("--help", "none.json")).isZero();
        assertThat(out()).isEqualTo(Options.USAGE.replace(System.lineSeparator(), "\n"));
        assertThat(run("--version", "none.json")).isZero();
        assertThat(out()).matches("infonote \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void wrong_arguments_are_reported_with_the_usage() {
        assertThat(run("--jsn", "none.json")).isEqualTo(2);
        assertThat(err()).startsWith("Unknown option: --jsn\nUsage: ");
        assertThat(run("--language")).isEqualTo(2);
        assertThat(err()).startsWith("--language needs a language tag, such as fr\nUsage: ");
        for (String tag : List.of("", "fr_FR", "--json")) {
            assertThat(run("--language", tag)).isEqualTo(2);
            assertThat(err()).startsWith("Not a language tag, such as fr: " + tag + "\nUsage: ");
        }
        for (List<String> arguments :
                List.of(List.of("--print"), List.of("--print", "pdf"), List.of("--print", "TEXT"))) {
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
            assertThat(err()).startsWith("--print needs a format: json, text, markdown or html; found: ");
        }
        assertThat(run("--json", "--print", "text")).isEqualTo(2);
        assertThat(err()).startsWith("--json and --print cannot be combined\nUsage: ");
        assertThat(out()).isEmpty();
    }

    @Test
    void progress_is_printed_once_a_second_on_a_terminal() throws IOException {
        String lines = file("notes.jsonl", "{}", "{}", "{}", "{}", "{}");

        run(lines);
        assertThat(err()).isEmpty();

        nanosPerReading = TimeUnit.MILLISECONDS.toNanos(600);
        run(lines);
        assertThat(err()).isEqualTo("… 2 notes\n… 4 notes\n");

        isTerminal = false;
        run(lines);
        assertThat(err()).isEmpty();
    }
}
