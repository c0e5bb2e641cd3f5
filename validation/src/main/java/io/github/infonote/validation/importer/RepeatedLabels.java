package io.github.infonote.validation.importer;

import io.github.infonote.validation.importer.State.Part;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels that don't start their part, because another line does. Of several headings with the same meaning, one in the printed
 * words starts the section, or else the first. After {@code "Highlights"}, the line {@code "Discussion"} is a paragraph, and
 * {@code "Venue: Rome"} isn't the venue if the dates or the venue are above the sections.
 */
final class RepeatedLabels {
    private RepeatedLabels() {}

    static void find(List<Line> lines) {
        Map<Part, Line> starts = new EnumMap<>(Part.class);
        for (Line line : lines) {
            Part part = part(line);
            Line start = starts.get(part);
            if (part != null && part.isSection() && (start == null || rank(line) > rank(start))) {
                starts.put(part, line);
            }
        }
        Set<Part> seen = EnumSet.noneOf(Part.class);
        boolean isAfterSection = false;
        for (Line line : lines) {
            Part part = part(line);
            if (part == null) {
                continue;
            }
            isAfterSection |= part.isSection();
            boolean isRepeated = part.isSection() ? starts.get(part) != line : isAfterSection && seen.contains(part);
            if (isRepeated) {
                line.add(Evidence.REPEATED_LABEL);
            }
            seen.add(part);
        }
    }

    /** The part that a label set apart from its content may start, or null. */
    private static @Nullable Part part(Line line) {
        Term term = line.isSetApart() ? line.term() : null;
        for (Part part : Part.values()) {
            if (term != null && part.terms.contains(term)) {
                return part;
            }
        }
        return null;
    }

    /** Highest for a printed heading alone on its line, lowest for other words before text. */
    private static int rank(Line line) {
        boolean isPrinted = line.label != null
                && line.meaning != null
                && Vocabulary.isPrinted(line.words(line.label), line.meaning);
        return (isPrinted ? 2 : 0) + (line.hasLabel(Label.Form.ALONE) ? 1 : 0);
    }
}
