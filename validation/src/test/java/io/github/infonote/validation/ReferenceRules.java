package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second implementation of the rules, as the README states them: one after another, without an engine or optimizations. */
final class ReferenceRules {
    private static final Pattern BLANK = Pattern.compile("\\p{IsWhite_Space}*");
    /** RFC 5646, section 2.1, as {@link java.util.Locale.Builder} follows it, without irregular tags. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile(
            "(?i)[a-z]{2,8}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
                    + "(-[a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+");

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]|[\u202d\u202e\ufffe\uffff]|\\p{Cs}");

    /** Has only the named entities that the property tests use. */
    private static final Pattern MARKUP =
            Pattern.compile("(?s)<[A-Za-z/!].*>|&(#[0-9]+|#[xX][0-9A-Fa-f]+|amp|eacute);");

    private static final Pattern UNTRIMMED = Pattern.compile("(?s)\\p{IsWhite_Space}.*|.*\\p{IsWhite_Space}");

    private final InformationNote note;
    private final LocalDate today;
    private final JsonNode json;
    private final List<String> violations = new ArrayList<>();

    private ReferenceRules(InformationNote note, LocalDate today) {
        this.note = note;
        this.today = today;
        this.json = JsonMapper.shared().readTree(NoteJson.write(note));
    }

    /** {@return the severity, code and pointer of each violation, as {@link #line(Violation)} formats them, sorted} */
    static List<String> violations(InformationNote note, LocalDate today) {
        ReferenceRules rules = new ReferenceRules(note, today);
        rules.checkOptional(note.getLanguage(), "/language");
        rules.checkLanguage();
        rules.checkEvent(note.getEvent());
        rules.checkOrganisers();
        rules.checkCategories();
        rules.checkSection("/objectives", note.getObjectives(), "ERROR objectives.required");
        rules.checkSection("/background", note.getBackground(), "ERROR background.required");
        rules.checkSection("/highlights", note.getHighlights(), "WARNING highlights.missing");
        rules.checkText("/additionalComments", note.getAdditionalComments());
        rules.checkRequired(note.getDisclaimer().getText(), Codes.DISCLAIMER_REQUIRED, "/disclaimer/text");
        boolean isEmpty = note.equals(InformationNote.builder().build());
        return rules.violations.stream()
                .filter(line -> !isEmpty || line.startsWith("ERROR"))
                .sorted()
                .toList();
    }

    static String line(Violation violation) {
        return violation.getSeverity() + " " + violation.getCode() + " " + violation.getPointer();
    }

    private void checkLanguage() {
        Optional<String> tag = note.getLanguage().filter(language -> !isBlank(language));
        if (tag.isPresent() && !LANGUAGE_TAG.matcher(tag.get()).matches()) {
            report("ERROR language.invalid", "/language");
        }
    }

