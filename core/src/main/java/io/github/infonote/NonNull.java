package io.github.infonote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Rejects null among the elements of an attribute. */
final class NonNull {
    private NonNull() {}

    /** Returns the elements in a list; for an array that is or contains null, throws with the attribute's name. */
    static <T> List<T> elements(T[] elements, String attribute) {
        return elements(Arrays.asList(Objects.requireNonNull(elements, attribute)), attribute);
    }

    /** Returns the elements in a list; for an iterable that is or contains null, throws with the attribute's name. */
    static <T> List<T> elements(Iterable<? extends T> elements, String attribute) {
        List<T> list = new ArrayList<>();
        for (T element : Objects.requireNonNull(elements, attribute)) {
            list.add(Objects.requireNonNull(element, attribute));
        }
        return list;
    }
}
