package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.Participant;
import io.github.infonote.validation.importer.NoteReading.PartLine;
import io.github.infonote.validation.importer.NoteTree.CategoryDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the categories of participants. A category starts at its label; {@link NameList} splits its names.
 * {@code "States: Benin; Peru"} gives a category with the label {@code "States"} and two participants.
 */
final class ParticipantReader {
    private static final String POINTER = "/participantCategories";
    private static final int MAX_LABEL = 150;
    private static final String AROUND_LABEL = Signs.COLONS + "#";
    private static final String AFTER_LABEL = Signs.COLONS + Signs.DASHES + Signs.EMPHASIS + "|";

    private final Context context;
    private @Nullable JoinedText label;
    private JoinedText.Builder names;
    private List<PartLine> members = new ArrayList<>();

    private ParticipantReader(Context context) {
        this.context = context;
        this.names = context.joined();
    }

    static void read(List<PartLine> part, Context context) {
        context.tree.place(POINTER, part.get(0).line().start);
        ParticipantReader reader = new ParticipantReader(context);
        part.forEach(reader::add);
        reader.endCategory();
    }

    private void add(PartLine part) {
        Line line = part.line();
        LineKind kind = part.state().kind();
        boolean isNumbered = kind == LineKind.CATEGORY && line.mark.hasSign();
        int from = isNumbered ? line.contentStart() : Context.afterMark(line);
        if (kind == LineKind.LABEL) {
            from = readLabel(line, context.afterLabel(line), -1);
            context.setPointer(List.of(part), POINTER);
        } else if (kind == LineKind.CATEGORY && line.has(Evidence.LABEL_ON)) {
            label = wrappedLabel(line);
            from = line.end;
        } else if (kind == LineKind.CATEGORY) {
            endCategory();
            from = readLabel(line, from, line.end);
        }
        if (from < line.end || kind == LineKind.CATEGORY) {
            members.add(part);
        }
        context.add(line, from, names);
    }

    /** Reads the label of a category, before a colon, tab, bar or else {@code defaultEnd}, and returns the start of its names. */
    private int readLabel(Line line, int from, int defaultEnd) {
        String source = context.source.text();
        int end = line.label != null && line.hasLabel(Label.Form.UNKNOWN) && line.label.end() > from
                ? line.label.end()
                : LabelFinder.endOfCell(source, from, line.end);
        end = end < 0 ? Signs.colon(source, from, line.end) : end;
        end = end < 0 ? defaultEnd : end;
        if (end < 0) {
            return from;
        }
        int after = Signs.skipSpaces(AFTER_LABEL, source, end, line.end);
        JoinedText words = context.span(from, end)
                .trimmed(AROUND_LABEL, AROUND_LABEL + Signs.DASHES)
                .withoutEmphasis();
        label = words.isBlank() ? null : words;
        context.tree.cover(line.start, from);
        context.tree.cover(end, after);
        return after;
    }

    /** The lines of a label that is wrapped in a column, up to a line. */
    private JoinedText wrappedLabel(Line last) {
        JoinedText.Builder words = context.joined();
        members.stream()
                .filter(member -> member.state().kind() == LineKind.CATEGORY)
                .forEach(member -> words.add(member.line().start, member.line().end));
        return words.add(last.start, last.end).build().trimmed(AROUND_LABEL);
    }

    private void endCategory() {
        JoinedText list = label == null ? readWrappedLabel(names.build()) : names.build();
        if (label != null || !list.isBlank()) {
            addCategory(list);
        }
        label = null;
        names = context.joined();
        members = new ArrayList<>();
    }

    /** Reads a label that is wrapped, if any: "Regional organizations and other⏎entities: African Union". Returns the names. */
    private JoinedText readWrappedLabel(JoinedText list) {
        String text = list.text();
        int colon = Signs.colon(text, 0, Math.min(text.length(), MAX_LABEL));
        String words = text.substring(0, Math.max(0, colon));
        boolean isLabel = words.chars().anyMatch(c -> LineBreak.isSign((char) c))
                && Signs.indexOf(Signs.SEMICOLONS, words, 0, colon) < 0
                && Vocabulary.hasCategoryWord(words);
        if (!isLabel) {
            return list;
        }
        label = list.part(0, colon).trimmed();
        context.tree.cover(list.part(colon, colon + 1));
        return list.part(colon + 1, list.length()).trimmed();
    }

    private void addCategory(JoinedText list) {
        NoteTree tree = context.tree;
        String pointer = POINTER + "/" + tree.categories.size();
        tree.place(pointer, label == null ? list.index(0) : label.index(0));
        context.setPointer(members, label == null ? pointer : pointer + "/label");
        List<Participant> participants = new ArrayList<>();
        tree.categories.add(
                new CategoryDraft(label == null ? null : tree.value(pointer + "/label", label), participants));
        if (!list.isBlank()) {
            tree.place(pointer + "/participants", list.index(0));
        }
        new NameList(list, NameList.Kind.PARTICIPANTS, context)
                .entries(pointer + "/participants", 0, null)
                .forEach(entry ->
                        participants.add(participant(entry.text(), pointer + "/participants/" + participants.size())));
    }

    private Participant participant(JoinedText text, String pointer) {
        NoteTree tree = context.tree;
        NameParts parts = NameParts.ofParticipant(text, context.vocabulary);
        tree.place(pointer, text.index(0));
        tree.cover(text); // including the printer's words for acronym and qualifier; the name starts at the same place
        if (parts.isDoubtful()) {
            tree.addDoubt(Codes.IMPORT_BRACKET, pointer + "/name", text.value(), text.index(0));
        }
        return Participant.builder()
                .name(parts.name().value())
                .acronym(Optional.ofNullable(parts.acronym()).map(found -> tree.value(pointer + "/acronym", found)))
                .qualifier(
                        Optional.ofNullable(parts.qualifier()).map(found -> tree.value(pointer + "/qualifier", found)))
                .build();
    }
}
