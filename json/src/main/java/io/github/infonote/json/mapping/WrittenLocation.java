package io.github.infonote.json.mapping;

import io.github.infonote.InformationNote;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The location of a value in the JSON of a note, computed without writing the JSON.
 *
 * @param pointer the pointer to the value, or to its outermost ancestor that is missing in the JSON
 * @param position the indexes of the members and elements on the path to the value, or to the object in which it is missing
 */
@SuppressWarnings("ArrayRecordComponent") // Compared only by order.
public record WrittenLocation(String pointer, int[] position) implements Comparable<WrittenLocation> {
    /**
     * {@return the location of a value}
     *
     * @param note the note
     * @param pointer a JSON Pointer (RFC 6901) with existing indexes; not empty
     */
    public static WrittenLocation of(InformationNote note, String pointer) {
        int[] position = new int[pointer.length() / 2]; // A segment has at least two characters.
        int depth = 0;
        Shape<?, ?> shape = Shapes.NOTE;
        Object value = note;
        int end;
        for (int start = 1; start <= pointer.length(); start = end + 1) {
            int next = pointer.indexOf('/', start);
            end = next < 0 ? pointer.length() : next;
            if (value instanceof List<?> list) {
                position[depth] = Integer.parseInt(pointer, start, end, 10);
                value = list.get(position[depth++]);
                continue;
            }
            int index = shape.indexOf(pointer.substring(start, end));
            Member<?, ?> member = shape.members().get(index);
            value = get(member, value);
            if (!isWritten(value, member)) {
                return new WrittenLocation(pointer.substring(0, end), Arrays.copyOf(position, depth));
            }
            position[depth++] = index;
            shape = member.shape() == null ? shape : member.shape();
        }
        return new WrittenLocation(pointer, Arrays.copyOf(position, depth));
    }

    @SuppressWarnings("unchecked") // The members of a shape are those of its type.
    private static Object get(Member<?, ?> member, Object object) {
        return ((Member<Object, ?>) member).get().apply(object);
    }

    private static boolean isWritten(Object value, Member<?, ?> member) {
        if (value instanceof String text) {
            return !text.isEmpty();
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        } else if (value instanceof Collection<?> entries) {
            return !entries.isEmpty();
        }
        return member.shape() == null || !value.equals(member.shape().empty());
    }

    /** Compares locations by their order in the JSON. */
    @Override
    public int compareTo(WrittenLocation other) {
        return Arrays.compare(position, other.position);
    }
}
