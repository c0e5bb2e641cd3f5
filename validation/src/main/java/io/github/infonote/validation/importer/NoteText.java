package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.json.document.LocatedValue;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.rule.LocatedViolation;
import io.github.infonote.validation.rule.RuleViolation;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.NoteParts.Uncertainty;
import io.github.infonote.validation.text.Places;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.print.PrintReader;
import io.github.infonote.validation.text.written.TextReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a printed note, with the note in it. */
final class NoteText {
    /** Longer names are not looked for within others. */
    private static final int MAX_NAME = 200;

    private final int maxEntries;
    private final int maxPerCode;
    private final InformationNote note;
    private final List<String> overlong;
    private final List<Uncertainty> uncertainties;
    private final SourceText text;
    private final boolean isPrint;

    private NoteText(String source, int maxEntries, int maxPerCode) {
        this.maxEntries = maxEntries;
        this.maxPerCode = maxPerCode;
        this.text = PrintReader.text(source);
        NoteParts parts = new NoteParts(maxEntries, maxPerCode, new Places(List.of()));
        NoteParts written = new NoteParts(maxEntries, maxPerCode, new Places(List.of()));
        TextReader.read(text, written);
        // Printed text has roles as labels. Other text also has them beside names, where a printed name has none.
        this.isPrint = PrintReader.isPrint(text, parts)
                && parts.build().getOrganisers().stream()
                        .noneMatch(organiser -> TextReader.mentionsRole(text, organiser.getName()));
        this.note = isPrint ? parts.build() : written.build();
        this.overlong = List.copyOf(isPrint ? parts.overlong() : written.overlong());
        this.uncertainties = isPrint ? differences(written.build()) : written.uncertainties();
    }

    /**
     * Where a print could also be a text that a person wrote: that would have a date, several names, or a name with a role, where it
     * has a name.
     */
    private List<Uncertainty> differences(InformationNote written) {
        Map<String, String> found = new LinkedHashMap<>();
        Event event = note.getEvent();
        if (event.getStartDate().isEmpty() && written.getEvent().getStartDate().isPresent()) {
            event.getVenues().stream()
                    .limit(1)
                    .flatMap(venue -> venue.getPlace().stream())
                    .forEach(place -> found.put("/event/venues/0/place", place));
        }
        Set<String> otherNames = names(written).collect(Collectors.toSet());
        otherNames.remove("");
        names(note).forEach(otherNames::remove);
        Deque<Organiser> otherRoles = written.getOrganisers().stream()
                .filter(organiser -> organiser.getRole().isPresent()
                        && organiser.getName().length() <= MAX_NAME
                        && otherNames.contains(organiser.getName()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (int i = 0; i < note.getOrganisers().size(); i++) {
            Organiser organiser = note.getOrganisers().get(i);
            if (hasOtherRole(organiser, otherRoles) || startsWithName(organiser.getName(), otherNames)) {
                found.put("/organisers/" + i + "/name", organiser.getName());
            }
        }
        for (int i = 0; i < note.getParticipantCategories().size(); i++) {
            List<Participant> participants =
                    note.getParticipantCategories().get(i).getParticipants();
            for (int j = 0; j < participants.size() && found.size() < maxPerCode; j++) {
                String name = participants.get(j).getName();
                if (startsWithName(name, otherNames)) {
                    found.put("/participantCategories/" + i + "/participants/" + j + "/name", name);
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        Places places = new Places(List.copyOf(found.keySet()));
        PrintReader.read(text, new NoteParts(maxEntries, maxPerCode, places));
        return found.entrySet().stream()
                .limit(maxPerCode)
                .map(entry -> new Uncertainty(
                        entry.getKey().startsWith("/event") ? Codes.IMPORT_DATE : Codes.IMPORT_SEPARATOR,
                        entry.getKey(),
                        Excerpt.of(entry.getValue()),
                        Objects.requireNonNull(places.of(entry.getKey()))))
                .toList();
    }

    private static Stream<String> names(InformationNote note) {
        return Stream.concat(
                note.getOrganisers().stream().map(Organiser::getName),
                note.getParticipantCategories().stream()
                        .flatMap(category -> category.getParticipants().stream())
                        .map(Participant::getName));
    }

    /**
     * Whether another reading finds a name with another role within the name of an organiser. Both readings have the organisers in
     * the order of the text: those that are found are removed from the front of the others.
     */
    private static boolean hasOtherRole(Organiser organiser, Deque<Organiser> others) {
        boolean isOther = false;
        while (!others.isEmpty()
                && organiser.getName().contains(others.element().getName())) {
            isOther |= !others.remove().getRole().equals(organiser.getRole());
        }
        return isOther;
    }

    /** Whether the first words of a name are one of some other names. */
    private static boolean startsWithName(String name, Set<String> names) {
        int end = Math.min(name.length(), MAX_NAME);
        while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        for (int i = 1; i < end; i++) {
            if (!Character.isLetterOrDigit(name.charAt(i)) && names.contains(name.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a text with the note that is printed in it}
     *
     * @param text any text
     * @param maxEntries how many entries of a list are in the note; further ones are left out
     * @param maxPerCode how many warnings of a code there are at most
     */
    static NoteText read(String text, int maxEntries, int maxPerCode) {
        return new NoteText(text, maxEntries, maxPerCode);
    }

    /** {@return the note} */
    InformationNote note() {
        return note;
    }

    /** {@return the pointers of lists from which entries were left out} */
    List<String> overlong() {
        return overlong;
    }

    /** {@return a warning for each doubt} */
    List<LocatedViolation> doubts() {
        TreeSet<Integer> offsets = new TreeSet<>();
        uncertainties.forEach(doubt -> offsets.add(doubt.offset()));
        Map<Integer, Location> locations = text.locations(offsets);
        return uncertainties.stream()
                .map(doubt -> new LocatedViolation(
                        new RuleViolation(
                                doubt.code(),
                                true,
                                false,
                                doubt.pointer(),
                                doubt.found().isEmpty() ? Map.of() : Map.of(Messages.FOUND, doubt.found())),
                        doubt.pointer(),
                        Objects.requireNonNull(locations.get(doubt.offset()))))
                .toList();
    }

    /**
     * {@return the values of pointers into the note, in the order of the pointers}
     *
     * <p>A missing value has the location of the object.
     *
     * @param pointers JSON Pointers
     */
    List<LocatedValue> locate(List<String> pointers) {
        Places places = new Places(pointers);
        NoteParts parts = new NoteParts(maxEntries, maxPerCode, places);
        if (isPrint) {
            PrintReader.read(text, parts);
        } else {
            TextReader.read(text, parts);
        }
        TreeSet<Integer> offsets = new TreeSet<>(List.of(start()));
        List<Integer> found = new ArrayList<>(pointers.size());
        List<String> values = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            String value = pointer;
            String container = pointer;
            Integer offset = places.of(container);
            while (offset == null && !container.isEmpty()) {
                value = container;
                container = container.substring(0, container.lastIndexOf('/'));
                offset = container.isEmpty() ? Integer.valueOf(start()) : places.of(container);
            }
            found.add(offset == null ? start() : offset);
            values.add(value);
        }
        offsets.addAll(found);
        Map<Integer, Location> locations = text.locations(offsets);
        List<LocatedValue> located = new ArrayList<>(pointers.size());
        for (int i = 0; i < pointers.size(); i++) {
            located.add(new LocatedValue(values.get(i), Objects.requireNonNull(locations.get(found.get(i)))));
        }
        return located;
    }

    /** Where the note starts. */
    private int start() {
        return text.lineCount() == 0 ? 0 : text.start(0);
    }
}
