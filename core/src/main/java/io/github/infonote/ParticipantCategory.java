package io.github.infonote;

import io.github.infonote.constraint.Distinct;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The participants under one label, such as "International Organisations". Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class ParticipantCategory implements Serializable {
    private static final long serialVersionUID = -722696960L;

    ParticipantCategory() {}

    /** {@return the label as printed; absent for a single list without a label} */
    public abstract Optional<String> getLabel();

    /** {@return the kinds of the participants, in the order of {@link ParticipantKind}} */
    public abstract Set<ParticipantKind> getKinds();

    /** {@return the participants in printed order} */
    @Present(message = "{io.github.infonote.category.participants.required}")
    @ValidEntries
    @ValidEntries(groups = Warnings.class)
    @Distinct(groups = Warnings.class, message = "{io.github.infonote.participant.duplicate}")
    public abstract List<Participant> getParticipants();

    /**
     * {@return a copy of this category with the given label}
     *
     * @param label the label as printed
     */
    public final ParticipantCategory withLabel(String label) {
        return toBuilder().label(label).build();
    }

    /**
     * {@return a copy of this category with the given label, or without one}
     *
     * @param label the label as printed; empty for none
     */
    public final ParticipantCategory withLabel(Optional<String> label) {
        return toBuilder().label(label).build();
    }

    /**
     * {@return a copy of this category with the given kinds}
     *
     * @param kinds the kinds
     */
    public final ParticipantCategory withKinds(ParticipantKind... kinds) {
        return withKinds(NonNull.elements(kinds, "kinds"));
    }

    /**
     * {@return a copy of this category with the given kinds}
     *
     * @param kinds the kinds
     */
    public final ParticipantCategory withKinds(Iterable<ParticipantKind> kinds) {
        return toBuilder().kinds(kinds).build();
    }

    /**
     * {@return a copy of this category with the given participants}
     *
     * @param participants the participants
     */
    public final ParticipantCategory withParticipants(Participant... participants) {
        return withParticipants(NonNull.elements(participants, "participants"));
    }

    /**
     * {@return a copy of this category with the given participants}
     *
     * @param participants the participants
     */
    public final ParticipantCategory withParticipants(Iterable<? extends Participant> participants) {
        return toBuilder().participants(participants).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableParticipantCategory.builder();
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableParticipantCategory.builder().from(this);
    }

    /** {@return the hash code, which is the same in every JVM} */
    @Override
    public final int hashCode() {
        List<String> kinds = getKinds().stream().map(Enum::name).toList();
        return Objects.hash(getLabel(), kinds, getParticipants());
    }

    /** {@return a summary in one line: the label and the number of participants} */
    @Override
    public final String toString() {
        return "ParticipantCategory{" + getLabel().map(Excerpt::quote).orElse("no label") + ", "
                + Excerpt.count(getParticipants().size(), "participant", "participants") + "}";
    }

    /** Builder of {@link ParticipantCategory}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the label.
         *
         * @param label the label as printed
         * @return this builder
         */
        public final Builder label(String label) {
            return initLabel(label);
        }

        /**
         * Sets or removes the label.
         *
         * @param label the label as printed; empty for none
         * @return this builder
         */
        public final Builder label(Optional<String> label) {
            return initLabel(Objects.requireNonNull(label, "label"));
        }

        /**
         * Adds a kind.
         *
         * @param kind the kind
         * @return this builder
         */
        public final Builder addKind(ParticipantKind kind) {
            return appendKind(Objects.requireNonNull(kind, "kinds"));
        }

        /**
         * Adds several kinds.
         *
         * @param kinds the kinds to add
         * @return this builder
         */
        public final Builder addKinds(ParticipantKind... kinds) {
            return appendAllKinds(NonNull.elements(kinds, "kinds"));
        }

        /**
         * Adds all given kinds.
         *
         * @param kinds the kinds to add
         * @return this builder
         */
        public final Builder addAllKinds(Iterable<ParticipantKind> kinds) {
            return appendAllKinds(NonNull.elements(kinds, "kinds"));
        }

        /**
         * Replaces all kinds.
         *
         * @param kinds the new kinds
         * @return this builder
         */
        public final Builder kinds(Iterable<ParticipantKind> kinds) {
            return initKinds(NonNull.elements(kinds, "kinds"));
        }

        /**
         * Adds a participant.
         *
         * @param participant the participant
         * @return this builder
         */
        public final Builder addParticipant(Participant participant) {
            return appendParticipant(Objects.requireNonNull(participant, "participants"));
        }

        /**
         * Adds several participants.
         *
         * @param participants the participants to add
         * @return this builder
         */
        public final Builder addParticipants(Participant... participants) {
            return appendAllParticipants(NonNull.elements(participants, "participants"));
        }

        /**
         * Adds participants with the given names and no other attribute set.
         *
         * @param names the names as printed, without brackets and their content
         * @return this builder
         */
        public final Builder addParticipantNames(String... names) {
            return appendAllParticipants(NonNull.elements(names, "participants").stream()
                    .map(Participant::of)
                    .toList());
        }

        /**
         * Adds all given participants.
         *
         * @param participants the participants to add
         * @return this builder
         */
        public final Builder addAllParticipants(Iterable<? extends Participant> participants) {
            return appendAllParticipants(NonNull.elements(participants, "participants"));
        }

        /**
         * Replaces all participants.
         *
         * @param participants the new participants
         * @return this builder
         */
        public final Builder participants(Iterable<? extends Participant> participants) {
            return initParticipants(NonNull.elements(participants, "participants"));
        }

        /** {@return the category} */
        public abstract ParticipantCategory build();

        // Implemented by Immutables.

        abstract Builder initLabel(String label);

        abstract Builder initLabel(Optional<String> label);

        abstract Builder appendKind(ParticipantKind kind);

        abstract Builder appendAllKinds(Iterable<ParticipantKind> kinds);

        abstract Builder initKinds(Iterable<ParticipantKind> kinds);

        abstract Builder appendParticipant(Participant participant);

        abstract Builder appendAllParticipants(Iterable<? extends Participant> participants);

        abstract Builder initParticipants(Iterable<? extends Participant> participants);
    }
}
