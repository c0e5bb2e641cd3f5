package io.github.infonote.validation.text.print;

import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the blocks below the head are: categories, then sections.
 *
 * <p>A single block may look like several things: {@code 2. Results} is a heading, or a paragraph. Of all ways in which the blocks
 * could be printed, the one with the most usual headings is taken.
 */
final class Body {
    /** What a block is. */
    enum Kind {
        CATEGORY,
        HEADING,
        PARAGRAPH,
        ITEMS
    }

    // What the blocks before are. 1 to 4: the section of this number.
    private static final int NOTHING = 0;
    private static final int SECTIONS = NoteParts.SECTIONS.size();
    private static final int CATEGORIES = SECTIONS + 1;
    private static final int STATES = CATEGORIES + 1;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE;
    private static final int USUAL_HEADING = 10;
    private static final int OWN = 1;
    private static final int BITS = 2;
    private static final Kind[] KINDS = Kind.values();

    private final SourceText text;
    private final PrintedWords words;

    Body(SourceText text, PrintedWords words) {
        this.text = text;
        this.words = words;
    }

    /** The kinds of the blocks from one on, up to another one; null if they are not printed so. The blocks before may be categories. */
    Kind @Nullable [] read(int first, int end, boolean mayBeCategories) {
        int[] choices = new int[Math.max(0, end - first)];
        int[] next = new int[STATES];
        int[] scores = new int[STATES];
        for (int block = end - 1; block >= first; block--) {
            Facts facts = facts(block);
            for (int state = 0; state < STATES; state++) {
                int best = 0;
                int most = IMPOSSIBLE;
                for (int kind = 0; kind < KINDS.length; kind++) {
                    int rest = mayBe(KINDS[kind], state, facts) ? next[after(KINDS[kind], state, facts)] : IMPOSSIBLE;
                    int score = rest == IMPOSSIBLE ? IMPOSSIBLE : rest + score(KINDS[kind], facts);
                    best = score > most ? kind : best;
                    most = Math.max(most, score);
                }
                scores[state] = most;
                choices[block - first] |= best << (BITS * state);
            }
            int[] swapped = next;
            next = scores;
            scores = swapped;
        }
        int initialState = mayBeCategories ? CATEGORIES : NOTHING;
        return next[initialState] == IMPOSSIBLE ? null : choose(first, choices, initialState);
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

    /** What the lines of a block are; {@code areItems} also without the first line, which may be a lead-in. */
    private record Facts(
            int lineCount,
            int headingNumber,
            boolean isUsual,
            boolean areItems,
            boolean areItemsAfterFirst,
            boolean isLabelled) {}

    private Facts facts(int block) {
        int line = text.firstLine(block);
        int number = words.headingNumber(line);
        boolean areItemsAfterFirst = true;
        for (int i = 1; i < text.lineCount(block) && areItemsAfterFirst; i++) {
            areItemsAfterFirst = words.isItem(line + i);
        }
        return new Facts(
                text.lineCount(block),
                number,
                number > 0 && words.isUsualHeading(number, line),
                areItemsAfterFirst && words.isItem(line),
                areItemsAfterFirst,
                words.categoryLabelEnd(line) >= 0);
    }

    /** The section that a state is in, or 0. */
    private static int section(int state) {
        return state <= SECTIONS ? state : 0;
    }

    private static int after(Kind kind, int state, Facts facts) {
        return switch (kind) {
            case CATEGORY -> state;
            case HEADING -> facts.headingNumber();
            case PARAGRAPH, ITEMS -> section(state);
        };
    }

    /** Whether a block that is printed in a state may be of a kind. */
    private static boolean mayBe(Kind kind, int state, Facts facts) {
        boolean isSingle = facts.lineCount() == 1;
        boolean isInSection = section(state) > 0;
        return switch (kind) {
            case CATEGORY -> state == CATEGORIES && (isSingle || (facts.lineCount() == 2 && facts.isLabelled()));
            case HEADING -> isSingle && facts.headingNumber() > section(state);
            case PARAGRAPH -> isInSection && facts.areItemsAfterFirst();
            case ITEMS -> isInSection && facts.areItems();
        };
    }

    /** How much a kind of block is preferred to others. */
    private static int score(Kind kind, Facts facts) {
        return switch (kind) {
            case HEADING -> facts.isUsual() ? USUAL_HEADING : OWN;
            case ITEMS -> OWN;
            default -> 0;
        };
    }
}
