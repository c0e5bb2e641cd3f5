package io.github.infonote.validation.importer;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Features of a line or of its neighbours, with a weight for each {@link LineKind}. The score of a kind is the sum of the weights of all
 * features of the line. The weights are set by hand.
 * A blank line before {@code "• Exports"} adds 1 to the score of an item, and the bullet adds 16.
 */
enum Evidence {
    //                T   L   C   K   N   H   P   p   I   i   D   d   F   U   u
    ALWAYS("         -8   0   0  -5   1   0   0   0  -8   0 -14   1 -99  -5  -2"),

    // The previous line.
    AFTER_BLANK("     1   2  -5   2   0   3   4  -8   1  -7   2  -8   0   3  -6"),
    TIGHT_AMONG_APART("0 0  0   0   0   0  -4   4   0   4   0   0   0   0   0"),
    INTERRUPTED("     0   0   0   0   0   0   0   0   0   0   0  -8   0   0   0"),
    AFTER_FULL("      0   0   5  -3   4  -3  -4   5  -3   5  -2   6   0  -2   4"),
    AFTER_SHORT("     0   1  -2   1   1   1   4  -4   3  -4   0  -3   0   1  -3"),
    AFTER_NEAR("      0   0   0   0   0   0   0   1   0   1   0   1   0   0   0"),
    AFTER_SENTENCE("  0   0  -2   0   0   1   2  -1   0  -1   0   0   0   0   0"),
    AFTER_OPEN("      0   0   1   0   1   0  -2   2  -1   1   0   3   0   0   1"),
    AFTER_JOINER("    0  -4   5  -5   5  -6  -6   6  -3   6  -2   7   0  -4   4"),
    AFTER_LABEL("     0   0   9   2   3   0   2  -8   0   0   0   0   0  -4   0"),
    AFTER_COLON("     0   0   0   0   4   0   0   0   0   0   0   0   0  -3   0"),
    IN_LIST("         0   0   0   0   0   0  -5  -5  10  -6   0   0   0   0   0"),
    AFTER_BULLET("    0   0   0   0   2   0  -4  -6  15  -8   0   0   0   0   0"),

    // The mark at the start of the line.
    BULLET("          0  -6  -4  -3   2 -14  -6 -10  16 -12  -6  -8   0  -2  -4"),
    LETTER("          0  -6  -6  -3   2  -9  -1  -8  16 -11  -2  -6   0  -2  -2"),
    NUMBER("          0   0  -5   0   1   0  -1  -5   9  -5  -1  -3   0  -1  -2"),
    NUMBER_RUN("      0   0   5   0   0   0  -4  -2   8  -2   0   0   0   0   0"),
    NUMBERED_HEADING("0   0  -3   0  -3  12   0  -2   0  -2   0   0   0   1  -2"),
    CAPITALS_HEADING("0   0  -3   0  -3  12   0  -2   0  -2   0   0   0   1  -2"),
    FOOTNOTE_MARK("   0   0  -2  -2  -2   0   0  -2   0  -2   5   0   0   0   0"),
    FOOTNOTE("        0   0  -6  -9  -9  -9  -8  -6 -16  -8  20  -4   0  -8  -6"),
    DISCLAIMER_START("0   0  -6 -12 -12 -12  -3  -2  -3  -3  17   0   0  -3  -2"),
    DISCLAIMER_WORDS("0   0  -2  -8  -8  -8  -3   0  -3   0   9   2   0  -3   0"),
    LONE_MARK("       0   0 -12 -12 -12 -12 -12 -12 -12 -12  34 -12   0 -12 -12"),
    AFTER_LONE_MARK(" 0   0   0   0   0   0   0   0   0   0   0  24   0   0   0"),
    DISCLAIMER_LABEL("0   0  -9 -12  -9 -12  -6  -9 -12  -9  30  -9   0  -9  -9"),

    // The words of the line.
    TITLE("          30   0  -6  -9  -6   0  -2  -6  -4  -6   0  -4   0  -2  -4"),
    EVENT_TITLE("     0  20  -9  -9  -9   0  -9  -9   0   0   0   0   0   0  -9"),
    EVENT_DATES("     0  20  -9  -9  -9   0  -9  -9   0   0   0   0   0   0  -9"),
    LABEL_COLON("     0  22  -6  -7  -7  18  -3  -7  -4  -6   0  -5   0  -9  -7"),
    LABEL_ALONE("     0  18  -4  -3  -4  20  -1  -4  -2  -3   0  -3   0  -5  -4"),
    LABEL_GAP("       0  16  -4  -4  -4  18  -3  -3   0  -2   0  -2   0  -5  -4"),
    LABEL_HEADING("   0   0   0   0   0   7   0   0   0   0   0   0   0   0   0"),
    OTHER_LABEL("     0   0  -9  -5  -9  -5   0  -4   0  -3   0  -4   0  13  -5"),
    UNKNOWN_LABEL("   0   0  -5  11  -5  -2   0  -1   0   0   0   0   0   3  -2"),
    REPEATED_LABEL("  0 -24   0   0   0 -28   0   0   0   0   0   0   0   0   0"),
    LABEL_OR_CATEGORY("0 0   0  22   0   0   0   0   0   0   0   0   0   0   0"),
    LABEL_ON("        0   0   0  20   0   0   0   0   0   0   0   0   0   0   0"),
    BEFORE_NESTED("   0   0   0   8   0   0   0   0   0   0   0   0   0   0   0"),
    COLON_AT_END("    0   0  -2   8  -4  -2   4   2   0   0   0   0   0   0   0"),
    CATEGORY_WORD("   0   0   0   8  -3   0   0   0   0   0   0   0   0   0   0"),
    EMPHASIS("        0   3  -2   6  -1   4   0  -4   0  -4   0   0   0   0  -2"),
    SEPARATORS("      0   0   0   0   4  -5   0   0   0   0   0   0   0   0   0"),
    PROSE("           0   0  -2 -12  -9  -8   2   1   0   0   1   2   0   4   1"),
    LOWER_CASE("      0  -6   3  -4  -1  -8  -5   4   0   4  -2   5   0  -3   2"),
    ENDING("          0 -12 -12 -12 -12 -12 -12 -12 -12 -12   0 -12   0  34   0"),
    LAST_BLOCK("      0   0   0   0   0   0   0   0   0   0   8   0   0   0   0"),

    // No weight: used by other evidence, doubts and readers.
    TIGHT,
    AFTER_PARAGRAPH,
    AFTER_SEMICOLON,
    IN_LIST_OF_SEVERAL,
    MARKDOWN_HEADING,
    BETWEEN_BULLETS,
    LIKE_HEADING,
    EVENT_GUESS,

    // Page numbers, running heads and rules.
    PAGE_NUMBER("     0  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9 112  -9  -9"),
    RULE("            0  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9 112  -9  -9"),
    RUNNING_HEAD("    0  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9  -9 110  -9  -9");

    @SuppressWarnings("ImmutableEnumChecker") // It is never changed.
    private final int[] weights;

    Evidence() {
        this.weights = new int[LineKind.values().length];
    }

    Evidence(String weights) {
        this.weights = Stream.of(weights.strip().split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Computes the score of each kind for a line. */
    static void score(Line line, int[] scores) {
        Arrays.fill(scores, 0);
        for (Evidence item : line.evidence()) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += item.weights[i];
            }
        }
    }
}
