package io.github.infonote.json.mapping;

import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import java.util.Optional;

/** Guesses which object was meant where the document has a string or an array. */
final class ObjectExample {
    private static final String STRING = "\"…\"";
    private static final String ARRAY = "[…]";

    private ObjectExample() {}

    /** The object with its required string, or else with its running text, or else with its first string. */
    static Optional<String> forString(Shape<?, ?> shape) {
        return first(shape, StringMember.class, STRING)
                .or(() -> runningText(shape))
                .or(() -> first(shape, OptionalStringMember.class, STRING));
    }

    /** The object with its first array, unless it has a required string. */
    static Optional<String> forArray(Shape<?, ?> shape) {
        return first(shape, StringMember.class, STRING).isPresent()
                ? Optional.empty()
                : first(shape, StringArrayMember.class, ARRAY).or(() -> first(shape, ObjectArrayMember.class, ARRAY));
    }

    /** The object with its own text, or with the text of an object in its array: {@code {"paragraphs": [{"text": "…"}]}}. */
    private static Optional<String> runningText(Shape<?, ?> shape) {
        return first(shape, StringOrEmptyMember.class, STRING)
                .or(() -> shape.members().stream()
                        .filter(ObjectArrayMember.class::isInstance)
                        .map(ObjectArrayMember.class::cast)
                        .flatMap(member ->
                                runningText(member.shape())
                                        .map(element -> object(member, "[" + element + "]"))
                                        .stream())
                        .findFirst());
    }

    private static Optional<String> first(Shape<?, ?> shape, Class<?> kind, String value) {
        return shape.members().stream()
                .filter(kind::isInstance)
                .map(member -> object(member, value))
                .findFirst();
    }

    private static String object(Member<?, ?> member, String value) {
        return "{\"" + member.name() + "\": " + value + "}";
    }
}
