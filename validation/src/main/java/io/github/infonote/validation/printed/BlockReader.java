package io.github.infonote.validation.printed;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Template;
import io.github.infonote.validation.printed.Body.Kind;
import io.github.infonote.validation.printed.DateReader.Dates;
import io.github.infonote.validation.printed.NameReader.Name;
import io.github.infonote.validation.printed.NameReader.NamedOrganiser;
import io.github.infonote.validation.printed.NameReader.Span;
import io.github.infonote.validation.printed.PrintedDocument.Unprinted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the note in a text, block by block. */
final class BlockReader {
    private static final int PARTICIPANTS = PrintedWords.LABELS.indexOf("participants");

    private final PrintedText text;
    private final int maxEntries;
    private final int maxPerCode;
    private final Places places;
    private final PrintedWords words;
    private final NameReader names;
    private final DateReader dates;
    private final String comma;

    private final InformationNote.Builder note = InformationNote.builder();
    private final Event.Builder event = Event.builder();
    private final List<ParticipantCategory> categories = new ArrayList<>();
    private final SectionReader[] sections = new SectionReader[PrintedWords.SECTIONS.size()];
    private final List<Unprinted> unprinted = new ArrayList<>();
    private int unplaced;

    BlockReader(PrintedText text, int maxEntries, int maxPerCode, Places places) {
        this.text = text;
        this.maxEntries = maxEntries;
        this.maxPerCode = maxPerCode;
        this.places = places;
        this.words = PrintedWords.of(text);
        this.names = new NameReader(words.words());
        this.dates = new DateReader(words.words());
        StringBuilder between = new StringBuilder();
        Template.fill(words.words().get("dateAndVenue.both"), between::append, parameter -> {});
        this.comma = between.toString();
        for (int i = 0; i < sections.length; i++) {
            sections[i] = new SectionReader(PrintedWords.SECTIONS.get(i));
        }
    }

    List<Unprinted> unprinted() {
        return unprinted;
    }

    InformationNote read() {
        Head head = new Head();
        int end = text.blockCount();
        if (end > 0 && head.mayHaveFootnote(end - 1)) {
            end--;
            footnote(end);
        }
        int block = head.read(end);
        boolean mayBeCategories = head.isGiven[PARTICIPANTS];
        if (mayBeCategories && categories.isEmpty() && block < end && isLabelled(block)) {
            category(block);
            block++;
        }
        Kind[] kinds = new Body(text, words).read(block, end, mayBeCategories);
        SectionReader section = sections[sections.length - 1];
        for (Kind kind : kinds) {
            int line = text.firstLine(block);
            int lineCount = text.lineCount(block);
            switch (kind) {
                case UNPLACED -> unplaced(block);
                case CATEGORY -> category(block);
                case HEADING -> {
                    section = sections[words.headingNumber(line) - 1];
                    section.heading(line);
                    section.texts(line + 1, lineCount - 1, false);
                }
                case PARAGRAPH -> section.texts(line, lineCount, lineCount > 1);
                case ITEMS -> section.texts(line, lineCount, true);
            }
            block++;
        }
        return note.event(event.build())
                .participantCategories(categories)
                .objectives(sections[0].build())
                .background(sections[1].build())
                .highlights(sections[2].build())
                .additionalComments(sections[3].build())
                .build();
    }

    /** The title and the lines with labels, in any order, up to the participants or the first heading. */
    private final class Head {
        private final boolean[] isGiven = new boolean[PrintedWords.LABELS.size()];

        /** A footnote is the last block, if the title has its mark, or if there is no title. */
        boolean mayHaveFootnote(int block) {
            int line = text.firstLine(block);
            boolean isTitled = words.isTitle(0);
            return words.isFootnote(line) && (!isTitled || words.isTitleWithMark(0));
        }

        /** Reads up to a block, and gives the first block that does not belong to the head. */
        int read(int end) {
            boolean isTitled = false;
            int block = 0;
            while (block < end && !isGiven[PARTICIPANTS]) {
                int line = text.firstLine(block);
                int label = words.label(line);
                if (!isTitled && words.isTitle(line)) {
                    isTitled = true;
                    for (int i = 1; i < text.lineCount(block); i++) {
                        unplaced(line + i, 1);
                    }
                } else if (label >= 0 && !isGiven[label]) {
                    isGiven[label] = true;
                    labelled(label, block);
                } else if (words.headingNumber(line) > 0) {
                    break;
                } else {
                    unplaced(block);
                }
                block++;
            }
            if (!isTitled) {
                report(Codes.PRINT_UNTITLED, "", "", text.lineCount() == 0 ? 0 : text.start(0));
            }
            return block;
        }

