package io.github.infonote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Null checks for attributes that have several elements. */
final class NonNull {
    private NonNull() {}

    /** Copies an array to a list. Throws an exception with the name of the attribute if the array is null or contains null. */
    static <T> List<T> elements(T[] elements, String attribute) {
        return elements(Arrays.asList(Objects.requireNonNull(elements, attribute)), attribute);
    }

    /** Copies an iterable to a list. Throws an exception with the name of the attribute if the iterable is null or contains null. */
    static <T> List<T> elements(Iterable<? extends T> elements, String attribute) {
        List<T> list = new ArrayList<>();
        for (T element : Objects.requireNonNull(elements, attribute)) {
            list.add(Objects.requireNonNull(element, attribute));
        }
        return list;
    }
}
