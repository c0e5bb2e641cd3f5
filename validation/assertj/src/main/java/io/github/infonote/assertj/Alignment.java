package io.github.infonote.assertj;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs equal entries of two lists so that pairs don't cross, in n log n steps.
 *
 * <p>Equal entries at the start and at the end are paired first. Of the entries between them, the first A of one list
 * is paired with the first A of the other one, the second with the second, and so on. The result has the longest
 * sequence of these pairs that increases in both lists. For the lists A B C D and A C X B D, it is A, C (or B), D.
 */
final class Alignment {
    /** The indexes of two equal entries. */
    record Pair(int first, int second) {}

    private Alignment() {}

    static List<Pair> of(List<?> first, List<?> second) {
        int shorter = Math.min(first.size(), second.size());
        int start = 0;
        while (start < shorter && first.get(start).equals(second.get(start))) {
            start++;
        }
        int firstEnd = first.size();
        int secondEnd = second.size();
        while (firstEnd > start && secondEnd > start && first.get(firstEnd - 1).equals(second.get(secondEnd - 1))) {
            firstEnd--;
            secondEnd--;
        }

        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        pairs.addAll(longestIncreasing(equal(first, start, firstEnd, second, start, secondEnd)));
        for (int i = firstEnd; i < first.size(); i++) {
            pairs.add(new Pair(i, secondEnd + i - firstEnd));
        }
        return pairs;
    }

    /** Pairs of equal entries, each entry in one at most, in the order of the first list. */
    private static List<Pair> equal(
            List<?> first, int firstStart, int firstEnd, List<?> second, int secondStart, int secondEnd) {
        Map<Object, Deque<Integer>> indexes = new HashMap<>();
        for (int i = secondStart; i < secondEnd; i++) {
            indexes.computeIfAbsent(second.get(i), entry -> new ArrayDeque<>()).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = firstStart; i < firstEnd; i++) {
            Integer index =
                    indexes.getOrDefault(first.get(i), new ArrayDeque<>()).poll();
            if (index != null) {
                pairs.add(new Pair(i, index));
            }
        }
        return pairs;
    }

    /** The longest subsequence whose second indexes increase, by patience sorting. */
    private static List<Pair> longestIncreasing(List<Pair> pairs) {
        int[] lastOfLength =
                new int[pairs.size()]; // the pair with the least second index that ends a sequence of this length
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int index = pairs.get(i).second();
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle]).second() < index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Pair> longest = new ArrayList<>();
        for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }
}
