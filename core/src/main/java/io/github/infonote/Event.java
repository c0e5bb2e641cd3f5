package io.github.infonote;

import io.github.infonote.constraint.DatesInOrder;
import io.github.infonote.constraint.NotFuture;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** An event, with its title, dates and venues. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
@DatesInOrder
public abstract class Event implements Serializable {
    private static final long serialVersionUID = 161598280L;

    Event() {}

    /** {@return the title as printed; the empty string if not set} */
    @Present(message = "{io.github.infonote.event.title.required}")
    public abstract String getTitle();

    /** {@return the first day, if set} */
    @Present(message = "{io.github.infonote.event.startDate.required}")
    @NotFuture(groups = Warnings.class)
    public abstract Optional<LocalDate> getStartDate();

    /** {@return the last day, inclusive; absent for an event of one day} */
    public abstract Optional<LocalDate> getEndDate();

    /** {@return the venues in printed order} */
    @Present(groups = Warnings.class, message = "{io.github.infonote.event.venue.missing}")
    public abstract List<@Valid Venue> getVenues();

    /**
     * {@return a copy of this event with the given title}
     *
     * @param title the title as printed
     */
    public final Event withTitle(String title) {
        return toBuilder().title(title).build();
    }

    /**
     * {@return a copy of this event with the given first day}
     *
     * @param startDate the first day
     */
    public final Event withStartDate(LocalDate startDate) {
        return toBuilder().startDate(startDate).build();
    }

    /**
     * {@return a copy of this event with the given first day, or without one}
     *
     * @param startDate the first day; empty for none
     */
    public final Event withStartDate(Optional<LocalDate> startDate) {
        return toBuilder().startDate(startDate).build();
    }

    /**
     * {@return a copy of this event with the given last day}
     *
     * @param endDate the last day, inclusive
     */
    public final Event withEndDate(LocalDate endDate) {
        return toBuilder().endDate(endDate).build();
    }

    /**
     * {@return a copy of this event with the given last day, or without one}
     *
     * @param endDate the last day, inclusive; empty for none
     */
    public final Event withEndDate(Optional<LocalDate> endDate) {
        return toBuilder().endDate(endDate).build();
    }

    /**
     * {@return a copy of this event with the given venues}
     *
     * @param venues the venues
     */
    public final Event withVenues(Venue... venues) {
        return withVenues(NonNull.elements(venues, "venues"));
    }

    /**
     * {@return a copy of this event with the given venues}
     *
     * @param venues the venues
     */
    public final Event withVenues(Iterable<? extends Venue> venues) {
        return toBuilder().venues(venues).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableEvent.builder().initTitle("");
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableEvent.builder().from(this);
    }

    /** {@return a summary in one line} */
    @Override
    public final String toString() {
        return "Event{" + summary() + ", " + Excerpt.count(getVenues().size(), "venue", "venues") + "}";
    }

    final String summary() {
        String title = Excerpt.quote(getTitle());
        String start = getStartDate().map(LocalDate::toString).orElse("no date");
        return title + ", " + start + getEndDate().map(end -> " to " + end).orElse("");
    }

    /** Builder of {@link Event}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the title.
         *
         * @param title the title as printed
         * @return this builder
         */
        public final Builder title(String title) {
            return initTitle(title);
        }

        /**
         * Sets the first day.
         *
         * @param startDate the first day
         * @return this builder
         */
        public final Builder startDate(LocalDate startDate) {
            return initStartDate(startDate);
        }

        /**
         * Sets or removes the first day.
         *
         * @param startDate the first day; empty for none
         * @return this builder
         */
        public final Builder startDate(Optional<LocalDate> startDate) {
            return initStartDate(Objects.requireNonNull(startDate, "startDate"));
        }

        /**
         * Sets the last day.
         *
         * @param endDate the last day, inclusive
         * @return this builder
         */
        public final Builder endDate(LocalDate endDate) {
            return initEndDate(endDate);
        }

        /**
         * Sets or removes the last day.
         *
         * @param endDate the last day, inclusive; empty for none
         * @return this builder
         */
        public final Builder endDate(Optional<LocalDate> endDate) {
            return initEndDate(Objects.requireNonNull(endDate, "endDate"));
        }

        /**
         * Sets the first and the last day.
         *
         * @param startDate the first day
         * @param endDate the last day, inclusive
         * @return this builder
         */
        public final Builder dates(LocalDate startDate, LocalDate endDate) {
            Objects.requireNonNull(startDate, "startDate");
            Objects.requireNonNull(endDate, "endDate");
            return initStartDate(startDate).initEndDate(endDate);
        }

        /**
         * Adds a venue.
         *
         * @param venue the venue
         * @return this builder
         */
        public final Builder addVenue(Venue venue) {
            return appendVenue(Objects.requireNonNull(venue, "venues"));
        }

        /**
         * Adds several venues.
         *
         * @param venues the venues to add
         * @return this builder
         */
        public final Builder addVenues(Venue... venues) {
            return appendAllVenues(NonNull.elements(venues, "venues"));
        }

        /**
         * Adds all given venues.
         *
         * @param venues the venues to add
         * @return this builder
         */
        public final Builder addAllVenues(Iterable<? extends Venue> venues) {
            return appendAllVenues(NonNull.elements(venues, "venues"));
        }

        /**
         * Replaces all venues.
         *
         * @param venues the new venues
         * @return this builder
         */
        public final Builder venues(Iterable<? extends Venue> venues) {
            return initVenues(NonNull.elements(venues, "venues"));
        }

        /** {@return the event} */
        public abstract Event build();

        // Implemented by Immutables.

        abstract Builder initTitle(String title);

        abstract Builder initStartDate(LocalDate startDate);

        abstract Builder initStartDate(Optional<? extends LocalDate> startDate);

        abstract Builder initEndDate(LocalDate endDate);

        abstract Builder initEndDate(Optional<? extends LocalDate> endDate);

        abstract Builder appendVenue(Venue venue);

        abstract Builder appendAllVenues(Iterable<? extends Venue> venues);

        abstract Builder initVenues(Iterable<? extends Venue> venues);
    }
}
