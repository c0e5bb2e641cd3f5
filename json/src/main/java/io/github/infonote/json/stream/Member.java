package io.github.infonote.json.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A member of a JSON object: its name, what kind of value it has, and how that gets out of the model and into it.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public sealed interface Member<T, B> {
    /** {@return the name in the JSON object, which is that of the bean property as well} */
    String name();

    /** {@return what gets the value out of the model} */
    Function<T, ?> get();

    /** A text, the empty one being none. */
    record Text<T, B>(String name, Function<T, String> get, BiConsumer<B, String> set) implements Member<T, B> {}

    /** A text that may be absent. */
    record OptionalText<T, B>(String name, Function<T, Optional<String>> get, BiConsumer<B, String> set)
            implements Member<T, B> {}

    /** A calendar date as ISO 8601 writes it. */
    record Date<T, B>(String name, Function<T, Optional<LocalDate>> get, BiConsumer<B, LocalDate> set)
            implements Member<T, B> {}

    /** One constant of an enum, by its name. */
    record Constant<T, B, E extends Enum<E>>(
            String name, Constants<E> constants, Function<T, Optional<E>> get, BiConsumer<B, E> set)
            implements Member<T, B> {}

    /** A set of constants of an enum, as a list of their names. */
    record ConstantSet<T, B, E extends Enum<E>>(
            String name, Constants<E> constants, Function<T, Set<E>> get, BiConsumer<B, E> add)
            implements Member<T, B> {}

    /** An object, one with nothing in it being none. */
    record Part<T, B, P>(String name, Shape<P, ?> shape, Function<T, P> get, BiConsumer<B, P> set)
            implements Member<T, B> {}

    /** A list of texts. */
    record Texts<T, B>(String name, Function<T, List<String>> get, BiConsumer<B, String> add) implements Member<T, B> {}

    /** A list of objects. */
    record Parts<T, B, P>(String name, Shape<P, ?> shape, Function<T, List<P>> get, BiConsumer<B, P> add)
            implements Member<T, B> {}
}
