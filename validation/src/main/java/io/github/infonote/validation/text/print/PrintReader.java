package io.github.infonote.validation.text.print;

import io.github.infonote.InformationNote;
import io.github.infonote.OrganiserRole;
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
import org.jspecify.annotations.Nullable;

/** Reads a print: the text that {@link NotePrinter} prints of a note. Block by block, nothing in it is uncertain. */
public final class PrintReader {
    private static final int PARTICIPANTS = PrintedWords.LABELS.indexOf("participants");

    private final SourceText text;
    private final NoteParts parts;
    private final PrintedWords words;
    private final NameReader names;
    private final DateReader dates;
    private final String comma;

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
        if (words == null || !new PrintReader(text, words, parts).read()) {
            throw new IllegalArgumentException("Not a print");
        }
    }

    /** Whether printing the note that is read gives the same text again. The parts are left with the note. */
    public static boolean isPrint(SourceText text, NoteParts parts) {
        PrintedWords words = PrintedWords.ofTitle(text);
        if (words == null || !new PrintReader(text, words, parts).read()) {
            return false;
        }
        InformationNote note = parts.build();
        NotePrinter printer =
                NotePrinter.builder().locale(words.words().getLocale()).build();
        return text.hasLinesOf(PrintedWords.text(text.isMarkdown() ? printer.toMarkdown(note) : printer.toText(note)));
    }

    /** Reads the text, unless a block is seen to be at a place where none is printed. */
    private boolean read() {
        int end = text.blockCount();
        int lastLine = text.firstLine(end - 1);
        if (words.isFootnote(lastLine) && words.isTitleWithMark(0)) {
            parts.disclaimer(text.read(words.footnoteStart(lastLine), text.end(lastLine)));
            end--;
        }
        int block = 1;
        int label = -1;
        while (block < end && label < PARTICIPANTS && words.headingNumber(text.firstLine(block)) == 0) {
            int line = text.firstLine(block);
            int next = words.label(line);
            boolean areOrganisers = PrintedWords.isOfOrganisers(next) && PrintedWords.isOfOrganisers(label);
            if (next <= label && !(areOrganisers && next != label)) {
                return false;
            }
            label = next;
            labelled(label, text.read(words.contentStart(label, line), text.end(line)));
            block++;
        }
        boolean mayBeCategories = label == PARTICIPANTS;
        if (mayBeCategories && parts.categoryCount() == 0) {
            if (block == end || words.categoryLabelEnd(text.firstLine(block)) < 0) {
                return false;
            }
            category(block);
            block++;
        }
        Kind[] kinds = new Body(text, words).read(block, end, mayBeCategories);
        if (kinds == null) {
            return false;
        }
        SectionParts section = parts.section(0);
        for (Kind kind : kinds) {
            int line = text.firstLine(block);
            switch (kind) {
                case CATEGORY -> category(block);
                case HEADING -> {
                    int number = words.headingNumber(line);
                    section = parts.section(number - 1);
                    section.heading(
                            text.read(words.headingStart(line), text.end(line)), words.isUsualHeading(number, line));
                }
                case PARAGRAPH -> {
                    section.paragraph(text.read(text.start(line), text.end(line)));
                    items(section, line + 1, line + text.lineCount(block));
                }
                case ITEMS -> {
                    section.endParagraph();
                    items(section, line, line + text.lineCount(block));
                }
            }
            block++;
        }
        return true;
    }

    private void items(SectionParts section, int first, int end) {
        for (int item = first; item < end; item++) {
            section.item(text.read(words.itemStart(item), text.end(item)));
        }
    }

    private void labelled(int label, SourceLine content) {
        if (PrintedWords.isOfOrganisers(label)) {
            names(content, 0, new OrganiserHandler(PrintedWords.role(label)));
            return;
        }
        switch (PrintedWords.LABELS.get(label)) {
            case "event" -> parts.title(content);
            case "dateAndVenue" -> datesAndVenues(content);
            default -> {
                if (content.length() > 0) {
                    participants(parts.category(), content);
                }
            }
        }
    }

    private final class OrganiserHandler implements NameReader.Names {
        private final @Nullable OrganiserRole role;

        OrganiserHandler(@Nullable OrganiserRole role) {
            this.role = role;
        }

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
                    role,
                    capacity.isPresent() ? line.part(capacity.from(), capacity.to()) : null);
        }
    }

    private final class VenueHandler implements NameReader.Names {
        @Override
        public boolean isName(SourceLine line, int from, int to) {
            return names.place(line, from, to).isWhole(line);
        }

        @Override
        public void accept(SourceLine line, int from, int to) {
            parts.venue(line, names.place(line, from, to));
        }
    }

    private final class ParticipantHandler implements NameReader.Names {
        private final CategoryParts category;

        ParticipantHandler(CategoryParts category) {
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

    private void names(SourceLine line, int from, NameReader.Names handler) {
        if (from < line.length()) {
            names.split(line, from, handler);
        }
    }

    private void datesAndVenues(SourceLine line) {
        Dates read = dates.read(line, comma);
        int venues = 0;
        if (read != null) {
            read.start().ifPresent(date -> parts.startDate(date, line.offset(0)));
            read.end().ifPresent(date -> parts.endDate(date, line.offset(read.endIndex())));
            venues = read.length() + comma.length();
        }
        names(line, venues, new VenueHandler());
    }

    /** A category: its names, its label, or both, each on a line. */
    private void category(int block) {
        int first = text.firstLine(block);
        int last = text.firstLine(block + 1) - 1;
        int labelEnd = words.categoryLabelEnd(first);
        boolean isLabelOnly = labelEnd >= 0 && first == last;
        CategoryParts category = parts.category();
        if (labelEnd >= 0) {
            category.label(text.read(words.categoryLabelStart(first), labelEnd));
        }
        participants(category, text.read(isLabelOnly ? text.end(last) : text.start(last), text.end(last)));
    }

    private void participants(CategoryParts category, SourceLine content) {
        names(content, 0, new ParticipantHandler(category));
        category.end();
    }
}
