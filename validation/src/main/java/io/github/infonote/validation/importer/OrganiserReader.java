package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.Organiser;
import io.github.infonote.OrganiserRole;
import io.github.infonote.validation.importer.NoteReading.PartLine;
import io.github.infonote.validation.importer.Vocabulary.PhraseAround;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads organisers with their roles, acronyms and capacities. Names are split by {@link NameList} and {@link NameParts}.
 * {@code "UNODA, in cooperation with the World Customs Organization (WCO)"} gives two organisers; the second one is a partner.
 */
final class OrganiserReader {
    private static final String POINTER = "/organisers";

    /** Words after a comma or in a bracket, which may be a role: {@code "WCO (partner)"}. */
    private static final Pattern LAST_WORDS = Pattern.compile("(.*)[,(（]([^,()（）]++)[)）]?", Pattern.DOTALL);

    private OrganiserReader() {}

    static void read(List<PartLine> part, Context context) {
        Line first = part.get(0).line();
        context.setPointer(part, POINTER);
        JoinedText text = context.content(part);
        context.tree.place(POINTER, text.isBlank() ? first.start : text.index(0));
        new NameList(text, NameList.Kind.ORGANISERS, context)
                .entries(POINTER, context.tree.organisers.size(), role(first, context))
                .forEach(entry -> add(entry, context));
    }

    /** The role that a label means. A host supports the organisers, if there are others before it. */
    private static @Nullable OrganiserRole role(Line line, Context context) {
        boolean isHost = line.label != null && context.vocabulary.has("host", line.words(line.label));
        return isHost && !context.tree.organisers.isEmpty() ? OrganiserRole.SUPPORTER : line.role();
    }

    private static void add(NameList.Entry entry, Context context) {
        NoteTree tree = context.tree;
        JoinedText text = entry.text();
        String pointer = POINTER + "/" + tree.organisers.size();
        tree.place(pointer, text.index(0));
        tree.cover(text); // including words for a role
        JoinedText capacity = entry.capacity();
        JoinedText beforeRole = capacity == null ? text : capacity;
        Matcher last = LAST_WORDS.matcher(beforeRole.text());
        OrganiserRole role = last.matches() ? Vocabulary.role(last.group(2)) : null;
        if (role != null) {
            tree.cover(beforeRole);
            beforeRole = beforeRole.part(0, last.end(1)).trimmed();
        }
        JoinedText named = capacity == null ? beforeRole : text;
        PhraseAround around =
                role == null ? context.vocabulary.phraseAround(text.text()).orElse(null) : null;
        if (around != null) {
            role = around.role();
            named = text.part(
                    around.before().length(), text.length() - around.after().length());
        }
        NameParts parts = NameParts.ofOrganiser(named, context.vocabulary);
        tree.organisers.add(Organiser.builder()
                .name(tree.value(pointer + "/name", parts.name()))
                .acronym(Optional.ofNullable(parts.acronym()).map(acronym -> tree.value(pointer + "/acronym", acronym)))
                .role(Optional.ofNullable(role == null ? entry.role() : role))
                .capacity(
                        capacity == null
                                ? Optional.empty()
                                : Optional.of(tree.value(pointer + "/capacity", beforeRole)))
                .build());
        if (parts.isDoubtful()) {
            tree.addDoubt(Codes.IMPORT_BRACKET, pointer + "/name", text.value(), text.index(0));
        }
    }
}
