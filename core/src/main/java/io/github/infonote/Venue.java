package io.github.infonote;

import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A place where an event was held: a town or a border post, a country, or both. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class Venue implements WithVenue, Serializable {
    private static final long serialVersionUID = 1L;

    Venue() {}

    /** {@return the town, building or border post, as printed} */
    public abstract Optional<String> getPlace();

    /** {@return the country, as printed} */
    public abstract Optional<String> getCountry();

    /** {@return the venue in one line} */
    @Override
    public final String toString() {
        return "Venue{" + Excerpt.joined(List.of(getPlace(), getCountry())) + "}";
    }

    /** {@return a builder of a venue with nothing in it yet; {@link Builder#from(Venue)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a venue. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableVenue.Builder {
        Builder() {}
    }
}
