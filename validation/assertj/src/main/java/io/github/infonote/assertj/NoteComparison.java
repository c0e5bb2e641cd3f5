package io.github.infonote.assertj;

import io.github.infonote.InformationNote;
import io.github.infonote.assertj.Alignment.Pair;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two notes. The JSON tables of the types ensure that every attribute is compared. */
final class NoteComparison {
    private final List<NoteDifference> differences = new ArrayList<>();

    private NoteComparison() {}

    static List<NoteDifference> compare(InformationNote first, InformationNote second) {
        NoteComparison comparison = new NoteComparison();
        comparison.compareObjects(Shapes.NOTE, "", first, "", second);
        return List.copyOf(comparison.differences);
    }

    private <T, B> void compareObjects(
            Shape<T, B> shape, String firstPointer, Object first, String secondPointer, Object second) {
        for (Member<T, B> member : shape.members()) {
            compareValues(
                    member,
                    firstPointer + "/" + member.name(),
                    member.get().apply(shape.type().cast(first)),
                    secondPointer + "/" + member.name(),
                    member.get().apply(shape.type().cast(second)));
        }
    }

    private void compareValues(
            Member<?, ?> member, String firstPointer, Object first, String secondPointer, Object second) {
        if (first instanceof Set<?> firstSet && second instanceof Set<?> secondSet) {
            compareSets(firstPointer, firstSet, secondPointer, secondSet);
        } else if (first instanceof List<?> firstList && second instanceof List<?> secondList) {
            new ListComparison(member.shape(), firstPointer, firstList, secondPointer, secondList).compare();
        } else if (member.shape() != null) {
            compareObjects(member.shape(), firstPointer, first, secondPointer, second);
        } else if (!first.equals(second)) {
            add(firstPointer, valueOrNull(first), secondPointer, valueOrNull(second));
        }
    }

    private static @Nullable Object valueOrNull(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private void compareSets(String firstPointer, Set<?> first, String secondPointer, Set<?> second) {
        int index = 0;
        for (Object value : first) {
            if (!second.contains(value)) {
                add(firstPointer + "/" + index, value, secondPointer, null);
            }
            index++;
        }
        index = 0;
        for (Object value : second) {
            if (!first.contains(value)) {
                add(firstPointer, null, secondPointer + "/" + index, value);
            }
            index++;
        }
    }

    private void add(String firstPointer, @Nullable Object first, String secondPointer, @Nullable Object second) {
        differences.add(new NoteDifference(firstPointer, first, secondPointer, second));
    }

    /**
     * Compares two lists. Equal entries are matched first. In each range between them, entries with the same first attribute
     * are matched, and then the others by position.
     */
    private final class ListComparison {
        private final @Nullable Shape<?, ?> shape;
        private final String firstPointer;
        private final List<?> first;
        private final String secondPointer;
        private final List<?> second;

        ListComparison(
                @Nullable Shape<?, ?> shape, String firstPointer, List<?> first, String secondPointer, List<?> second) {
            this.shape = shape;
            this.firstPointer = firstPointer;
            this.first = first;
            this.secondPointer = secondPointer;
            this.second = second;
        }

        void compare() {
            int i = 0;
            int j = 0;
            for (Pair equal : Alignment.of(first, second)) {
                compareRange(i, equal.first(), j, equal.second());
                i = equal.first() + 1;
                j = equal.second() + 1;
            }
            compareRange(i, first.size(), j, second.size());
        }

        /** Compares two ranges between equal entries. */
        private void compareRange(int firstStart, int firstEnd, int secondStart, int secondEnd) {
            int i = firstStart;
            int j = secondStart;
            for (Pair similar : Alignment.of(keys(first.subList(i, firstEnd)), keys(second.subList(j, secondEnd)))) {
                compareByPosition(i, firstStart + similar.first(), j, secondStart + similar.second());
                i = firstStart + similar.first();
                j = secondStart + similar.second();
                compareEntries(i++, j++);
            }
            compareByPosition(i, firstEnd, j, secondEnd);
        }

        private List<?> keys(List<?> entries) {
            return shape == null
                    ? entries
                    : entries.stream().map(entry -> key(shape, entry)).toList();
        }

        private static <T, B> Object key(Shape<T, B> shape, Object entry) {
            return shape.members().get(0).get().apply(shape.type().cast(entry));
        }

        private void compareByPosition(int firstStart, int firstEnd, int secondStart, int secondEnd) {
            int i = firstStart;
            int j = secondStart;
            while (i < firstEnd && j < secondEnd) {
                compareEntries(i++, j++);
            }
            for (; i < firstEnd; i++) {
                add(firstPointer + "/" + i, first.get(i), secondPointer, null);
            }
            for (; j < secondEnd; j++) {
                add(firstPointer, null, secondPointer + "/" + j, second.get(j));
            }
        }

        private void compareEntries(int i, int j) {
            String inFirst = firstPointer + "/" + i;
            String inSecond = secondPointer + "/" + j;
            if (shape != null) {
                compareObjects(shape, inFirst, first.get(i), inSecond, second.get(j));
            } else if (!first.get(i).equals(second.get(j))) {
                add(inFirst, first.get(i), inSecond, second.get(j));
            }
        }
    }
}
