package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A State, body, company or group of persons that took part in an event. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class Participant implements WithParticipant, Serializable {
    private static final long serialVersionUID = 1L;

    Participant() {}

    /** {@return the name as printed, without what stands in brackets; empty if not set} */
    @Present(message = "{io.github.infonote.participant.name.required}")
    public abstract String getName();

    /** {@return the acronym as printed, without brackets} */
    public abstract Optional<String> getAcronym();

    /** {@return what else is printed in brackets, such as "represented by the European Commission"} */
    public abstract Optional<String> getQualifier();

    /** {@return the participant in one line} */
    @Override
    public final String toString() {
        return "Participant{" + Excerpt.joined(List.of(Optional.of(getName()), getAcronym(), getQualifier())) + "}";
    }

    /**
     * {@return a participant of whom only the name is printed}
     *
     * @param name the name as printed
     */
    public static Participant of(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder of a participant with nothing in it yet; {@link Builder#from(Participant)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a participant. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableParticipant.Builder {
        Builder() {
            name("");
        }
    }
}
