package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Paragraph;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages of notes in a real browser, on screen and on paper. Needs Chromium, so its name keeps it out of most builds. */
class BrowserChecks {
    private static final Optional<Path> CHROMIUM = Browser.find();
    private static final Optional<Path> PDFTOTEXT = Browser.onPath("pdftotext");
    private static final Path NOTES = Path.of("src/test/resources");
    private static final Path PAGES = Path.of("target/page-check");
    private static final List<String> LANGUAGES = Messages.LANGUAGES;
    private static final String DARK = "--blink-settings=preferredColorScheme=0";
    private static final Pattern HEADING = Pattern.compile("[1-4]\\. .*");

    /** A frame as narrow as a phone. Windows are at least 500 pixels wide. */
    private static final String FRAME = "<!DOCTYPE html><style>:root { color-scheme: light dark }</style>"
            + "<body><iframe style=\"width: 320px; height: 800px; border: 0\" srcdoc=\"%s\"></iframe></body>";

    /** Measures the page in the frame, and sets an attribute of the outer body to the result. */
    private static final String SCRIPT = """
            <script>
            const probe = document.body.appendChild(document.createElement("div"));
            probe.style.background = "canvas";
            const rgb = color => color.match(/[\\d.]+/g).map(Number);
            const luminance = color => {
                const [r, g, b] = rgb(color).map(c => c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const background = luminance(getComputedStyle(probe).backgroundColor);
            const contrasts = [...document.querySelectorAll("article, article *")].map(element => {
                const text = luminance(getComputedStyle(element).color);
                return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
            });
            probe.remove();
            const links = [...document.querySelectorAll("article a")];
            top.document.body.dataset.result = [
                "width " + innerWidth,
                "overflow " + (document.documentElement.scrollWidth - innerWidth),
                "dark " + (background < 0.5),
                "contrast " + (Math.min(...contrasts) >= 7),
                "links " + links.every(link => {
                    const style = getComputedStyle(link);
                    return style.textDecorationLine === "underline"
                            && style.color === getComputedStyle(link.parentElement).color;
                }),
                "paragraph " + JSON.stringify(document.querySelector("article p").innerText),
            ].join("\\n");
            </script>
            """;

    private static int run;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void findBrowser() {
        assumeThat(CHROMIUM).isPresent();
        run++;
    }

    /** Prints whether the checks ran. */
    @AfterAll
    static void report() {
        System.out.println("browser checks: " + (CHROMIUM.isPresent() ? run + " run" : "skipped, no browser"));
    }

    private Browser browser() {
        return new Browser(CHROMIUM.orElseThrow(), folder);
    }

    private static NotePrinter printer(String language) {
        return NotePrinter.builder().locale(new Locale(language)).build();
    }

    private static InformationNote note(String file) throws IOException {
        return NoteJson.read(NOTES.resolve(file));
    }

    /** {@return a note of the usual size, with 110 participants on two pages} */
    private static InformationNote sample() throws IOException {
        return NoteJson.read(Corpus.SAMPLE);
    }

    private static InformationNote withLongWords() throws IOException {
        String word = "https://example.org/" + "a".repeat(200);
        return sample().withObjectives(Section.builder()
                        .heading(word)
                        .addList(word, word, "\t".repeat(30) + "b", "\u00a0".repeat(200))
                        .build())
                .withDisclaimer(Disclaimer.of(word));
    }

    private static List<String> pages(NotePrinter printer) throws IOException {
        String article = printer.toHtml(sample());
        return List.of(
                printer.toHtmlPage(sample()),
                printer.toHtmlPage(withLongWords()),
                "<!DOCTYPE html><style>:root { color-scheme: light dark } " + NotePrinter.styleSheet() + "</style>"
                        + "<body>" + article + "</body>");
    }

