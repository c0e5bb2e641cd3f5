package io.github.infonote;

/** The role of an organiser in organising an event. */
public enum OrganiserRole {
    /** The main or only organiser. */
    LEAD,
    /** Organises the event together with the lead: "in cooperation with …". */
    PARTNER,
    /** Provides money, experts or a place: "with the support of …". */
    SUPPORTER,
    /** Carries the event out on behalf of the lead. */
    IMPLEMENTING_AGENCY
}
