package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two notes: a value that isn't the same in both, or an entry of a list that only one of them has. Immutable and
 * thread-safe.
 *
 * <p>Entries of lists are matched, so that a participant who was added at the top is one difference. Entries that are equal are
 * matched first, then those whose first attribute is equal (name, label, place or text), then the others by position. An entry
 * that has moved is two differences: one where it was, and one where it is.
 */
public final class NoteDifference {
    private final String firstPointer;
    private final String secondPointer;
    private final @Nullable Object first;
    private final @Nullable Object second;

    NoteDifference(String firstPointer, @Nullable Object first, String secondPointer, @Nullable Object second) {
        this.firstPointer = firstPointer;
        this.first = first;
        this.secondPointer = secondPointer;
        this.second = second;
    }

    /**
     * {@return the differences between two notes, in the order of a note; empty if and only if they are equal}
     *
     * <p>The time grows with the length of the notes as n log n, whatever the differences are. There may be shorter lists of differences
     * for notes with many equal entries in another order.
     *
     * @param first a note
     * @param second another note
     */
    public static List<NoteDifference> between(InformationNote first, InformationNote second) {
        return NoteComparison.compare(first, second);
    }

    /** {@return the JSON Pointer (RFC 6901) into the first note; to the list, if only the second note has the entry} */
    public String getFirstPointer() {
        return firstPointer;
    }

    /** {@return the JSON Pointer (RFC 6901) into the second note; to the list, if only the first note has the entry} */
    public String getSecondPointer() {
        return secondPointer;
    }

    /** {@return the value in the first note: a string, a date, an enum value or an entry of a list; absent if it has none} */
    public Optional<Object> getFirst() {
        return Optional.ofNullable(first);
    }

    /** {@return the value in the second note: a string, a date, an enum value or an entry of a list; absent if it has none} */
    public Optional<Object> getSecond() {
        return Optional.ofNullable(second);
    }

    /**
     * {@return the difference in one line}
     *
     * <p>Of long strings, the line has the part around the first character that differs. Characters that can't be seen are escaped.
     */
    @Override
    public String toString() {
        return toLine("first", "second");
    }

    String toLine(String nameOfFirst, String nameOfSecond) {
        DifferingText text = DifferingText.of(first, second);
        return pointers() + ": " + nameOfFirst + " " + text.first() + ", " + nameOfSecond + " " + text.second();
    }

    /** Both pointers, if they differ and neither leads to the list. */
    private String pointers() {
        if (firstPointer.equals(secondPointer) || firstPointer.startsWith(secondPointer + "/")) {
            return firstPointer;
        }
        return secondPointer.startsWith(firstPointer + "/") ? secondPointer : firstPointer + " → " + secondPointer;
    }
}
