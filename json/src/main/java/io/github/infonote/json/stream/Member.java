package io.github.infonote.json.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /**
     * Reads the value that the reader stands at.
     *
     * @param reader stands at the first token of the value and is left at its last
     * @param builder takes the value
     */
    void read(ShapeReader reader, B builder);

    /**
     * Writes name and value, or nothing if there is no value.
     *
     * @param part has the value
     * @param writer takes it
     */
    void write(T part, ShapeWriter writer);

    /** A text, the empty one being none. */
    record Text<T, B>(String name, Function<T, String> get, BiConsumer<B, String> set) implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            String text = reader.text();
            if (text != null) {
                set.accept(builder, text);
            }
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            String text = get.apply(part);
            if (!text.isEmpty()) {
                writer.member(name, text);
            }
        }
    }

    /** A text that may be absent. */
    record OptionalText<T, B>(String name, Function<T, Optional<String>> get, BiConsumer<B, String> set)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            String text = reader.text();
            if (text != null) {
                set.accept(builder, text);
            }
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            Optional<String> text = get.apply(part);
            if (text.isPresent()) {
                writer.member(name, text.get());
            }
        }
    }

    /** A calendar date as ISO 8601 writes it. */
    record Date<T, B>(String name, Function<T, Optional<LocalDate>> get, BiConsumer<B, LocalDate> set)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            LocalDate date = reader.date();
            if (date != null) {
                set.accept(builder, date);
            }
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            Optional<LocalDate> date = get.apply(part);
            if (date.isPresent()) {
                writer.member(name, date.get().toString());
            }
        }
    }

    /** One constant of an enum, by its name. */
    record Constant<T, B, E extends Enum<E>>(
            String name, Constants<E> constants, Function<T, Optional<E>> get, BiConsumer<B, E> set)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            E constant = reader.constant(constants);
            if (constant != null) {
                set.accept(builder, constant);
            }
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            Optional<E> constant = get.apply(part);
            if (constant.isPresent()) {
                writer.member(name, constant.get().name());
            }
        }
    }

    /** A set of constants of an enum, as a list of their names. */
    record ConstantSet<T, B, E extends Enum<E>>(
            String name, Constants<E> constants, Function<T, Set<E>> get, BiConsumer<B, E> add)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            reader.constants(constants, constant -> add.accept(builder, constant));
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            Set<E> set = get.apply(part);
            if (!set.isEmpty()) {
                writer.name(name);
                writer.startList();
                set.forEach(constant -> writer.text(constant.name()));
                writer.endList();
            }
        }
    }

    /** An object, one with nothing in it being none. */
    record Part<T, B, P>(String name, Shape<P, ?> shape, Function<T, P> get, BiConsumer<B, P> set)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            P part = reader.part(shape);
            if (part != null) {
                set.accept(builder, part);
            }
        }

        @Override
        public void write(T whole, ShapeWriter writer) {
            P part = get.apply(whole);
            if (!part.equals(shape.empty())) {
                writer.name(name);
                writer.part(shape, part);
            }
        }
    }

    /** A list of texts. */
    record Texts<T, B>(String name, Function<T, List<String>> get, BiConsumer<B, String> add) implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            reader.entries(() -> Objects.requireNonNullElse(reader.entryText(), ""), text -> add.accept(builder, text));
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            List<String> texts = get.apply(part);
            if (!texts.isEmpty()) {
                writer.name(name);
                writer.startList();
                texts.forEach(writer::text);
                writer.endList();
            }
        }
    }

    /** A list of objects. */
    record Parts<T, B, P>(String name, Shape<P, ?> shape, Function<T, List<P>> get, BiConsumer<B, P> add)
            implements Member<T, B> {
        @Override
        public void read(ShapeReader reader, B builder) {
            reader.entries(
                    () -> Objects.requireNonNullElse(reader.entryPart(shape), shape.empty()),
                    part -> add.accept(builder, part));
        }

        @Override
        public void write(T part, ShapeWriter writer) {
            List<P> parts = get.apply(part);
            if (!parts.isEmpty()) {
                writer.name(name);
                writer.startList();
                parts.forEach(entry -> writer.part(shape, entry));
                writer.endList();
            }
        }
    }
}
