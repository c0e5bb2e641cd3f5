package io.github.infonote.json.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the JSON object of a model type looks like: its members, in the order in which they are written.
 *
 * @param <T> the model type
 * @param <B> its builder
 */
public final class Shape<T, B> {
    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;
    private final String[] names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final T empty;

    Shape(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, List<Member<T, B>> members) {
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.members = members;
        this.names = members.stream().map(Member::name).toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            indexes.put(names[i], i);
        }
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

    Set<String> names() {
        return indexes.keySet();
    }

    B newBuilder() {
        return newBuilder.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    /** The index of a member, or -1; found at once where members come in their order. */
    int indexOf(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return indexes.getOrDefault(name, -1);
    }
}
