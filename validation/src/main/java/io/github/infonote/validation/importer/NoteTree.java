package io.github.infonote.validation.importer;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a note with their indexes in the text, and the doubts. It also records which characters of the text are covered, that
 * is, in a value or dropped deliberately, so that lost words are found.
 * {@code "Event: Conference"} gives the title {@code "Conference"} at index 7, and {@code "Event:"} is covered as a label.
 */
final class NoteTree {
    /**
     * A doubt, which is reported as a warning.
     *
     * @param code one of {@code Codes.IMPORT}
     * @param pointer the pointer of the doubtful value
     * @param found the quoted words; empty if the message doesn't quote any
     * @param index the index in the text
     */
    record Doubt(String code, String pointer, String found, int index) {}

    /** The pointer of a value and the index of the value or its label. */
    private record Place(String pointer, int index) {}

    record CategoryDraft(@Nullable String label, List<Participant> participants) {
        ParticipantCategory build() {
            return ParticipantCategory.builder()
                    .label(Optional.ofNullable(label))
                    .participants(participants)
                    .build();
        }
    }

    /** A paragraph with its items. */
    record Block(String text, List<String> items) {
        Paragraph build() {
            return Paragraph.builder().text(text).items(items).build();
        }
    }

    /** A section. */
    static final class SectionDraft {
        final String key;
        final String pointer;
        final List<Block> paragraphs = new ArrayList<>();

        @Nullable
        String heading;

        SectionDraft(String key) {
            this.key = key;
            this.pointer = "/" + key;
        }

        Section build() {
            return Section.builder()
                    .heading(Optional.ofNullable(heading))
                    .paragraphs(paragraphs.stream().map(Block::build).toList())
                    .build();
        }
    }

    final List<SectionDraft> sections = Stream.of("objectives", "background", "highlights", "additionalComments")
            .map(SectionDraft::new)
            .toList();
    final List<Organiser> organisers = new ArrayList<>();
    final List<Venue> venues = new ArrayList<>();
    final List<CategoryDraft> categories = new ArrayList<>();
    String title = "";
    Optional<LocalDate> startDate = Optional.empty();
    Optional<LocalDate> endDate = Optional.empty();
    String disclaimer = "";

    private final BitSet covered;
    private final List<Place> places = new ArrayList<>();
    /** The index of each place by its pointer; built lazily because most notes have few violations. */
    private @Nullable Map<String, Integer> indexes;

    private final List<Doubt> doubts = new ArrayList<>();

    NoteTree(int length) {
        this.covered = new BitSet(length);
    }

    /** Marks a span as covered, for example because it's a label, a mark or a separator. */
    void cover(int from, int to) {
        covered.set(from, Math.max(from, to));
    }

    void cover(JoinedText text) {
        int i = 0;
        while (i < text.length()) {
            int end = text.spanEnd(i);
            cover(text.index(i), text.index(i) + end - i);
            i = end;
        }
    }

    /** The first index at or after another that isn't covered; possibly the length of the text. */
    int nextUncovered(int from) {
        return covered.nextClearBit(from);
    }

    /** The first index at or after another that is covered, or -1. */
    int nextCovered(int from) {
        return covered.nextSetBit(from);
    }

    /** Records the index of a value or its label, unless it already has one. */
    void place(String pointer, int index) {
        places.add(new Place(pointer, index));
    }

    /** Covers a span, records its index and returns its value. */
    String value(String pointer, JoinedText text) {
        cover(text);
        place(pointer, text.index(0));
        return text.value();
    }

    void addDoubt(String code, String pointer, String found, int index) {
        doubts.add(new Doubt(code, pointer, found, index));
    }

    boolean hasNoDates() {
        return startDate.isEmpty() && endDate.isEmpty();
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** The index of the value at a pointer, or null if there is no value. */
    @Nullable
    Integer indexOf(String pointer) {
        if (indexes == null) {
            indexes = new HashMap<>(2 * places.size());
            for (Place place : places) {
                indexes.putIfAbsent(place.pointer(), place.index());
            }
        }
        return pointer.isEmpty() ? Integer.valueOf(0) : indexes.get(pointer);
    }

    /**
     * Builds the note.
     *
     * @param max the maximum number of entries in a list
     * @param tooLong receives the pointers of lists whose last entries are dropped
     */
    InformationNote note(int max, List<String> tooLong) {
        BiConsumer<String, List<?>> limit = (pointer, entries) -> {
            if (entries.size() > max) {
                tooLong.add(pointer);
                entries.subList(max, entries.size()).clear();
            }
        };
        limit.accept("/event/venues", venues);
        limit.accept("/organisers", organisers);
        limit.accept("/participantCategories", categories);
        for (int i = 0; i < categories.size(); i++) {
            limit.accept(
                    "/participantCategories/" + i + "/participants",
                    categories.get(i).participants());
        }
        for (SectionDraft section : sections) {
            String paragraphs = section.pointer + "/paragraphs";
            limit.accept(paragraphs, section.paragraphs);
            for (int i = 0; i < section.paragraphs.size(); i++) {
                limit.accept(
                        paragraphs + "/" + i + "/items",
                        section.paragraphs.get(i).items());
            }
        }
        return InformationNote.builder()
                .event(Event.builder()
                        .title(title)
                        .startDate(startDate)
                        .endDate(endDate)
                        .venues(venues)
                        .build())
                .organisers(organisers)
                .participantCategories(
                        categories.stream().map(CategoryDraft::build).toList())
                .objectives(sections.get(0).build())
                .background(sections.get(1).build())
                .highlights(sections.get(2).build())
                .additionalComments(sections.get(3).build())
                .disclaimer(Disclaimer.of(disclaimer))
                .build();
    }
}
