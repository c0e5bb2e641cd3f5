package io.github.infonote.print;

import io.github.infonote.print.Inline.Day;
import io.github.infonote.print.Inline.Text;
import io.github.infonote.print.Inline.Word;
import io.github.infonote.print.PrintedNote.Category;
import io.github.infonote.print.PrintedNote.Line;
import io.github.infonote.print.PrintedNote.NumberedSection;
import io.github.infonote.print.PrintedNote.TextWithList;
import io.github.infonote.text.Characters;
import io.github.infonote.text.Words;
import java.util.List;

/**
 * Renders a note as an HTML {@code article}, or as a page with the article.
 *
 * <p>A note may be untrusted, so all its strings are appended by {@link #text}, which escapes them.
 */
final class HtmlRenderer {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** The maximum length that HTML checkers recommend for the title of a page. */
    private static final int MAX_TITLE_LENGTH = 70;

    private final PrintedNote note;
    private final String textAttributes;
    private final String footnoteId;
    private final String markId;
    private final StringBuilder out = new StringBuilder();

    private HtmlRenderer(PrintedNote note) {
        this.note = note;
        this.textAttributes = " lang=\"" + note.language() + "\" dir=\"auto\"";
        this.footnoteId = note.idPrefix() + "disclaimer";
        this.markId = footnoteId + "-mark";
    }

    static String render(PrintedNote note) {
        HtmlRenderer renderer = new HtmlRenderer(note);
        renderer.render();
        return renderer.out.toString();
    }

    static String renderPage(PrintedNote note, String styleSheet) {
        HtmlRenderer renderer = new HtmlRenderer(note);
        renderer.renderPage(styleSheet);
        return renderer.out.toString();
    }

