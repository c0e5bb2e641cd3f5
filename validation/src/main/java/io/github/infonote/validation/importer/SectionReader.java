package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.validation.importer.NoteReading.PartLine;
import io.github.infonote.validation.importer.NoteTree.Block;
import io.github.infonote.validation.importer.NoteTree.SectionDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a section: its heading, paragraphs and lists. A list directly after a paragraph belongs to that paragraph.
 * The lines {@code "1. Objectives"}, {@code "To discuss:"}, {@code "• trade"} give one paragraph with one item.
 */
final class SectionReader {
    private static final String AROUND_HEADING = Signs.COLONS + "#";
    private static final int ADDITIONAL_COMMENTS = 3;

    private final Context context;
    private final NoteTree tree;
    private final SectionDraft section;
    /** The bullet of the last item, or 0. */
    private char bullet;

    private SectionReader(int section, Context context) {
        this.context = context;
        this.tree = context.tree;
        this.section = tree.sections.get(section);
    }

    static void read(List<PartLine> part, Context context) {
        SectionReader reader = new SectionReader(part.get(0).state().part().section, context);
        reader.read(part);
    }

    /** Adds a text that belongs to no part of a note to the additional comments, and reports it. */
    static void addUnplaced(JoinedText text, List<PartLine> lines, Context context) {
        SectionReader reader = new SectionReader(ADDITIONAL_COMMENTS, context);
        String pointer = reader.addBlock(text) + "/text";
        context.setPointer(lines, pointer);
        context.tree.addDoubt(Codes.IMPORT_UNPLACED, pointer, text.value(), text.index(0));
    }

    private void read(List<PartLine> part) {
        tree.place(section.pointer, part.get(0).line().start);
        int i = 0;
        JoinedText.Builder joined = context.joined();
        if (part.get(0).state().kind() == LineKind.HEADING) {
            readHeading(part.get(0), joined);
            i = joined.isEmpty() ? 1 : 0;
        }
        while (i < part.size()) {
            int start = i;
            LineKind kind = part.get(i).state().kind();
            boolean isItem = kind == LineKind.ITEM || kind == LineKind.ITEM_ON;
            if (kind != LineKind.HEADING) {
                addLine(part.get(i).line(), isItem, joined);
            }
            LineKind continued = isItem ? LineKind.ITEM_ON : LineKind.PARAGRAPH_ON;
            i++;
            while (i < part.size() && part.get(i).state().kind() == continued) {
                joined.add(part.get(i).line().start, part.get(i).line().end);
                i++;
            }
            JoinedText text = joined.build();
            if (!text.isBlank() && isItem) {
                addItem(text, part.subList(start, i));
            } else if (!text.isBlank()) {
                addParagraph(text, part.subList(start, i));
            }
            joined = context.joined();
        }
    }

    private void addLine(Line line, boolean isItem, JoinedText.Builder joined) {
        boolean isBareNumber = line.mark.isNumber() && !line.mark.hasSign();
        int from = isItem && !isBareNumber ? Math.min(line.contentStart(), line.end) : line.start;
        from = line.has(Evidence.MARKDOWN_HEADING) ? line.contentStart() : from;
        tree.cover(line.start, from);
        joined.add(from, line.end);
    }

    /** Reads a heading, and adds the rest of the line to the first paragraph. The usual heading isn't kept. */
    private void readHeading(PartLine part, JoinedText.Builder pending) {
        Line line = part.line();
        Label label = line.label;
        boolean isLabel = label != null && line.isLabelled() && !line.hasLabel(Label.Form.HEADING);
        int start = label != null && isLabel ? label.start() : line.contentStart();
        int end = label != null && isLabel ? label.end() : line.end;
        tree.cover(line.start, start);
        JoinedText heading = context.span(start, end).trimmed(AROUND_HEADING).withoutEmphasis();
        if (label != null && isLabel) {
            tree.cover(end, label.contentStart());
            pending.add(label.contentStart(), line.end);
        }
        tree.cover(start, end);
        context.setPointer(List.of(part), section.pointer);
        String usual = context.vocabulary.words().get(section.key);
        if (heading.isBlank() || Vocabulary.fold(heading.value()).equals(Vocabulary.fold(usual))) {
            context.reportCount(start, end);
            return;
        }
        if (section.heading == null
                && (section.paragraphs.isEmpty() || section == tree.sections.get(ADDITIONAL_COMMENTS))) {
            section.heading = tree.value(section.pointer + "/heading", heading);
            context.setPointer(List.of(part), section.pointer + "/heading");
        } else {
            addParagraph(heading, List.of(part));
            tree.addDoubt(Codes.IMPORT_HEADING, blockPointer(0) + "/text", heading.value(), heading.index(0));
        }
    }

    /** Adds a paragraph with a possibly empty text, and returns its pointer. */
    private String addBlock(JoinedText text) {
        String block = blockPointer(1);
        tree.place(section.pointer, text.index(0));
        tree.place(block, text.index(0));
        section.paragraphs.add(new Block(text.isBlank() ? "" : tree.value(block + "/text", text), new ArrayList<>()));
        return block;
    }

    /** The pointer of the paragraph at an offset from the last one. */
    private String blockPointer(int offset) {
        return section.pointer + "/paragraphs/" + (section.paragraphs.size() - 1 + offset);
    }

    private void addParagraph(JoinedText text, List<PartLine> lines) {
        context.setPointer(lines, addBlock(text) + "/text");
    }

    /**
     * Adds an item to the last paragraph. After a blank line, it starts another list if its bullet differs from the list's, or if the
     * paragraph without items doesn't end with a colon.
     */
    private void addItem(JoinedText text, List<PartLine> lines) {
        Line first = lines.get(0).line();
        Block last = section.paragraphs.isEmpty() ? null : section.paragraphs.get(section.paragraphs.size() - 1);
        boolean isAfterBlank = first.has(Evidence.AFTER_BLANK);
        boolean isLedIn = first.has(Evidence.AFTER_COLON) || first.has(Evidence.AFTER_BULLET);
        boolean isDifferentBullet = first.mark.isBullet() && bullet != 0 && first.first() != bullet;
        boolean startsList = last == null || (isAfterBlank && (last.items().isEmpty() ? !isLedIn : isDifferentBullet));
        bullet = first.mark.isBullet() ? first.first() : 0;
        if (last == null || startsList) {
            addBlock(text.part(0, 0));
        }
        List<String> items =
                section.paragraphs.get(section.paragraphs.size() - 1).items();
        String item = blockPointer(0) + "/items/" + items.size();
        tree.place(blockPointer(0) + "/items", text.index(0));
        items.add(tree.value(item, text));
        context.setPointer(lines, item);
    }
}
