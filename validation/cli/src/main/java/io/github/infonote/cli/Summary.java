package io.github.infonote.cli;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.text.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a note is about, in a few lines. */
final class Summary {
    private static final String NONE = "none";

    private Summary() {}

    /** {@return the lines about a note, valid or not} */
    static List<String> lines(InformationNote note) {
        Event event = note.getEvent();
        List<ParticipantCategory> categories = note.getParticipantCategories();
        List<String> lines = new ArrayList<>(List.of(
                "title: " + text(event.getTitle()),
                "dates: " + dates(event),
                "venue: " + joined(event.getVenues().stream().map(Summary::venue), "; "),
                "organisers: " + joined(note.getOrganisers().stream().map(Summary::organiser), ", "),
                participants(categories)));
        categories.forEach(category -> lines.add("  " + category(category)));
        lines.addAll(List.of(
                "objectives: " + size(note.getObjectives()),
                "background: " + size(note.getBackground()),
                "highlights: " + size(note.getHighlights()),
                "additional comments: " + size(note.getAdditionalComments()),
                "disclaimer: " + text(note.getDisclaimer().getText())));
        return lines;
    }

    private static String dates(Event event) {
        String start = event.getStartDate().map(LocalDate::toString).orElse(NONE);
        return event.getEndDate().map(end -> start + " to " + end).orElse(start);
    }

    private static String venue(Venue venue) {
        return joined(
                Stream.of(venue.getPlace(), venue.getCountry())
                        .flatMap(Optional::stream)
                        .map(Summary::text),
                ", ");
    }

    private static String organiser(Organiser organiser) {
        String name = text(organiser.getName());
        return organiser
                .getAcronym()
                .map(acronym -> name + " (" + text(acronym) + ")")
                .orElse(name);
    }

    private static String participants(List<ParticipantCategory> categories) {
        int participants = categories.stream()
                .mapToInt(category -> category.getParticipants().size())
                .sum();
        return Excerpt.count(participants, "participant", "participants") + " in "
                + Excerpt.count(categories.size(), "category", "categories");
    }

    private static String category(ParticipantCategory category) {
        return category.getLabel().map(Summary::text).orElse("without a label") + ": "
                + category.getParticipants().size();
    }

    private static String size(Section section) {
        int items = section.getParagraphs().stream()
                .mapToInt(paragraph -> paragraph.getItems().size())
                .sum();
        return Excerpt.count(section.getParagraphs().size(), "paragraph", "paragraphs") + ", "
                + Excerpt.count(items, "item", "items");
    }

    private static String text(String text) {
        return text.isBlank() ? NONE : Excerpt.of(text);
    }

    private static String joined(Stream<String> texts, String separator) {
        String joined = texts.collect(Collectors.joining(separator));
        return joined.isEmpty() ? NONE : joined;
    }
}
