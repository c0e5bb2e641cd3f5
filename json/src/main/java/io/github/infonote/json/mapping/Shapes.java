package io.github.infonote.json.mapping;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The tables of all model types. A new attribute of the model needs one row here. */
public final class Shapes {
    /** The table of {@link Venue}. */
    public static final Shape<Venue, Venue.Builder> VENUE = new Shape<>(
            Venue.class,
            Venue::builder,
            Venue.Builder::build,
            List.of(
                    new OptionalStringMember<>("place", Venue::getPlace, Venue.Builder::place),
                    new OptionalStringMember<>("country", Venue::getCountry, Venue.Builder::country)));

    /** The table of {@link Event}. */
    public static final Shape<Event, Event.Builder> EVENT = new Shape<>(
            Event.class,
            Event::builder,
            Event.Builder::build,
            List.of(
                    new StringMember<>("title", Event::getTitle, Event.Builder::title),
                    new DateMember<>("startDate", Event::getStartDate, Event.Builder::startDate),
                    new DateMember<>("endDate", Event::getEndDate, Event.Builder::endDate),
                    new ObjectArrayMember<>("venues", VENUE, Event::getVenues, Event.Builder::addVenue)));

    /** The table of {@link Organiser}. */
    public static final Shape<Organiser, Organiser.Builder> ORGANISER = new Shape<>(
            Organiser.class,
            Organiser::builder,
            Organiser.Builder::build,
            List.of(
                    new StringMember<>("name", Organiser::getName, Organiser.Builder::name),
                    new OptionalStringMember<>("acronym", Organiser::getAcronym, Organiser.Builder::acronym),
                    new EnumMember<>(
                            "role", new EnumNames<>(OrganiserRole.class), Organiser::getRole, Organiser.Builder::role),
                    new OptionalStringMember<>("capacity", Organiser::getCapacity, Organiser.Builder::capacity)));

    /** The table of {@link Participant}. */
    public static final Shape<Participant, Participant.Builder> PARTICIPANT = new Shape<>(
            Participant.class,
            Participant::builder,
            Participant.Builder::build,
            List.of(
                    new StringMember<>("name", Participant::getName, Participant.Builder::name),
                    new OptionalStringMember<>("acronym", Participant::getAcronym, Participant.Builder::acronym),
                    new OptionalStringMember<>(
                            "qualifier", Participant::getQualifier, Participant.Builder::qualifier)));

    /** The table of {@link ParticipantCategory}. */
    public static final Shape<ParticipantCategory, ParticipantCategory.Builder> PARTICIPANT_CATEGORY = new Shape<>(
            ParticipantCategory.class,
            ParticipantCategory::builder,
            ParticipantCategory.Builder::build,
            List.of(
                    new OptionalStringMember<>(
                            "label", ParticipantCategory::getLabel, ParticipantCategory.Builder::label),
                    new EnumSetMember<>(
                            "kinds",
                            new EnumNames<>(ParticipantKind.class),
                            ParticipantCategory::getKinds,
                            ParticipantCategory.Builder::addKind),
                    new ObjectArrayMember<>(
                            "participants",
                            PARTICIPANT,
                            ParticipantCategory::getParticipants,
                            ParticipantCategory.Builder::addParticipant)));

    /** The table of {@link Paragraph}. */
    public static final Shape<Paragraph, Paragraph.Builder> PARAGRAPH = new Shape<>(
            Paragraph.class,
            Paragraph::builder,
            Paragraph.Builder::build,
            List.of(
                    new StringOrEmptyMember<>("text", Paragraph::getText, Paragraph.Builder::text),
                    new StringArrayMember<>("items", Paragraph::getItems, Paragraph.Builder::addItem)));

    /** The table of {@link Section}. */
    public static final Shape<Section, Section.Builder> SECTION = new Shape<>(
            Section.class,
            Section::builder,
            Section.Builder::build,
            List.of(
                    new OptionalStringMember<>("heading", Section::getHeading, Section.Builder::heading),
                    new ObjectArrayMember<>(
                            "paragraphs", PARAGRAPH, Section::getParagraphs, Section.Builder::addParagraph)));

    /** The table of {@link Disclaimer}. */
    public static final Shape<Disclaimer, Disclaimer.Builder> DISCLAIMER = new Shape<>(
            Disclaimer.class,
            Disclaimer::builder,
            Disclaimer.Builder::build,
            List.of(new StringMember<>("text", Disclaimer::getText, Disclaimer.Builder::text)));

    /** The table of {@link InformationNote}. */
    public static final Shape<InformationNote, InformationNote.Builder> NOTE = new Shape<>(
            InformationNote.class,
            InformationNote::builder,
            InformationNote.Builder::build,
            List.of(
                    new OptionalStringMember<>(
                            "language", InformationNote::getLanguage, InformationNote.Builder::language),
                    new ObjectMember<>("event", EVENT, InformationNote::getEvent, InformationNote.Builder::event),
                    new ObjectArrayMember<>(
                            "organisers",
                            ORGANISER,
                            InformationNote::getOrganisers,
                            InformationNote.Builder::addOrganiser),
                    new ObjectArrayMember<>(
                            "participantCategories",
                            PARTICIPANT_CATEGORY,
                            InformationNote::getParticipantCategories,
                            InformationNote.Builder::addParticipantCategory),
                    section("objectives", InformationNote::getObjectives, InformationNote.Builder::objectives),
                    section("background", InformationNote::getBackground, InformationNote.Builder::background),
                    section("highlights", InformationNote::getHighlights, InformationNote.Builder::highlights),
                    section(
                            "additionalComments",
                            InformationNote::getAdditionalComments,
                            InformationNote.Builder::additionalComments),
                    new ObjectMember<>(
                            "disclaimer",
                            DISCLAIMER,
                            InformationNote::getDisclaimer,
                            InformationNote.Builder::disclaimer)));

    /** All tables. Each type comes after the types of its members. */
    public static final List<Shape<?, ?>> ALL =
            List.of(VENUE, EVENT, ORGANISER, PARTICIPANT, PARTICIPANT_CATEGORY, PARAGRAPH, SECTION, DISCLAIMER, NOTE);

    private static final ClassValue<Optional<Shape<?, ?>>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Optional<Shape<?, ?>> computeValue(Class<?> type) {
            return ALL.stream()
                    .filter(shape -> shape.type().isAssignableFrom(type))
                    .findFirst();
        }
    };

    private Shapes() {}

    /**
     * {@return the table of a model type; empty for any other class}
     *
     * @param type a model type, its generated implementation, or any other class
     */
    public static Optional<Shape<?, ?>> find(Class<?> type) {
        return BY_CLASS.get(type);
    }

    /**
     * {@return the table of a model type}
     *
     * @param type a model type, or its generated implementation
     * @throws IllegalArgumentException for any other class
     */
    public static Shape<?, ?> of(Class<?> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("Not a type of a note: " + type.getName()));
    }

    private static Member<InformationNote, InformationNote.Builder> section(
            String name, Function<InformationNote, Section> get, BiConsumer<InformationNote.Builder, Section> set) {
        return new ObjectMember<>(name, SECTION, get, set);
    }
}
