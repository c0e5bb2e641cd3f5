package io.github.infonote;

import io.github.infonote.constraint.WellFormed;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codes of all violations. Codes are stable: a code never changes its meaning and is never reused.
 *
 * <pre>{@code
 * for (Violation violation : report.getViolations()) {
 *     if (violation.getCode().equals(Codes.DISCLAIMER_REQUIRED)) {
 *         askForDisclaimer();
 *     }
 * }
 * }</pre>
 *
 * <p>Violations at the same location are reported in the order of {@link #ALL}.
 */
public final class Codes {
    /** The document isn't well-formed JSON. The location is the first syntax error. */
    public static final String JSON_SYNTAX = "json.syntax";

    /** The document is empty. */
    public static final String JSON_EMPTY = "json.empty";

    /** The document exceeds the maximum size. */
    public static final String JSON_TOO_LARGE = "json.tooLarge";

    /** Nesting exceeds the maximum depth. */
    public static final String JSON_TOO_DEEP = "json.tooDeep";

    /** A value has the wrong JSON type, such as a number instead of a string. */
    public static final String JSON_TYPE = "json.type";

    /** A string isn't a calendar date in the form {@code YYYY-MM-DD}. */
    public static final String JSON_DATE = "json.date";

    /** A string isn't one of the enum values of its member. */
    public static final String JSON_UNKNOWN_ENUM_VALUE = "json.unknownEnumValue";

    /** An enum value is already in its array. */
    public static final String JSON_DUPLICATE_VALUE = "json.duplicateValue";

    /** An object has an unknown member. */
    public static final String JSON_UNKNOWN_MEMBER = "json.unknownMember";

    /** An object has two members of the same name. The first one is used. */
    public static final String JSON_DUPLICATE_MEMBER = "json.duplicateMember";

    /** An imported text exceeds the maximum size. */
    public static final String IMPORT_TOO_LARGE = "import.tooLarge";

    /** Warning: an imported text has no title line, such as {@code Information Note}. */
    public static final String IMPORT_UNTITLED = "import.untitled";

    /** Warning: words of an imported text belong to no part of a note. They are in the additional comments. */
    public static final String IMPORT_UNPLACED = "import.unplaced";

    /** Warning: a page number, a running head, a repeated title or a count after a label was left out of the note. */
    public static final String IMPORT_LEFT_OUT = "import.leftOut";

    /** Warning: words may be a label, or a part of the text. */
    public static final String IMPORT_LABEL = "import.label";

    /** Warning: a line may be a heading, or a part of the text. */
    public static final String IMPORT_HEADING = "import.heading";

    /** Warning: a date is ambiguous, or digits beside it were read as a venue. */
    public static final String IMPORT_DATE = "import.date";

    /** Warning: it is unclear where one name ends and the next one starts. */
    public static final String IMPORT_SEPARATOR = "import.separator";

    /** Warning: a line may continue the text before it or start another one. */
    public static final String IMPORT_CONTINUED = "import.continued";

    /** Warning: a text in brackets could be an acronym, a qualifier or a country. */
    public static final String IMPORT_BRACKET = "import.bracket";

    /** Warning: a line could be an item of a list or part of a paragraph. */
    public static final String IMPORT_ITEM = "import.item";

    /**
     * The language isn't a well-formed BCP 47 tag (RFC 5646, section 2.2.9), as checked by {@link
     * java.util.Locale.Builder#setLanguageTag}.
     */
    public static final String LANGUAGE_INVALID = "language.invalid";

    /** The event has no title. */
    public static final String EVENT_TITLE_REQUIRED = "event.title.required";

    /** The event has no start date. */
    public static final String EVENT_START_DATE_REQUIRED = "event.startDate.required";

    /** The event ends before it starts. */
    public static final String EVENT_DATES_ORDER = "event.dates.order";

    /** Warning: the event is in the future. */
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

    /** A paragraph has neither text nor items. */
    public static final String PARAGRAPH_CONTENT_REQUIRED = "paragraph.content.required";

    /** The disclaimer has no text. */
    public static final String DISCLAIMER_REQUIRED = "disclaimer.required";

    /**
     * An item or an optional string is present, but empty or white space only (characters with the Unicode property White_Space).
     * The empty text of a paragraph is treated as absent.
     */
    public static final String TEXT_BLANK = "text.blank";

    /**
     * A string contains an unsafe character: a control character (Unicode category Cc) other than line feed, carriage return and
     * tab, a bidirectional override (U+202D, U+202E), a bidirectional embedding or isolate that isn't closed, a lone surrogate,
     * U+FFFE or U+FFFF.
     */
    public static final String TEXT_UNSAFE = "text.unsafe";

    /** Warning: a string contains the replacement character U+FFFD, which a decoder writes for malformed input. */
    public static final String TEXT_REPLACEMENT = "text.replacement";

    /**
     * Warning: a string contains an HTML tag or entity.
     *
     * <p>A tag is {@code <} followed by a letter (A to Z), {@code /} or {@code !}, with a {@code >} later in the string. An entity
     * is numeric, such as <code>&amp;#39;</code> and <code>&amp;#x27;</code>, or has a name of HTML 4, such as
     * <code>&amp;amp;</code>, or is <code>&amp;apos;</code>.
     */
    public static final String TEXT_MARKUP = "text.markup";

    /**
     * Warning: a string that isn't blank starts or ends with white space (characters with the Unicode property White_Space).
     */
    public static final String TEXT_UNTRIMMED = "text.untrimmed";

    /** A string has more characters than {@link WellFormed#MAX_TEXT_LENGTH}, or than the limit that you set. */
    public static final String TEXT_TOO_LONG = "text.tooLong";

    /** A list has more entries than {@link WellFormed#MAX_LIST_LENGTH}, or than the limit that you set. */
    public static final String LIST_TOO_LONG = "list.tooLong";

    /** The codes of JSON errors, which {@code NoteReader}, {@code NoteJson} and the Jackson modules report. */
    public static final List<String> JSON = List.of(
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

    /** The codes about imported text, which only a {@code NoteImporter} reports. */
    public static final List<String> IMPORT = List.of(
            IMPORT_TOO_LARGE,
            IMPORT_UNTITLED,
            IMPORT_UNPLACED,
            IMPORT_LEFT_OUT,
            IMPORT_LABEL,
            IMPORT_HEADING,
            IMPORT_DATE,
            IMPORT_SEPARATOR,
            IMPORT_CONTINUED,
            IMPORT_BRACKET,
            IMPORT_ITEM);

    /** The codes of rules, which are the constraints on the model. */
    public static final List<String> RULES = List.of(
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
            LIST_TOO_LONG);

    /** All codes, in the order of reports. */
    public static final List<String> ALL =
            Stream.of(JSON, IMPORT, RULES).flatMap(List::stream).toList();

    private Codes() {}
}
