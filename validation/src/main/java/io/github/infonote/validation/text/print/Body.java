package io.github.infonote.validation.text.print;

import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceText;

/**
 * Decides what the blocks below the head are: categories, then sections.
 *
 * <p>A single block may look like several things: {@code 2. Results} is a heading, or a paragraph. Of all ways to read the blocks,
 * the best one is taken: first, as few blocks as possible are at a place where none is printed; then, as many headings as
 * possible are the usual ones.
 */
final class Body {
    /** What a block is. */
    enum Kind {
        /** At no place that it could be printed at. */
        UNPLACED,
        CATEGORY,
        HEADING,
        PARAGRAPH,
        ITEMS
    }

    // What the blocks before are. 1 to 4: the section of this number.
    private static final int NOTHING = 0;
    private static final int SECTIONS = NoteParts.SECTIONS.size();
    private static final int CATEGORIES = SECTIONS + 1;
    /** With the number of a section: its items. A heading is next. */
    private static final int ITEMS_OF = CATEGORIES;

    private static final int STATES = ITEMS_OF + SECTIONS + 1;

    private static final long MISPLACED = -1_000_000_000L;
    private static final long USUAL_HEADING = 10;
    private static final long OWN = 1;
    private static final int BITS = 3;
    private static final Kind[] KINDS = Kind.values();

    private final SourceText text;
    private final PrintedWords words;

    Body(SourceText text, PrintedWords words) {
        this.text = text;
        this.words = words;
    }

    /** The kinds of the blocks from one on, up to another one; the blocks before may be categories. */
    Kind[] read(int first, int end, boolean mayBeCategories) {
        int[] choices = new int[Math.max(0, end - first)];
        long[] next = new long[STATES];
        long[] scores = new long[STATES];
        for (int block = end - 1; block >= first; block--) {
            Facts facts = facts(block);
            for (int state = 0; state < STATES; state++) {
                int best = 0;
                long most = Long.MIN_VALUE;
                for (int kind = 0; kind < KINDS.length; kind++) {
                    long score = score(KINDS[kind], state, facts);
                    if (score > Long.MIN_VALUE) {
                        score += next[after(KINDS[kind], state, facts)];
                        best = score > most ? kind : best;
                        most = Math.max(most, score);
                    }
                }
                scores[state] = most;
                choices[block - first] |= best << (BITS * state);
            }
            long[] swapped = next;
            next = scores;
            scores = swapped;
        }
        return choose(first, choices, mayBeCategories ? CATEGORIES : NOTHING);
    }

    private Kind[] choose(int first, int[] choices, int initialState) {
        Kind[] kinds = new Kind[choices.length];
        int state = initialState;
        for (int i = 0; i < choices.length; i++) {
            kinds[i] = KINDS[choices[i] >> (BITS * state) & ((1 << BITS) - 1)];
            state = after(kinds[i], state, facts(first + i));
        }
        return kinds;
    }

    private record Facts(int lineCount, int headingNumber, boolean isUsual, boolean areItems, boolean isLabelled) {}

    private Facts facts(int block) {
        int line = text.firstLine(block);
        int number = words.headingNumber(line);
        boolean areItems = true;
        for (int i = 0; i < text.lineCount(block) && areItems; i++) {
            areItems = words.isItem(line + i);
        }
        return new Facts(
                text.lineCount(block),
                number,
                number > 0 && words.isUsualHeading(number, line),
                areItems,
                words.categoryLabelEnd(line) >= 0);
    }

    /** The section that a state is in or after, or 0. */
    private static int section(int state) {
        return state <= SECTIONS ? state : state > ITEMS_OF ? state - ITEMS_OF : 0;
    }

    private static int after(Kind kind, int state, Facts facts) {
        return switch (kind) {
            case UNPLACED, CATEGORY -> state;
            case HEADING -> facts.headingNumber();
            case PARAGRAPH -> section(state);
            case ITEMS -> ITEMS_OF + section(state);
        };
    }

    /** How well a block is in its place as what it might be; the least value if it cannot be that there. */
    private static long score(Kind kind, int state, Facts facts) {
        boolean isInSection = section(state) > 0;
        boolean isAfterItems = state > ITEMS_OF;
        boolean isPossible = switch (kind) {
            case UNPLACED -> state == NOTHING;
            case CATEGORY -> state == CATEGORIES;
            case HEADING -> facts.headingNumber() > section(state);
            case PARAGRAPH -> isInSection;
            case ITEMS -> isInSection && facts.areItems();
        };
        if (!isPossible) {
            return Long.MIN_VALUE;
        }
        boolean isSingle = facts.lineCount() == 1;
        boolean isPrinted = switch (kind) {
            case UNPLACED -> false;
            case CATEGORY -> isSingle || (facts.lineCount() == 2 && facts.isLabelled());
            case HEADING -> isSingle;
            case PARAGRAPH -> isSingle && !isAfterItems;
            case ITEMS -> !isAfterItems;
        };
        long score = kind == Kind.HEADING ? (facts.isUsual() ? USUAL_HEADING : OWN) : kind == Kind.ITEMS ? OWN : 0;
        return score + (isPrinted ? 0 : MISPLACED);
    }
}
