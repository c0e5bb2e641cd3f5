package io.github.infonote;

/**
 * A kind of participant, for search and statistics across notes whose labels differ.
 *
 * <p>The writer of a note decides which kinds a category has: notes list the same body, such as the European Union,
 * under different labels.
 */
public enum ParticipantKind {
    /** States and customs territories. */
    STATE,
    /** Bodies of States with members from all over the world, their organs and their experts. */
    INTERNATIONAL_ORGANISATION,
    /** Bodies of States of one region. */
    REGIONAL_ORGANISATION,
    /** Universities and research institutes. */
    ACADEMIA,
    /** Companies and their associations. */
    PRIVATE_SECTOR,
    /** Non-governmental organisations, foundations and the press. */
    CIVIL_SOCIETY,
    /** All others. */
    OTHER
}
