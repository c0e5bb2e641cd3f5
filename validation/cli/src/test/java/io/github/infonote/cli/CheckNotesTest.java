package io.github.infonote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckNotesTest extends ProgramTest {
    @Test
    void without_a_path_the_sample_is_checked() throws Exception {
        Run run = run();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("the sample: valid, 0 errors and 1 warning\n")
                .contains("\n  110 participants in 5 categories\n", "\n  objectives: 1 paragraph, 5 items\n")
                .doesNotContain("1 note");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_summary_has_a_line_for_each_part_of_a_note() throws Exception {
        assertThat(run(file("note.json", pretty()))).isEqualTo(new Run(0, """
                        note.json: valid, 0 errors and 0 warnings
                          title: Workshop on Border Controls
                          dates: 2014-08-05 to 2014-08-08
                          venue: Dakar, Senegal
                          organisers: World Customs Organisation (WCO)
                          3 participants in 2 categories
                            States: 2
                            Academia and others: 1
                          objectives: 1 paragraph, 2 items
                          background: 1 paragraph, 0 items
                          highlights: 1 paragraph, 1 item
                          additional comments: 1 paragraph, 0 items
                          disclaimer: For information only, no official report.
                        """, ""));
    }

    @Test
    void a_summary_of_an_empty_note_says_so() throws Exception {
        assertThat(runWithInput("{}", "-").out()).endsWith("""
                          title: none
                          dates: none
                          venue: none
                          organisers: none
                          0 participants in 0 categories
                          objectives: 0 paragraphs, 0 items
                          background: 0 paragraphs, 0 items
                          highlights: 0 paragraphs, 0 items
                          additional comments: 0 paragraphs, 0 items
                          disclaimer: none
                        """);
    }

    @Test
    void the_summary_counts_files_valid_and_invalid_notes_and_unreadable_paths() throws Exception {
        file("notes/good.json", valid());
        file(
                "notes/lines.ndjson",
                valid(),
                "{}",
                NoteJson.write(NoteJson.read(valid()).withHighlights(section())));

        Run run = run("notes", "none.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .endsWith("\n2 files, 4 notes: 3 valid (1 with warnings), 1 not valid; 1 path not readable\n");
        assertThat(run.err()).isEqualTo("none.json: cannot be read: there is no such file\n");
        assertThat(run("notes").exitCode()).isEqualTo(1);
    }

    private static Section section() {
        return Section.builder().build();
    }

    @Test
    void reports_are_json_lines_and_everything_else_is_on_standard_error() throws Exception {
        Run run = run("--json", file("notes.jsonl", valid(), "{}"), file("note.json", pretty()), "none.json");
        List<JsonNode> reports =
                run.out().lines().map(JsonMapper.shared()::readTree).toList();

        assertThat(reports).hasSize(3);
        assertThat(reports.get(0).get("file").stringValue()).isEqualTo("notes.jsonl");
        assertThat(reports.get(0).get("line").intValue()).isEqualTo(1);
        assertThat(reports.get(0).at("/report/valid").booleanValue()).isTrue();
        assertThat(reports.get(1).get("line").intValue()).isEqualTo(2);
        assertThat(reports.get(1).at("/report/violations")).hasSize(7);
        assertThat(reports.get(2).propertyNames()).containsExactly("file", "report");
        assertThat(run.err()).isEqualTo("""
                none.json: cannot be read: there is no such file
                2 files, 3 notes: 2 valid (0 with warnings), 1 not valid; 1 path not readable
                """);
    }

    @Test
    void errors_only_makes_one_broken_note_among_a_thousand_ten_lines() throws Exception {
        String[] lines = Collections.nCopies(1000, valid()).toArray(String[]::new);
        lines[499] = "{}";
        file("notes.jsonl", lines);

        Run run = run("--errors-only", "notes.jsonl");

        assertThat(run.out().lines().count()).isLessThanOrEqualTo(10);
        assertThat(run.out().lines()).first().isEqualTo("notes.jsonl, line 500: not valid, 7 errors and 0 warnings");
        assertThat(run.out())
                .contains("\n  ERROR disclaimer.required at /disclaimer (line 500, column 1): ")
                .endsWith("\n1 file, 1000 notes: 999 valid (0 with warnings), 1 not valid; 0 paths not readable\n");
        assertThat(run("--errors-only", "--json", "notes.jsonl").out()).hasLineCount(1);
    }

    @Test
    void errors_only_leaves_out_warnings_unless_they_are_errors() throws Exception {
        assertThat(run("--errors-only")).isEqualTo(new Run(0, "", ""));
        assertThat(run("--errors-only", "--warnings-as-errors").out())
                .startsWith("the sample: not valid, 1 error and 0 warnings\n  ERROR event.venue.missing at ")
                .hasLineCount(2);
        assertThat(run(
                                "--errors-only",
                                file(
                                        "broken.json",
                                        valid().replace("\"place\":\"Dakar\",\"country\":\"Senegal\"", "\"x\":1")))
                        .out())
                .contains("1 error and 1 warning", "json.unknownMember")
                .doesNotContain("WARNING");
    }

    @Test
    void messages_and_labels_are_in_a_language() throws Exception {
        String french = file("note.json", "{\"language\":\"fr\"}");

        Run english = run("--print", "text", french);
        assertThat(english.out()).isEqualTo("Note d'information\n");
        assertThat(english.err()).contains(": The note has no organiser. ");
        Run spanish = run("--print", "text", "--language=es", french);
        assertThat(spanish.out()).isEqualTo("Nota informativa\n");
        assertThat(spanish.err()).contains(": La nota no tiene organizador. ");
    }

    @Test
    void notes_are_written_as_text_markdown_or_html_and_their_reports_go_to_standard_error() throws Exception {
        InformationNote note = NoteJson.read(valid());
        NotePrinter printer = NotePrinter.create();
        file("notes.jsonl", valid(), "{}", "{\"event\": ");

        Run text = run("--print", "text", "notes.jsonl");
        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).isEqualTo(printer.toText(note) + "\nInformation Note\n");
        assertThat(text.err())
                .startsWith("notes.jsonl, line 1: valid, 0 errors and 0 warnings\nnotes.jsonl, line 2: not valid, 7 e")
                .contains("\n  ERROR json.syntax at ")
                .endsWith("\n1 file, 3 notes: 1 valid (0 with warnings), 2 not valid; 0 paths not readable\n")
                .doesNotContain("title:");
        file("note.json", valid());
        assertThat(run("--print", "markdown", "note.json").out()).isEqualTo(printer.toMarkdown(note));
        assertThat(run("--print", "html", "note.json").out()).isEqualTo(printer.toHtmlPage(note));
    }
}
