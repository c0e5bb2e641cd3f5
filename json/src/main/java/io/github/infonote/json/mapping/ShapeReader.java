package io.github.infonote.json.mapping;

import static tools.jackson.core.JsonTokenId.ID_END_ARRAY;
import static tools.jackson.core.JsonTokenId.ID_END_OBJECT;
import static tools.jackson.core.JsonTokenId.ID_FALSE;
import static tools.jackson.core.JsonTokenId.ID_NO_TOKEN;
import static tools.jackson.core.JsonTokenId.ID_NULL;
import static tools.jackson.core.JsonTokenId.ID_NUMBER_FLOAT;
import static tools.jackson.core.JsonTokenId.ID_NUMBER_INT;
import static tools.jackson.core.JsonTokenId.ID_PROPERTY_NAME;
import static tools.jackson.core.JsonTokenId.ID_START_ARRAY;
import static tools.jackson.core.JsonTokenId.ID_START_OBJECT;
import static tools.jackson.core.JsonTokenId.ID_STRING;
import static tools.jackson.core.JsonTokenId.ID_TRUE;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import io.github.infonote.text.Characters;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects with their tables and collects all errors in the JSON. Reading stops only at a syntax error.
 *
 * <p>A value of the wrong type is omitted from the object. In an array, an empty element replaces it, so the elements after it keep
 * their indexes.
 */
public final class ShapeReader {
    /** The member of the document with the address of its schema, for editors. It isn't part of the note. */
    public static final String SCHEMA_MEMBER = "$schema";

