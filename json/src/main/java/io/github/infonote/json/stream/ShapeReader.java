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
import io.github.infonote.json.stream.Member.Constant;
import io.github.infonote.json.stream.Member.ConstantSet;
import io.github.infonote.json.stream.Member.Date;
import io.github.infonote.json.stream.Member.OptionalText;
import io.github.infonote.json.stream.Member.Part;
import io.github.infonote.json.stream.Member.Parts;
import io.github.infonote.json.stream.Member.Text;
import io.github.infonote.json.stream.Member.Texts;
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
        long seen = 0;
        int index = source.nextMember(shape, 0);
        while (index != Shape.END) {
            if (index == Shape.UNKNOWN) {
                unknown(source.text(), shape);
            } else if ((seen & 1L << index) != 0) {
                fault(Codes.JSON_DUPLICATE_MEMBER, "", Map.of("found", Excerpt.quoted(source.text())));
                source.next();
                skip();
            } else {
                seen |= 1L << index;
                read(shape.member(index), builder);
            }
            index = source.nextMember(shape, index + 1);
        }
        return seen == 0 ? shape.empty() : shape.build(builder);
    }

    /**
     * Reads the value that comes next.
     *
     * <p>Kind by kind, and not by a method of the members: a call that stands once for all of them cannot be inlined, which
     * made reading 10 % slower.
     */
    private <T, B> void read(Member<T, B> member, B builder) {
        if (member instanceof Text<T, B> text) {
            String value = text();
            if (value != null) {
                text.set().accept(builder, value);
            }
        } else if (member instanceof OptionalText<T, B> text) {
            String value = text();
            if (value != null) {
                text.set().accept(builder, value);
            }
        } else if (member instanceof Date<T, B> date) {
            LocalDate value = date();
            if (value != null) {
                date.set().accept(builder, value);
            }
        } else if (member instanceof Texts<T, B> texts) {
            texts(texts, builder);
        } else if (member instanceof Part<T, B, ?> part) {
            part(part, builder);
        } else if (member instanceof Parts<T, B, ?> parts) {
            parts(parts, builder);
        } else if (member instanceof Constant<T, B, ?> constant) {
            constant(constant, builder);
        } else if (member instanceof ConstantSet<T, B, ?> constants) {
            constants(constants, builder);
        }
    }

    private void unknown(String name, Shape<?, ?> shape) {
        if (isKept(Codes.JSON_UNKNOWN_MEMBER)) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            arguments.put("found", Excerpt.quoted(name));
            Optional<String> hint = NearestName.of(name, shape.names());
            hint.ifPresent(known -> arguments.put(Fault.HINT, known));
            keep(Codes.JSON_UNKNOWN_MEMBER, hint.isPresent() ? Fault.HINT : "", arguments);
        }
        source.next();
        skip();
    }

    private <B, P> void part(Part<?, B, P> member, B builder) {
        P part = source.next() == ID_NULL ? null : entryPart(member.shape());
        if (part != null) {
            member.set().accept(builder, part);
        }
    }

    /** The text that comes next; null if there is none. */
    private @Nullable String text() {
        String text = source.nextText();
        if (text == null && source.current() != ID_NULL) {
            wrongType("text");
        }
        return text;
    }

    /** The date that comes next; null if there is none. */
    private @Nullable LocalDate date() {
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

    private <B, E extends Enum<E>> void constant(Constant<?, B, E> member, B builder) {
        String text = text();
        E constant = text == null ? null : constant(member.constants(), text);
        if (constant != null) {
            member.set().accept(builder, constant);
        }
    }

    private <E extends Enum<E>> @Nullable E constant(Constants<E> constants, String text) {
        E constant = constants.named(text);
        if (constant == null && isKept(Codes.JSON_VALUE)) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            arguments.put("found", Excerpt.quoted(text));
            arguments.put("expected", String.join(", ", constants.names()));
            Optional<String> hint = NearestName.of(text, constants.names());
            hint.ifPresent(name -> arguments.put(Fault.HINT, name));
            keep(Codes.JSON_VALUE, hint.isPresent() ? "constant.hint" : "constant", arguments);
        }
        return constant;
    }

    private <B, E extends Enum<E>> void constants(ConstantSet<?, B, E> member, B builder) {
        Set<E> seen = EnumSet.noneOf(member.constants().type());
        entries((text, index) -> {
            E constant = text == null ? null : constant(member.constants(), text);
            if (constant != null && seen.add(constant)) {
                member.add().accept(builder, constant);
            } else if (constant != null) {
                fault(Codes.JSON_DUPLICATE_VALUE, "", Map.of("found", Excerpt.quoted(constant.name())));
            }
        });
    }

    private <B> void texts(Texts<?, B> member, B builder) {
        entries((text, index) -> {
            if (index < maxEntries) {
                member.add().accept(builder, text == null ? "" : text);
            }
        });
    }

    private <B, P> void parts(Parts<?, B, P> member, B builder) {
        if (startsList()) {
            for (int index = 0; source.next() != ID_END_ARRAY; index++) {
                P part = entryPart(member.shape());
                if (index < maxEntries) {
                    member.add().accept(builder, part == null ? member.shape().empty() : part);
                }
            }
            depth--;
        }
    }

    /** Reads the list of texts that comes next; null is none. */
    private void entries(Entries entries) {
        if (startsList()) {
            String text = source.nextText();
            for (int index = 0; text != null || source.current() != ID_END_ARRAY; index++) {
                if (text == null) {
                    wrongType("text");
                }
                entries.add(text, index);
                text = source.nextText();
            }
            depth--;
        }
    }

    /** Takes the entries of a list of texts. */
    private interface Entries {
        /**
         * Takes the next one.
         *
         * @param text null if it is none
         */
        void add(@Nullable String text, int index);
    }

    private boolean startsList() {
        int token = source.next();
        if (token == ID_START_ARRAY) {
            enter();
        } else if (token != ID_NULL) {
            wrongType("list");
        }
        return token == ID_START_ARRAY;
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
        boolean isTooDeep = false;
        for (int token = source.current(); ; token = source.next()) {
            switch (token) {
                case ID_START_OBJECT, ID_START_ARRAY -> {
                    depth++;
                    // Once for all of it: the way there may be long, and be that of many.
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
        fault(Codes.JSON_TOO_DEEP, "", Map.of("max", maxDepth));
    }

    private void fault(String code, String variant, Map<String, Object> arguments) {
        if (isKept(code)) {
            keep(code, variant, arguments);
        }
    }

    /** Counts a fault and tells whether it is kept: by code, so that a flood of one kind hides no other. */
    private boolean isKept(String code) {
        return counts.merge(code, 1, Integer::sum) <= maxFaults;
    }

    private void keep(String code, String variant, Map<String, Object> arguments) {
        faults.add(new Fault(code, variant, source.pointer(), arguments, source.place()));
    }
}
