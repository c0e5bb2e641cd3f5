package io.github.infonote.json.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a JSON object: its name, the kind of its value, the getter in the model and the setter in the builder.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public sealed interface Member<T, B> {
    /** {@return the name, which is also the name of the bean property} */
    String name();

    /** {@return the getter of the model type} */
    Function<T, ?> get();

    /** {@return the table of the value or of its elements; null if these aren't objects} */
    default @Nullable Shape<?, ?> shape() {
        return null;
    }

    /**
     * Copies the value of an object to a builder, if it is present.
     *
     * @param object the object
     * @param builder a builder in which the member isn't set
     */
    void copy(T object, B builder);

    /** {@return whether the value is an array} */
    default boolean isArray() {
        return this instanceof StringArrayMember || this instanceof ObjectArrayMember || this instanceof EnumSetMember;
    }

    /** A required string. The empty string is treated as absent. */
    record StringMember<T, B>(String name, Function<T, String> get, BiConsumer<B, String> set) implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            set.accept(builder, get.apply(object));
        }
    }

    /** An optional string, for which the getter returns the empty string if it is absent. */
    record StringOrEmptyMember<T, B>(String name, Function<T, String> get, BiConsumer<B, String> set)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            set.accept(builder, get.apply(object));
        }
    }

    /** An optional string. */
    record OptionalStringMember<T, B>(String name, Function<T, Optional<String>> get, BiConsumer<B, String> set)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).ifPresent(value -> set.accept(builder, value));
        }
    }

    /** A calendar date as a string in ISO 8601 form. */
    record DateMember<T, B>(String name, Function<T, Optional<LocalDate>> get, BiConsumer<B, LocalDate> set)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).ifPresent(value -> set.accept(builder, value));
        }
    }

    /** An enum value, as a string with its name. */
    record EnumMember<T, B, E extends Enum<E>>(
            String name, EnumNames<E> enumValues, Function<T, Optional<E>> get, BiConsumer<B, E> set)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).ifPresent(value -> set.accept(builder, value));
        }
    }

    /** A set of enum values, as an array of their names. */
    record EnumSetMember<T, B, E extends Enum<E>>(
            String name, EnumNames<E> enumValues, Function<T, Set<E>> get, BiConsumer<B, E> add)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).forEach(value -> add.accept(builder, value));
        }
    }

    /** An object. An empty object is treated as absent. */
    record ObjectMember<T, B, P>(String name, Shape<P, ?> shape, Function<T, P> get, BiConsumer<B, P> set)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            set.accept(builder, get.apply(object));
        }
    }

    /** An array of strings. */
    record StringArrayMember<T, B>(String name, Function<T, List<String>> get, BiConsumer<B, String> add)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).forEach(value -> add.accept(builder, value));
        }
    }

    /** An array of objects. */
    record ObjectArrayMember<T, B, P>(String name, Shape<P, ?> shape, Function<T, List<P>> get, BiConsumer<B, P> add)
            implements Member<T, B> {
        @Override
        public void copy(T object, B builder) {
            get.apply(object).forEach(value -> add.accept(builder, value));
        }
    }
}
