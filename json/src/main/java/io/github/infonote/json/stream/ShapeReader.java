package io.github.infonote.json.stream;

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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects by their tables and notes every fault of the JSON, without stopping at any but broken syntax.
 *
 * <p>What cannot be read is left out of the object; in a list an empty entry stands for it, so that the entries after it
 * keep their places.
 */
public final class ShapeReader {
    /** How deep values are followed that are no part of a note, unless the reader says otherwise. */
    public static final int MAX_DEPTH = 100;

    /** How many faults of one code are kept, unless the reader says otherwise. */
    public static final int MAX_FAULTS = 1_000;

    private final JsonSource source;
    private final int maxDepth;
    private final int maxEntries;
    private final int maxFaults;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int depth;

    /**
     * A reader of an application's own parser, which has limits of its own.
     *
     * @param source where the tokens come from
     */
    public ShapeReader(JsonSource source) {
        this(source, MAX_DEPTH, Integer.MAX_VALUE, MAX_FAULTS);
    }

    /**
     * A reader that keeps count of what it finds.
     *
     * @param source where the tokens come from
     * @param maxDepth how deep objects and lists may stand in one another
     * @param maxEntries how many entries of a list are kept, those after them being read for their faults alone
     * @param maxFaults how many faults of one code are kept, those after them being left out
     */
    public ShapeReader(JsonSource source, int maxDepth, int maxEntries, int maxFaults) {
        this.source = source;
        this.maxDepth = maxDepth;
        this.maxEntries = maxEntries;
        this.maxFaults = maxFaults;
    }

    /** {@return the faults found so far, in the order of the document} */
    public List<Fault> faults() {
        return faults;
    }

    /** {@return whether there are more faults than are kept} */
    public boolean hasMoreFaults() {
        return counts.values().stream().anyMatch(count -> count > maxFaults);
    }

    <T> @Nullable T part(Shape<T, ?> shape) {
        return source.current() == ID_NULL ? null : entryPart(shape);
    }

    /**
     * {@return the object that starts at the current token; null if it is none}
     *
     * @param <T> the model type
     * @param shape its table
     */
    public <T> @Nullable T entryPart(Shape<T, ?> shape) {
        if (source.current() != ID_START_OBJECT) {
            wrongType("object");
            return null;
        }
        enter();
        T part = members(shape);
        depth--;
        return part;
    }

    private <T, B> T members(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        List<Member<T, B>> members = shape.members();
        long seen = 0;
        int expected = 0;
        while (source.next() == ID_PROPERTY_NAME) {
            String name = source.text();
            int index = shape.indexOf(name, expected);
            if (index < 0) {
                unknown(name, shape);
            } else if ((seen & 1L << index) != 0) {
                fault(Codes.JSON_DUPLICATE_MEMBER, "", Map.of("found", Excerpt.quoted(name)));
                source.next();
                skip();
            } else {
                seen |= 1L << index;
                expected = index + 1;
                source.next();
                members.get(index).read(this, builder);
            }
        }
        return seen == 0 ? shape.empty() : shape.build(builder);
    }

    private void unknown(String name, Shape<?, ?> shape) {
        Optional<String> hint = NearestName.of(name, shape.names());
        if (hint.isPresent()) {
            fault(Codes.JSON_UNKNOWN_MEMBER, Fault.HINT, Map.of("found", Excerpt.quoted(name), Fault.HINT, hint.get()));
        } else {
            fault(Codes.JSON_UNKNOWN_MEMBER, "", Map.of("found", Excerpt.quoted(name)));
        }
        source.next();
        skip();
    }

    @Nullable
    String text() {
        return source.current() == ID_NULL ? null : entryText();
    }

    @Nullable
    String entryText() {
        if (source.current() == ID_STRING) {
            return source.text();
        }
        wrongType("text");
        return null;
    }

    @Nullable
    LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(Codes.JSON_VALUE, "date", Map.of("found", Excerpt.quoted(text)));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E constant(Constants<E> constants) {
        return source.current() == ID_NULL ? null : entryConstant(constants);
    }

    private <E extends Enum<E>> @Nullable E entryConstant(Constants<E> constants) {
        String text = entryText();
        if (text == null) {
            return null;
        }
        E constant = constants.named(text);
        if (constant == null) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            arguments.put("found", Excerpt.quoted(text));
            arguments.put("expected", String.join(", ", constants.names()));
            Optional<String> hint = NearestName.of(text, constants.names());
            hint.ifPresent(name -> arguments.put(Fault.HINT, name));
            fault(Codes.JSON_VALUE, hint.isPresent() ? "constant.hint" : "constant", arguments);
        }
        return constant;
    }

    <E extends Enum<E>> void constants(Constants<E> constants, Consumer<E> add) {
        Set<E> seen = EnumSet.noneOf(constants.type());
        entries(() -> Optional.ofNullable(entryConstant(constants, seen)), constant -> constant.ifPresent(add));
    }

    private <E extends Enum<E>> @Nullable E entryConstant(Constants<E> constants, Set<E> seen) {
        E constant = entryConstant(constants);
        if (constant == null || seen.add(constant)) {
            return constant;
        }
        fault(Codes.JSON_DUPLICATE_VALUE, "", Map.of("found", Excerpt.quoted(constant.name())));
        return null;
    }

    /**
     * Reads a list; null is none.
     *
     * @param entry reads an entry, at whose first token the source stands
     * @param add takes it
     */
    <E> void entries(Supplier<E> entry, Consumer<E> add) {
        if (source.current() == ID_NULL) {
            return;
        }
        if (source.current() != ID_START_ARRAY) {
            wrongType("list");
            return;
        }
        enter();
        for (int count = 0; source.next() != ID_END_ARRAY; count++) {
            E value = entry.get();
            if (count < maxEntries) {
                add.accept(value);
            }
        }
        depth--;
    }

    private void wrongType(String expected) {
        fault(Codes.JSON_TYPE, expected, Map.of("expected", expected, "found", found()));
        skip();
    }

    /** The value that the source stands at, as it is shown in a message. */
    private String found() {
        return switch (source.current()) {
            case ID_START_OBJECT -> "{…}";
            case ID_START_ARRAY -> "[…]";
            case ID_STRING -> Excerpt.quoted(source.text());
            case ID_NUMBER_INT, ID_NUMBER_FLOAT -> Excerpt.of(source.text());
            case ID_TRUE -> "true";
            case ID_FALSE -> "false";
            case ID_NULL -> "null";
            default -> "…";
        };
    }

    /** Goes to the last token of the value that the source stands at, however deep it is. */
    private void skip() {
        int outer = depth;
        for (int token = source.current(); ; token = source.next()) {
            switch (token) {
                case ID_START_OBJECT, ID_START_ARRAY -> enter();
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
            fault(Codes.JSON_TOO_DEEP, "", Map.of("max", maxDepth));
        }
    }

    private void fault(String code, String variant, Map<String, Object> arguments) {
        // By code, so that a flood of one kind hides no other.
        if (counts.merge(code, 1, Integer::sum) <= maxFaults) {
            faults.add(new Fault(code, variant, source.pointer(), arguments, source.place()));
        }
    }
}
