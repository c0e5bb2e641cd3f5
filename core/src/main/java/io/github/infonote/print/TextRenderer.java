package io.github.infonote.print;

import io.github.infonote.print.Inline.BracketedName;
import io.github.infonote.print.Inline.Text;
import io.github.infonote.print.PrintedNote.Category;
import io.github.infonote.print.PrintedNote.Line;
import io.github.infonote.print.PrintedNote.NumberedSection;
import io.github.infonote.print.PrintedNote.TextWithList;
import io.github.infonote.text.Characters;
import io.github.infonote.text.Words;

/** Renders a note as plain text, with an empty line between blocks. A string of the note is always on one line. */
final class TextRenderer {
    /** The bullet of a list directly after another list. With the same bullet, they would look like one list. */
    private static final String ALTERNATE_BULLET = "– ";

    private final PrintedNote note;
    private final StringBuilder out = new StringBuilder();

    private TextRenderer(PrintedNote note) {
        this.note = note;
    }

    static String render(PrintedNote note) {
        TextRenderer renderer = new TextRenderer(note);
        renderer.render();
        return renderer.out.toString();
    }

    private void render() {
        out.append(note.words().get("title"))
                .append(note.footnote().isPresent() ? Words.FOOTNOTE_MARK : "")
                .append('\n');
        note.lines().forEach(this::line);
        note.sections().forEach(this::section);
        note.footnote().ifPresent(text -> {
            out.append('\n').append(Words.FOOTNOTE_MARK).append(' ');
            append(text);
            out.append('\n');
        });
    }

    private void line(Line line) {
        out.append('\n')
                .append(line.label())
                .append(note.words().colon(line.content().isEmpty()));
        line.content().forEach(this::append);
        out.append('\n');
        line.categories().forEach(this::category);
    }

    private void category(Category category) {
        out.append('\n');
        category.label().ifPresent(label -> {
            append(label);
            out.append(note.words().colon(true)).append('\n');
        });
        if (!category.names().isEmpty()) {
            category.names().forEach(this::append);
            out.append('\n');
        }
    }

    private void section(NumberedSection section) {
        out.append('\n').append(section.number()).append(". ");
        append(section.heading());
        out.append('\n');
        section.paragraphs().forEach(this::paragraph);
    }

    /** Appends a list directly below its lead-in, without an empty line. */
    private void paragraph(TextWithList paragraph) {
        out.append('\n');
        paragraph.text().ifPresent(text -> {
            append(text);
            out.append('\n');
        });
        for (Text item : paragraph.items()) {
            out.append(paragraph.hasAlternateBullet() ? ALTERNATE_BULLET : Words.BULLET);
            append(item);
            out.append('\n');
        }
    }

    private void append(Inline inline) {
        if (inline instanceof BracketedName name) {
            name.parts().forEach(this::append);
        } else {
            out.append(inline instanceof Text text ? Characters.onOneLine(text.text()) : inline.text());
        }
    }
}
