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

import io.github.infonote.constraint.Codes;
import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.text.Excerpt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects by their tables and collects the errors of the JSON. Only a syntax error ends the reading.
 *
 * <p>A value that cannot be read is left out of the object. In an array an empty element replaces it, so that the elements
 * after it keep their indexes.
 */
public final class ShapeReader {
    /** The maximum nesting depth, unless the reader sets another. */
    public static final int MAX_DEPTH = 100;

    /** The maximum number of errors per code, unless the reader sets another. */
    public static final int MAX_ERRORS = 1_000;

    private static final int DATE_LENGTH = "YYYY-MM-DD".length();

    private final JsonTokenReader tokens;
    private final int maxDepth;
    private final int maxElements;
    private final int maxErrors;
    private final List<JsonError> errors = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int depth;

    /**
     * Creates a reader of an application's own parser, which has limits of its own.
     *
     * @param tokens where it reads from
     */
    public ShapeReader(JsonTokenReader tokens) {
        this(tokens, MAX_DEPTH, Integer.MAX_VALUE, MAX_ERRORS);
    }

    /**
     * Creates a reader.
     *
     * @param tokens where it reads from
     * @param maxDepth the maximum nesting depth of objects and arrays
     * @param maxElements the maximum number of elements that are kept of an array; of the others only errors are collected
     * @param maxErrors the maximum number of errors that are kept per code
     */
    public ShapeReader(JsonTokenReader tokens, int maxDepth, int maxElements, int maxErrors) {
        this.tokens = tokens;
        this.maxDepth = maxDepth;
        this.maxElements = maxElements;
        this.maxErrors = maxErrors;
    }

    /** {@return the errors so far, in the order of the document; further ones can be added} */
    public List<JsonError> errors() {
        return errors;
    }

    /** {@return whether there are more errors than are kept} */
    public boolean hasMoreErrors() {
        return counts.values().stream().anyMatch(count -> count > maxErrors);
    }

    /**
     * {@return the object that starts at the current token; null if there is another value}
     *
     * @param <T> the model type
     * @param shape its table
     */
    public <T> @Nullable T object(Shape<T, ?> shape) {
        if (tokens.current() != ID_START_OBJECT) {
            wrongType("object");
            return null;
        }
        enter();
        T object = members(shape);
        depth--;
        return object;
    }

    private <T, B> T members(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        long seen = 0;
        int index = tokens.nextMember(shape, 0);
        while (index != Shape.END) {
            if (index == Shape.UNKNOWN) {
                unknown(tokens.string(), shape);
            } else if ((seen & 1L << index) != 0) {
                error(Codes.JSON_DUPLICATE_MEMBER, "", Map.of("found", Excerpt.quoted(tokens.string())));
                tokens.next();
                skip();
            } else {
                seen |= 1L << index;
                read(shape.member(index), builder);
            }
            index = tokens.nextMember(shape, index + 1);
        }
        return seen == 0 ? shape.empty() : shape.build(builder);
    }

    /**
     * Reads the next value.
     *
     * <p>A branch per kind instead of a method of the kinds: one call for all of them cannot be inlined, which made reading
     * 10 % slower.
     */
    private <T, B> void read(Member<T, B> member, B builder) {
        if (member instanceof StringMember<T, B> string) {
            String value = string();
            if (value != null) {
                string.set().accept(builder, value);
            }
        } else if (member instanceof OptionalStringMember<T, B> string) {
            String value = string();
            if (value != null) {
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
        } else if (member instanceof EnumMember<T, B, ?> constant) {
            constant(constant, builder);
        } else if (member instanceof EnumSetMember<T, B, ?> constants) {
            constants(constants, builder);
        }
    }

    private void unknown(String name, Shape<?, ?> shape) {
        if (isKept(Codes.JSON_UNKNOWN_MEMBER)) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            arguments.put("found", Excerpt.quoted(name));
            Optional<String> hint = NameSuggestion.of(name, shape.names());
            hint.ifPresent(known -> arguments.put(JsonError.HINT, known));
            keep(Codes.JSON_UNKNOWN_MEMBER, hint.isPresent() ? JsonError.HINT : "", arguments);
        }
        tokens.next();
        skip();
    }

    private <B, P> void object(ObjectMember<?, B, P> member, B builder) {
        P object = tokens.next() == ID_NULL ? null : object(member.shape());
        if (object != null) {
            member.set().accept(builder, object);
        }
    }

    /** The next value; null if it is not a string. */
    private @Nullable String string() {
        String string = tokens.nextString();
        if (string == null && tokens.current() != ID_NULL) {
            wrongType("string");
        }
        return string;
    }

    /** The next value; null if it is not a date. */
    private @Nullable LocalDate date() {
        String string = string();
        if (string == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(string);
            // Of years that are not of four digits, other forms are parsed than are written.
            if (string.length() == DATE_LENGTH || date.toString().equals(string)) {
                return date;
            }
        } catch (DateTimeException e) {
            // Reported below.
        }
        error(Codes.JSON_VALUE, "date", Map.of("found", Excerpt.quoted(string)));
        return null;
    }