    private void renderPage(String styleSheet) {
        out.append("<!DOCTYPE html>\n<html");
        appendLanguage();
        out.append(">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(shortenTitle(title()));
        out.append("</title>\n<style>\n").append(styleSheet).append("</style>\n</head>\n<body>\n<main>\n");
        render();
        out.append("</main>\n</body>\n</html>\n");
    }

    private String title() {
        String title = note.words().get("title");
        return note.eventTitle()
                .map(event -> title + note.words().colon(false) + Characters.onOneLine(event.text()))
                .orElse(title);
    }

    /** Shortens a title to the maximum length. HTML checkers count the escaped characters. */
    private static String shortenTitle(String title) {
        String shortened = title;
        for (int end = title.length(); escape(shortened).length() > MAX_TITLE_LENGTH; ) {
            end = title.offsetByCodePoints(Math.min(end, MAX_TITLE_LENGTH), -1);
            shortened = title.substring(0, end).stripTrailing() + "…";
        }
        return shortened;
    }

    private void appendLanguage() {
        Words words = note.words();
        out.append(" lang=\"")
                .append(words.getLocale())
                .append("\" dir=\"")
                .append(words.isRightToLeft() ? "rtl" : "ltr")
                .append('"');
    }

    private void render() {
        out.append("<article class=\"information-note\"");
        appendLanguage();
        out.append(">\n<h1>");
        text(note.words().get("title"));
        if (note.footnote().isPresent()) {
            link(" id=\"" + markId + "\"", footnoteId, "doc-noteref", "footnote.mark");
        }
        out.append("</h1>\n");
        if (!note.lines().isEmpty()) {
            out.append("<dl>\n");
            note.lines().forEach(this::line);
            out.append("</dl>\n");
        }
        note.sections().forEach(this::section);
        note.footnote().ifPresent(this::footnote);
        out.append("</article>\n");
    }

    /** Doesn't append white space after the label: browsers would show a space, and some languages don't use one there. */
    private void line(Line line) {
        out.append("<div>\n<dt>");
        text(line.label() + note.words().colon(line.content().isEmpty()));
        out.append("</dt>");
        if (!line.content().isEmpty()) {
            names(line.content());
        }
        if (!line.categories().isEmpty()) {
            out.append("<dd class=\"categories\">\n");
            categories(line.categories());
            out.append("</dd>\n");
        }
        out.append("</div>\n");
    }

    private void names(List<Inline> names) {
        out.append("<dd>");
        names.forEach(this::inline);
        out.append("</dd>\n");
    }

    private void categories(List<Category> categories) {
        boolean isInList = false;
        for (Category category : categories) {
            if (category.label().isPresent() != isInList) {
                out.append(isInList ? "</dl>\n" : "<dl>\n");
                isInList = !isInList;
            }
            if (category.label().isPresent()) {
                out.append("<dt>");
                inline(category.label().get());
                text(note.words().colon(true));
                out.append("</dt>\n");
                names(category.names());
            } else {
                out.append("<p>");
                category.names().forEach(this::inline);
                out.append("</p>\n");
            }
        }
        out.append(isInList ? "</dl>\n" : "");
    }

    private void section(NumberedSection section) {
        out.append("<section>\n<h2>").append(section.number()).append(". ");
        inline(section.heading());
        out.append("</h2>\n");
        section.paragraphs().forEach(this::paragraph);
        out.append("</section>\n");
    }

    /** Marks the lead-in of a list with a class, because a list without a lead-in may follow any other paragraph. */
    private void paragraph(TextWithList paragraph) {
        String leadIn = paragraph.items().isEmpty() ? "" : " class=\"lead-in\"";
        paragraph.text().ifPresent(text -> {
            out.append("<p").append(leadIn).append(textAttributes).append('>');
            text(text.text());
            out.append("</p>\n");
        });
        if (!paragraph.items().isEmpty()) {
            out.append("<ul>\n");
            paragraph.items().forEach(this::item);
            out.append("</ul>\n");
        }
    }

    /** Appends an item with a hidden bullet, which the style sheet shows. Without the style sheet, the browser draws its own bullet. */
    private void item(Text item) {
        out.append("<li")
                .append(textAttributes)
                .append("><span class=\"bullet\" hidden>")
                .append(Words.BULLET)
                .append("</span>");
        text(item.text());
        out.append("</li>\n");
    }

    private void footnote(Text footnote) {
        out.append("<footer id=\"")
                .append(footnoteId)
                .append("\" role=\"doc-footnote\">\n<p")
                .append(textAttributes)
                .append('>');
        link(" lang=\"" + note.words().getLocale() + "\"", markId, "doc-backlink", "footnote.back");
        out.append(' ');
        text(footnote.text());
        out.append("</p>\n</footer>\n");
    }

    private void link(String attribute, String target, String role, String name) {
        out.append("<a")
                .append(attribute)
                .append(" href=\"#")
                .append(target)
                .append("\" role=\"")
                .append(role)
                .append("\" aria-label=\"");
        text(note.words().get(name));
        out.append("\">").append(Words.FOOTNOTE_MARK).append("</a>");
    }

    private void inline(Inline inline) {
        if (inline instanceof Day day) {
            day(day);
        } else if (inline instanceof Word word) {
            text(word.text());
        } else {
            out.append("<span").append(textAttributes).append('>');
            text(inline.text());
            out.append("</span>");
        }
    }

    /** Appends a date, with a {@code time} element if HTML allows its year: 1 to 9999. */
    private void day(Day day) {
        int year = day.date().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            text(day.text());
            return;
        }
        out.append("<time datetime=\"").append(day.date()).append("\">");
        text(day.text());
        out.append("</time>");
    }

    private void text(String text) {
        out.append(escape(text));
    }

    /**
     * Escapes a string.
     *
     * <p>Each line break becomes a line feed: HTML has no valid reference for a carriage return, and browsers don't break lines at U+2028.
     * White space before a line break is escaped too, because HTML checkers reject white space at the end of a line.
     */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append(text.startsWith("\n", i + 1) ? "" : "\n");
                case '\n', '\u2028', '\u2029' -> escaped.append('\n');
                default -> {
                    if (Characters.isWhiteSpace(c)
                            && i + 1 < text.length()
                            && Characters.isLineBreak(text.charAt(i + 1))) {
                        escaped.append("&#").append((int) c).append(';');
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
