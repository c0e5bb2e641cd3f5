package io.github.infonote.json.mapping;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds a JSON Pointer (RFC 6901) from its last segment to its first. */
public final class PointerBuilder {
    /** The maximum length of a pointer. The longest pointer to a value of a note has about 50 characters. */
    public static final int MAX_LENGTH = 250;

    private final Deque<String> segments = new ArrayDeque<>();

    /**
     * Prepends the name of a member.
     *
     * @param name the name
     */
    public void addFirst(String name) {
        segments.addFirst(name);
    }

    /**
     * Prepends the index of an array element.
     *
     * @param index the index
     */
    public void addFirst(int index) {
        segments.addFirst(Integer.toString(index));
    }

    /** {@return the pointer to the value, or to the innermost enclosing value whose pointer isn't longer than the maximum} */
    public String build() {
        StringBuilder pointer = new StringBuilder();
        for (String segment : segments) {
            int length = pointer.length();
            if (segment.length() < MAX_LENGTH) {
                pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
            }
            if (pointer.length() > MAX_LENGTH || pointer.length() == length) {
                pointer.setLength(length);
                break;
            }
        }
        return pointer.toString();
    }
}
