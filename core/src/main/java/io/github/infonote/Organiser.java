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

/** An organisation or State that organised an event, alone or with others. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Organiser implements Serializable {
    private static final long serialVersionUID = -385766292L;

    Organiser() {}

    /** {@return the name as printed, without the acronym; the empty string if not set} */
    @Present(message = "{io.github.infonote.organiser.name.required}")
    public abstract String getName();

    /** {@return the acronym as printed, without brackets} */
    public abstract Optional<String> getAcronym();

    /** {@return the role in organising the event, if the note states one} */
    public abstract Optional<OrganiserRole> getRole();

    /** {@return the capacity in which the organiser acted, such as "Presidency of the G-8"} */
    public abstract Optional<String> getCapacity();

    /**
     * {@return a copy of this organiser with the given name}
     *
     * @param name the name as printed, without the acronym
     */
    public final Organiser withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * {@return a copy of this organiser with the given acronym}
     *
     * @param acronym the acronym as printed, without brackets
     */
    public final Organiser withAcronym(String acronym) {
        return toBuilder().acronym(acronym).build();
    }

    /**
     * {@return a copy of this organiser with the given acronym, or without one}
     *
     * @param acronym the acronym as printed, without brackets; empty for none
     */
    public final Organiser withAcronym(Optional<String> acronym) {
        return toBuilder().acronym(acronym).build();
    }

    /**
     * {@return a copy of this organiser with the given role}
     *
     * @param role the role in organising the event
     */
    public final Organiser withRole(OrganiserRole role) {
        return toBuilder().role(role).build();
    }

    /**
     * {@return a copy of this organiser with the given role, or without one}
     *
     * @param role the role in organising the event; empty for none
     */
    public final Organiser withRole(Optional<OrganiserRole> role) {
        return toBuilder().role(role).build();
    }

    /**
     * {@return a copy of this organiser with the given capacity}
     *
     * @param capacity the capacity in which the organiser acted
     */
    public final Organiser withCapacity(String capacity) {
        return toBuilder().capacity(capacity).build();
    }

    /**
     * {@return a copy of this organiser with the given capacity, or without one}
     *
     * @param capacity the capacity in which the organiser acted; empty for none
     */
    public final Organiser withCapacity(Optional<String> capacity) {
        return toBuilder().capacity(capacity).build();
    }

    /**
     * {@return an organiser with the given name and no other attribute set}
     *
     * @param name the name as printed, without the acronym
     */
    public static Organiser of(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return an organiser with the given name and acronym}
     *
     * @param name the name as printed, without the acronym
     * @param acronym the acronym as printed, without brackets
     */
    public static Organiser of(String name, String acronym) {
        return builder().name(name).acronym(acronym).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableOrganiser.builder().initName("");
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableOrganiser.builder().from(this);
    }

    /** {@return the hash code, which is the same in every JVM} */
    @Override
    public final int hashCode() {
        return Objects.hash(getName(), getAcronym(), getRole().map(Enum::name), getCapacity());
    }

    /** {@return a summary in one line} */
    @Override
    public final String toString() {
        return "Organiser{"
                + Excerpt.joinQuoted(
                        List.of(Optional.of(getName()), getAcronym(), getRole().map(Enum::name), getCapacity()))
                + "}";
    }

    /** Builder of {@link Organiser}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name as printed, without the acronym
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
         * Sets the role.
         *
         * @param role the role in organising the event
         * @return this builder
         */
        public final Builder role(OrganiserRole role) {
            return initRole(role);
        }

        /**
         * Sets or removes the role.
         *
         * @param role the role in organising the event; empty for none
         * @return this builder
         */
        public final Builder role(Optional<OrganiserRole> role) {
            return initRole(Objects.requireNonNull(role, "role"));
        }

        /**
         * Sets the capacity.
         *
         * @param capacity the capacity in which the organiser acted
         * @return this builder
         */
        public final Builder capacity(String capacity) {
            return initCapacity(capacity);
        }

        /**
         * Sets or removes the capacity.
         *
         * @param capacity the capacity in which the organiser acted; empty for none
         * @return this builder
         */
        public final Builder capacity(Optional<String> capacity) {
            return initCapacity(Objects.requireNonNull(capacity, "capacity"));
        }

        /** {@return the organiser} */
        public abstract Organiser build();

        // Implemented by Immutables.

        abstract Builder initName(String name);

        abstract Builder initAcronym(String acronym);

        abstract Builder initAcronym(Optional<String> acronym);

        abstract Builder initRole(OrganiserRole role);

        abstract Builder initRole(Optional<? extends OrganiserRole> role);

        abstract Builder initCapacity(String capacity);

        abstract Builder initCapacity(Optional<String> capacity);
    }
}
