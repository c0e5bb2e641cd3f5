package io.github.infonote;

/**
 * A kind of participant, for finding and counting across notes, whose labels differ.
 *
 * <p>Which kinds a category holds is for the writer of the note to say: notes put one and the same body, such as the
 * European Union, under different labels.
 */
public enum ParticipantKind {
    /** States and customs territories. */
    STATE,
    /** Bodies of States with members from all over the world, and their organs and experts. */
    INTERNATIONAL_ORGANISATION,
    /** Bodies of States of one region. */
    REGIONAL_ORGANISATION,
    /** Universities and research institutes. */
    ACADEMIA,
    /** Companies and their associations. */
    PRIVATE_SECTOR,
    /** Non-governmental organisations, foundations, the press. */
    CIVIL_SOCIETY,
    /** Whatever else the note lists. */
    OTHER
}
