package io.github.infonote.validation.text.print;

import io.github.infonote.InformationNote;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.text.Template;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.NoteParts.CategoryParts;
import io.github.infonote.validation.text.NoteParts.SectionParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.Span;
import io.github.infonote.validation.text.print.Body.Kind;
import io.github.infonote.validation.text.print.DateReader.Dates;
import io.github.infonote.validation.text.print.NameReader.NamedOrganiser;
import java.util.ArrayList;
import java.util.List;

/** Reads a print: the text that {@link NotePrinter} prints of a note. Block by block, nothing in it is uncertain. */
public final class PrintReader {
    private static final int PARTICIPANTS = PrintedWords.LABELS.indexOf("participants");

    private final SourceText text;
    private final NoteParts parts;
    private final PrintedWords words;
    private final NameReader names;
    private final DateReader dates;
    private final String comma;

    private boolean hasUnplaced;

    private PrintReader(SourceText text, PrintedWords words, NoteParts parts) {
        this.text = text;
        this.parts = parts;
        this.words = words;
        this.names = new NameReader(words.words());
        this.dates = new DateReader(words.words());
        StringBuilder between = new StringBuilder();
        Template.fill(words.words().get("dateAndVenue.both"), between::append, parameter -> {});
        this.comma = between.toString();
    }

    /** A text in the format that it seems to have: plain text or Markdown. */
    public static SourceText text(String source) {
        return PrintedWords.text(source);
    }

    /** Reads a text, which must be a print, into the parts of a note. */
    public static void read(SourceText text, NoteParts parts) {
        PrintedWords words = PrintedWords.ofTitle(text);
        if (words == null) {
            throw new IllegalArgumentException("Not a print");
        }
        new PrintReader(text, words, parts).read();
    }

    /** Whether printing the note that is read gives the same text again. The parts are left with the note. */
    public static boolean isPrint(SourceText text, NoteParts parts) {
        PrintedWords words = PrintedWords.ofTitle(text);
        if (words == null) {
            return false;
        }
        PrintReader reader = new PrintReader(text, words, parts);
        reader.read();
        if (reader.hasUnplaced) {
            return false;
        }
        InformationNote note = parts.build();
        NotePrinter printer =
                NotePrinter.builder().locale(words.words().getLocale()).build();
        return text.hasLinesOf(PrintedWords.text(text.isMarkdown() ? printer.toMarkdown(note) : printer.toText(note)));
    }

    private void read() {
        Head head = new Head();
        int end = text.blockCount();
        if (head.mayHaveFootnote(end - 1)) {
            end--;
            int line = text.firstLine(end);
            parts.disclaimer(joined(words.footnoteStart(line), line, text.lineCount(end)));
        }
        int block = head.read(end);
        boolean mayBeCategories = head.isGiven[PARTICIPANTS];
        if (mayBeCategories && parts.categoryCount() == 0 && block < end && isLabelled(block)) {
            category(block);
            block++;
        }
        Kind[] kinds = new Body(text, words).read(block, end, mayBeCategories);
        SectionParts section = parts.section(0);
        for (Kind kind : kinds) {
            int line = text.firstLine(block);
            int lineCount = text.lineCount(block);
            switch (kind) {
                case UNPLACED -> hasUnplaced = true;
                case CATEGORY -> category(block);
                case HEADING -> {
                    int number = words.headingNumber(line);
                    section = parts.section(number - 1);
                    section.heading(
                            text.read(words.headingStart(line), text.end(line)), words.isUsualHeading(number, line));
                    texts(line + 1, lineCount - 1, false, section);
                }
                case PARAGRAPH -> texts(line, lineCount, lineCount > 1, section);
                case ITEMS -> texts(line, lineCount, true, section);
            }
            block++;
        }
    }

    /** The title and the lines with labels, in any order, up to the participants or the first heading. */
    private final class Head {
        private final boolean[] isGiven = new boolean[PrintedWords.LABELS.size()];

        /** A footnote is the last block, if the title has its mark. */
        boolean mayHaveFootnote(int block) {
            return words.isFootnote(text.firstLine(block)) && words.isTitleWithMark(0);
        }

        /** Reads up to a block, and gives the first block that does not belong to the head. */
        int read(int end) {
            hasUnplaced = text.lineCount(0) > 1;
            int block = 1;
            while (block < end && !isGiven[PARTICIPANTS]) {
                int line = text.firstLine(block);
                int label = words.label(line);
                if (label >= 0 && !isGiven[label]) {
                    isGiven[label] = true;
                    labelled(label, block);
                } else if (words.headingNumber(line) > 0) {
                    break;
                } else {
                    hasUnplaced = true;
                }
                block++;
            }
            return block;
        }