        private void labelled(int label, int block) {
            int line = text.firstLine(block);
            int start = words.contentStart(label, line);
            switch (PrintedWords.LABELS.get(label)) {
                case "event" -> {
                    Joined title = joined(start, line, text.lineCount(block));
                    event.title(title.text());
                    places.add(title.offset(), "event", "title");
                }
                case "organisers" -> {
                    OrganiserTaker organisers = new OrganiserTaker();
                    names(start, 0, line, text.lineCount(block), organisers);
                    note.organisers(organisers.organisers.list);
                }
                case "dateAndVenue" -> datesAndVenues(start, line, text.lineCount(block));
                default -> {
                    if (start < text.end(line) || text.lineCount(block) > 1) {
                        addCategory(ParticipantCategory.builder(), start, line, text.lineCount(block));
                    }
                }
            }
        }
    }

    /** A list of which no more is kept than is needed to see that it is too long. */
    private final class Entries<T> {
        private final List<T> list = new ArrayList<>();

        boolean isFull() {
            return list.size() >= maxEntries;
        }
    }

    private final class OrganiserTaker implements NameReader.Names {
        private final Entries<Organiser> organisers = new Entries<>();

        @Override
        public boolean isName(PrintedLine line, int from, int to) {
            return names.organiser(line, from, to).isWhole(line);
        }

        @Override
        public void accept(PrintedLine line, int from, int to) {
            organiser(line, from, to, organisers);
        }
    }

    private final class VenueTaker implements NameReader.Names {
        private final Entries<Venue> venues = new Entries<>();

        @Override
        public boolean isName(PrintedLine line, int from, int to) {
            return NameReader.place(line, from, to).isWhole(line);
        }

        @Override
        public void accept(PrintedLine line, int from, int to) {
            venue(line, from, to, venues);
        }
    }

    private final class ParticipantTaker implements NameReader.Names {
        private final int category;
        private final Entries<Participant> participants = new Entries<>();

        ParticipantTaker(int category) {
            this.category = category;
        }

        @Override
        public boolean isName(PrintedLine line, int from, int to) {
            return names.participant(line, from, to).isWhole(line);
        }

        @Override
        public void accept(PrintedLine line, int from, int to) {
            if (!participants.isFull()) {
                int index = participants.list.size();
                participants.list.add(
                        participant(line, from, to, "participantCategories", category, "participants", index));
            }
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
            PrintedLine content = text.read(i == 0 ? start : text.start(line), text.end(line));
            int from = i == 0 ? skipped : 0;
            if (from < content.length()) {
                NameReader.split(content, from, taker);
            }
        }
    }

    private void organiser(PrintedLine line, int from, int to, Entries<Organiser> organisers) {
        if (organisers.isFull()) {
            return;
        }
        int index = organisers.list.size();
        NamedOrganiser read = names.organiser(line, from, to);
        Organiser.Builder organiser = Organiser.builder();
        place(line, new Span(from, to), "organisers", index);
        text(line, read.name().name(), organiser::name, "organisers", index, "name");
        text(line, read.name().acronym(), organiser::acronym, "organisers", index, "acronym");
        if (read.role() != null) {
            organiser.role(read.role());
            place(line, new Span(from, to), "organisers", index, "role");
        }
        text(line, read.capacity(), organiser::capacity, "organisers", index, "capacity");
        organisers.list.add(organiser.build());
    }

    private void datesAndVenues(int start, int line, int lineCount) {
        PrintedLine content = text.read(start, text.end(line));
        Dates read = dates.read(content, comma);
        int skipped = 0;
        if (read != null) {
            event.startDate(read.start()).endDate(read.end());
            read.start().ifPresent(date -> places.add(start, "event", "startDate"));
            read.end().ifPresent(date -> places.add(content.offset(read.endIndex()), "event", "endDate"));
            skipped = read.length() + comma.length();
        }
        VenueTaker venues = new VenueTaker();
        names(start, skipped, line, lineCount, venues);
        event.venues(venues.venues.list);
    }

    private void venue(PrintedLine line, int from, int to, Entries<Venue> venues) {
        if (venues.isFull()) {
            return;
        }
        int index = venues.list.size();
        Name read = NameReader.place(line, from, to);
        Venue.Builder venue = Venue.builder();
        place(line, new Span(from, to), "event", "venues", index);
        text(line, read.name(), venue::place, "event", "venues", index, "place");
        text(line, read.acronym(), venue::country, "event", "venues", index, "country");
        venues.list.add(venue.build());
    }

    private boolean isLabelled(int block) {
        return words.categoryLabelEnd(text.firstLine(block)) >= 0;
    }

    private void category(int block) {
        int line = text.firstLine(block);
        int lineCount = text.lineCount(block);
        int labelEnd = words.categoryLabelEnd(line);
        if (labelEnd < 0) {
            addCategory(ParticipantCategory.builder(), text.start(line), line, lineCount);
            return;
        }
        PrintedLine label = text.read(words.categoryLabelStart(line), labelEnd);
        ParticipantCategory.Builder category = ParticipantCategory.builder();
        text(label, new Span(0, label.length()), category::label, "participantCategories", categories.size(), "label");
        addCategory(category, lineCount > 1 ? text.start(line + 1) : 0, line + 1, lineCount - 1);
    }