    private void checkEvent(Event event) {
        checkRequired(event.getTitle(), Codes.EVENT_TITLE_REQUIRED, "/event/title");
        Optional<LocalDate> start = event.getStartDate();
        Optional<LocalDate> end = event.getEndDate();
        if (start.isEmpty()) {
            report("ERROR event.startDate.required", "/event/startDate");
        } else if (start.get().compareTo(today) > 0) {
            report("WARNING event.future", "/event/startDate");
        }
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
            report("ERROR event.dates.order", "/event/endDate");
        }
        int places = 0;
        for (int i = 0; i < event.getVenues().size(); i++) {
            Optional<String> place = event.getVenues().get(i).getPlace();
            Optional<String> country = event.getVenues().get(i).getCountry();
            places += (place.isPresent() ? 1 : 0) + (country.isPresent() ? 1 : 0);
            checkOptional(place, "/event/venues/" + i + "/place");
            checkOptional(country, "/event/venues/" + i + "/country");
        }
        if (places == 0) {
            report("WARNING event.venue.missing", "/event/venues");
        }
    }

    private void checkOrganisers() {
        if (note.getOrganisers().isEmpty()) {
            report("ERROR organisers.required", "/organisers");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < note.getOrganisers().size(); i++) {
            String pointer = "/organisers/" + i;
            String name = note.getOrganisers().get(i).getName();
            checkRequired(name, Codes.ORGANISER_NAME_REQUIRED, pointer + "/name");
            checkOptional(note.getOrganisers().get(i).getAcronym(), pointer + "/acronym");
            checkOptional(note.getOrganisers().get(i).getCapacity(), pointer + "/capacity");
            checkDuplicate(name, names, "WARNING organiser.duplicate", pointer + "/name");
        }
    }

    private void checkCategories() {
        List<ParticipantCategory> categories = note.getParticipantCategories();
        if (categories.isEmpty()) {
            report("ERROR participantCategories.required", "/participantCategories");
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            String pointer = "/participantCategories/" + i;
            Optional<String> label = categories.get(i).getLabel();
            checkOptional(label, pointer + "/label");
            if (label.isPresent()) {
                checkDuplicate(label.get(), labels, "ERROR category.label.duplicate", pointer + "/label");
            } else if (categories.size() > 1) {
                report("ERROR category.label.required", pointer + "/label");
            }
            checkParticipants(categories.get(i).getParticipants(), pointer + "/participants");
        }
    }

    private void checkParticipants(List<Participant> participants, String pointer) {
        if (participants.isEmpty()) {
            report("ERROR category.participants.required", pointer);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            String name = participants.get(i).getName();
            checkRequired(name, Codes.PARTICIPANT_NAME_REQUIRED, pointer + "/" + i + "/name");
            checkOptional(participants.get(i).getAcronym(), pointer + "/" + i + "/acronym");
            checkOptional(participants.get(i).getQualifier(), pointer + "/" + i + "/qualifier");
            checkDuplicate(name, names, "WARNING participant.duplicate", pointer + "/" + i + "/name");
        }
    }

    private void checkSection(String pointer, Section section, String reported) {
        if (section.getParagraphs().isEmpty()) {
            report(reported, pointer);
        }
        checkText(pointer, section);
    }

    private void checkText(String pointer, Section section) {
        checkOptional(section.getHeading(), pointer + "/heading");
        for (int i = 0; i < section.getParagraphs().size(); i++) {
            checkParagraph(section.getParagraphs().get(i), pointer + "/paragraphs/" + i);
        }
    }

    private void checkParagraph(Paragraph paragraph, String pointer) {
        if (paragraph.getText().isEmpty() && paragraph.getItems().isEmpty()) {
            report("ERROR paragraph.content.required", pointer);
        }
        checkOptional(Optional.of(paragraph.getText()).filter(text -> !text.isEmpty()), pointer + "/text");
        for (int i = 0; i < paragraph.getItems().size(); i++) {
            checkOptional(Optional.of(paragraph.getItems().get(i)), pointer + "/items/" + i);
        }
    }

    private void checkRequired(String text, String code, String pointer) {
        if (isBlank(text)) {
            report("ERROR " + code, pointer);
        }
        checkCharacters(text, pointer);
    }

    private void checkOptional(Optional<String> text, String pointer) {
        if (text.isPresent() && isBlank(text.get())) {
            report("ERROR text.blank", pointer);
        } else if (text.isPresent()) {
            checkCharacters(text.get(), pointer);
        }
    }

    /** Whether an isolate or embedding is left when all closed ones have been removed from the inside out. */
    private static boolean hasOpenDirection(String text) {
        String rest = removeAll(
                removeAll(text, "[\u2066\u2067\u2068][^\u2066\u2067\u2068\u2069]*\u2069"),
                "[\u202a\u202b][^\u202a\u202b\u202c]*\u202c");
        return rest.matches("(?s).*[\u2066\u2067\u2068\u202a\u202b].*");
    }

    private static String removeAll(String text, String pattern) {
        String rest = text.replaceAll(pattern, "");
        return rest.equals(text) ? rest : removeAll(rest, pattern);
    }

    private void checkCharacters(String text, String pointer) {
        if (UNSAFE.matcher(text).find() || hasOpenDirection(text)) {
            report("ERROR text.unsafe", pointer);
        }
        if (text.contains("\ufffd")) {
            report("WARNING text.replacement", pointer);
        }
        if (MARKUP.matcher(text).find()) {
            report("WARNING text.markup", pointer);
        }
        if (!isBlank(text) && UNTRIMMED.matcher(text).matches()) {
            report("WARNING text.untrimmed", pointer);
        }
        if (text.codePoints().count() > 100_000) {
            report("ERROR text.tooLong", pointer);
        }
    }

    private void checkDuplicate(String name, List<String> known, String reported, String pointer) {
        if (!isBlank(name) && known.contains(name)) {
            report(reported, pointer);
        }
        known.add(name);
    }

    private static boolean isBlank(String text) {
        return BLANK.matcher(text).matches();
    }

    /** Adds a violation. Its pointer is cut so that its parent exists. */
    private void report(String severityAndCode, String pointer) {
        String existing = pointer;
        JsonPointer parent = JsonPointer.compile(existing).head();
        while (parent != null && json.at(parent).isMissingNode()) {
            existing = parent.toString();
            parent = parent.head();
        }
        violations.add(severityAndCode + " " + existing);
    }
}
