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
import java.util.Optional;
import org.immutables.value.Value;

/** The event that a note is about: what it was, when and where. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@DatesInOrder
public abstract class Event implements WithEvent, Serializable {
    private static final long serialVersionUID = 1L;

    Event() {}

    /** {@return the title as printed; empty if not set} */
    @Present(message = "{io.github.infonote.event.title.required}")
    public abstract String getTitle();

    /** {@return the first day, a calendar date without a time zone} */
    @Present(message = "{io.github.infonote.event.startDate.required}")
    @NotFuture(groups = Warnings.class)
    public abstract Optional<LocalDate> getStartDate();

    /** {@return the last day, itself included; absent if the event lasted one day} */
    public abstract Optional<LocalDate> getEndDate();

    /** {@return where the event was held, in printed order} */
    @Present(groups = Warnings.class, message = "{io.github.infonote.event.venue.missing}")
    public abstract List<@Valid Venue> getVenues();

    /** {@return the event in one line} */
    @Override
    public final String toString() {
        return "Event{" + summary() + ", " + Excerpt.count(getVenues().size(), "venue", "venues") + "}";
    }

    /** Title and dates, as far as they are there. */
    final String summary() {
        String title = Excerpt.quoted(getTitle());
        String start = getStartDate().map(LocalDate::toString).orElse("no date");
        return title + ", " + start + getEndDate().map(end -> " to " + end).orElse("");
    }

    /** {@return a builder of an event with nothing in it yet; {@link Builder#from(Event)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an event. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {
            title("");
        }
    }
}
