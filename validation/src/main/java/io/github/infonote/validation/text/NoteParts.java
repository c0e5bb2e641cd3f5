package io.github.infonote.validation.text;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.text.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a note as they are found in a text, with their places and with warnings. */
public final class NoteParts {
    /**
     * What is uncertain, or differs from a print.
     *
     * @param code one of {@link io.github.infonote.Codes#IMPORT}
     * @param pointer where it is in the note
     * @param found what is there; empty if something is missing
     * @param offset where it is in the text
     */
    public record Uncertainty(String code, String pointer, String found, int offset) {}

    /** The names of the sections, in the order in which they are printed. */
    public static final List<String> SECTIONS = List.of("objectives", "background", "highlights", "additionalComments");

    private static final String CATEGORIES = "participantCategories";

    private final int maxEntries;
    private final int maxPerCode;
    private final Places places;

    private final InformationNote.Builder note = InformationNote.builder();
    private final Event.Builder event = Event.builder();
    private final List<Venue> venues = new ArrayList<>();
    private final List<Organiser> organisers = new ArrayList<>();
    private final List<ParticipantCategory> categories = new ArrayList<>();
    private final List<SectionParts> sections =
            SECTIONS.stream().map(SectionParts::new).toList();
    private final List<Uncertainty> uncertainties = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> overlong = new LinkedHashSet<>();

    /**
     * Creates the parts of an empty note.
     *
     * @param maxEntries how many entries of a list are kept
     * @param maxPerCode how many warnings of a code are kept
     * @param places is told where each part is
     */
    public NoteParts(int maxEntries, int maxPerCode, Places places) {
        this.maxEntries = maxEntries;
        this.maxPerCode = maxPerCode;
        this.places = places;
    }

    public InformationNote build() {
        return note.event(event.venues(venues).build())
                .organisers(organisers)
                .participantCategories(categories)
                .objectives(sections.get(0).build())
                .background(sections.get(1).build())
                .highlights(sections.get(2).build())
                .additionalComments(sections.get(3).build())
                .build();
    }

    /** The pointers of lists from which entries were left out. */
    public Set<String> overlong() {
        return overlong;
    }

    /** Whether a list has room for one more entry. If it hasn't, that is remembered. */
    private boolean hasRoom(List<?> list, String pointer) {
        boolean hasRoom = list.size() < maxEntries;
        if (!hasRoom && overlong.size() < maxPerCode) {
            overlong.add(pointer);
        }
        return hasRoom;
    }

    public List<Uncertainty> uncertainties() {
        return uncertainties;
    }

    /** Adds a warning about a part of the text, which is empty if something is missing; returns whether there was room for it. */
    public boolean warn(String code, String pointer, SourceLine part) {
        if (counts.merge(code, 1, Integer::sum) > maxPerCode) {
            return false;
        }
        String found = part.length() == 0 ? "" : Excerpt.of(part.text());
        uncertainties.add(new Uncertainty(code, pointer, found, part.offset(0)));
        return true;
    }

    public void title(SourceLine title) {
        event.title(title.text());
        places.add(title.offset(0), "event", "title");
    }

    public void startDate(LocalDate date, int offset) {
        event.startDate(date);
        places.add(offset, "event", "startDate");
    }

    public void endDate(LocalDate date, int offset) {
        event.endDate(date);
        places.add(offset, "event", "endDate");
    }

    public int venueCount() {
        return venues.size();
    }

    public void venue(SourceLine line, Name read) {
        if (hasRoom(venues, "/event/venues")) {
            int index = venues.size();
            Venue.Builder venue = Venue.builder();
            text(line, read.name(), venue::place, "event", "venues", index, "place");
            text(line, read.acronym(), venue::country, "event", "venues", index, "country");
            venues.add(venue.build());
        }
    }

    public int organiserCount() {
        return organisers.size();
    }

    public void organiser(
            SourceLine line, Span whole, Name read, @Nullable OrganiserRole role, @Nullable SourceLine capacity) {
        if (hasRoom(organisers, "/organisers")) {
            int index = organisers.size();
            Organiser.Builder organiser = Organiser.builder();
            place(line, whole, "organisers", index);
            text(line, read.name(), organiser::name, "organisers", index, "name");
            text(line, read.acronym(), organiser::acronym, "organisers", index, "acronym");
            if (role != null) {
                organiser.role(role);
            }
            if (capacity != null) {
                text(capacity, new Span(0, capacity.length()), organiser::capacity, "organisers", index, "capacity");
            }
            organisers.add(organiser.build());
        }
    }

