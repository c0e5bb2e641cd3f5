package io.github.infonote.print;

import io.github.infonote.print.Inline.BracketedName;
import io.github.infonote.print.Inline.Text;
import io.github.infonote.print.PrintedNote.Category;
import io.github.infonote.print.PrintedNote.Line;
import io.github.infonote.print.PrintedNote.NumberedSection;
import io.github.infonote.print.PrintedNote.TextWithList;
import io.github.infonote.text.Words;
import java.util.List;

/** Renders a note as CommonMark, with an empty line between blocks. */
final class MarkdownRenderer {
    private static final String BULLET = "- ";

    /** The bullet of a list directly after another list. With the same bullet, CommonMark would join them. */
    private static final String ALTERNATE_BULLET = "* ";

    private final PrintedNote note;
    private final StringBuilder out = new StringBuilder();

    private MarkdownRenderer(PrintedNote note) {
        this.note = note;
    }

    static String render(PrintedNote note) {
        MarkdownRenderer renderer = new MarkdownRenderer(note);
        renderer.render();
        return renderer.out.toString();
    }

    private void render() {
        out.append("# ")
                .append(note.words().get("title"))
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
        out.append("\n**")
                .append(line.label())
                .append("**")
                .append(note.words().colon(line.content().isEmpty()));
        line.content().forEach(this::append);
        out.append('\n');
        line.categories().forEach(this::category);
    }

    /** Appends the label and the names as two lines of one paragraph. */
    private void category(Category category) {
        out.append('\n');
        category.label().ifPresent(label -> {
            out.append('*');
            append(label);
            out.append('*')
                    .append(note.words().colon(true))
                    .append(category.names().isEmpty() ? "\n" : "\\\n");
        });
        if (!category.names().isEmpty()) {
            appendAtStart(category.names());
        }
    }

    private void section(NumberedSection section) {
        out.append("\n## ").append(section.number()).append(". ");
        append(section.heading());
        out.append('\n');
        section.paragraphs().forEach(this::paragraph);
    }

    /** Appends a list directly below its lead-in, without an empty line. */
    private void paragraph(TextWithList paragraph) {
        out.append('\n');
        paragraph.text().ifPresent(text -> appendAtStart(List.of(text)));
        for (Text item : paragraph.items()) {
            out.append(paragraph.hasAlternateBullet() ? ALTERNATE_BULLET : BULLET);
            int start = out.length();
            MarkdownText.appendItem(item.text(), out);
            endLine(start);
        }
    }

    /** Appends a line that starts with a string of the note, and so may look like a block marker. */
    private void appendAtStart(List<? extends Inline> line) {
        int start = out.length();
        line.forEach(this::append);
        endLine(start);
    }

    private void endLine(int start) {
        int marker = MarkdownText.indexOfBlockMarker(out, start);
        if (marker >= 0) {
            out.insert(marker, '\\');
        }
        out.append('\n');
    }

    private void append(Inline inline) {
        if (inline instanceof BracketedName name) {
            name.parts().forEach(this::append);
        } else if (inline instanceof Text text) {
            MarkdownText.appendWhole(text.text(), out);
        } else {
            MarkdownText.append(inline.text(), out);
        }
    }
}
