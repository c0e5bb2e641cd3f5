package io.github.infonote.constraint;

import java.util.List;
import java.util.stream.Stream;

/**
 * The codes of all errors and warnings. Codes are stable: a code never changes its meaning and is never reused.
 *
 * <p>They are listed in the order of a note. Violations at the same location are reported in this order.
 */
public final class Codes {
    /** The document is not well-formed JSON from this location on. */
    public static final String JSON_SYNTAX = "json.syntax";

    /** The document is empty. */
    public static final String JSON_EMPTY = "json.empty";

    /** The document is larger than the reader accepts. */
    public static final String JSON_TOO_LARGE = "json.tooLarge";

    /** Objects and arrays are nested deeper than the reader accepts. */
    public static final String JSON_TOO_DEEP = "json.tooDeep";

    /** A value is of another JSON type than expected: a number instead of a string, a string instead of an object. */
    public static final String JSON_TYPE = "json.type";

    /** A string is not a calendar date. */
    public static final String JSON_DATE = "json.date";

    /** A string is not an enum value that this version knows there. */
    public static final String JSON_UNKNOWN_ENUM_VALUE = "json.unknownEnumValue";

    /** An enum value is already in its array. */
    public static final String JSON_DUPLICATE_VALUE = "json.duplicateValue";

    /** An object has a member that this version does not know there. */
    public static final String JSON_UNKNOWN_MEMBER = "json.unknownMember";

    /** An object has two members of this name. The first one counts. */
    public static final String JSON_DUPLICATE_MEMBER = "json.duplicateMember";

    /** Warning: a printed text has no title line, as {@code Information Note} or the title in another language. */
    public static final String PRINT_UNTITLED = "print.untitled";

    /** Warning: a printed text has words where no part of a note is printed. They are in the additional comments. */
    public static final String PRINT_UNPLACED = "print.unplaced";

    /** Warning: a page number, a running head, a repeated title or the count after a label of a printed text was left out. */
    public static final String PRINT_LEFT_OUT = "print.leftOut";

    /** Warning: words of a printed text were read as a label although no colon is after them. */
    public static final String PRINT_LABEL = "print.label";

    /** Warning: a printed text has what looks like a heading, but is none of a note. It starts the section of its number, or is a paragraph. */
    public static final String PRINT_HEADING = "print.heading";

    /** Warning: a date in a printed text is uncertain, or digits beside it were read as a venue. */
    public static final String PRINT_DATE = "print.date";

    /** Warning: it is uncertain where one name of a printed text ends and the next one starts. */
    public static final String PRINT_SEPARATOR = "print.separator";

    /** Warning: a line of a printed text was read as the continuation of the one before it, as which it may be meant or not. */
    public static final String PRINT_CONTINUED = "print.continued";

    /** Warning: it is uncertain whether what is in brackets in a printed text is an acronym, a qualifier or a country. */
    public static final String PRINT_BRACKET = "print.bracket";

    /** Warning: a line of a printed text may be an item of a list or part of a paragraph. */
    public static final String PRINT_ITEM = "print.item";

    /**
     * The language is not a well-formed BCP 47 tag (RFC 5646, section 2.2.9), as {@link
     * java.util.Locale.Builder#setLanguageTag} decides.
     */
    public static final String LANGUAGE_INVALID = "language.invalid";

    /** The event has no title. */
    public static final String EVENT_TITLE_REQUIRED = "event.title.required";

    /** The event has no start date. */
    public static final String EVENT_START_DATE_REQUIRED = "event.startDate.required";

    /** The event ends before it starts. */
    public static final String EVENT_DATES_ORDER = "event.dates.order";

    /** Warning: the event is yet to come. */
    public static final String EVENT_FUTURE = "event.future";

    /** Warning: the event has no venue. */
    public static final String EVENT_VENUE_MISSING = "event.venue.missing";

    /** The note has no organiser. */
    public static final String ORGANISERS_REQUIRED = "organisers.required";

    /** An organiser has no name. */
    public static final String ORGANISER_NAME_REQUIRED = "organiser.name.required";

    /** Warning: an earlier organiser has the same name. */
    public static final String ORGANISER_DUPLICATE = "organiser.duplicate";

    /** The note has no category of participants. */
    public static final String PARTICIPANT_CATEGORIES_REQUIRED = "participantCategories.required";

    /** One of several categories has no label. */
    public static final String CATEGORY_LABEL_REQUIRED = "category.label.required";

    /** An earlier category has the same label. */
    public static final String CATEGORY_LABEL_DUPLICATE = "category.label.duplicate";

    /** A category has no participants. */
    public static final String CATEGORY_PARTICIPANTS_REQUIRED = "category.participants.required";

    /** A participant has no name. */
    public static final String PARTICIPANT_NAME_REQUIRED = "participant.name.required";

    /** Warning: an earlier participant of the category has the same name. */
    public static final String PARTICIPANT_DUPLICATE = "participant.duplicate";

