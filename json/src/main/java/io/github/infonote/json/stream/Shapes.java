package io.github.infonote.json.stream;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.ParticipantKind;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.json.stream.Member.Constant;
import io.github.infonote.json.stream.Member.ConstantSet;
import io.github.infonote.json.stream.Member.Date;
import io.github.infonote.json.stream.Member.OptionalText;
import io.github.infonote.json.stream.Member.Part;
import io.github.infonote.json.stream.Member.Parts;
import io.github.infonote.json.stream.Member.Text;
import io.github.infonote.json.stream.Member.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The JSON of every model type, a table each. A new attribute is an accessor of the model and a row here. */
public final class Shapes {
    /** {@link Venue}. */
    public static final Shape<Venue, Venue.Builder> VENUE = new Shape<>(
            Venue.class,
            Venue::builder,
            Venue.Builder::build,
            List.of(
                    new OptionalText<>("place", Venue::getPlace, Venue.Builder::place),
                    new OptionalText<>("country", Venue::getCountry, Venue.Builder::country)));

    /** {@link Event}. */
    public static final Shape<Event, Event.Builder> EVENT = new Shape<>(
            Event.class,
            Event::builder,
            Event.Builder::build,
            List.of(
                    new Text<>("title", Event::getTitle, Event.Builder::title),
                    new Date<>("startDate", Event::getStartDate, Event.Builder::startDate),
                    new Date<>("endDate", Event::getEndDate, Event.Builder::endDate),
                    new Parts<>("venues", VENUE, Event::getVenues, Event.Builder::addVenue)));

    /** {@link Organiser}. */
    public static final Shape<Organiser, Organiser.Builder> ORGANISER = new Shape<>(
            Organiser.class,
            Organiser::builder,
            Organiser.Builder::build,
            List.of(
                    new Text<>("name", Organiser::getName, Organiser.Builder::name),
                    new OptionalText<>("acronym", Organiser::getAcronym, Organiser.Builder::acronym),
                    new Constant<>(
                            "role", new Constants<>(OrganiserRole.class), Organiser::getRole, Organiser.Builder::role),
                    new OptionalText<>("capacity", Organiser::getCapacity, Organiser.Builder::capacity)));

    /** {@link Participant}. */
    public static final Shape<Participant, Participant.Builder> PARTICIPANT = new Shape<>(
            Participant.class,
            Participant::builder,
            Participant.Builder::build,
            List.of(
                    new Text<>("name", Participant::getName, Participant.Builder::name),
                    new OptionalText<>("acronym", Participant::getAcronym, Participant.Builder::acronym),
                    new OptionalText<>("qualifier", Participant::getQualifier, Participant.Builder::qualifier)));

    /** {@link ParticipantCategory}. */
    public static final Shape<ParticipantCategory, ParticipantCategory.Builder> PARTICIPANT_CATEGORY = new Shape<>(
            ParticipantCategory.class,
            ParticipantCategory::builder,
            ParticipantCategory.Builder::build,
            List.of(
                    new OptionalText<>("label", ParticipantCategory::getLabel, ParticipantCategory.Builder::label),
                    new ConstantSet<>(
                            "kinds",
                            new Constants<>(ParticipantKind.class),
                            ParticipantCategory::getKinds,
                            ParticipantCategory.Builder::addKind),
                    new Parts<>(
                            "participants",
                            PARTICIPANT,
                            ParticipantCategory::getParticipants,
                            ParticipantCategory.Builder::addParticipant)));

    /** {@link Section}. */
    public static final Shape<Section, Section.Builder> SECTION = new Shape<>(
            Section.class,
            Section::builder,
            Section.Builder::build,
            List.of(
                    new OptionalText<>("heading", Section::getHeading, Section.Builder::heading),
                    new Texts<>("paragraphs", Section::getParagraphs, Section.Builder::addParagraph),
                    new Texts<>("items", Section::getItems, Section.Builder::addItem)));

    /** {@link Disclaimer}. */
    public static final Shape<Disclaimer, Disclaimer.Builder> DISCLAIMER = new Shape<>(
            Disclaimer.class,
            Disclaimer::builder,
            Disclaimer.Builder::build,
            List.of(new Text<>("text", Disclaimer::getText, Disclaimer.Builder::text)));

    /** {@link InformationNote}. */
    public static final Shape<InformationNote, InformationNote.Builder> NOTE = new Shape<>(
            InformationNote.class,
            InformationNote::builder,
            InformationNote.Builder::build,
            List.of(
                    new Part<>("event", EVENT, InformationNote::getEvent, InformationNote.Builder::event),
                    new Parts<>(
                            "organisers",
                            ORGANISER,
                            InformationNote::getOrganisers,
                            InformationNote.Builder::addOrganiser),
                    new Parts<>(
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
                    new Part<>(
                            "disclaimer",
                            DISCLAIMER,
                            InformationNote::getDisclaimer,
                            InformationNote.Builder::disclaimer)));

    /** All of them, the parts before what they are parts of. */
    public static final List<Shape<?, ?>> ALL =
            List.of(VENUE, EVENT, ORGANISER, PARTICIPANT, PARTICIPANT_CATEGORY, SECTION, DISCLAIMER, NOTE);

    private Shapes() {}

    private static Member<InformationNote, InformationNote.Builder> section(
            String name, Function<InformationNote, Section> get, BiConsumer<InformationNote.Builder, Section> set) {
        return new Part<>(name, SECTION, get, set);
    }
}
