package io.github.infonote.validation.importer;

import static io.github.infonote.validation.importer.LineKind.CATEGORY;
import static io.github.infonote.validation.importer.LineKind.CONTENT;
import static io.github.infonote.validation.importer.LineKind.HEADING;
import static io.github.infonote.validation.importer.LineKind.ITEM;
import static io.github.infonote.validation.importer.LineKind.ITEM_ON;
import static io.github.infonote.validation.importer.LineKind.LABEL;
import static io.github.infonote.validation.importer.LineKind.NAMES;
import static io.github.infonote.validation.importer.LineKind.PARAGRAPH;
import static io.github.infonote.validation.importer.LineKind.PARAGRAPH_ON;
import static io.github.infonote.validation.importer.LineKind.TITLE;
import static io.github.infonote.validation.importer.LineKind.UNPLACED;
import static io.github.infonote.validation.importer.LineKind.UNPLACED_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a note and a kind of line in it: a state of the {@link Outline}, which assigns a state to each line of text.
 * {@code "• Exports"} in the objectives has the part {@link Part#OBJECTIVES} and the kind {@link LineKind#ITEM}.
 *
 * @param index the index in {@link #ALL}
 * @param part the part of the note
 * @param kind the kind of line
 */
record State(int index, Part part, LineKind kind) {
    /** The parts of a note in their usual order, with the meanings of the labels that start them. */
    enum Part {
        TITLE(Term.TITLE),
        EVENT(Term.EVENT),
        ORGANISERS(Term.ORGANISERS),
        DATES(Term.DATE_AND_VENUE, Term.DATE, Term.VENUE),
        PARTICIPANTS(Term.PARTICIPANTS),
        OBJECTIVES(Term.OBJECTIVES),
        BACKGROUND(Term.BACKGROUND),
        HIGHLIGHTS(Term.HIGHLIGHTS),
        ADDITIONAL_COMMENTS(Term.ADDITIONAL_COMMENTS),
        UNPLACED;

        @SuppressWarnings("ImmutableEnumChecker") // The list is immutable.
        final List<Term> terms;

        /** The index of its section, starting at 0, or -1 if it isn't a section. */
        final int section;

        Part(Term... terms) {
            this.terms = List.of(terms);
            this.section = terms.length == 0 ? -1 : terms[0].section;
        }

        boolean isSection() {
            return section >= 0;
        }
    }

    static final List<State> ALL = all();

    /** The cost of a transition that isn't allowed. */
    static final int IMPOSSIBLE = -1_000_000_000;

    private static List<State> all() {
        List<State> states = new ArrayList<>();
        add(states, Part.TITLE, TITLE);
        add(states, Part.EVENT, LABEL, CONTENT);
        add(states, Part.ORGANISERS, LABEL, CONTENT);
        add(states, Part.DATES, LABEL, CONTENT);
        add(states, Part.PARTICIPANTS, LABEL, CATEGORY, NAMES);
        for (Part part : Part.values()) {
            if (part.isSection()) {
                add(states, part, HEADING, PARAGRAPH, PARAGRAPH_ON, ITEM, ITEM_ON);
            }
        }
        add(states, Part.UNPLACED, UNPLACED, UNPLACED_ON);
        return List.copyOf(states);
    }

    private static void add(List<State> states, Part part, LineKind... kinds) {
        for (LineKind kind : kinds) {
            states.add(new State(states.size(), part, kind));
        }
    }

    /** The cost of this state on the first line. */
    int costAtStart() {
        return switch (kind) {
            case TITLE, LABEL, HEADING -> 0;
            case UNPLACED -> -1;
            default -> IMPOSSIBLE;
        };
    }

    /** The cost of this state after another: 0 in the usual order of a note, and negative if it's unusual. */
    int costAfter(State before) {
        boolean isSamePart = part == before.part;
        return switch (kind) {
            case TITLE -> before.part == Part.UNPLACED ? -1 : before.kind == TITLE ? -12 : -9;
            case CONTENT, NAMES, UNPLACED_ON -> isSamePart ? 0 : IMPOSSIBLE;
            case CATEGORY -> isSamePart ? 0 : before.part.compareTo(part) < 0 ? -9 : IMPOSSIBLE;
            case PARAGRAPH_ON ->
                isSamePart && Set.of(HEADING, PARAGRAPH, PARAGRAPH_ON).contains(before.kind) ? 0 : IMPOSSIBLE;
            case ITEM_ON -> isSamePart && Set.of(ITEM, ITEM_ON).contains(before.kind) ? 0 : IMPOSSIBLE;
            case PARAGRAPH, ITEM -> isSamePart ? 0 : IMPOSSIBLE;
            case UNPLACED ->
                isSamePart ? 0 : before.part.isSection() ? -12 : before.part == Part.PARTICIPANTS ? -5 : -1;
            default -> costOfLabelAfter(before);
        };
    }

    private int costOfLabelAfter(State before) {
        if (before.part == Part.TITLE || before.part == Part.UNPLACED) {
            return 0;
        }
        if (part == before.part) {
            return part == Part.ORGANISERS || part == Part.DATES ? 0 : part == Part.PARTICIPANTS ? -4 : -22;
        }
        if (part.compareTo(before.part) > 0) {
            return 0;
        }
        boolean isUsual = part != Part.EVENT && (part != Part.ORGANISERS || before.part != Part.PARTICIPANTS);
        return isUsual && !part.isSection() && !before.part.isSection() ? -3 : -16;
    }

    /** Whether a line can be in this state. */
    boolean fits(Line line) {
        Term term = line.term();
        boolean hasLabelOfPart = term != null && part.terms.contains(term);
        return switch (kind) {
            case TITLE -> line.has(Evidence.TITLE);
            case LABEL ->
                hasLabelOfPart
                        || (part == Part.EVENT && line.has(Evidence.EVENT_TITLE))
                        || (part == Part.DATES && line.has(Evidence.EVENT_DATES));
            case CATEGORY ->
                !line.mark.isBullet()
                        || line.has(Evidence.COLON_AT_END)
                        || line.has(Evidence.BEFORE_NESTED)
                        || isCategoryInList(line);
            case HEADING ->
                hasLabelOfPart
                        ? line.isLabelled() || line.has(Evidence.LABEL_HEADING)
                        : (line.has(Evidence.CAPITALS_HEADING)
                                        || (line.has(Evidence.NUMBERED_HEADING)
                                                && line.mark.number() == part.section + 1))
                                && (term == null || term.section < 0);
            default -> true;
        };
    }

    /**
     * Whether a line can be in this state after another state. A category without "Participants" before it needs a typical word, and
     * after "Participants", "Participating States" is a category, except in the row of a table.
     */
    boolean canFollow(State before, Line line) {
        return switch (kind) {
            case CATEGORY -> part == before.part || (line.has(Evidence.CATEGORY_WORD) && !line.isLabelled());
            case LABEL -> part != Part.PARTICIPANTS || part != before.part || line.hasLabel(Label.Form.GAP);
            default -> true;
        };
    }

    /** Whether a list entry is a category with its names: "• States: Benin; Peru". */
    private static boolean isCategoryInList(Line line) {
        return line.hasLabel(Label.Form.UNKNOWN) && (line.has(Evidence.CATEGORY_WORD) || line.has(Evidence.SEPARATORS));
    }

    /** Whether a line in this state starts a part even after a line of the same part. Lines that belong nowhere are kept together. */
    boolean startsPart(Line line) {
        return switch (kind) {
            case TITLE, LABEL, HEADING -> true;
            case UNPLACED -> !line.has(Evidence.TIGHT);
            default -> false;
        };
    }
}
