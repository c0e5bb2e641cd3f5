package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body or a State that held the event, or helped to. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class Organiser implements WithOrganiser, Serializable {
    private static final long serialVersionUID = 1L;

    Organiser() {}

    /** {@return the name as printed, without the acronym; empty if not set} */
    @Present(message = "{io.github.infonote.organiser.name.required}")
    public abstract String getName();

    /** {@return the acronym as printed, without brackets} */
    public abstract Optional<String> getAcronym();

    /** {@return the part that it had in holding the event, where the note tells it} */
    public abstract Optional<OrganiserRole> getRole();

    /** {@return in which capacity it acted, such as "Presidency of the G-8" in "in its role as Presidency of the G-8"} */
    public abstract Optional<String> getCapacity();

    /** {@return the organiser in one line} */
    @Override
    public final String toString() {
        return "Organiser{"
                + Excerpt.joined(
                        List.of(Optional.of(getName()), getAcronym(), getRole().map(Enum::name), getCapacity()))
                + "}";
    }

    /** {@return a builder of an organiser with nothing in it yet; {@link Builder#from(Organiser)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an organiser. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableOrganiser.Builder {
        Builder() {
            name("");
        }
    }
}