    private <B, E extends Enum<E>> void constant(EnumMember<?, B, E> member, B builder) {
        String string = string();
        E constant = string == null ? null : constant(member.constants(), string);
        if (constant != null) {
            member.set().accept(builder, constant);
        }
    }

    private <E extends Enum<E>> @Nullable E constant(EnumNames<E> constants, String name) {
        E constant = constants.named(name);
        if (constant == null && isKept(Codes.JSON_VALUE)) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            arguments.put("found", Excerpt.quoted(name));
            arguments.put("expected", String.join(", ", constants.names()));
            Optional<String> hint = NameSuggestion.of(name, constants.names());
            hint.ifPresent(known -> arguments.put(JsonError.HINT, known));
            keep(Codes.JSON_VALUE, hint.isPresent() ? "constant.hint" : "constant", arguments);
        }
        return constant;
    }

    private <B, E extends Enum<E>> void constants(EnumSetMember<?, B, E> member, B builder) {
        Set<E> seen = EnumSet.noneOf(member.constants().type());
        elements((string, index) -> {
            E constant = string == null ? null : constant(member.constants(), string);
            if (constant != null && seen.add(constant)) {
                member.add().accept(builder, constant);
            } else if (constant != null) {
                error(Codes.JSON_DUPLICATE_VALUE, "", Map.of("found", Excerpt.quoted(constant.name())));
            }
        });
    }

    private <B> void strings(StringArrayMember<?, B> member, B builder) {
        elements((string, index) -> {
            if (index < maxElements) {
                member.add().accept(builder, string == null ? "" : string);
            }
        });
    }

    private <B, P> void objects(ObjectArrayMember<?, B, P> member, B builder) {
        if (startsArray()) {
            for (int index = 0; tokens.next() != ID_END_ARRAY; index++) {
                P object = object(member.shape());
                if (index < maxElements) {
                    member.add().accept(builder, object == null ? member.shape().empty() : object);
                }
            }
            depth--;
        }
    }

    /** Reads the elements of the next value, if it is an array; they have to be strings. */
    private void elements(StringElements elements) {
        if (startsArray()) {
            String string = tokens.nextString();
            for (int index = 0; string != null || tokens.current() != ID_END_ARRAY; index++) {
                if (string == null) {
                    wrongType("string");
                }
                elements.accept(string, index);
                string = tokens.nextString();
            }
            depth--;
        }
    }

    /** Accepts each element of an array of strings; null for one that is not a string. */
    private interface StringElements {
        void accept(@Nullable String string, int index);
    }

    private boolean startsArray() {
        int token = tokens.next();
        if (token == ID_START_ARRAY) {
            enter();
        } else if (token != ID_NULL) {
            wrongType("array");
        }
        return token == ID_START_ARRAY;
    }

    private void wrongType(String expected) {
        error(Codes.JSON_TYPE, expected, Map.of("expected", expected, "found", found()));
        skip();
    }

    /** The current value as a message shows it. */
    private String found() {
        return switch (tokens.current()) {
            case ID_START_OBJECT -> "{…}";
            case ID_START_ARRAY -> "[…]";
            case ID_STRING -> Excerpt.quoted(tokens.string());
            case ID_NUMBER_INT, ID_NUMBER_FLOAT -> Excerpt.of(tokens.string());
            case ID_TRUE -> "true";
            case ID_FALSE -> "false";
            case ID_NULL -> "null";
            default -> "…";
        };
    }

    /** Skips to the last token of the current value, however deep it is. */
    private void skip() {
        int outer = depth;
        boolean isTooDeep = false;
        for (int token = tokens.current(); ; token = tokens.next()) {
            switch (token) {
                case ID_START_OBJECT, ID_START_ARRAY -> {
                    depth++;
                    // Once per value: its pointer may be very long, and there may be very many like it.
                    if (depth == maxDepth + 1 && !isTooDeep) {
                        tooDeep();
                        isTooDeep = true;
                    }
                }
                case ID_END_OBJECT, ID_END_ARRAY -> depth--;
                default -> {}
            }
            boolean isName = token == ID_PROPERTY_NAME;
            if ((depth == outer && !isName) || token == ID_NO_TOKEN) {
                return;
            }
        }
    }

    private void enter() {
        depth++;
        if (depth == maxDepth + 1) {
            tooDeep();
        }
    }

    private void tooDeep() {
        error(Codes.JSON_TOO_DEEP, "", Map.of("max", maxDepth));
    }

    private void error(String code, String variant, Map<String, Object> arguments) {
        if (isKept(code)) {
            keep(code, variant, arguments);
        }
    }

    /** Counts an error. Whether it is kept is decided per code, so that many of one kind do not displace another. */
    private boolean isKept(String code) {
        return counts.merge(code, 1, Integer::sum) <= maxErrors;
    }

    private void keep(String code, String variant, Map<String, Object> arguments) {
        errors.add(new JsonError(code, variant, tokens.pointer(), arguments, tokens.location()));
    }
}
