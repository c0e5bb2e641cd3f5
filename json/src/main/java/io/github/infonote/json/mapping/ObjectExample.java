package io.github.infonote.json.mapping;

import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import java.util.Optional;

/** Builds an example of an object, for a document that has a string or an array instead of the object. */
final class ObjectExample {
    private static final String STRING = "\"…\"";
    private static final String ARRAY = "[…]";

    private ObjectExample() {}

    /** Returns the object with its required string, or else with its paragraph text, or else with its first string. */
    static Optional<String> forString(Shape<?, ?> shape) {
        return first(shape, StringMember.class, STRING)
                .or(() -> paragraphText(shape))
                .or(() -> first(shape, OptionalStringMember.class, STRING));
    }

    /** Returns the object with its first array, unless it has a required string. */
    static Optional<String> forArray(Shape<?, ?> shape) {
        return first(shape, StringMember.class, STRING).isPresent()
                ? Optional.empty()
                : first(shape, StringArrayMember.class, ARRAY).or(() -> first(shape, ObjectArrayMember.class, ARRAY));
    }

    /** Returns the object with its text, or with the text of an object in its array, such as {@code {"paragraphs": [{"text": "…"}]}}. */
    private static Optional<String> paragraphText(Shape<?, ?> shape) {
        return first(shape, StringOrEmptyMember.class, STRING)
                .or(() -> shape.members().stream()
                        .filter(ObjectArrayMember.class::isInstance)
                        .map(ObjectArrayMember.class::cast)
                        .flatMap(member ->
                                paragraphText(member.shape())
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
