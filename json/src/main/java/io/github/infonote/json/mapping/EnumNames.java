package io.github.infonote.json.mapping;

import java.util.List;

/**
 * The values of an enum with their names in JSON.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {
    private final Class<E> type;
    private final List<E> values;
    private final List<String> names;

    /**
     * Creates the names of an enum.
     *
     * @param type the enum
     */
    public EnumNames(Class<E> type) {
        this.type = type;
        this.values = List.of(type.getEnumConstants());
        this.names = values.stream().map(Enum::name).toList();
    }

    /** {@return the enum} */
    public Class<E> type() {
        return type;
    }

    /** {@return the names, in the order of the enum} */
    public List<String> names() {
        return names;
    }

    E get(int index) {
        return values.get(index);
    }
}
