package io.github.infonote.json.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum by name.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<String, E> byName = new LinkedHashMap<>();

    /**
     * Collects the constants.
     *
     * @param type the enum
     */
    public EnumNames(Class<E> type) {
        this.type = type;
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(constant.name(), constant));
    }

    /** {@return the enum} */
    public Class<E> type() {
        return type;
    }

    /** {@return the names in the order of the enum} */
    public Set<String> names() {
        return byName.keySet();
    }

    @Nullable
    E named(String name) {
        return byName.get(name);
    }
}
