package io.github.infonote.print;

import io.github.infonote.print.Inline.Day;
import io.github.infonote.print.Inline.Text;
import io.github.infonote.print.Inline.Word;
import io.github.infonote.print.PrintedNote.Category;
import io.github.infonote.print.PrintedNote.Line;
import io.github.infonote.print.PrintedNote.NumberedSection;
import io.github.infonote.print.PrintedNote.TextWithList;
import io.github.infonote.text.Words;
import java.util.List;

/**
 * Renders a note as an HTML {@code article}.
 *
 * <p>A note may be untrusted: only {@link #text}, which escapes, appends anything but constants, dates, words and language tags.
 */
final class HtmlRenderer {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final PrintedNote note;
    private final String ownText;
    private final String footnoteId;
    private final String markId;
    private final StringBuilder out = new StringBuilder();

    private HtmlRenderer(PrintedNote note) {
        this.note = note;
        this.ownText = " lang=\"" + note.language() + "\" dir=\"auto\"";
        this.footnoteId = note.idPrefix() + "disclaimer";
        this.markId = footnoteId + "-mark";
    }

    static String render(PrintedNote note) {
        HtmlRenderer renderer = new HtmlRenderer(note);
        renderer.render();
        return renderer.out.toString();
    }

    private void render() {
        Words words = note.words();
        out.append("<article class=\"information-note\" lang=\"")
                .append(words.getLocale())
                .append("\" dir=\"")
                .append(words.areRightToLeft() ? "rtl" : "ltr")
                .append("\">\n<h1>");
        text(words.get("title"));
        if (note.footnote().isPresent()) {
            link(" id=\"" + markId + "\"", footnoteId, "doc-noteref");
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

    private void line(Line line) {
        out.append("<dt>");
        text(line.label() + note.words().colon(true));
        out.append("</dt>\n");
        if (!line.content().isEmpty()) {
            names(line.content());
        }
        if (!line.categories().isEmpty()) {
            out.append("<dd>\n");
            categories(line.categories());
            out.append("</dd>\n");
        }
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

    private void paragraph(TextWithList paragraph) {
        paragraph.text().ifPresent(text -> element("p", text));
        if (!paragraph.items().isEmpty()) {
            out.append("<ul>\n");
            paragraph.items().forEach(item -> element("li", item));
            out.append("</ul>\n");
        }
    }

    private void footnote(Text footnote) {
        out.append("<footer id=\"")
                .append(footnoteId)
                .append("\" role=\"doc-footnote\">\n<p")
                .append(ownText)
                .append('>');
        link("", markId, "doc-backlink");
        out.append(' ');
        text(footnote.text());
        out.append("</p>\n</footer>\n");
    }

    private void link(String attribute, String target, String role) {
        out.append("<a")
                .append(attribute)
                .append(" href=\"#")
                .append(target)
                .append("\" role=\"")
                .append(role)
                .append("\">")
                .append(Words.FOOTNOTE_MARK)
                .append("</a>");
    }

    private void element(String name, Text text) {
        out.append('<').append(name).append(ownText).append('>');
        text(text.text());
        out.append("</").append(name).append(">\n");
    }

    private void inline(Inline inline) {
        if (inline instanceof Day day) {
            day(day);
        } else if (inline instanceof Word word) {
            text(word.text());
        } else {
            out.append("<span").append(ownText).append('>');
            text(inline.text());
            out.append("</span>");
        }
    }

    /** In HTML, a date is of the years 1 to 9999. */
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;"); // A parser would read a line feed.
                default -> out.append(c);
            }
        }
    }
}