    /** The objectives have no paragraph. */
    public static final String OBJECTIVES_REQUIRED = "objectives.required";

    /** The background has no paragraph. */
    public static final String BACKGROUND_REQUIRED = "background.required";

    /** Warning: the highlights have no paragraph. */
    public static final String HIGHLIGHTS_MISSING = "highlights.missing";

    /** A paragraph has neither a text nor an item. */
    public static final String PARAGRAPH_CONTENT_REQUIRED = "paragraph.content.required";

    /** The disclaimer has no text. */
    public static final String DISCLAIMER_REQUIRED = "disclaimer.required";

    /**
     * An item, or an optional text that is present, is empty or consists of white space only (characters with the Unicode
     * property White_Space). An empty text of a paragraph is absent.
     */
    public static final String TEXT_BLANK = "text.blank";

    /**
     * A text contains a character that is not allowed: a control character (Unicode category Cc) other than line feed,
     * carriage return and tab, a bidirectional override (U+202D, U+202E), a lone surrogate, U+FFFE or U+FFFF.
     */
    public static final String TEXT_UNSAFE = "text.unsafe";

    /** Warning: a text contains the replacement character U+FFFD, which a decoder puts in place of what it cannot decode. */
    public static final String TEXT_REPLACEMENT = "text.replacement";

    /**
     * Warning: a text contains an HTML tag or entity.
     *
     * <p>A tag is {@code <} followed by a letter (A to Z), {@code /} or {@code !}, with a {@code >} later in the text. An
     * entity is numeric, as in <code>&amp;#39;</code> and <code>&amp;#x27;</code>, or named in HTML 4, as in
     * <code>&amp;amp;</code>, or <code>&amp;apos;</code>.
     */
    public static final String TEXT_MARKUP = "text.markup";

    /**
     * Warning: a text starts or ends with white space (characters with the Unicode property White_Space), but has other
     * characters.
     */
    public static final String TEXT_UNTRIMMED = "text.untrimmed";

    /** A text has more characters than {@link WellFormed#MAX_TEXT_LENGTH}, or than the reader accepts. */
    public static final String TEXT_TOO_LONG = "text.tooLong";

    /** A list has more entries than {@link WellFormed#MAX_LIST_LENGTH}, or than the reader accepts. */
    public static final String LIST_TOO_LONG = "list.tooLong";

    /** The codes of the JSON itself. */
    public static final List<String> OF_JSON = List.of(
            JSON_SYNTAX,
            JSON_EMPTY,
            JSON_TOO_LARGE,
            JSON_TOO_DEEP,
            JSON_TYPE,
            JSON_DATE,
            JSON_UNKNOWN_ENUM_VALUE,
            JSON_DUPLICATE_VALUE,
            JSON_UNKNOWN_MEMBER,
            JSON_DUPLICATE_MEMBER);

    /** The codes of a printed text. All codes that are neither these nor those of the JSON are those of rules. */
    public static final List<String> OF_PRINT = List.of(
            PRINT_UNTITLED,
            PRINT_UNPLACED,
            PRINT_LEFT_OUT,
            PRINT_LABEL,
            PRINT_HEADING,
            PRINT_DATE,
            PRINT_SEPARATOR,
            PRINT_CONTINUED,
            PRINT_BRACKET,
            PRINT_ITEM);

    /** All codes, in this order. */
    public static final List<String> ALL = Stream.of(
                    OF_JSON,
                    OF_PRINT,
                    List.of(
                            LANGUAGE_INVALID,
                            EVENT_TITLE_REQUIRED,
                            EVENT_START_DATE_REQUIRED,
                            EVENT_DATES_ORDER,
                            EVENT_FUTURE,
                            EVENT_VENUE_MISSING,
                            ORGANISERS_REQUIRED,
                            ORGANISER_NAME_REQUIRED,
                            ORGANISER_DUPLICATE,
                            PARTICIPANT_CATEGORIES_REQUIRED,
                            CATEGORY_LABEL_REQUIRED,
                            CATEGORY_LABEL_DUPLICATE,
                            CATEGORY_PARTICIPANTS_REQUIRED,
                            PARTICIPANT_NAME_REQUIRED,
                            PARTICIPANT_DUPLICATE,
                            OBJECTIVES_REQUIRED,
                            BACKGROUND_REQUIRED,
                            HIGHLIGHTS_MISSING,
                            PARAGRAPH_CONTENT_REQUIRED,
                            DISCLAIMER_REQUIRED,
                            TEXT_BLANK,
                            TEXT_UNSAFE,
                            TEXT_REPLACEMENT,
                            TEXT_MARKUP,
                            TEXT_UNTRIMMED,
                            TEXT_TOO_LONG,
                            LIST_TOO_LONG))
            .flatMap(List::stream)
            .toList();

    private Codes() {}
}
