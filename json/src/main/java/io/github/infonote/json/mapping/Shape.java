package io.github.infonote.json.mapping;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The JSON object of a model type, as a table of its members. They are written in the order of the table.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class Shape<T, B> {
    /** The index of a member with an unknown name. */
    public static final int UNKNOWN = -1;

    /** The index after the last member of an object. */
    public static final int END = -2;

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;
    private final SerializableString[] names;
    private final PropertyNameMatcher matcher;
    private final T empty;

    /**
     * Creates a table.
     *
     * @param type the model type
     * @param newBuilder creates a builder
     * @param build builds an object
     * @param members the members in the order in which they are written, at most 64
     */
    public Shape(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, List<Member<T, B>> members) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.members = members;
        this.names = members.stream()
                .map(member -> new SerializedString(member.name()))
                .toArray(SerializableString[]::new);
        this.matcher =
                BinaryNameMatcher.construct(members.stream().map(Member::name).toList());
        this.empty = build.apply(newBuilder.get());
    }

    /** {@return the model type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the members, in the order in which they are written} */
    public List<Member<T, B>> members() {
        return members;
    }

    /**
     * {@return the accessor of the model type for a member}
     *
     * @param member one of the members
     * @throws IllegalStateException if the model type has no such accessor
     */
    public Method accessor(Member<?, ?> member) {
        String name = member.name();
        String accessor = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            return type.getMethod(accessor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The model has no " + type.getSimpleName() + "." + accessor, e);
        }
    }

    /** {@return the object without any attribute set, which stands for an absent object} */
    public T empty() {
        return empty;
    }

    /** {@return the matcher with which Jackson finds the names of the members without creating strings} */
    public PropertyNameMatcher matcher() {
        return matcher;
    }

    /**
     * {@return the index of the member with a name, or {@link #UNKNOWN}}
     *
     * @param name any name
     */
    public int indexOf(String name) {
        return indexOf(name, 0);
    }

    /**
     * {@return the member with the most similar name, if any name is similar enough to be a misspelling}
     *
     * @param name an unknown name
     */
    public Optional<Member<T, B>> findSimilar(String name) {
        return NameSuggestion.findSimilar(name, names()).map(similar -> members.get(indexOf(similar)));
    }

    Member<T, B> member(int index) {
        return members.get(index);
    }

    SerializableString name(int index) {
        return names[index];
    }

    List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    B newBuilder() {
        return newBuilder.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    /** Returns the index of a member, or {@link #UNKNOWN}. Tries the expected index first. */
    int indexOf(String name, int expected) {
        for (int i = 0; i < names.length; i++) {
            int index = (expected + i) % names.length;
            if (names[index].getValue().equals(name)) {
                return index;
            }
        }
        return UNKNOWN;
    }
}
