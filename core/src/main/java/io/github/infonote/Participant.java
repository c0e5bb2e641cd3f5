package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A State, organisation, company or group of people that took part in an event. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Participant implements Serializable {
    private static final long serialVersionUID = 880919931L;

    Participant() {}

    /** {@return the name as printed, without brackets and their content; the empty string if not set} */
    @Present(message = "{io.github.infonote.participant.name.required}")
    public abstract String getName();

    /** {@return the acronym as printed, without brackets} */
    public abstract Optional<String> getAcronym();

    /** {@return a remark that is printed in brackets, without the brackets, such as "represented by the European Commission"} */
    public abstract Optional<String> getQualifier();

    /**
     * {@return a copy of this participant with the given name}
     *
     * @param name the name as printed, without brackets and their content
     */
    public final Participant withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * {@return a copy of this participant with the given acronym}
     *
     * @param acronym the acronym as printed, without brackets
     */
    public final Participant withAcronym(String acronym) {
        return toBuilder().acronym(acronym).build();
    }

    /**
     * {@return a copy of this participant with the given acronym, or without one}
     *
     * @param acronym the acronym as printed, without brackets; empty for none
     */
    public final Participant withAcronym(Optional<String> acronym) {
        return toBuilder().acronym(acronym).build();
    }

    /**
     * {@return a copy of this participant with the given qualifier}
     *
     * @param qualifier the remark that is printed in brackets, without the brackets
     */
    public final Participant withQualifier(String qualifier) {
        return toBuilder().qualifier(qualifier).build();
    }

    /**
     * {@return a copy of this participant with the given qualifier, or without one}
     *
     * @param qualifier the remark that is printed in brackets, without the brackets; empty for none
     */
    public final Participant withQualifier(Optional<String> qualifier) {
        return toBuilder().qualifier(qualifier).build();
    }

    /**
     * {@return a participant with the given name and no other attribute set}
     *
     * @param name the name as printed, without brackets and their content
     */
    public static Participant of(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return a participant with the given name and acronym}
     *
     * @param name the name as printed, without brackets and their content
     * @param acronym the acronym as printed, without brackets
     */
    public static Participant of(String name, String acronym) {
        return builder().name(name).acronym(acronym).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableParticipant.builder().initName("");
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableParticipant.builder().from(this);
    }

    /** {@return a summary in one line} */
    @Override
    public final String toString() {
        return "Participant{" + Excerpt.joinQuoted(List.of(Optional.of(getName()), getAcronym(), getQualifier())) + "}";
    }

    /** Builder of {@link Participant}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name as printed, without brackets and their content
         * @return this builder
         */
        public final Builder name(String name) {
            return initName(name);
        }

        /**
         * Sets the acronym.
         *
         * @param acronym the acronym as printed, without brackets
         * @return this builder
         */
        public final Builder acronym(String acronym) {
            return initAcronym(acronym);
        }

        /**
         * Sets or removes the acronym.
         *
         * @param acronym the acronym as printed, without brackets; empty for none
         * @return this builder
         */
        public final Builder acronym(Optional<String> acronym) {
            return initAcronym(Objects.requireNonNull(acronym, "acronym"));
        }

        /**
         * Sets the qualifier.
         *
         * @param qualifier the remark that is printed in brackets, without the brackets
         * @return this builder
         */
        public final Builder qualifier(String qualifier) {
            return initQualifier(qualifier);
        }

        /**
         * Sets or removes the qualifier.
         *
         * @param qualifier the remark that is printed in brackets, without the brackets; empty for none
         * @return this builder
         */
        public final Builder qualifier(Optional<String> qualifier) {
            return initQualifier(Objects.requireNonNull(qualifier, "qualifier"));
        }

        /** {@return the participant} */
        public abstract Participant build();

        // Implemented by Immutables.

        abstract Builder initName(String name);

        abstract Builder initAcronym(String acronym);

        abstract Builder initAcronym(Optional<String> acronym);

        abstract Builder initQualifier(String qualifier);

        abstract Builder initQualifier(Optional<String> qualifier);
    }
}
