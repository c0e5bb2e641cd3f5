package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.validation.importer.State.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a text into a {@link NoteTree}: passes the lines of each part of the {@link Outline} to the reader of that part, and reports
 * doubtful lines and words that aren't in the note.
 * {@code "Event: Conference"} and {@code "States: Benin"} are passed to {@link EventReader} and {@link ParticipantReader}.
 */
final class NoteReading {
    private static final int MAX_HEADING = 40;

    private final List<Line> lines;
    private final Outline outline;
    private final NoteTree tree;
    private final Context context;

    private NoteReading(SourceText source) {
        this.context = new Context(source);
        this.lines = context.lines;
        this.outline = Outline.of(lines);
        this.tree = context.tree;
    }

    static NoteTree read(SourceText source) {
        NoteReading reading = new NoteReading(source);
        reading.readParts();
        reading.readDisclaimer();
        reading.reportDoubts();
        reading.reportPages();
        reading.reportLeftOut();
        return reading.tree;
    }

    /** A line of a part, with its index in the text. */
    record PartLine(int index, Line line, State state) {}

    private void readParts() {
        List<PartLine> part = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!outline.isText(i)) {
                continue;
            }
            State state = outline.state(i);
            boolean startsPart =
                    part.isEmpty() || part.get(0).state().part() != state.part() || state.startsPart(lines.get(i));
            if (startsPart) {
                read(part);
                part = new ArrayList<>();
            }
            part.add(new PartLine(i, lines.get(i), state));
        }
        read(part);
    }

    private void read(List<PartLine> part) {
        if (part.isEmpty()) {
            return;
        }
        Part kind = part.get(0).state().part();
        switch (kind) {
            case TITLE -> part.forEach(line -> readTitle(line.line()));
            case EVENT -> EventReader.readTitle(part, context);
            case DATES -> EventReader.readDates(part, context);
            case ORGANISERS -> OrganiserReader.read(part, context);
            case PARTICIPANTS -> ParticipantReader.read(part, context);
            case UNPLACED -> context.addUnplaced(part);
            default -> SectionReader.read(part, context);
        }
    }

    /** Reads the title line. A number before or after the title is left out. */
    private void readTitle(Line line) {
        int start = line.mark.isNumber() ? line.contentStart() : line.start;
        tree.cover(start, line.label == null || line.titleMark != null ? line.end : line.label.contentStart());
    }

    /** Reads the first disclaimer, without its label or footnote mark. Further disclaimers become additional comments. */
    private void readDisclaimer() {
        JoinedText.Builder joined = context.joined();
        List<PartLine> disclaimer = new ArrayList<>();
        int next = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            PartLine part = new PartLine(i, line, outline.state(i));
            boolean isFirst = outline.kind(i) == LineKind.DISCLAIMER;
            boolean isOther = isFirst && next >= 0 && next != i;
            next = isOther ? Integer.MAX_VALUE : next;
            if (!isFirst && outline.kind(i) != LineKind.DISCLAIMER_ON) {
                continue;
            }
            if (next == Integer.MAX_VALUE) {
                context.addUnplaced(List.of(part));
                continue;
            }
            int start = isFirst ? disclaimerStart(line) : line.start;
            tree.cover(line.start, start);
            joined.add(start, line.end);
            disclaimer.add(part);
            next = i + 1;
        }
        FootnoteMark mark = disclaimer.isEmpty() ? null : disclaimer.get(0).line().footnoteMark;
        String emphasis = mark != null && mark.sign().equals("*") ? "*" : ""; // *This note is not an official report.*
        JoinedText value = joined.build().trimmed("", emphasis).withoutEmphasis();
        if (!value.isBlank()) {
            tree.disclaimer = tree.value("/disclaimer/text", value);
            context.setPointer(disclaimer, "/disclaimer/text");
        }
    }

    private static int disclaimerStart(Line line) {
        if (line.has(Evidence.LONE_MARK)) {
            return line.end;
        }
        if (line.has(Evidence.DISCLAIMER_LABEL) && line.label != null) {
            return line.label.contentStart();
        }
        return line.footnoteMark == null ? line.start : line.start + line.footnoteMark.end();
    }

    /** Reports lines with an unclear kind. Consecutive lines with the same doubt are reported once. */
    private void reportDoubts() {
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            String code = doubtCode(i);
            boolean isSameDoubt = code.equals(last) && outline.kind(i) != LineKind.LABEL;
            if (!code.isEmpty() && !isSameDoubt) {
                Line line = lines.get(i);
                int start = Math.min(line.contentStart(), line.end - 1);
                tree.addDoubt(code, context.pointer(i), line.text.substring(start - line.start), start);
            }
            boolean isInItem = last.equals(Codes.IMPORT_ITEM) && outline.kind(i).isContinuation();
            last = isInItem && code.isEmpty() ? last : code;
        }
    }

    private String doubtCode(int i) {
        Line line = lines.get(i);
        boolean isSure = line.has(Evidence.IN_LIST_OF_SEVERAL)
                || line.has(Evidence.AFTER_SEMICOLON)
                || Signs.isOneOf(Signs.SEMICOLONS, line.last());
        return switch (outline.kind(i)) {
            case LABEL ->
                line.has(Evidence.EVENT_GUESS)
                        ? line.has(Evidence.EVENT_DATES) ? Codes.IMPORT_DATE : Codes.IMPORT_LABEL
                        : line.hasLabel(Label.Form.WORDS) ? Codes.IMPORT_LABEL : "";
            case HEADING -> line.isLabelled() || isSureHeading(i) ? "" : Codes.IMPORT_HEADING;
            case CATEGORY -> isSureCategory(line) && !isDetached(i) && !startsParticipants(i) ? "" : Codes.IMPORT_LABEL;
            case ITEM ->
                (line.has(Evidence.IN_LIST) && !isSure)
                                || (line.mark.isNumber() && line.mark.number() > 1 && line.has(Evidence.AFTER_BLANK))
                        ? Codes.IMPORT_ITEM
                        : "";
            case PARAGRAPH ->
                line.has(Evidence.NUMBERED_HEADING) || line.has(Evidence.LABEL_ALONE) || line.has(Evidence.LIKE_HEADING)
                        ? Codes.IMPORT_HEADING
                        : line.has(Evidence.REPEATED_LABEL)
                                ? Codes.IMPORT_LABEL
                                : line.has(Evidence.NUMBER)
                                        ? Codes.IMPORT_ITEM
                                        : line.has(Evidence.AFTER_NEAR) ? Codes.IMPORT_CONTINUED : "";
            case PARAGRAPH_ON, ITEM_ON ->
                line.has(Evidence.AFTER_NEAR) || line.has(Evidence.AFTER_BLANK) ? Codes.IMPORT_CONTINUED : "";
            default -> "";
        };
    }

    /** Whether a heading that isn't usual has a number, or is short and alone between blank lines. */
    private boolean isSureHeading(int i) {
        Line line = lines.get(i);
        boolean isAlone = line.has(Evidence.LABEL_HEADING)
                && line.length() <= MAX_HEADING
                && i + 1 < lines.size()
                && lines.get(i + 1).isAfterBlank;
        return line.has(Evidence.AFTER_BLANK) && (line.mark.hasSign() || isAlone);
    }

    /** Whether the participants start with a category that has neither a separator nor "Participants" before it. */
    private boolean startsParticipants(int i) {
        Line line = lines.get(i);
        return (i == 0 || outline.state(i - 1).part() != Part.PARTICIPANTS) && !line.hasLabel(Label.Form.UNKNOWN);
    }

    /** Whether a label is nearer to the names before it than to those after it, as where columns are mixed up. */
    private boolean isDetached(int i) {
        return i > 0
                && outline.kind(i - 1) == LineKind.NAMES
                && lines.get(i).has(Evidence.TIGHT)
                && lines.get(i).has(Evidence.COLON_AT_END)
                && i + 1 < lines.size()
                && lines.get(i + 1).isAfterBlank;
    }

    private static boolean isSureCategory(Line line) {
        return line.has(Evidence.COLON_AT_END)
                || line.has(Evidence.LABEL_COLON)
                || line.has(Evidence.EMPHASIS)
                || line.has(Evidence.BETWEEN_BULLETS)
                || line.has(Evidence.BEFORE_NESTED)
                || line.hasLabel(Label.Form.UNKNOWN)
                || ((line.has(Evidence.AFTER_BLANK) || line.has(Evidence.AFTER_LABEL))
                        && line.has(Evidence.CATEGORY_WORD));
    }

    /** Reports a missing title, running heads, and page numbers that aren't consecutive. */
    private void reportPages() {
        if (!lines.isEmpty() && lines.stream().noneMatch(line -> line.term() == Term.TITLE && line.isSetApart())) {
            tree.addDoubt(Codes.IMPORT_UNTITLED, "", "", lines.get(0).start);
        }
        List<Line> heads = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (outline.kind(i) == LineKind.FURNITURE) {
                tree.cover(line.start, line.end);
                int number = line.has(Evidence.PAGE_NUMBER) ? PageFurniture.number(line) : 0;
                boolean isNextPage = number == page + 1 || (number == 2 && page == 0); // page 1 may have no number
                page = isNextPage ? number : page;
                if (!isNextPage && !line.has(Evidence.RULE)) {
                    heads.add(line);
                }
            }
        }
        if (!heads.isEmpty()) {
            String found = heads.stream().map(Line::toString).collect(Collectors.joining(" | "));
            tree.addDoubt(Codes.IMPORT_LEFT_OUT, "", found, heads.get(0).start);
        }
    }

    /** Reports words that aren't in any value, with one warning for each run of words. */
    private void reportLeftOut() {
        String source = context.source.text();
        for (int i = tree.nextUncovered(0); i < source.length(); i = tree.nextUncovered(i)) {
            int end = tree.nextCovered(i);
            end = end < 0 ? source.length() : end;
            while (i < end && !Character.isLetterOrDigit(source.charAt(i))) {
                i++;
            }
            if (i < end) {
                tree.addDoubt(Codes.IMPORT_LEFT_OUT, "", source.substring(i, Signs.trimSpaces(source, i, end)), i);
            }
            i = end;
        }
    }
}
