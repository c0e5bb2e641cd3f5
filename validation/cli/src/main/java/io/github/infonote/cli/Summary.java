package io.github.infonote.cli;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Paragraph;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.text.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Summarizes a note in a few lines. */
final class Summary {
    private static final String NONE = "none";

    private Summary() {}

    /** Appends the lines about a note, valid or not. */
    static void append(InformationNote note, StringBuilder out) {
        // Loops instead of streams, which would take longer than reading the note.
        Event event = note.getEvent();
        out.append("\n  title: ").append(text(event.getTitle()));
        out.append("\n  dates: ").append(dates(event));
        out.append("\n  venue: ").append(venues(event.getVenues()));
        out.append("\n  organisers: ").append(organisers(note.getOrganisers()));
        appendParticipants(note.getParticipantCategories(), out);
        appendSize("objectives", note.getObjectives(), out);
        appendSize("background", note.getBackground(), out);
        appendSize("highlights", note.getHighlights(), out);
        appendSize("additional comments", note.getAdditionalComments(), out);
        out.append("\n  disclaimer: ").append(text(note.getDisclaimer().getText()));
    }

    private static String dates(Event event) {
        String start = event.getStartDate().map(LocalDate::toString).orElse(NONE);
        return event.getEndDate().map(end -> start + " to " + end).orElse(start);
    }

    private static String venues(List<Venue> venues) {
        List<String> texts = new ArrayList<>();
        for (Venue venue : venues) {
            List<String> parts = new ArrayList<>();
            venue.getPlace().ifPresent(place -> parts.add(text(place)));
            venue.getCountry().ifPresent(country -> parts.add(text(country)));
            texts.add(join(parts, ", "));
        }
        return join(texts, "; ");
    }

    private static String organisers(List<Organiser> organisers) {
        List<String> texts = new ArrayList<>();
        for (Organiser organiser : organisers) {
            String name = text(organiser.getName());
            texts.add(organiser
                    .getAcronym()
                    .map(acronym -> name + " (" + text(acronym) + ")")
                    .orElse(name));
        }
        return join(texts, ", ");
    }

    private static void appendParticipants(List<ParticipantCategory> categories, StringBuilder out) {
        int total = 0;
        StringBuilder sizes = new StringBuilder();
        for (ParticipantCategory category : categories) {
            int size = category.getParticipants().size();
            total += size;
            sizes.append("\n    ")
                    .append(category.getLabel().map(Summary::text).orElse("without a label"))
                    .append(": ")
                    .append(size);
        }
        out.append("\n  ")
                .append(Excerpt.count(total, "participant", "participants"))
                .append(" in ")
                .append(Excerpt.count(categories.size(), "category", "categories"))
                .append(sizes);
    }

    private static void appendSize(String name, Section section, StringBuilder out) {
        int items = 0;
        for (Paragraph paragraph : section.getParagraphs()) {
            items += paragraph.getItems().size();
        }
        out.append("\n  ")
                .append(name)
                .append(": ")
                .append(Excerpt.count(section.getParagraphs().size(), "paragraph", "paragraphs"))
                .append(", ")
                .append(Excerpt.count(items, "item", "items"));
    }

    private static String text(String text) {
        return text.isBlank() ? NONE : Excerpt.of(text);
    }

    private static String join(List<String> texts, String separator) {
        return texts.isEmpty() ? NONE : String.join(separator, texts);
    }
}
