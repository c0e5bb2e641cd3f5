package io.github.infonote.json.mapping;

import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import java.util.Optional;

/** Guesses the object that is meant by a string or an array. */
final class ObjectExample {
    private ObjectExample() {}

    /** The object with its most important string, or else with its first array of strings. */
    static Optional<String> ofString(Shape<?, ?> shape) {
        return first(shape, StringMember.class, "\"…\"")
                .or(() -> first(shape, StringArrayMember.class, "[\"…\"]"))
                .or(() -> first(shape, OptionalStringMember.class, "\"…\""));
    }

    /** The object with its first array, if it has no string that is more important. */
    static Optional<String> ofArray(Shape<?, ?> shape) {
        return first(shape, StringMember.class, "").isPresent()
                ? Optional.empty()
                : first(shape, StringArrayMember.class, "[…]").or(() -> first(shape, ObjectArrayMember.class, "[…]"));
    }

    private static Optional<String> first(Shape<?, ?> shape, Class<?> kind, String value) {
        return shape.members().stream()
                .filter(kind::isInstance)
                .map(member -> "{\"" + member.name() + "\": " + value + "}")
                .findFirst();
    }
}
