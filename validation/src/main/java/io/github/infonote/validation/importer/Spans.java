package io.github.infonote.validation.importer;

import java.util.Arrays;

/**
 * The spans of another text that a text consists of, with their indexes in both.
 * For {@code "Benin\nPeru"} from the lines {@code "• Benin"} and {@code "• Peru"}, the index 6 of "Peru" becomes 10.
 */
final class Spans {
    /** The start of each span in this text, in ascending order. */
    private int[] starts = new int[1];
    /** The start of each span in the other text. */
    private int[] sources = new int[1];

    private int count;

    static Spans of(int source) {
        Spans spans = new Spans();
        spans.add(0, source);
        return spans;
    }

    /** Adds a span, which ends where the next one starts. An empty span is replaced by the next one. */
    void add(int start, int source) {
        if (count > 0 && starts[count - 1] == start) {
            count--;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            sources = Arrays.copyOf(sources, 2 * count);
        }
        starts[count] = start;
        sources[count++] = source;
    }

    /** The index in the other text. */
    int source(int index) {
        int span = span(index);
        return sources[span] + index - starts[span];
    }

    /** The end of the span with an index in this text, at most {@code max}. */
    int end(int index, int max) {
        int next = span(index) + 1;
        return next < count ? Math.min(max, starts[next]) : max;
    }

    private int span(int index) {
        int found = Arrays.binarySearch(starts, 0, Math.max(1, count), index);
        return found < 0 ? -found - 2 : found;
    }
}
