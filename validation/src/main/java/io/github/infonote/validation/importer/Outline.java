package io.github.infonote.validation.importer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Assigns each line to a part of a note: finds the path through the {@link State}s with the highest score, from the {@link Evidence}
 * of each line and the cost of departing from the usual order of a note (Viterbi algorithm).
 *
 * <p>Page numbers and disclaimers are layers over the states, so that a paragraph with a footnote in the middle continues after it.
 *
 * <p>The lines {@code "Information Note"}, {@code "Event: Conference"}, {@code "1. Objectives"}, {@code "To meet."} are the title, the
 * label of the event, the heading of the objectives, and a paragraph.
 */
final class Outline {
    private static final int STATES = State.ALL.size();
    private static final int IMPOSSIBLE = State.IMPOSSIBLE;

    /** The state before the first line of text. */
    private static final int NONE = STATES;

    private static final int[][] COSTS = new int[STATES][STATES + 1];

    /** For each state, the states that it may follow. */
    private static final int[][] BEFORE = new int[STATES][];

    static {
        for (State state : State.ALL) {
            int[] costs = COSTS[state.index()];
            State.ALL.forEach(before -> costs[before.index()] = state.costAfter(before));
            costs[NONE] = state.costAtStart();
            BEFORE[state.index()] = IntStream.rangeClosed(0, STATES)
                    .filter(before -> costs[before] != IMPOSSIBLE)
                    .toArray();
        }
    }

    private final List<Line> lines;
    private final State[] states;
    private final LineKind[] kinds;

    // For each line and state: the previous state, the layer, and whether a disclaimer starts.
    private final byte[][] before;
    private final byte[][] layers;
    private final boolean[][] starts;

    private Outline(List<Line> lines) {
        int count = lines.size();
        this.lines = lines;
        this.states = new State[count];
        this.kinds = new LineKind[count];
        this.before = new byte[count][];
        this.layers = new byte[count][];
        this.starts = new boolean[count][];
    }

    static Outline of(List<Line> lines) {
        Outline outline = new Outline(lines);
        outline.goBack(outline.goForward());
        return outline;
    }

    State state(int line) {
        return states[line];
    }

    /** The kind of the line's state, or of the layer over it. */
    LineKind kind(int line) {
        return kinds[line];
    }

    boolean isText(int line) {
        return kinds[line] == states[line].kind();
    }

    /** Scores all paths, and returns the state at the end of the best one. */
    private int goForward() {
        int[] best = impossible();
        best[NONE] = 0;
        int[] disclaimer = impossible();
        int[] scores = new int[LineKind.values().length];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Evidence.score(line, scores);
            int start = Footnotes.canStartDisclaimer(line) ? scores[LineKind.DISCLAIMER.column()] : IMPOSSIBLE;
            int continued = scores[LineKind.DISCLAIMER_ON.column()];
            int furniture = PageFurniture.isSure(line) ? scores[LineKind.FURNITURE.column()] : IMPOSSIBLE;
            int[] text = text(i, line, scores, best);
            layers[i] = new byte[STATES + 1];
            starts[i] = new boolean[STATES + 1];
            for (int s = 0; s <= STATES; s++) {
                int started = plus(best[s], start);
                disclaimer[s] = Math.max(started, plus(disclaimer[s], continued));
                starts[i][s] = disclaimer[s] == started;
                int skipped = plus(best[s], furniture);
                best[s] = Math.max(text[s], Math.max(disclaimer[s], skipped));
                layers[i][s] = (byte) (best[s] == text[s] ? 0 : best[s] == disclaimer[s] ? 1 : 2);
            }
        }
        int last = NONE;
        for (int s = 0; s < STATES; s++) {
            last = best[s] > best[last] ? s : last;
        }
        return last;
    }

    private int[] text(int i, Line line, int[] scores, int[] best) {
        int[] text = impossible();
        before[i] = new byte[STATES + 1];
        for (State state : State.ALL) {
            if (!state.fits(line)) {
                continue;
            }
            int s = state.index();
            for (int p : BEFORE[s]) {
                if (p != NONE && !state.canFollow(State.ALL.get(p), line)) {
                    continue;
                }
                int score = plus(best[p], COSTS[s][p] + scores[state.kind().column()]);
                if (score > text[s]) {
                    text[s] = score;
                    before[i][s] = (byte) p;
                }
            }
        }
        return text;
    }

    private static int[] impossible() {
        int[] scores = new int[STATES + 1];
        Arrays.fill(scores, IMPOSSIBLE);
        return scores;
    }

    /** Adds two scores. The sum is {@link #IMPOSSIBLE} if either is. */
    private static int plus(int first, int second) {
        return first == IMPOSSIBLE || second == IMPOSSIBLE ? IMPOSSIBLE : first + second;
    }

    /** Follows the best path back from its last state. */
    private void goBack(int last) {
        int s = last;
        boolean isInDisclaimer = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            states[i] = State.ALL.get(Math.min(s, STATES - 1));
            boolean isDisclaimer = isInDisclaimer || layers[i][s] == 1;
            isInDisclaimer = isDisclaimer && !starts[i][s];
            kinds[i] = isDisclaimer
                    ? isInDisclaimer ? LineKind.DISCLAIMER_ON : LineKind.DISCLAIMER
                    : layers[i][s] == 0 ? states[i].kind() : LineKind.FURNITURE;
            s = isText(i) ? before[i][s] : s;
        }
    }
}
