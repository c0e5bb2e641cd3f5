package io.github.infonote;

import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** The venue of an event: a place, a country, or both. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Venue implements Serializable {
    private static final long serialVersionUID = 655366513L;

    Venue() {}

    /** {@return the town, building or border post, as printed} */
    public abstract Optional<String> getPlace();

    /** {@return the country as printed} */
    public abstract Optional<String> getCountry();

    /**
     * {@return a copy of this venue with the given place}
     *
     * @param place the town, building or border post, as printed
     */
    public final Venue withPlace(String place) {
        return toBuilder().place(place).build();
    }

    /**
     * {@return a copy of this venue with the given place, or without one}
     *
     * @param place the town, building or border post, as printed; empty for none
     */
    public final Venue withPlace(Optional<String> place) {
        return toBuilder().place(place).build();
    }

    /**
     * {@return a copy of this venue with the given country}
     *
     * @param country the country as printed
     */
    public final Venue withCountry(String country) {
        return toBuilder().country(country).build();
    }

    /**
     * {@return a copy of this venue with the given country, or without one}
     *
     * @param country the country as printed; empty for none
     */
    public final Venue withCountry(Optional<String> country) {
        return toBuilder().country(country).build();
    }

    /**
     * {@return a venue with the given place and country}
     *
     * @param place the town, building or border post, as printed
     * @param country the country as printed
     */
    public static Venue of(String place, String country) {
        return builder().place(place).country(country).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableVenue.builder();
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableVenue.builder().from(this);
    }

    /** {@return a summary in one line} */
    @Override
    public final String toString() {
        return "Venue{" + Excerpt.joinQuoted(List.of(getPlace(), getCountry())) + "}";
    }

    /** Builder of {@link Venue}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the place.
         *
         * @param place the town, building or border post, as printed
         * @return this builder
         */
        public final Builder place(String place) {
            return initPlace(place);
        }

        /**
         * Sets or removes the place.
         *
         * @param place the town, building or border post, as printed; empty for none
         * @return this builder
         */
        public final Builder place(Optional<String> place) {
            return initPlace(Objects.requireNonNull(place, "place"));
        }

        /**
         * Sets the country.
         *
         * @param country the country as printed
         * @return this builder
         */
        public final Builder country(String country) {
            return initCountry(country);
        }

        /**
         * Sets or removes the country.
         *
         * @param country the country as printed; empty for none
         * @return this builder
         */
        public final Builder country(Optional<String> country) {
            return initCountry(Objects.requireNonNull(country, "country"));
        }

        /** {@return the venue} */
        public abstract Venue build();

        // Implemented by Immutables.

        abstract Builder initPlace(String place);

        abstract Builder initPlace(Optional<String> place);

        abstract Builder initCountry(String country);

        abstract Builder initCountry(Optional<String> country);
    }
}
