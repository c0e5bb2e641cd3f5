package io.github.infonote.validation.importer;

/**
 * The kind of a line, which is a column of {@link Evidence}. The names in {@code _ON} are continued lines.
 * {@code "Event: Conference"} is a {@link #LABEL}, and {@code "on Trade"} on the next line is {@link #CONTENT}.
 */
enum LineKind {
    TITLE,
    LABEL,
    /** A further line of a label's content. */
    CONTENT,
    CATEGORY,
    NAMES,
    HEADING,
    PARAGRAPH,
    PARAGRAPH_ON,
    ITEM,
    ITEM_ON,
    DISCLAIMER,
    DISCLAIMER_ON,
    /** A page number, a running head or a rule. */
    FURNITURE,
    UNPLACED,
    UNPLACED_ON;

    boolean isContinuation() {
        return this == PARAGRAPH_ON || this == ITEM_ON;
    }

    @SuppressWarnings("EnumOrdinal") // The kinds are declared in the order of the columns.
    int column() {
        return ordinal();
    }
}
