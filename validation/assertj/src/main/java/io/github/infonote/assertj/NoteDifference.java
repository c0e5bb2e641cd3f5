package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two notes: a value that differs, or a list entry that only one of them has. Immutable and
 * thread-safe.
 *
 * <p>Entries of lists are matched, so that a participant who was added at the top is one difference. Equal entries are
 * matched first, then entries with the same first attribute (name, label, place or text), then the others by position.
 * A moved entry is two differences: one at its old place and one at its new place.
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
     * <p>Takes n log n steps for notes of length n, whatever the differences are. The list isn't always the shortest
     * one if many equal entries have another order.
     *
     * @param first a note
     * @param second another note
     */
    public static List<NoteDifference> between(InformationNote first, InformationNote second) {
        return NoteComparison.compare(first, second);
    }

    /**
     * {@return the JSON Pointer (RFC 6901) into the first note; the pointer of the list if only the second note has the
     * entry}
     */
    public String getFirstPointer() {
        return firstPointer;
    }

    /**
     * {@return the JSON Pointer (RFC 6901) into the second note; the pointer of the list if only the first note has the
     * entry}
     */
    public String getSecondPointer() {
        return secondPointer;
    }

    /** {@return the value in the first note: a string, a date, an enum value or a list entry; absent if it is missing} */
    public Optional<Object> getFirst() {
        return Optional.ofNullable(first);
    }

    /** {@return the value in the second note: a string, a date, an enum value or a list entry; absent if it is missing} */
    public Optional<Object> getSecond() {
        return Optional.ofNullable(second);
    }

    /**
     * {@return the difference in one line}
     *
     * <p>Long strings are cut to the part around the first difference. Invisible characters are escaped.
     */
    @Override
    public String toString() {
        return toLine("first", "second");
    }

    String toLine(String firstName, String secondName) {
        DifferingText text = DifferingText.of(first, second);
        return pointers() + ": " + firstName + " " + text.first() + ", " + secondName + " " + text.second();
    }

    /** {@return both pointers if they differ; only the longer one if the other is the pointer of the list} */
    private String pointers() {
        if (firstPointer.equals(secondPointer) || firstPointer.startsWith(secondPointer + "/")) {
            return firstPointer;
        }
        return secondPointer.startsWith(firstPointer + "/") ? secondPointer : firstPointer + " → " + secondPointer;
    }
}
