package io.github.infonote.print;

import io.github.infonote.InformationNote;
import io.github.infonote.text.Excerpt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Prints notes as plain text, Markdown or HTML. Immutable and thread-safe: one printer serves a whole
 * application.
 *
 * <p>A note is printed in this order: a title, which has the mark of the footnote if there is a disclaimer; the event, its
 * organisers, its dates and venues, its participants by category; the sections, with their headings; the disclaimer as the
 * footnote. Absent and blank strings aren't printed, so an empty note is printed as its title.
 *
 * <p>Labels, usual headings, roles and dates are in the language of the printer's locale, if it has one, or else in the note's
 * language. There are words in Arabic, Chinese, English, French, Russian and Spanish; they are English for other languages.
 *
 * <p>The strings of a note are printed unchanged, except that a character that {@code text.unsafe} reports is printed as U+FFFD, and
 * that plain text and HTML change white space as their methods say.
 * Lines end with a line feed, also the last one.
 */
public final class NotePrinter {
    private static final String STYLE_SHEET = "note.css";
    private static final String PAGE_STYLE_SHEET = "page.css";
    private static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Optional<Locale> locale;
    private final Optional<String> idPrefix;

    private NotePrinter(Optional<Locale> locale, Optional<String> idPrefix) {
        this.locale = locale;
        this.idPrefix = idPrefix;
    }

    /** {@return a printer that prints each note in its own language} */
    public static NotePrinter create() {
        return builder().build();
    }

    /** {@return a builder of a printer} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a note as plain text}
     *
     * <p>Each string of the note is on one line: a run of spaces, tabs and line breaks in it is printed as one space.
     *
     * @param note any note
     */
    public String toText(InformationNote note) {
        return TextRenderer.render(layOut(note));
    }

    /**
     * Prints a note as plain text, as {@link #toText(InformationNote)} does.
     *
     * @param note any note
     * @param out the destination; not closed
     * @throws IOException if the destination fails
     */
    public void toText(InformationNote note, Appendable out) throws IOException {
        append(toText(note), out);
    }

    /**
     * {@return a note as Markdown}
     *
     * <p>The output is CommonMark without HTML. Rendering it gives each string of the note character by character, also as GitHub
     * Flavored Markdown.
     *
     * @param note any note
     */
    public String toMarkdown(InformationNote note) {
        return MarkdownRenderer.render(layOut(note));
    }

    /**
     * Prints a note as Markdown, as {@link #toMarkdown(InformationNote)} does.
     *
     * @param note any note
     * @param out the destination; not closed
     * @throws IOException if the destination fails
     */
    public void toMarkdown(InformationNote note, Appendable out) throws IOException {
        append(toMarkdown(note), out);
    }

    /**
     * {@return a note as HTML: one {@code article} element for a page of the application's}
     *
     * <p>The article has the language and the direction of its words. The strings of the note have the note's language, which is
     * empty if it is unknown, and their own direction. There is no style or script in the article. Use it with {@link
     * #styleSheet()}, which shows white space as it is in the note. Each line break in a string is a line feed.
     *
     * <p>The article has two element ids, for the links between the mark and the footnote. They start with the {@linkplain
     * Builder#idPrefix prefix}. Two notes on one page need two prefixes.
     *
     * @param note any note
     */
    public String toHtml(InformationNote note) {
        return HtmlRenderer.render(layOut(note));
    }

    /**
     * Prints a note as HTML, as {@link #toHtml(InformationNote)} does.
     *
     * @param note any note
     * @param out the destination; not closed
     * @throws IOException if the destination fails
     */
    public void toHtml(InformationNote note, Appendable out) throws IOException {
        append(toHtml(note), out);
    }

    /**
     * {@return a note as a page of HTML: a whole document, ready to be saved, sent or printed}
     *
     * <p>The page contains the {@linkplain #toHtml(InformationNote) article} and the {@linkplain #styleSheet() style sheet}, and refers to
     * nothing outside it. It has no script. Its title names the kind of document and the event, shortened to 70 characters. The page is
     * dark where the reader's browser prefers that. On paper, the disclaimer is below the title.
     *
     * @param note any note
     */
    public String toHtmlPage(InformationNote note) {
        return HtmlRenderer.renderPage(layOut(note), resource(PAGE_STYLE_SHEET) + styleSheet());
    }

    /**
     * Prints a note as a page of HTML, as {@link #toHtmlPage(InformationNote)} does.
     *
     * @param note any note
     * @param out the destination; not closed
     * @throws IOException if the destination fails
     */
    public void toHtmlPage(InformationNote note, Appendable out) throws IOException {
        append(toHtmlPage(note), out);
    }

    private PrintedNote layOut(InformationNote note) {
        return NoteLayout.of(Objects.requireNonNull(note, "note"), locale, idPrefix);
    }

    private static void append(String print, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out").append(print);
    }

    /** {@return a style sheet for the HTML, for screens and for paper; its rules apply to {@code .information-note} only} */
    public static String styleSheet() {
        return resource(STYLE_SHEET);
    }

    private static String resource(String name) {
        try (InputStream css = NotePrinter.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of a printer. Not thread-safe. */
    public static final class Builder {
        private Optional<Locale> locale = Optional.empty();
        private Optional<String> idPrefix = Optional.empty();

        private Builder() {}

        /**
         * Sets the language of labels, headings, roles and dates. By default it is that of each note.
         *
         * @param locale only its language is used, and English for a language without words
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Optional.of(Objects.requireNonNull(locale, "locale"));
            return this;
        }

        /**
         * Sets the prefix of element ids in HTML. Two notes on one page need two prefixes, such as {@code note-17-}.
         *
         * @param idPrefix letters (A to Z), digits, hyphens and underscores, starting with a letter; by default the language of the
         *     words and a hyphen: {@code en-}
         * @return this builder
         * @throws IllegalArgumentException if it has other characters, or none
         */
        public Builder idPrefix(String idPrefix) {
            if (!ID_PREFIX.matcher(Objects.requireNonNull(idPrefix, "idPrefix")).matches()) {
                throw new IllegalArgumentException(
                        "idPrefix must be letters (A to Z), digits, hyphens and underscores, starting with a"
                                + " letter; found: " + Excerpt.quote(idPrefix));
            }
            this.idPrefix = Optional.of(idPrefix);
            return this;
        }

        /** {@return the printer} */
        public NotePrinter build() {
            return new NotePrinter(locale, idPrefix);
        }
    }
}
