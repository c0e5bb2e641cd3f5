package io.github.infonote;

import io.github.infonote.constraint.Distinct;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Participants under one printed label, such as "International Organisations". Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class ParticipantCategory implements WithParticipantCategory, Serializable {
    private static final long serialVersionUID = 1L;

    ParticipantCategory() {}

    /** {@return the label as printed; absent in a note that prints one bare list} */
    public abstract Optional<String> getLabel();

    /** {@return the kinds that the label stands for, in the order of {@link ParticipantKind}; one label often merges several} */
    public abstract Set<ParticipantKind> getKinds();

    /** {@return the participants in printed order} */
    @Present(message = "{io.github.infonote.category.participants.required}")
    @ValidEntries
    @Distinct(groups = Warnings.class, message = "{io.github.infonote.participant.duplicate}")
    public abstract List<Participant> getParticipants();

    /** {@return the category in one line: its label and how many participants it has} */
    @Override
    public final String toString() {
        return "ParticipantCategory{" + getLabel().map(Excerpt::quoted).orElse("no label") + ", "
                + Excerpt.count(getParticipants().size(), "participant", "participants") + "}";
    }

    /** {@return a builder of a category with nothing in it yet; {@link Builder#from(ParticipantCategory)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a category. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableParticipantCategory.Builder {
        Builder() {}
    }
}
