package io.github.infonote.validation.importer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the known headings of sections are written, so that headings in other words are found.
 * If {@code "a) Objectives"} is a heading, then {@code "b) How it came about"} is one as well, and so is {@code "REASONS"} among
 * {@code "OBJECTIVES"} and {@code "HIGHLIGHTS"}.
 *
 * @param areFound whether there are any
 * @param numbers the numbers of those that have one
 * @param letters the shapes of their marks with letters or brackets, such as "a)"
 * @param areBare whether there are two or more, and none has a mark
 * @param areCapitals whether all are in capital letters
 */
record HeadingStyle(boolean areFound, Set<Integer> numbers, Set<String> letters, boolean areBare, boolean areCapitals) {
    static HeadingStyle of(List<Line> lines) {
        List<Line> headings = lines.stream().filter(HeadingStyle::isKnown).toList();
        return new HeadingStyle(
                !headings.isEmpty(),
                headings.stream()
                        .filter(line -> line.mark.isNumber())
                        .map(line -> line.mark.number())
                        .collect(Collectors.toSet()),
                headings.stream()
                        .filter(line -> line.mark.isLetter())
                        .map(HeadingStyle::shape)
                        .collect(Collectors.toSet()),
                headings.size() > 1 && headings.stream().allMatch(line -> line.mark.equals(LineMark.none(0))),
                headings.stream().allMatch(HeadingStyle::isInCapitals));
    }

    /** Whether a line is the heading of a section in known words. */
    static boolean isKnown(Line line) {
        return line.hasLabel(Label.Form.ALONE) && line.term() != null && line.term().section >= 0;
    }

    /** Whether a line is written in this style. */
    boolean fits(Line line) {
        return switch (line.mark.kind()) {
            case LETTER -> letters.contains(shape(line));
            case NUMBER -> !areFound || (!numbers.isEmpty() && !numbers.contains(line.mark.number()));
            case NONE -> areBare && (!areCapitals || isInCapitals(line));
            default -> false;
        };
    }

    /** The mark of a line with all letters, all capitals and all digits as one. */
    private static String shape(Line line) {
        return line.text
                .substring(0, line.mark.length())
                .strip()
                .replaceAll("\\p{Lu}+", "A")
                .replaceAll("\\p{Ll}+", "a")
                .replaceAll("\\p{Nd}+", "1");
    }

    private static boolean isInCapitals(Line line) {
        return line.text.chars().noneMatch(Character::isLowerCase)
                && line.text.chars().anyMatch(Character::isUpperCase);
    }
}