    /** A date with a day from 29 to 31, which doesn't exist in every month. */
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))-(?:29|3[01])");

    /** The name of the argument for the allowed types or names. */
    private static final String EXPECTED = "expected";

    private static final int DATE_LENGTH = "YYYY-MM-DD".length();

    private static final int MAX_DATE_LENGTH = LocalDate.MIN.toString().length();

    /** The weight of a reported name. A skipped name has the weight 1. */
    private static final int REPORTED_WEIGHT = 20;

    /** The number of characters for which the weight of a name increases by 1. */
    private static final int CHARACTERS_PER_WEIGHT = 4;

    private final JsonTokenReader tokens;
    private final ReadOptions options;
    private final List<ReadError> errors = new ArrayList<>();
    private final List<MisspeltMember> misspeltMembers = new ArrayList<>();
    private final List<String> unreadMembers = new ArrayList<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final List<String> tooLongLists = new ArrayList<>();
    /** The errors for unknown members of the note that are objects. One of them may contain the note. */
    private final List<ReadError> unknownObjects = new ArrayList<>();

    private int depth;
    private int unknownNames;
    private boolean hasUnknownNames;

    /**
     * Creates a reader.
     *
     * @param tokens the source
     * @param options the options
     */
    public ShapeReader(JsonTokenReader tokens, ReadOptions options) {
        this.tokens = tokens;
        this.options = options;
    }

    private static final class Count {
        private int number;
    }

    /** {@return the errors so far, in document order, as a modifiable list} */
    public List<ReadError> errors() {
        return errors;
    }

    /** {@return the pointers to lists with more elements than the maximum, in document order} */
    public List<String> tooLongLists() {
        return tooLongLists;
    }

    /** {@return whether the document has more errors than the maximum per code} */
    public boolean hasMoreErrors() {
        return counts.values().stream().anyMatch(count -> count.number > options.maxErrors());
    }

    /** {@return whether any member so far has an unknown name} */
    public boolean hasUnknownNames() {
        return hasUnknownNames;
    }

    /** {@return the misspelt members with a value in the note, those inside an object before the object itself} */
    public List<MisspeltMember> misspeltMembers() {
        return misspeltMembers;
    }

    /** {@return the pointers to missing members whose value seems to be in the document under a synonym of their name} */
    public List<String> unreadMembers() {
        return unreadMembers;
    }

    /**
     * {@return the object that starts at the current token; null for any other value}
     *
     * <p>The current token may also be the name of a member or the end of the object. Then the rest of the object is read.
     *
     * @param <T> the model type
     * @param shape the table of the type
     */
    public <T> @Nullable T object(Shape<T, ?> shape) {
        boolean isWithin = tokens.current() == ID_PROPERTY_NAME || tokens.current() == ID_END_OBJECT;
        if (tokens.current() != ID_START_OBJECT && !isWithin) {
            skipWrongType(shape);
            return null;
        }
        enter();
        T object = members(shape, isWithin ? currentMember(shape) : tokens.nextMember(shape, 0));
        depth--;
        return object;
    }

    private int currentMember(Shape<?, ?> shape) {
        return tokens.current() == ID_PROPERTY_NAME ? shape.indexOf(tokens.string()) : Shape.END;
    }

    private <T, B> T members(Shape<T, B> shape, int first) {
        B builder = null;
        List<MisspeltValue<T>> misspeltValues = List.of();
        long seen = 0;
        int index = first;
        while (index != Shape.END) {
            if (index == Shape.UNKNOWN) {
                misspeltValues = readUnknown(shape, misspeltValues);
            } else if ((seen & 1L << index) != 0) {
                if (countError(Codes.JSON_DUPLICATE_MEMBER)) {
                    addError(Codes.JSON_DUPLICATE_MEMBER, "", Map.of(Messages.FOUND, tokens.string()));
                }
                tokens.next();
                skip();
            } else {
                seen |= 1L << index;
                builder = builder == null ? shape.newBuilder() : builder;
                read(shape.member(index), builder);
            }
            index = tokens.nextMember(shape, index + 1);
        }
        if (seen == 0 && shape == Shapes.NOTE) {
            reportWrapper();
        }
        for (int i = 0; i < misspeltValues.size(); i++) {
            MisspeltValue<T> value = misspeltValues.get(i);
            if ((seen & 1L << value.index()) == 0) {
                seen |= 1L << value.index();
                builder = builder == null ? shape.newBuilder() : builder;
                use(value, shape, builder);
            }
        }
        return builder == null ? shape.empty() : shape.build(builder);
    }

    /**
     * The value of a member with a misspelt name. It is used if the object doesn't have the member with the correct name.
     *
     * @param index the index of the correct member
     * @param object an object with only this member set; null if the value wasn't read
     */
    private record MisspeltValue<T>(
            int index, String pointer, @Nullable T object) {}

    private <T, B> void use(MisspeltValue<T> value, Shape<T, B> shape, B builder) {
        Member<T, B> meant = shape.member(value.index());
        if (value.object() == null) {
            String object = value.pointer().substring(0, value.pointer().lastIndexOf('/'));
            unreadMembers.add(object + "/" + meant.name());
        } else {
            meant.copy(value.object(), builder);
            misspeltMembers.add(new MisspeltMember(value.pointer(), meant.name()));
        }
    }

    /**
     * Reads the next value.
     *
     * <p>Branches are used instead of a virtual method of {@link Member}, which can't be inlined and made reading 10 % slower.
     */
    private <T, B> void read(Member<T, B> member, B builder) {
        if (member instanceof StringMember<T, B> string) {
            String value = string();
            if (value != null) {
                string.set().accept(builder, value);
            }
        } else if (member instanceof OptionalStringMember<T, B> string) {
            String value = string();
            if (value != null && !isAbsent(value)) {
                string.set().accept(builder, value);
            }
        } else if (member instanceof StringOrEmptyMember<T, B> string) {
            String value = string();
            if (value != null && !isAbsent(value)) {
                string.set().accept(builder, value);
            }
        } else if (member instanceof DateMember<T, B> date) {
            LocalDate value = date();
            if (value != null) {
                date.set().accept(builder, value);
            }
        } else if (member instanceof StringArrayMember<T, B> strings) {
            strings(strings, builder);
        } else if (member instanceof ObjectMember<T, B, ?> object) {
            object(object, builder);
        } else if (member instanceof ObjectArrayMember<T, B, ?> objects) {
            objects(objects, builder);
        } else if (member instanceof EnumMember<T, B, ?> enumValue) {
            enumValue(enumValue, builder);
        } else if (member instanceof EnumSetMember<T, B, ?> enumValues) {
            enumValues(enumValues, builder);
        }
    }

    /** Reads or skips an unknown member. Returns the values of misspelt members so far. */
    private <T, B> List<MisspeltValue<T>> readUnknown(Shape<T, B> shape, List<MisspeltValue<T>> misspeltValues) {
        hasUnknownNames = true;
        String name = tokens.string();
        boolean isIgnored = shape == Shapes.NOTE && name.equals(SCHEMA_MEMBER);
        if (isIgnored || options.tolerance().ignoresMember(shape.type(), name)) {
            skipIgnored();
            return misspeltValues;
        }
        countUnknownName(REPORTED_WEIGHT);
        if (!countError(Codes.JSON_UNKNOWN_MEMBER)) {
            skipMember();
            return misspeltValues;
        }
        Optional<String> similar = NameSuggestion.findSimilar(name, shape.names());
        Optional<String> hint = similar.or(() -> NameSuggestion.findSynonym(name, shape.names()));
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(Messages.FOUND, Excerpt.shorten(name));
        arguments.put(EXPECTED, String.join(", ", shape.names()));
        hint.ifPresent(known -> arguments.put(ReadError.HINT, known));
        addError(Codes.JSON_UNKNOWN_MEMBER, hint.isPresent() ? ReadError.HINT : "", arguments);
        if (hint.isEmpty()) {
            skipUnknown(shape);
            return misspeltValues;
        }
        int meant = shape.indexOf(hint.get());
        String pointer = tokens.pointer();
        T object = null;
        // If a problem handler has moved to the value, the value can't be read any more.
        boolean isAtName = tokens.current() == ID_PROPERTY_NAME;
        if (similar.isPresent() && options.readMisspelt() && isAtName) {
            B builder = shape.newBuilder();
            read(shape.member(meant), builder);
            object = shape.build(builder);
        } else {
            skipMember();
        }
        if (!options.readMisspelt()) {
            return misspeltValues;
        }
        List<MisspeltValue<T>> values = misspeltValues.isEmpty() ? new ArrayList<>() : misspeltValues;
        values.add(new MisspeltValue<>(meant, pointer, object));
        return values;
    }

    private void skipUnknown(Shape<?, ?> shape) {
        ReadError error = errors.get(errors.size() - 1);
        moveToValue();
        if (shape == Shapes.NOTE && tokens.current() == ID_START_OBJECT) {
            unknownObjects.add(error);
        }
        skip();
    }

    /** Changes the error of the only unknown object of a document without known members: that object may contain the note. */
    private void reportWrapper() {
        boolean hasHint = errors.stream().anyMatch(error -> error.variant().equals(ReadError.HINT));
        if (unknownObjects.size() == 1 && !hasHint) {
            ReadError error = unknownObjects.get(0);
            errors.set(errors.indexOf(error), error.withVariant(ReadError.WRAPPER));
        }
    }

    /** Skips the value of an ignored member without counting its names. */
    private void skipIgnored() {
        int counted = unknownNames;
        unknownNames = Integer.MIN_VALUE;
        skipMember();
        unknownNames = counted;
    }

    /** Adds the weight of an unknown name. Names in skipped values have less weight because they aren't reported. */
    private void countUnknownName(int weight) {
        unknownNames += weight + tokens.string().length() / CHARACTERS_PER_WEIGHT;
        if (options.limitUnknownNames() && unknownNames > (long) REPORTED_WEIGHT * options.maxErrors()) {
            throw new UnknownNamesException();
        }
    }

    /** Skips the value of the current member, unless it was skipped before. */
    private void skipMember() {
        moveToValue();
        if (tokens.current() != ID_END_OBJECT && tokens.current() != ID_END_ARRAY) {
            skip();
        }
    }

    private void moveToValue() {
        if (tokens.current() == ID_PROPERTY_NAME) {
            tokens.next();
        }
    }

    private <B, P> void object(ObjectMember<?, B, P> member, B builder) {
        P object = tokens.next() == ID_NULL ? null : object(member.shape());
        if (object != null) {
            member.set().accept(builder, object);
        }
    }

    /** Reads the next value. Returns null if it isn't a string. */
    private @Nullable String string() {
        return string("string");
    }

    private @Nullable String string(String expected) {
        String string = tokens.nextString();
        if (string == null && tokens.current() != ID_NULL) {
            skipWrongType(expected);
        }
        return string;
    }

    private boolean isAbsent(String string) {
        return options.blankAsAbsent() && Characters.isBlank(string);
    }

    /** Reads the next value. Returns null if it isn't a date. */
    private @Nullable LocalDate date() {
        String string = string("date");
        if (string == null || isAbsent(string)) {
            return null;
        }
        try {
            LocalDate date = string.length() > MAX_DATE_LENGTH ? null : LocalDate.parse(string);
            // For years that don't have four digits, LocalDate parses more forms than it writes.
            if (date != null
                    && (string.length() == DATE_LENGTH || date.toString().equals(string))) {
                return date;
            }
        } catch (DateTimeException e) {
            // Reported below.
        }
        reportNotADate(string);
        return null;
    }

    private void reportNotADate(String string) {
        if (!countError(Codes.JSON_DATE)) {
            return;
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(Messages.FOUND, Excerpt.shorten(string));
        Matcher day = DAY_OF_MONTH.matcher(string);
        if (day.matches()) {
            YearMonth month = YearMonth.parse(day.group(1));
            arguments.put("month", month.toString());
            arguments.put("days", month.lengthOfMonth());
        }
        addError(Codes.JSON_DATE, Characters.isBlank(string) ? "blank" : day.matches() ? "day" : "", arguments);
    }

    private <B, E extends Enum<E>> void enumValue(EnumMember<?, B, E> member, B builder) {
        int token = tokens.next();
        E enumValue = token == ID_NULL ? null : enumValue(member.enumValues());
        if (enumValue != null) {
            member.set().accept(builder, enumValue);
        }
    }

    /** Reads the current value. Returns null if it isn't one of the enum values. */
    private <E extends Enum<E>> @Nullable E enumValue(EnumNames<E> enumValues) {
        if (tokens.current() != ID_STRING) {
            skipWrongType("string");
            return null;
        }
        int index = tokens.stringIndex(enumValues.names());
        if (index >= 0) {
            return enumValues.get(index);
        }
        boolean isIgnored =
                options.tolerance().ignoresEnumValue() || (options.blankAsAbsent() && isAbsent(tokens.string()));
        if (!isIgnored && countError(Codes.JSON_UNKNOWN_ENUM_VALUE)) {
            reportUnknownEnumValue(tokens.string(), enumValues.names());
        }
        return null;
    }

    private void reportUnknownEnumValue(String name, List<String> names) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(Messages.FOUND, Excerpt.shorten(name));
        arguments.put(EXPECTED, String.join(", ", names));
        Optional<String> hint = NameSuggestion.findSimilar(name, names);
        hint.ifPresent(known -> arguments.put(ReadError.HINT, known));
        String variant = Characters.isBlank(name) ? "blank" : hint.isPresent() ? ReadError.HINT : "";
        addError(Codes.JSON_UNKNOWN_ENUM_VALUE, variant, arguments);
    }

    private <B, E extends Enum<E>> void enumValues(EnumSetMember<?, B, E> member, B builder) {
        Set<E> seen = EnumSet.noneOf(member.enumValues().type());
        if (enterArray()) {
            while (tokens.next() != ID_END_ARRAY) {
                E enumValue = enumValue(member.enumValues());
                if (enumValue != null && seen.add(enumValue)) {
                    member.add().accept(builder, enumValue);
                } else if (enumValue != null && countError(Codes.JSON_DUPLICATE_VALUE)) {
                    addError(Codes.JSON_DUPLICATE_VALUE, "", Map.of(Messages.FOUND, enumValue.name()));
                }
            }
            depth--;
        }
    }

    private <B> void strings(StringArrayMember<?, B> member, B builder) {
        if (enterArray()) {
            for (int index = 0; ; index++) {
                // No strings are created for elements beyond the maximum.
                String string = index < options.maxElements() ? tokens.nextString() : null;
                int token = index < options.maxElements() ? tokens.current() : tokens.next();
                if (string == null && token == ID_END_ARRAY) {
                    break;
                } else if (token != ID_STRING) {
                    skipWrongType("string");
                }
                if (fits(index)) {
                    member.add().accept(builder, string == null ? "" : string);
                }
            }
            depth--;
        }
    }

    private <B, P> void objects(ObjectArrayMember<?, B, P> member, B builder) {
        if (enterArray()) {
            for (int index = 0; tokens.next() != ID_END_ARRAY; index++) {
                boolean fits = fits(index);
                P object = object(member.shape());
                if (fits) {
                    member.add().accept(builder, object == null ? member.shape().empty() : object);
                }
            }
            depth--;
        }
    }

    /** Returns whether an index is below the maximum number of elements. Reports the first element beyond it. */
    private boolean fits(int index) {
        if (index == options.maxElements() && countError(Codes.LIST_TOO_LONG)) {
            String element = tokens.pointer();
            tooLongLists.add(element.substring(0, element.lastIndexOf('/')));
        }
        return index < options.maxElements();
    }

    private boolean enterArray() {
        int token = tokens.next();
        if (token == ID_START_ARRAY) {
            enter();
        } else if (token != ID_NULL) {
            skipWrongType("array");
        }
        return token == ID_START_ARRAY;
    }

    private void skipWrongType(String expected) {
        if (countError(Codes.JSON_TYPE)) {
            addWrongType(expected, Map.of(EXPECTED, expected));
        }
        skip();
    }

    /** Reports and skips a value that should be an object, with an example of the object. */
    private void skipWrongType(Shape<?, ?> expected) {
        if (countError(Codes.JSON_TYPE)) {
            Optional<String> example = expected == Shapes.NOTE ? Optional.empty() : example(expected);
            if (example.isPresent()) {
                addWrongType("example", Map.of(EXPECTED, "object", "example", example.get()));
            } else {
                boolean isEncoded =
                        expected == Shapes.NOTE && tokens.current() == ID_STRING && looksLikeObject(describeValue());
                addWrongType(isEncoded ? "encoded" : "object", Map.of(EXPECTED, "object"));
            }
        }
        skip();
    }

    private Optional<String> example(Shape<?, ?> shape) {
        return switch (tokens.current()) {
            case ID_STRING -> ObjectExample.forString(shape);
            case ID_START_ARRAY -> ObjectExample.forArray(shape);
            default -> Optional.empty();
        };
    }

    private static boolean looksLikeObject(String json) {
        String content = json.strip();
        String first = content.startsWith("{") ? content.substring(1).strip() : "";
        return first.startsWith("\"") || first.startsWith("}");
    }

    private void addWrongType(String variant, Map<String, Object> expected) {
        Map<String, Object> arguments = new HashMap<>(expected);
        arguments.put(Messages.FOUND, describeValue());
        arguments.put(Messages.FOUND_TYPE, typeOfValue());
        addError(Codes.JSON_TYPE, variant, arguments);
    }

    /** Returns the current value for a message. An object or array is shown as its brackets. */
    private String describeValue() {
        return switch (tokens.current()) {
            case ID_START_OBJECT -> "{…}";
            case ID_START_ARRAY -> "[…]";
            case ID_STRING, ID_NUMBER_INT, ID_NUMBER_FLOAT -> tokens.excerpt();
            case ID_TRUE -> "true";
            case ID_FALSE -> "false";
            case ID_NULL -> "null";
            default -> "…";
        };
    }

    private String typeOfValue() {
        return switch (tokens.current()) {
            case ID_START_OBJECT -> "object";
            case ID_START_ARRAY -> "array";
            case ID_STRING -> "string";
            case ID_NUMBER_INT, ID_NUMBER_FLOAT -> "number";
            case ID_TRUE, ID_FALSE -> "boolean";
            case ID_NULL -> "null";
            default -> "other";
        };
    }

    /** Skips to the last token of the current value, at any depth. */
    private void skip() {
        int outer = depth;
        boolean isTooDeep = false;
        for (int token = tokens.current(); ; token = tokens.next()) {
            switch (token) {
                case ID_START_OBJECT, ID_START_ARRAY -> {
                    depth++;
                    // Reported once per value: its pointer may be very long, and there may be many.
                    if (depth == options.maxDepth() + 1 && !isTooDeep) {
                        reportTooDeep();
                        isTooDeep = true;
                    }
                }
                case ID_END_OBJECT, ID_END_ARRAY -> depth--;
                default -> {}
            }
            boolean isName = token == ID_PROPERTY_NAME;
            if (isName) {
                countUnknownName(1);
            }
            if ((depth == outer && !isName) || token == ID_NO_TOKEN) {
                return;
            }
        }
    }

    private void enter() {
        depth++;
        if (depth == options.maxDepth() + 1) {
            reportTooDeep();
        }
    }

    private void reportTooDeep() {
        if (countError(Codes.JSON_TOO_DEEP)) {
            addError(Codes.JSON_TOO_DEEP, "", Map.of("max", options.maxDepth()));
        }
    }

    /** Counts an error. Returns false if the maximum number of errors with this code is exceeded. */
    private boolean countError(String code) {
        return counts.computeIfAbsent(code, key -> new Count()).number++ < options.maxErrors();
    }

    private void addError(String code, String variant, Map<String, Object> arguments) {
        errors.add(new ReadError(code, variant, tokens.pointer(), arguments, tokens.location()));
    }
}
