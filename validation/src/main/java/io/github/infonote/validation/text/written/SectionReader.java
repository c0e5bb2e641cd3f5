package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.NoteParts.SectionParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and items of sections. */
final class SectionReader {
    private static final CharacterClass SENTENCE_END = CharacterClass.of(".!?:;…。！？؟»”\"");
    private static final CharacterClass NEVER_ENDS_HEADING = CharacterClass.of(".;,:!?");

    private final Outline outline;
    private final Lines lines;
    private final SourceText text;
    private final NoteParts parts;

    SectionReader(Outline outline, NoteParts parts) {
        this.outline = outline;
        this.lines = outline.lines();
        this.text = lines.text();
        this.parts = parts;
    }

    /** Reads paragraphs and items, each of which goes on where a line is wrapped. */
    void read(Term term, List<Integer> of) {
        SectionParts section = parts.section(term.section());
        section.endParagraph();
        List<SourceLine> open = new ArrayList<>();
        boolean isItem = false;
        boolean isAfterHeading = false;
        boolean hasGaps = !of.isEmpty() && lines.startsBlock(of.get(0));
        for (int i = 0; i < of.size(); i++) {
            int line = of.get(i);
            SourceLine content = outline.line(line, term);
            LineWords words =
                    new LineWords(text, content.length() == 0 ? text.end(line) : content.offset(0), text.end(line));
            int item = words.itemStart();
            boolean isGap = lines.startsBlock(line) || (i > 0 && of.get(i - 1) != line - 1);
            String before = open.isEmpty() ? "" : open.get(open.size() - 1).text();
            boolean isOpen = !open.isEmpty() && !SENTENCE_END.isAt(before, before.length() - 1);
            if (item >= 0 && !isGap && !isItem && isOpen && words.mayBeDash()) {
                // A dash of a sentence, or an item without a colon before the list.
                parts.warn(Codes.IMPORT_ITEM, section.pointer(false), content);
                open.add(content);
            } else if (item >= 0) {
                add(section, open, isItem);
                isItem = true;
                open.add(outline.rest(line, item));
            } else if (open.isEmpty()) {
                isItem = false;
                isAfterHeading = warnOfHeading(section, of, i);
                open.add(content);
            } else if (!isGap
                    && !isAfterHeading
                    && (isOpen || isItem || lines.goesOn(line) || (hasGaps && lines.goesOnWithoutGap(line)))) {
                open.add(content);
            } else if (isOpen
                    && !isAfterHeading
                    && content.length() > 0
                    && Character.isLowerCase(content.text().charAt(0))) {
                parts.warn(Codes.IMPORT_CONTINUED, section.pointer(isItem), content);
                open.add(content);
            } else {
                boolean isAfterLeadIn = !isItem && before.endsWith(":");
                add(section, open, isItem);
                isAfterHeading = warnOfHeading(section, of, i);
                isItem = isAfterLeadIn && isBeforeItem(of, i);
                if (isItem) {
                    parts.warn(Codes.IMPORT_ITEM, section.pointer(true), content);
                }
                open.add(content);
            }
        }
        add(section, open, isItem);
    }

    /** A short line between paragraphs that is no sentence may be a heading of the writer's own. */
    private boolean warnOfHeading(SectionParts section, List<Integer> of, int i) {
        int line = of.get(i);
        String source = lines.source(line);
        boolean isHeading = !lines.goesOn(line)
                && i + 1 < of.size()
                && source.length() <= Excerpt.MAX_LENGTH
                && endsLikeHeading(source)
                && !lines.goesOn(of.get(i + 1))
                && !Character.isLowerCase(lines.source(of.get(i + 1)).charAt(0))
                && !Character.isLowerCase(source.charAt(0));
        if (isHeading) {
            parts.warn(Codes.IMPORT_HEADING, section.pointer(false), lines.read(line));
        }
        return isHeading;
    }

    static boolean endsLikeHeading(String text) {
        return !NEVER_ENDS_HEADING.isAt(text, text.length() - 1);
    }

    /** Whether an item with a bullet is next after a block. */
    private boolean isBeforeItem(List<Integer> of, int i) {
        int next = i + 1;
        while (next < of.size() && of.get(next) == of.get(next - 1) + 1 && !lines.startsBlock(of.get(next))) {
            next++;
        }
        return next < of.size() && new LineWords(text, of.get(next)).itemStart() >= 0;
    }

    private void add(SectionParts section, List<SourceLine> open, boolean isItem) {
        open.removeIf(line -> line.length() == 0);
        if (!open.isEmpty()) {
            SourceLine joined = SourceLine.joined(open);
            if (isItem) {
                section.item(joined);
            } else {
                section.paragraph(joined);
            }
            open.clear();
        }
    }
}
