package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.validation.importer.NoteImporter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The time of an import is proportional to the size of the text, even with many repetitions.
 *
 * <p>A text that is four times as long takes four times as long if the time is linear, and sixteen times if it's quadratic. The limit
 * is in between. Measures CPU time and the best of three runs, so that a busy machine doesn't fail the test.
 */
class ImportTime {
    private static final int SMALL = 1 << 13;
    private static final int MAX_RATIO = 9;

    /** In nanoseconds, for the large text: less than 10 µs for each of its shortest lines. */
    private static final long NEGLIGIBLE = 150_000_000;

    private static final List<String> LINES = List.of(
            "a\n",
            "a\n\n",
            "Aa\n",
            "\n",
            "\f",
            "-\n",
            "a-\n",
            "x:\n",
            "x: y\n",
            "States:\n",
            "Event: x\n",
            "Venue: A and B\n",
            "Contact: x\n",
            "1. Objectives\n",
            "## 1. x\n\n",
            "2. Background\n\n",
            "**x**\n",
            "Information Note\n\n",
            "For information ",
            "¹ For information\n",
            "¹ ",
            "1\n",
            "Page 1 of 2\n",
            "Page 1\n\n",
            "\u00ad\n");

    private static final List<String> LISTS = List.of(
            "• a\n",
            "•\n",
            "o a\n",
            "- \n",
            "1. a\n",
            "a) b\n",
            "(i) a\n",
            "to a;\n",
            "\n\n• a\n• b",
            "and\n",
            "a\tb\tc\n",
            "a    b    c\n",
            "| a | b |\n");

    private static final List<String> SIGNS = List.of(
            "a; ",
            ";",
            "a, ",
            "a and ",
            "and A ",
            "(",
            "( ",
            ") ",
            "a (b) ",
            "a (b), ",
            "(AB) and ",
            "Hong Kong, China, ",
            "Republic of, ",
            "in cooperation with ",
            "in its role as ",
            "Mr X, ",
            "the ",
            "a\t",
            "14 ",
            "2012 ",
            "12 May ",
            "14 November 2012 ",
            "14-16.11.2012, ",
            "-",
            "*",
            "**",
            "\\",
            "&#32;",
            "# ",
            "é",
            "和",
            "、",
            "我");

    private final NoteImporter importer = NoteImporter.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Information Note\n\nEvent: ",
                "Information Note\n\nOrganisers: x",
                "Information Note\n\nDate and Venue: ",
                "Information Note¹\n\nParticipants:\n\nStates:\nx",
                "# Information Note\n\n**Participants**: x",
                "Information Note\n\n1. Objectives\n\n",
            })
    void time_is_proportional_to_size(String start) {
        List<String> pieces = new ArrayList<>(LINES);
        pieces.addAll(LISTS);
        pieces.addAll(SIGNS);
        for (String piece : pieces) {
            String large = start + piece.repeat(4 * SMALL / piece.length());
            if (time(large, 1) > NEGLIGIBLE) {
                long small = time(start + piece.repeat(SMALL / piece.length()), 3);

                assertThat(time(large, 3))
                        .as("%s, then %s again and again", start, piece)
                        .isLessThan(Math.max(NEGLIGIBLE, MAX_RATIO * small));
            }
        }
    }

    @Test
    void long_names_are_compared_in_linear_time() {
        String start = "Information Note\n\nParticipants: A (B), ";
        int count = 1 << 15;
        String small = start + "aaaab ".repeat(count) + ", " + "aaaac ".repeat(count);
        String large = start + "aaaab ".repeat(4 * count) + ", " + "aaaac ".repeat(4 * count);

        assertThat(time(large, 3)).isLessThan(Math.max(NEGLIGIBLE, MAX_RATIO * time(small, 3)));
    }

    private long time(String text, int runs) {
        return LongStream.range(0, runs)
                .map(run -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    importer.importText(text);
                    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
