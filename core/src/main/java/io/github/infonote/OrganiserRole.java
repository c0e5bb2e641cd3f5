package io.github.infonote;

/** The part that an organiser had in holding an event. */
public enum OrganiserRole {
    /** Held the event, alone or before the others. */
    LEAD,
    /** Held it together with the lead: "in cooperation with …". */
    PARTNER,
    /** Gave money, experts or a place: "with the support of …". */
    SUPPORTER,
    /** Carried the event out on behalf of the lead. */
    IMPLEMENTING_AGENCY
}
