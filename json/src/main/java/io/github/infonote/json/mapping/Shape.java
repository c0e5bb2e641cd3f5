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
 * The JSON object of a model type: its members, in the order in which they are written.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class Shape<T, B> {
    /** Returned instead of an index: no member has this name. */
    public static final int UNKNOWN = -1;

    /** Returned instead of an index: the object ends. */
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
     * @param newBuilder creates its builder
     * @param build builds the value
     * @param members the members in the order in which they are written; at most 64
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

    /** {@return the members in the order in which they are written} */
    public List<Member<T, B>> members() {
        return members;
    }

    /**
     * {@return the accessor of a member in the model type}
     *
     * @param member one of the members
     * @throws IllegalStateException if the model type lacks it
     */
    public Method accessor(Member<?, ?> member) {
        String name = member.name();
        String accessor = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            return type.getMethod(accessor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The model lacks " + type.getSimpleName() + "." + accessor, e);
        }
    }

    /** {@return the value in which nothing is set, which an absent one is read as} */
    public T empty() {
        return empty;
    }

    /** {@return matches names in a parser's bytes against those of the members} */
    public PropertyNameMatcher matcher() {
        return matcher;
    }

    /**
     * {@return the index of the member of this name, or {@link #UNKNOWN}}
     *
     * @param name any name
     */
    public int indexOf(String name) {
        return indexOf(name, 0);
    }

    /**
     * {@return the member with the most similar name, if one is similar enough to be meant}
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

    /** The index of a member, or {@link #UNKNOWN}; faster where members come in their order. */
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
