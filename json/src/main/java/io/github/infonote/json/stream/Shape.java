package io.github.infonote.json.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * What the JSON object of a model type looks like: its members, in the order in which they are written.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class Shape<T, B> {
    /** Instead of the index of a member: the name is none of theirs. */
    public static final int UNKNOWN = -1;

    /** Instead of the index of a member: there are no more. */
    public static final int END = -2;

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;
    private final SerializableString[] names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final PropertyNameMatcher matcher;
    private final T empty;

    Shape(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, List<Member<T, B>> members) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.members = members;
        this.names = members.stream()
                .map(member -> new SerializedString(member.name()))
                .toArray(SerializableString[]::new);
        for (int i = 0; i < names.length; i++) {
            indexes.put(members.get(i).name(), i);
        }
        this.matcher = OwnSource.FACTORY.constructNameMatcher(
                members.stream().map(member -> Named.fromString(member.name())).toList(), false);
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

    /** {@return the value with nothing in it, which stands for one that is absent} */
    public T empty() {
        return empty;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    Member<T, B> member(int index) {
        return members.get(index);
    }

    SerializableString name(int index) {
        return names[index];
    }

    Set<String> names() {
        return indexes.keySet();
    }

    B newBuilder() {
        return newBuilder.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    /** The index of a member, or {@link #UNKNOWN}; found at once where members come in their order. */
    int indexOf(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].getValue().equals(name)) {
                return i;
            }
        }
        return indexes.getOrDefault(name, UNKNOWN);
    }
}
