package io.github.infonote.validation.importer;

/**
 * The meaning of a label or heading. Its words in each language are in the vocabulary.
 * {@code "Organizers"} and {@code "Hosted by"} mean {@link #ORGANISERS}.
 */
enum Term {
    TITLE("title", true, -1),
    EVENT("event", true, -1),
    ORGANISERS("organisers", true, -1),
    DATE_AND_VENUE("dateAndVenue", true, -1),
    DATE("date", false, -1),
    VENUE("venue", false, -1),
    PARTICIPANTS("participants", true, -1),
    OBJECTIVES("objectives", true, 0),
    BACKGROUND("background", true, 1),
    HIGHLIGHTS("highlights", true, 2),
    ADDITIONAL_COMMENTS("additionalComments", true, 3),
    DISCLAIMER("disclaimer", false, -1),
    /** A label of something that isn't in a note, such as a contact's name. */
    OTHER("other", false, -1);

    /** The key of its words in the bundles. */
    final String key;

    /** Whether printed notes have this label or heading. */
    final boolean isPrinted;

    /** The index of its section, starting at 0, or -1 if it isn't a section. */
    final int section;

    Term(String key, boolean isPrinted, int section) {
        this.key = key;
        this.isPrinted = isPrinted;
        this.section = section;
    }
}
