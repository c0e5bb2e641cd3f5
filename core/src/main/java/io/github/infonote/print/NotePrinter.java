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
 * Prints notes as plain text, Markdown or HTML. Immutable and thread-safe: create one printer and share it.
 *
 * <p>A note is printed in this order: title; event; organisers; dates and venues; participants by category; sections with their
 * headings; disclaimer. The disclaimer is a footnote to the title. Absent and blank strings are omitted, so an empty note is only the
 * title.
 *
 * <p>Labels, standard headings, roles and dates are in the language of the printer's locale, or by default in the language of the note.
 * Arabic, Chinese, English, French, Russian and Spanish are supported; for any other language, they are English.
 *
 * <p>The strings of a note are printed unchanged, with two exceptions: unsafe characters (see {@link
 * io.github.infonote.Codes#TEXT_UNSAFE}) become U+FFFD, and plain text and HTML change white space as described at their methods. Each
 * line ends with a line feed, including the last.
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

    /** {@return a printer with the default settings, which prints each note in its own language} */
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
     * <p>Each string of the note is printed on one line: a run of spaces, tabs and line breaks becomes one space.
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
     * @param out the destination, which isn't closed
     * @throws IOException if writing fails
     */
    public void toText(InformationNote note, Appendable out) throws IOException {
        append(toText(note), out);
    }

    /**
     * {@return a note as Markdown}
     *
     * <p>The output is CommonMark without HTML. A CommonMark or GitHub Flavored Markdown renderer shows each string of the note
     * unchanged: Markdown syntax in it is escaped.
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
     * @param out the destination, which isn't closed
     * @throws IOException if writing fails
     */
    public void toMarkdown(InformationNote note, Appendable out) throws IOException {
        append(toMarkdown(note), out);
    }

    /**
     * {@return a note as an HTML {@code article} element, for a page of your application}
     *
     * <p>The attributes {@code lang} and {@code dir} of the article give the language and direction of its labels. Strings of the note
     * have the language of the note, which is empty if unknown, and {@code dir="auto"}. The article contains no style or script; use it
     * with {@link #styleSheet()}, which shows white space unchanged. Line breaks in strings become line feeds.
     *
     * <p>The article has two element ids, for the links between the footnote mark and the footnote. They start with the {@linkplain
     * Builder#idPrefix prefix}. If a page has several notes, give each its own prefix.
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
     * @param out the destination, which isn't closed
     * @throws IOException if writing fails
     */
    public void toHtml(InformationNote note, Appendable out) throws IOException {
        append(toHtml(note), out);
    }

    /**
     * {@return a note as a whole HTML page, ready to save, send or print}
     *
     * <p>The page contains the {@linkplain #toHtml(InformationNote) article} and the {@linkplain #styleSheet() style sheet}, and no
     * script or external resource. Its title is "Information Note" in the language of the labels, followed by the title of the event, and
     * shortened to 70 characters. The page follows the browser's setting for a light or dark colour scheme. On paper, the disclaimer is
     * below the title.
     *
     * @param note any note
     */
    public String toHtmlPage(InformationNote note) {
        return HtmlRenderer.renderPage(layOut(note), resource(PAGE_STYLE_SHEET) + styleSheet());
    }

    /**
     * Prints a note as a whole HTML page, as {@link #toHtmlPage(InformationNote)} does.
     *
     * @param note any note
     * @param out the destination, which isn't closed
     * @throws IOException if writing fails
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

    /** {@return the CSS for the HTML, for screen and paper; all its rules are for {@code .information-note}} */
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

    /** Builder of {@link NotePrinter}. Not thread-safe. */
    public static final class Builder {
        private Optional<Locale> locale = Optional.empty();
        private Optional<String> idPrefix = Optional.empty();

        private Builder() {}

        /**
         * Sets the language of labels, headings, roles and dates. The default is the language of each note.
         *
         * @param locale a locale with one of the supported languages; for any other language, they are English
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Optional.of(Objects.requireNonNull(locale, "locale"));
            return this;
        }

        /**
         * Sets the prefix of element ids in HTML. If a page has several notes, give each its own prefix, such as {@code note-17-}.
         *
         * @param idPrefix letters (A to Z), digits, hyphens and underscores, starting with a letter; the default is the language of
         *     the labels and a hyphen, such as {@code en-}
         * @return this builder
         * @throws IllegalArgumentException if the prefix is empty, has other characters or doesn't start with a letter
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
