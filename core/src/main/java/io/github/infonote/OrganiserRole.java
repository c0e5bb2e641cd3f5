package io.github.infonote;

/** The role of an organiser. Later versions may add roles, so a {@code switch} needs a default. */
public enum OrganiserRole {
    /** The main or only organiser. */
    LEAD,
    /** Helps the lead to organise the event: "in cooperation with …". */
    PARTNER,
    /** Provides money, experts or a venue: "with the support of …". */
    SUPPORTER,
    /** Carries the event out on behalf of the lead. */
    IMPLEMENTING_AGENCY
}