    private void addCategory(ParticipantCategory.Builder category, int start, int line, int lineCount) {
        if (categories.size() >= maxEntries) {
            return;
        }
        ParticipantTaker participants = new ParticipantTaker(categories.size());
        names(start, 0, line, lineCount, participants);
        categories.add(category.participants(participants.participants.list).build());
    }

    private Participant participant(PrintedLine line, int from, int to, Object... path) {
        Name read = names.participant(line, from, to);
        Participant.Builder participant = Participant.builder();
        place(line, new Span(from, to), path);
        text(line, read.name(), participant::name, path[0], path[1], path[2], path[3], "name");
        text(line, read.acronym(), participant::acronym, path[0], path[1], path[2], path[3], "acronym");
        text(line, read.qualifier(), participant::qualifier, path[0], path[1], path[2], path[3], "qualifier");
        return participant.build();
    }

    private void text(PrintedLine line, Span span, Consumer<String> setter, Object... path) {
        if (span.isPresent()) {
            setter.accept(line.text(span.from(), span.to()));
            place(line, span, path);
        }
    }

    private void place(PrintedLine line, Span span, Object... path) {
        places.add(line.offset(span.from()), path);
    }

    private void footnote(int block) {
        int line = text.firstLine(block);
        Joined disclaimer = joined(words.footnoteStart(line), line, text.lineCount(block));
        note.disclaimer(Disclaimer.of(disclaimer.text()));
        places.add(disclaimer.offset(), "disclaimer", "text");
    }

    private void unplaced(int block) {
        unplaced(text.firstLine(block), text.lineCount(block));
    }

    /** Text that is at no place of a print is not lost: it is the start of the additional comments. */
    private void unplaced(int line, int lineCount) {
        Joined found = joined(text.start(line), line, lineCount);
        report(
                Codes.PRINT_UNPLACED,
                "/additionalComments/paragraphs/" + unplaced,
                Excerpt.of(found.text()),
                found.offset());
        unplaced++;
        sections[sections.length - 1].addParagraph(found);
    }

    private void report(String code, String pointer, String found, int offset) {
        if (unprinted.size() < maxPerCode) {
            unprinted.add(new Unprinted(code, pointer, found, offset));
        }
    }

    /** A text of one line or several. */
    private record Joined(String text, int offset) {}

    /** Reads lines as one text, with a space between them. The first line starts at an offset. */
    private Joined joined(int start, int firstLine, int lineCount) {
        PrintedLine first = text.read(start, text.end(firstLine));
        int offset = first.length() == 0 ? start : first.offset(0);
        if (lineCount == 1) {
            return new Joined(first.text(), offset);
        }
        StringBuilder joined = new StringBuilder(first.text());
        for (int line = firstLine + 1; line < firstLine + lineCount; line++) {
            joined.append(joined.isEmpty() ? "" : " ")
                    .append(text.read(text.start(line), text.end(line)).text());
        }
        return new Joined(joined.toString(), offset);
    }

    /** Reads a section. */
    private final class SectionReader {
        private final String name;
        private final Entries<String> paragraphs = new Entries<>();
        private final Entries<String> items = new Entries<>();
        private String heading = "";
        private boolean isUsual;

        SectionReader(String name) {
            this.name = name;
        }

        void heading(int line) {
            int number = PrintedWords.SECTIONS.indexOf(name) + 1;
            isUsual = words.isUsualHeading(number, line);
            heading = text.read(words.headingStart(line), text.end(line)).text();
            places.add(words.headingStart(line), name, "heading");
        }

        /** Reads lines as a paragraph, or as items, each of which reaches up to the next one. */
        void texts(int firstLine, int lineCount, boolean mayBeItems) {
            int end = firstLine + lineCount;
            int line = firstLine;
            while (line < end) {
                boolean isItem = mayBeItems && words.isItem(line);
                int start = isItem ? words.itemStart(line) : text.start(line);
                int next = line + 1;
                while (next < end && !(mayBeItems && words.isItem(next))) {
                    next++;
                }
                Joined read = joined(start, line, next - line);
                if (isItem) {
                    add(read, "items", items);
                } else {
                    addParagraph(read);
                }
                line = next;
            }
        }

        void addParagraph(Joined paragraph) {
            add(paragraph, "paragraphs", paragraphs);
        }

        private void add(Joined read, String list, Entries<String> entries) {
            if (!entries.isFull()) {
                places.add(read.offset(), name, list, entries.list.size());
                entries.list.add(read.text());
            }
        }

        /** A usual heading is not a text of the note, unless it is all that there is. */
        Section build() {
            boolean isAlone = paragraphs.list.isEmpty() && items.list.isEmpty();
            Section.Builder section =
                    Section.builder().paragraphs(paragraphs.list).items(items.list);
            return heading.isEmpty() || (isUsual && !isAlone)
                    ? section.build()
                    : section.heading(heading).build();
        }
    }
}
