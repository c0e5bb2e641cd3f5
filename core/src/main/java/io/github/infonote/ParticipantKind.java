package io.github.infonote;

/**
 * A kind of participant. Labels differ from note to note; kinds let you search and count participants across notes.
 *
 * <p>The writer of a note chooses the kinds of a category. Two notes may list the same organisation, such as the European Union,
 * under different kinds.
 *
 * <p>Later versions may add kinds, so a {@code switch} needs a default.
 */
public enum ParticipantKind {
    /** States and customs territories. */
    STATE,
    /** Intergovernmental organisations with members worldwide, their organs and their experts. */
    INTERNATIONAL_ORGANISATION,
    /** Intergovernmental organisations of one region. */
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