        private void labelled(int label, int block) {
            int line = text.firstLine(block);
            int start = words.contentStart(label, line);
            switch (PrintedWords.LABELS.get(label)) {
                case "event" -> parts.title(joined(start, line, text.lineCount(block)));
                case "organisers" -> names(start, 0, line, text.lineCount(block), new OrganiserTaker());
                case "dateAndVenue" -> datesAndVenues(start, line, text.lineCount(block));
                default -> {
                    if (start < text.end(line) || text.lineCount(block) > 1) {
                        participants(parts.category(), start, line, text.lineCount(block));
                    }
                }
            }
        }
    }

    private final class OrganiserTaker implements NameReader.Names {
        @Override
        public boolean isName(SourceLine line, int from, int to) {
            return names.organiser(line, from, to).isWhole(line);
        }

        @Override
        public void accept(SourceLine line, int from, int to) {
            NamedOrganiser read = names.organiser(line, from, to);
            Span capacity = read.capacity();
            parts.organiser(
                    line,
                    new Span(from, to),
                    read.name(),
                    read.role(),
                    capacity.isPresent() ? line.part(capacity.from(), capacity.to()) : null);
        }
    }

    private final class VenueTaker implements NameReader.Names {
        @Override
        public boolean isName(SourceLine line, int from, int to) {
            return NameReader.place(line, from, to).isWhole(line);
        }

        @Override
        public void accept(SourceLine line, int from, int to) {
            parts.venue(line, new Span(from, to), NameReader.place(line, from, to));
        }
    }

    private final class ParticipantTaker implements NameReader.Names {
        private final CategoryParts category;

        ParticipantTaker(CategoryParts category) {
            this.category = category;
        }

        @Override
        public boolean isName(SourceLine line, int from, int to) {
            return names.participant(line, from, to).isWhole(line);
        }

        @Override
        public void accept(SourceLine line, int from, int to) {
            category.participant(line, new Span(from, to), names.participant(line, from, to));
        }
    }

    /**
     * Reads the names in lines. A separator may end all lines but the last one.
     *
     * @param start where the first line starts
     * @param skipped the number of characters on it that were read already
     */
    private void names(int start, int skipped, int firstLine, int lineCount, NameReader.Names taker) {
        for (int i = 0; i < lineCount; i++) {
            int line = firstLine + i;
            SourceLine content = text.read(i == 0 ? start : text.start(line), text.end(line));
            int from = i == 0 ? skipped : 0;
            if (from < content.length()) {
                NameReader.split(content, from, taker);
            }
        }
    }

    private void datesAndVenues(int start, int line, int lineCount) {
        SourceLine content = text.read(start, text.end(line));
        Dates read = dates.read(content, comma);
        int skipped = 0;
        if (read != null) {
            read.start().ifPresent(date -> parts.startDate(date, start));
            read.end().ifPresent(date -> parts.endDate(date, content.offset(read.endIndex())));
            skipped = read.length() + comma.length();
        }
        names(start, skipped, line, lineCount, new VenueTaker());
    }

    private boolean isLabelled(int block) {
        return words.categoryLabelEnd(text.firstLine(block)) >= 0;
    }

    private void category(int block) {
        int line = text.firstLine(block);
        int lineCount = text.lineCount(block);
        int labelEnd = words.categoryLabelEnd(line);
        CategoryParts category = parts.category();
        if (labelEnd < 0) {
            participants(category, text.start(line), line, lineCount);
        } else {
            category.label(text.read(words.categoryLabelStart(line), labelEnd));
            participants(category, lineCount > 1 ? text.start(line + 1) : 0, line + 1, lineCount - 1);
        }
    }

    private void participants(CategoryParts category, int start, int line, int lineCount) {
        names(start, 0, line, lineCount, new ParticipantTaker(category));
        category.end();
    }

    /** Reads lines as one text, with a space between them. The first line starts at an offset. */
    private SourceLine joined(int start, int firstLine, int lineCount) {
        List<SourceLine> lines = new ArrayList<>();
        for (int line = firstLine; line < firstLine + lineCount; line++) {
            lines.add(text.read(line == firstLine ? start : text.start(line), text.end(line)));
        }
        return SourceLine.joined(lines);
    }

    /** Reads lines as a paragraph, or as items, each of which reaches up to the next one. */
    private void texts(int firstLine, int lineCount, boolean mayBeItems, SectionParts section) {
        int end = firstLine + lineCount;
        int line = firstLine;
        while (line < end) {
            boolean isItem = mayBeItems && words.isItem(line);
            int start = isItem ? words.itemStart(line) : text.start(line);
            int next = line + 1;
            while (next < end && !(mayBeItems && words.isItem(next))) {
                next++;
            }
            SourceLine read = joined(start, line, next - line);
            if (isItem) {
                section.item(read);
            } else {
                section.paragraph(read);
            }
            line = next;
        }
    }
}