    private List<String> measure(String page, String... options) throws Exception {
        String framed = page.replace("</body>", SCRIPT + "</body>")
                .replace("&", "&amp;")
                .replace("\"", "&quot;");
        String html = browser().run(FRAME.formatted(framed), options);
        return Jsoup.parse(html).body().attr("data-result").lines().toList();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_page_is_as_wide_as_a_small_phone_and_legible_in_light_and_dark(String language) throws Exception {
        for (String page : pages(printer(language))) {
            for (boolean isDark : new boolean[] {false, true}) {
                assertThat(measure(page, isDark ? new String[] {DARK} : new String[0]))
                        .startsWith("width 320", "overflow 0", "dark " + isDark, "contrast true", "links true");
            }
        }
    }

    @Test
    void white_space_of_a_string_is_shown() throws Exception {
        InformationNote note = InformationNote.builder()
                .background(Section.of("a   b\tc\r\nd\re\u2028\u2029f"))
                .build();

        assertThat(measure(printer("en").toHtmlPage(note))).contains("paragraph \"a   b\\tc\\nd\\ne\\n\\nf\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void on_paper_a_note_has_two_pages_and_its_disclaimer_below_the_title(String size) throws Exception {
        for (String language : LANGUAGES) {
            InformationNote note = sample().withDisclaimer(
                            Disclaimer.of("For information only." + "\nIt is longer than usual.".repeat(3)));

            List<String> pages = print(printer(language).toHtmlPage(note), size);

            assertThat(pages).as(language).hasSize(2);
            if (!language.equals("ar")) {
                assertThat(pages.get(0).lines().limit(2))
                        .satisfiesExactly(
                                title -> assertThat(title).endsWith("¹"),
                                disclaimer -> assertThat(disclaimer).isEqualTo("¹ For information only."));
            }
        }
    }

    @Test
    void bullets_are_in_the_text_of_the_pdf() throws Exception {
        List<String> items = sample().getObjectives().getParagraphs().stream()
                .map(Paragraph::getItems)
                .flatMap(List::stream)
                .toList();

        String text = String.join("", print(printer("en").toHtmlPage(sample()), "A4"));

        assertThat(text.lines().filter(line -> line.startsWith("• ")))
                .hasSameSizeAs(items)
                .zipSatisfy(items, (line, item) -> assertThat(item).startsWith(line.substring(2)));
    }

    /** The disclaimer grows by two lines each time, so that page breaks move through the note. */
    @Test
    void no_page_ends_with_a_heading_a_label_or_a_lead_in() throws Exception {
        InformationNote note = sample().withHighlights(Section.builder()
                .addParagraph("One.")
                .addList("Two:", "three", "four", "five")
                .build());
        for (int lines = 1; lines < 60; lines += 2) {
            String page =
                    printer("en").toHtmlPage(note.withDisclaimer(Disclaimer.of("For information.\n".repeat(lines))));

            List<String> pages = print(page, "Letter");

            assertThat(pages.subList(0, pages.size() - 1))
                    .as("%s lines", lines)
                    .allSatisfy(text -> assertThat(text.strip().lines().reduce((before, last) -> last))
                            .hasValueSatisfying(last -> assertThat(last)
                                    .doesNotEndWith(":")
                                    .doesNotMatch(HEADING)
                                    .isNotEqualTo("• three")));
        }
    }

    /** {@return the text of each page of the PDF file} */
    private List<String> print(String html, String size) throws Exception {
        Path pdf = folder.resolve("page.pdf");
        browser().print(html.replace("@page {", "@page { size: " + size + ";"), pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace("\r\n", "\n"));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource({
        "en, sample",
        "fr, sample",
        "es, sample",
        "ru, sample",
        "en, import/customs-conference.json",
        "fr, import/french.json",
        "es, import/spanish.json",
        "ru, print/note.ru.json",
        "zh, print/note.zh.json"
    })
    void the_text_of_a_pdf_is_imported_as_the_same_note(String language, String file) throws Exception {
        assumeThat(PDFTOTEXT).isPresent();
        NotePrinter printer = printer(language);
        InformationNote note = file.equals("sample") ? sample() : note(file);
        Path pdf = folder.resolve("note.pdf");

        browser().print(printer.toHtmlPage(note), pdf);
        String text = Browser.output(
                List.of(PDFTOTEXT.orElseThrow().toString(), "-enc", "UTF-8", "-layout", pdf.toString(), "-"));

        assumeThat(text).as("a font for the language").contains(words(note));
        assertThat(printer.toText(
                        NoteImporter.create().importText(text).getNote().orElseThrow()))
                .isEqualTo(printer.toText(note));
    }

    /** {@return the words of the title, whose lines may be wrapped} */
    private static List<String> words(InformationNote note) {
        return List.of(note.getEvent().getTitle().split(" ", -1));
    }

    /** The pages for {@code npm test} in {@code page-check}. */
    @Test
    void pages_are_written_for_other_checks() throws Exception {
        Files.createDirectories(PAGES);
        for (String language : LANGUAGES) {
            NotePrinter printer = printer(language);
            Files.writeString(PAGES.resolve("sample." + language + ".html"), printer.toHtmlPage(sample()));
        }
        Files.writeString(PAGES.resolve("arabic.html"), printer("ar").toHtmlPage(note("print/note.ar.json")));
        Files.writeString(
                PAGES.resolve("empty.html"),
                printer("en").toHtmlPage(InformationNote.builder().build()));
        Files.writeString(PAGES.resolve("long-words.html"), printer("en").toHtmlPage(withLongWords()));
        assertThat(PAGES).isNotEmptyDirectory();
    }
}