    public int categoryCount() {
        return categories.size();
    }

    public CategoryParts category() {
        return new CategoryParts(categories.size());
    }

    public SectionParts section(int index) {
        return sections.get(index);
    }

    public void disclaimer(SourceLine text) {
        note.disclaimer(Disclaimer.of(text.text()));
        places.add(text.offset(0), "disclaimer", "text");
    }

    private void text(SourceLine line, Span span, Consumer<String> setter, Object... path) {
        if (span.isPresent()) {
            setter.accept(line.text(span.from(), span.to()));
            place(line, span, path);
        }
    }

    private void place(SourceLine line, Span span, Object... path) {
        places.add(line.offset(span.from()), path);
    }

    /** A category of participants. */
    public final class CategoryParts {
        private final int index;
        private final ParticipantCategory.Builder category = ParticipantCategory.builder();
        private final List<Participant> participants = new ArrayList<>();

        private CategoryParts(int index) {
            this.index = index;
        }

        public void label(SourceLine label) {
            text(label, new Span(0, label.length()), category::label, CATEGORIES, index, "label");
        }

        public int participantCount() {
            return participants.size();
        }

        public String pointer(int participant) {
            return pointer() + "/" + participant;
        }

        private String pointer() {
            return "/" + CATEGORIES + "/" + index + "/participants";
        }

        public void participant(SourceLine line, Span whole, Name read) {
            if (index < maxEntries && hasRoom(participants, pointer())) {
                int i = participants.size();
                Participant.Builder participant = Participant.builder();
                place(line, whole, CATEGORIES, index, "participants", i);
                text(line, read.name(), participant::name, CATEGORIES, index, "participants", i, "name");
                text(line, read.acronym(), participant::acronym, CATEGORIES, index, "participants", i, "acronym");
                text(line, read.qualifier(), participant::qualifier, CATEGORIES, index, "participants", i, "qualifier");
                participants.add(participant.build());
            }
        }

        /** Adds the category to the note. */
        public void end() {
            if (hasRoom(categories, "/" + CATEGORIES)) {
                categories.add(category.participants(participants).build());
            }
        }
    }

    /** A section. */
    public final class SectionParts {
        private final String name;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private String text = "";
        private final List<String> items = new ArrayList<>();
        private String heading = "";
        private boolean isUsual;

        private SectionParts(String name) {
            this.name = name;
        }

        /** The heading, which is not a text of the note if it is the usual one, unless it is all that there is. */
        public void heading(SourceLine text, boolean isTheUsualOne) {
            heading = text.text();
            isUsual = isTheUsualOne;
            places.add(text.offset(0), name, "heading");
        }

        /** The pointer to the next paragraph's text, or to the next item of the current paragraph. */
        public String pointer(boolean isItem) {
            int index = paragraphs.size() + (!isItem && isOpen() ? 1 : 0);
            return "/" + name + "/paragraphs/" + index + (isItem ? "/items/" + items.size() : "/text");
        }

        public void paragraph(SourceLine line) {
            endParagraph();
            text = line.text();
            if (paragraphs.size() < maxEntries) {
                places.add(line.offset(0), name, "paragraphs", paragraphs.size(), "text");
            }
        }

        /** Adds an item to the current paragraph. */
        public void item(SourceLine line) {
            if (paragraphs.size() < maxEntries
                    && hasRoom(items, "/" + name + "/paragraphs/" + paragraphs.size() + "/items")) {
                places.add(line.offset(0), name, "paragraphs", paragraphs.size(), "items", items.size());
                items.add(line.text());
            }
        }

        private boolean isOpen() {
            return !text.isEmpty() || !items.isEmpty();
        }

        /** Ends the current paragraph, if there is one: the next item starts a list without a lead-in. */
        public void endParagraph() {
            if (isOpen() && hasRoom(paragraphs, "/" + name + "/paragraphs")) {
                paragraphs.add(Paragraph.builder().text(text).items(items).build());
            }
            text = "";
            items.clear();
        }

        private Section build() {
            endParagraph();
            boolean isAlone = paragraphs.isEmpty();
            Section.Builder section = Section.builder().paragraphs(paragraphs);
            return heading.isEmpty() || (isUsual && !isAlone)
                    ? section.build()
                    : section.heading(heading).build();
        }
    }
}
