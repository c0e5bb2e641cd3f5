package io.github.infonote.validation.importer;

import java.util.Comparator;
import java.util.List;

/**
 * Assigns bullets on lines of their own to the lines after them, as needed for some PDFs. There are as many entries as bullets; the
 * lines that are least likely to continue the previous one start them. With the lines {@code "•"}, {@code "•"}, {@code "To meet"},
 * {@code "To agree"}, both {@code "To meet"} and {@code "To agree"} start an entry.
 */
final class DetachedBullets {
    private static final int MAX_LINES_PER_BULLET = 20;

    private final List<Line> lines;

    private DetachedBullets(List<Line> lines) {
        this.lines = lines;
    }

    static void find(List<Line> lines) {
        DetachedBullets bullets = new DetachedBullets(lines);
        int i = 0;
        while (i < lines.size()) {
            i = bullets.find(i);
        }
    }

    private static boolean isDetached(Line line) {
        return line.mark.isBullet() && line.contentStart() >= line.end && !line.has(Evidence.LONE_MARK);
    }

    /** Assigns the detached bullets at a line, if any, and returns the index of the next line to check. */
    private int find(int first) {
        int from = first;
        while (from < lines.size() && isDetached(lines.get(from))) {
            from++;
        }
        int bullets = from - first;
        while (bullets > 0 && from < lines.size() && PageFurniture.isSure(lines.get(from))) {
            from++;
        }
        if (bullets > 0 && from < lines.size()) {
            addEntries(bullets, from);
        }
        return Math.max(from, first + 1);
    }

    private void addEntries(int bullets, int from) {
        int to = from + 1;
        while (to < lines.size() && to - from < MAX_LINES_PER_BULLET * bullets && goesOn(lines.get(to))) {
            to++;
        }
        lines.get(from).add(Evidence.AFTER_BULLET);
        lines.subList(from + 1, to).stream()
                .sorted(Comparator.comparingInt(DetachedBullets::continuationScore))
                .limit(bullets - 1)
                .forEach(line -> line.add(Evidence.AFTER_BULLET));
    }

    private static boolean goesOn(Line line) {
        return !line.isAfterBlank && !line.mark.isBullet() && !line.isLabelled() && !PageFurniture.isSure(line);
    }

    private static int continuationScore(Line line) {
        return (line.has(Evidence.AFTER_JOINER) ? 6 : 0)
                + (line.has(Evidence.AFTER_FULL) ? 4 : 0)
                - (line.has(Evidence.AFTER_SHORT) ? 4 : 0)
                - (line.has(Evidence.AFTER_SEMICOLON) ? 6 : 0)
                - (line.has(Evidence.AFTER_SENTENCE) ? 2 : 0);
    }
}
