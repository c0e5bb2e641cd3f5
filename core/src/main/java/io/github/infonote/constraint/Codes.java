package io.github.infonote.constraint;

import java.util.List;

/**
 * Every code under which a fault is told. Codes are stable: none changes its meaning, none is used again.
 *
 * <p>They stand in the order of a note, in which faults of one place are told too.
 */
public final class Codes {
    /** The document is no well-formed JSON from this place on. */
    public static final String JSON_SYNTAX = "json.syntax";

    /** There is nothing to read. */
    public static final String JSON_EMPTY = "json.empty";

    /** The document is larger than the reader takes. */
    public static final String JSON_TOO_LARGE = "json.tooLarge";

    /** Objects and lists stand deeper in one another than the reader takes. */
    public static final String JSON_TOO_DEEP = "json.tooDeep";

    /** A value is of another JSON type than is due: a number where a text is, a text where an object is. */
    public static final String JSON_TYPE = "json.type";

    /** A text is no calendar date, or none of the constants that are known there. */
    public static final String JSON_VALUE = "json.value";

    /** A constant stands in its set already. */
    public static final String JSON_DUPLICATE_VALUE = "json.duplicateValue";

    /** An object has a member that notes do not have there. A warning where the reader is told so. */
    public static final String JSON_UNKNOWN_MEMBER = "json.unknownMember";

    /** An object has a member of this name already. The first one counts. */
    public static final String JSON_DUPLICATE_MEMBER = "json.duplicateMember";

    /** The event has no title. */
    public static final String EVENT_TITLE_REQUIRED = "event.title.required";

    /** The event has no first day. */
    public static final String EVENT_START_DATE_REQUIRED = "event.startDate.required";

    /** The event ends before it starts. */
    public static final String EVENT_DATES_ORDER = "event.dates.order";

    /** A warning: the event is yet to come. */
    public static final String EVENT_FUTURE = "event.future";

    /** A warning: the event has no venue. */
    public static final String EVENT_VENUE_MISSING = "event.venue.missing";

    /** There is no organiser. */
    public static final String ORGANISERS_REQUIRED = "organisers.required";

    /** An organiser has no name. */
    public static final String ORGANISER_NAME_REQUIRED = "organiser.name.required";

    /** A warning: the organiser is listed already. */
    public static final String ORGANISER_DUPLICATE = "organiser.duplicate";

    /** There is no category of participants. */
    public static final String PARTICIPANTS_REQUIRED = "participants.required";

    /** One of several categories has no label. */
    public static final String CATEGORY_LABEL_REQUIRED = "category.label.required";

    /** The label stands over another category already. */
    public static final String CATEGORY_LABEL_DUPLICATE = "category.label.duplicate";

    /** A category has no participants. */
    public static final String CATEGORY_PARTICIPANTS_REQUIRED = "category.participants.required";

    /** A participant has no name. */
    public static final String PARTICIPANT_NAME_REQUIRED = "participant.name.required";

    /** A warning: the participant is listed in this category already. */
    public static final String PARTICIPANT_DUPLICATE = "participant.duplicate";

    /** The objectives have neither a paragraph nor an item. */
    public static final String OBJECTIVES_REQUIRED = "objectives.required";

    /** The background has neither a paragraph nor an item. */
    public static final String BACKGROUND_REQUIRED = "background.required";

    /** A warning: the highlights have neither a paragraph nor an item. */
    public static final String HIGHLIGHTS_MISSING = "highlights.missing";

    /** The disclaimer has no text. */
    public static final String DISCLAIMER_REQUIRED = "disclaimer.required";

    /**
     * An entry of a list of texts, or an optional text that is there, has nothing in it but white space (characters
     * with the Unicode property White_Space).
     */
    public static final String TEXT_BLANK = "text.blank";

    /**
     * A text holds a character that has no place in one: a control character (Unicode category Cc) other than line feed
     * and tab, a bidirectional override (U+202D, U+202E), half a surrogate pair, U+FFFE or U+FFFF.
     */
    public static final String TEXT_UNSAFE = "text.unsafe";

    /** A text has more characters than {@link WellFormed#MAX_TEXT_LENGTH}, or than the reader takes. */
    public static final String TEXT_TOO_LONG = "text.tooLong";

    /** A list has more entries than {@link WellFormed#MAX_LIST_LENGTH}, or than the reader takes. */
    public static final String LIST_TOO_LONG = "list.tooLong";

    /** All of them, in their order. */
    public static final List<String> ALL = List.of(
            JSON_SYNTAX,
            JSON_EMPTY,
            JSON_TOO_LARGE,
            JSON_TOO_DEEP,
            JSON_TYPE,
            JSON_VALUE,
            JSON_DUPLICATE_VALUE,
            JSON_UNKNOWN_MEMBER,
            JSON_DUPLICATE_MEMBER,
            EVENT_TITLE_REQUIRED,
            EVENT_START_DATE_REQUIRED,
            EVENT_DATES_ORDER,
            EVENT_FUTURE,
            EVENT_VENUE_MISSING,
            ORGANISERS_REQUIRED,
            ORGANISER_NAME_REQUIRED,
            ORGANISER_DUPLICATE,
            PARTICIPANTS_REQUIRED,
            CATEGORY_LABEL_REQUIRED,
            CATEGORY_LABEL_DUPLICATE,
            CATEGORY_PARTICIPANTS_REQUIRED,
            PARTICIPANT_NAME_REQUIRED,
            PARTICIPANT_DUPLICATE,
            OBJECTIVES_REQUIRED,
            BACKGROUND_REQUIRED,
            HIGHLIGHTS_MISSING,
            DISCLAIMER_REQUIRED,
            TEXT_BLANK,
            TEXT_UNSAFE,
            TEXT_TOO_LONG,
            LIST_TOO_LONG);

    private Codes() {}
}
