package io.github.infonote.validation.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the values of a note are in the text: of those that are asked for, as a note has many. */
public final class Places {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Integer> found = new HashMap<>();

    /** The places of values, and of the objects and lists that they are in. */
    public Places(List<String> pointers) {
        for (String pointer : pointers) {
            for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
                wanted.add(pointer.substring(0, end));
            }
        }
    }

    /** Takes the place of a value, which is that of the objects and lists that it is the first value in. */
    public void add(int offset, Object... path) {
        if (wanted.isEmpty()) {
            return;
        }
        StringBuilder pointer = new StringBuilder();
        for (Object segment : path) {
            String value = pointer.append('/').append(segment).toString();
            if (!wanted.contains(value)) {
                return;
            }
            found.putIfAbsent(value, offset);
        }
    }

    /** The place of a value; null if it was not asked for or is missing. */
    @Nullable
    public Integer of(String pointer) {
        return found.get(pointer);
    }
}
