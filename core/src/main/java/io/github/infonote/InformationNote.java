package io.github.infonote;

import io.github.infonote.constraint.Distinct;
import io.github.infonote.constraint.Labelled;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A short, structured account of one event, for information and no official report. Immutable and thread-safe.
 *
 * <p>The parts stand in the order in which a note is printed.
 */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class InformationNote implements WithInformationNote, Serializable {
    private static final long serialVersionUID = 1L;

    InformationNote() {}

    /** {@return what the note is about} */
    @Valid
    public abstract Event getEvent();

    /** {@return who held the event, in printed order} */
    @Present(message = "{io.github.infonote.organisers.required}")
    @ValidEntries
    @Distinct(groups = Warnings.class, message = "{io.github.infonote.organiser.duplicate}")
    public abstract List<Organiser> getOrganisers();

    /** {@return who took part, by category, in printed order; a note that prints one bare list has one category} */
    @Present(message = "{io.github.infonote.participants.required}")
    @Labelled
    @Distinct(message = "{io.github.infonote.category.label.duplicate}")
    public abstract List<@Valid ParticipantCategory> getParticipantCategories();

    /** {@return what the writers of the note went there for} */
    @Valid
    @Present(message = "{io.github.infonote.objectives.required}")
    public abstract Section getObjectives();

    /** {@return how the event came about} */
    @Valid
    @Present(message = "{io.github.infonote.background.required}")
    public abstract Section getBackground();

    /** {@return what was said and found} */
    @Valid
    @Present(groups = Warnings.class, message = "{io.github.infonote.highlights.missing}")
    public abstract Section getHighlights();

    /** {@return what else there is to say, such as whom to ask; often nothing} */
    @Valid
    public abstract Section getAdditionalComments();

    /** {@return the statement that the note is no official report} */
    @Valid
    public abstract Disclaimer getDisclaimer();

    /** {@return the note in one line: its event and how many organisers, categories and participants it has} */
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

    /** {@return a builder of a note with nothing in it yet; {@link Builder#from(InformationNote)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a note. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableInformationNote.Builder {
        private static final Event NO_EVENT = Event.builder().build();
        private static final Section NO_SECTION = Section.builder().build();
        private static final Disclaimer NO_DISCLAIMER = Disclaimer.builder().build();

        Builder() {
            event(NO_EVENT);
            objectives(NO_SECTION);
            background(NO_SECTION);
            highlights(NO_SECTION);
            additionalComments(NO_SECTION);
            disclaimer(NO_DISCLAIMER);
        }
    }
}
