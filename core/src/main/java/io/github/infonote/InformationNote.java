package io.github.infonote;

import io.github.infonote.constraint.Distinct;
import io.github.infonote.constraint.Labelled;
import io.github.infonote.constraint.LanguageTag;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A short, structured account of one event. An information note isn't an official report.
 *
 * <p>The attributes are in printed order. Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class InformationNote implements Serializable {
    private static final long serialVersionUID = 2105801480L;
    private static final Event NO_EVENT = Event.builder().build();
    private static final Section NO_SECTION = Section.builder().build();
    private static final Disclaimer NO_DISCLAIMER = Disclaimer.builder().build();

    InformationNote() {}

    /** {@return the language that the note is written in, as a BCP 47 tag, such as {@code en} or {@code zh-Hant}} */
    @LanguageTag
    public abstract Optional<String> getLanguage();

    /** {@return the event that the note is about} */
    @Valid
    public abstract Event getEvent();

    /** {@return the organisers of the event, in printed order} */
    @Present(message = "{io.github.infonote.organisers.required}")
    @ValidEntries
    @ValidEntries(groups = Warnings.class)
    @Distinct(groups = Warnings.class, message = "{io.github.infonote.organiser.duplicate}")
    public abstract List<Organiser> getOrganisers();

    /** {@return the categories of participants, in printed order; a note with one list has one category} */
    @Present(message = "{io.github.infonote.participantCategories.required}")
    @Labelled
    @Distinct(message = "{io.github.infonote.category.label.duplicate}")
    public abstract List<@Valid ParticipantCategory> getParticipantCategories();

    /** {@return the writer's objectives in attending the event} */
    @Valid
    @Present(message = "{io.github.infonote.objectives.required}")
    public abstract Section getObjectives();

    /** {@return the background of the event} */
    @Valid
    @Present(message = "{io.github.infonote.background.required}")
    public abstract Section getBackground();

    /** {@return the main points of the event} */
    @Valid
    @Present(groups = Warnings.class, message = "{io.github.infonote.highlights.missing}")
    public abstract Section getHighlights();

    /** {@return the additional comments, such as contact details; often empty} */
    @Valid
    public abstract Section getAdditionalComments();

    /** {@return the statement that the note is not an official report} */
    @Valid
    public abstract Disclaimer getDisclaimer();

    /**
     * {@return a copy of this note with the given language}
     *
     * @param language a BCP 47 tag
     */
    public final InformationNote withLanguage(String language) {
        return toBuilder().language(language).build();
    }

    /**
     * {@return a copy of this note with the given language, or without one}
     *
     * @param language a BCP 47 tag; empty for none
     */
    public final InformationNote withLanguage(Optional<String> language) {
        return toBuilder().language(language).build();
    }

    /**
     * {@return a copy of this note with the given event}
     *
     * @param event the event
     */
    public final InformationNote withEvent(Event event) {
        return toBuilder().event(event).build();
    }

    /**
     * {@return a copy of this note with the given organisers}
     *
     * @param organisers the organisers
     */
    public final InformationNote withOrganisers(Organiser... organisers) {
        return withOrganisers(NonNull.elements(organisers, "organisers"));
    }

    /**
     * {@return a copy of this note with the given organisers}
     *
     * @param organisers the organisers
     */
    public final InformationNote withOrganisers(Iterable<? extends Organiser> organisers) {
        return toBuilder().organisers(organisers).build();
    }

    /**
     * {@return a copy of this note with the given categories of participants}
     *
     * @param participantCategories the categories of participants
     */
    public final InformationNote withParticipantCategories(ParticipantCategory... participantCategories) {
        return withParticipantCategories(NonNull.elements(participantCategories, "participantCategories"));
    }

    /**
     * {@return a copy of this note with the given categories of participants}
     *
     * @param participantCategories the categories of participants
     */
    public final InformationNote withParticipantCategories(
            Iterable<? extends ParticipantCategory> participantCategories) {
        return toBuilder().participantCategories(participantCategories).build();
    }

    /**
     * {@return a copy of this note with the given objectives}
     *
     * @param objectives the writer's objectives in attending the event
     */
    public final InformationNote withObjectives(Section objectives) {
        return toBuilder().objectives(objectives).build();
    }

    /**
     * {@return a copy of this note with the given background}
     *
     * @param background the background of the event
     */
    public final InformationNote withBackground(Section background) {
        return toBuilder().background(background).build();
    }

    /**
     * {@return a copy of this note with the given highlights}
     *
     * @param highlights the main points of the event
     */
    public final InformationNote withHighlights(Section highlights) {
        return toBuilder().highlights(highlights).build();
    }

    /**
     * {@return a copy of this note with the given additional comments}
     *
     * @param additionalComments the additional comments
     */
    public final InformationNote withAdditionalComments(Section additionalComments) {
        return toBuilder().additionalComments(additionalComments).build();
    }

    /**
     * {@return a copy of this note with the given disclaimer}
     *
     * @param disclaimer the statement that the note is not an official report
     */
    public final InformationNote withDisclaimer(Disclaimer disclaimer) {
        return toBuilder().disclaimer(disclaimer).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableInformationNote.builder()
                .initEvent(NO_EVENT)
                .initObjectives(NO_SECTION)
                .initBackground(NO_SECTION)
                .initHighlights(NO_SECTION)
                .initAdditionalComments(NO_SECTION)
                .initDisclaimer(NO_DISCLAIMER);
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableInformationNote.builder().from(this);
    }

    /** {@return a summary in one line: the event and the numbers of organisers, participants and categories} */
    @Override
    public final String toString() {
        int participants = getParticipantCategories().stream()
                .mapToInt(category -> category.getParticipants().size())
                .sum();
        return "InformationNote{" + getEvent().summary()
                + ", " + Excerpt.count(getOrganisers().size(), "organiser", "organisers")
                + ", " + Excerpt.count(participants, "participant", "participants")
                + " in " + Excerpt.count(getParticipantCategories().size(), "category", "categories") + "}";
    }

    /** Builder of {@link InformationNote}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the language.
         *
         * @param language a BCP 47 tag
         * @return this builder
         */
        public final Builder language(String language) {
            return initLanguage(language);
        }

        /**
         * Sets or removes the language.
         *
         * @param language a BCP 47 tag; empty for none
         * @return this builder
         */
        public final Builder language(Optional<String> language) {
            return initLanguage(Objects.requireNonNull(language, "language"));
        }

        /**
         * Sets the event.
         *
         * @param event the event
         * @return this builder
         */
        public final Builder event(Event event) {
            return initEvent(event);
        }

        /**
         * Adds an organiser.
         *
         * @param organiser the organiser
         * @return this builder
         */
        public final Builder addOrganiser(Organiser organiser) {
            return appendOrganiser(Objects.requireNonNull(organiser, "organisers"));
        }

        /**
         * Adds several organisers.
         *
         * @param organisers the organisers to add
         * @return this builder
         */
        public final Builder addOrganisers(Organiser... organisers) {
            return appendAllOrganisers(NonNull.elements(organisers, "organisers"));
        }

        /**
         * Adds all given organisers.
         *
         * @param organisers the organisers to add
         * @return this builder
         */
        public final Builder addAllOrganisers(Iterable<? extends Organiser> organisers) {
            return appendAllOrganisers(NonNull.elements(organisers, "organisers"));
        }

        /**
         * Replaces all organisers.
         *
         * @param organisers the new organisers
         * @return this builder
         */
        public final Builder organisers(Iterable<? extends Organiser> organisers) {
            return initOrganisers(NonNull.elements(organisers, "organisers"));
        }

        /**
         * Adds a category of participants.
         *
         * @param participantCategory the category of participants
         * @return this builder
         */
        public final Builder addParticipantCategory(ParticipantCategory participantCategory) {
            return appendParticipantCategory(Objects.requireNonNull(participantCategory, "participantCategories"));
        }

        /**
         * Adds several categories of participants.
         *
         * @param participantCategories the categories of participants to add
         * @return this builder
         */
        public final Builder addParticipantCategories(ParticipantCategory... participantCategories) {
            return appendAllParticipantCategories(NonNull.elements(participantCategories, "participantCategories"));
        }

        /**
         * Adds all given categories of participants.
         *
         * @param participantCategories the categories of participants to add
         * @return this builder
         */
        public final Builder addAllParticipantCategories(
                Iterable<? extends ParticipantCategory> participantCategories) {
            return appendAllParticipantCategories(NonNull.elements(participantCategories, "participantCategories"));
        }

        /**
         * Replaces all categories of participants.
         *
         * @param participantCategories the new categories of participants
         * @return this builder
         */
        public final Builder participantCategories(Iterable<? extends ParticipantCategory> participantCategories) {
            return initParticipantCategories(NonNull.elements(participantCategories, "participantCategories"));
        }

        /**
         * Sets the objectives.
         *
         * @param objectives the writer's objectives in attending the event
         * @return this builder
         */
        public final Builder objectives(Section objectives) {
            return initObjectives(objectives);
        }

        /**
         * Sets the background.
         *
         * @param background the background of the event
         * @return this builder
         */
        public final Builder background(Section background) {
            return initBackground(background);
        }

        /**
         * Sets the highlights.
         *
         * @param highlights the main points of the event
         * @return this builder
         */
        public final Builder highlights(Section highlights) {
            return initHighlights(highlights);
        }

        /**
         * Sets the additional comments.
         *
         * @param additionalComments the additional comments
         * @return this builder
         */
        public final Builder additionalComments(Section additionalComments) {
            return initAdditionalComments(additionalComments);
        }

        /**
         * Sets the disclaimer.
         *
         * @param disclaimer the statement that the note is not an official report
         * @return this builder
         */
        public final Builder disclaimer(Disclaimer disclaimer) {
            return initDisclaimer(disclaimer);
        }

        /** {@return the note} */
        public abstract InformationNote build();

        // Implemented by Immutables.

        abstract Builder initLanguage(String language);

        abstract Builder initLanguage(Optional<String> language);

        abstract Builder initEvent(Event event);

        abstract Builder appendOrganiser(Organiser organiser);

        abstract Builder appendAllOrganisers(Iterable<? extends Organiser> organisers);

        abstract Builder initOrganisers(Iterable<? extends Organiser> organisers);

        abstract Builder appendParticipantCategory(ParticipantCategory participantCategory);

        abstract Builder appendAllParticipantCategories(Iterable<? extends ParticipantCategory> participantCategories);

        abstract Builder initParticipantCategories(Iterable<? extends ParticipantCategory> participantCategories);

        abstract Builder initObjectives(Section objectives);

        abstract Builder initBackground(Section background);

        abstract Builder initHighlights(Section highlights);

        abstract Builder initAdditionalComments(Section additionalComments);

        abstract Builder initDisclaimer(Disclaimer disclaimer);
    }
}
