package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.OrganiserRole;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.Name;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.Span;
import io.github.infonote.validation.text.print.NameReader;
import io.github.infonote.validation.text.written.NameList.Piece;
import io.github.infonote.validation.text.written.Vocabulary.Phrase;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads organisers, with the phrases that say their roles and capacities. */
final class OrganiserReader {
    private static final CharacterClass APOSTROPHES = CharacterClass.of("'’");
    private static final CharacterClass SEPARATORS = CharacterClass.WHITE_SPACE.or(CharacterClass.of(",;،，；"));
    private static final CharacterClass START_OF_LIST = SEPARATORS.or(CharacterClass.of(":："));
    private static final CharacterClass AFTER_PHRASE = START_OF_LIST.or(c -> c == '.');
    private static final CharacterClass AFTER_NAME = SEPARATORS.or(c -> c == '.');
    private static final CharacterClass BEFORE_PHRASE = CharacterClass.of(";؛；.:");
    private static final CharacterClass COLONS = CharacterClass.of(":：");
    private static final CharacterClass WORD = c -> c != ' ';

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final NoteParts parts;
    private final NameReader brackets;

    OrganiserReader(Outline outline, Vocabulary vocabulary, NoteParts parts) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.brackets = new NameReader(vocabulary.words());
    }

    private record Found(Phrase phrase, int from, int to) {}

    void read(List<Integer> of) {
        SourceLine line = outline.joined(of, Term.ORGANISERS);
        List<Found> found = withLabels(of, phrases(line.text(), vocabulary));
        OrganiserNames names = new OrganiserNames();
        if (found.isEmpty()) {
            new NameList(vocabulary, parts, names).read(outline.pieces(of, Term.ORGANISERS));
            names.flush();
            return;
        }
        int from = 0;
        for (int i = 0; i <= found.size(); i++) {
            int to = i == found.size() ? line.length() : found.get(i).from();
            Phrase next = i == found.size() ? null : found.get(i).phrase();
            if (next != null && next.isCapacity()) {
                int end = capacityEnd(line, found, i);
                Span capacity = withoutEdges(line, found.get(i).to(), end);
                names.capacity = capacity.isPresent() ? line.part(capacity.from(), capacity.to()) : null;
                names(line, from, to, names);
                names.flush();
                from = end;
                continue;
            }
            boolean isAfterName = next != null
                    && isAfterName(
                            line,
                            found.get(i),
                            i + 1 < found.size() ? found.get(i + 1).from() : line.length());
            if (next != null && isAfterName) {
                names.lastRole = next.role();
            }
            names(line, from, to, names);
            names.flush();
            if (next != null && !isAfterName) {
                names.role = next.role();
            }
            from = next == null ? to : afterArticle(line, found.get(i).to());
        }
    }

    /** The phrases, and the printed labels at the start of lines in place of phrases in them. */
    private List<Found> withLabels(List<Integer> of, List<Found> phrases) {
        List<Found> found = new ArrayList<>(phrases);
        int start = 0;
        for (int line : of) {
            String text = outline.line(line, Term.ORGANISERS).text();
            int colon = COLONS.complement().runEnd(text, 0, text.length());
            Phrase label = colon == text.length() ? null : vocabulary.organisersLabel(text.substring(0, colon));
            if (label != null) {
                int from = start;
                int to = start + colon + 1;
                found.removeIf(phrase -> phrase.from() < to && phrase.to() > from);
                found.add(new Found(label, from, to));
            }
            start += text.length() + 1;
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /** An article between a phrase and a name belongs to the phrase: "in cooperation with the WCO". */
    private int afterArticle(SourceLine line, int from) {
        int start = CharacterClass.WHITE_SPACE.runEnd(line.text(), from, line.length());
        int end = CharacterClass.LETTERS.runEnd(line.text(), start, line.length());
        int next = APOSTROPHES.isAt(line.text(), end) ? end + 1 : end;
        return vocabulary.isWord("article", line.text(start, next)) ? next : from;
    }

    private void names(SourceLine line, int from, int to, OrganiserNames names) {
        Span span = withoutEdges(line, from, to);
        if (span.isPresent()) {
            new NameList(vocabulary, parts, names).read(List.of(Piece.of(line.part(span.from(), span.to()))));
        } else if (names.capacity != null || names.lastRole != null) {
            names.accept(line, span);
        }
    }

    /** Where a capacity ends: at the next semicolon or phrase. */
    private static int capacityEnd(SourceLine line, List<Found> found, int i) {
        int next = i + 1 < found.size() ? found.get(i + 1).from() : line.length();
        int semicolon = line.text().indexOf(';', found.get(i).to());
        return semicolon < 0 ? next : Math.min(semicolon, next);
    }

    /** Whether a phrase is said of the name before it: nothing but a separator is after it. */
    private static boolean isAfterName(SourceLine line, Found found, int next) {
        String source = line.text();
        int before = CharacterClass.WHITE_SPACE.runStart(source, 0, found.from());
        int after = CharacterClass.WHITE_SPACE.runEnd(source, found.to(), source.length());
        boolean isEnd = after == source.length() || AFTER_NAME.isAt(source, after) || after >= next;
        return isEnd && before > 0 && !BEFORE_PHRASE.isAt(source, before - 1);
    }

    /** A part without separators and "and" at its edges, which belong to the phrases beside it. */
    private Span withoutEdges(SourceLine line, int from, int to) {
        String source = line.text();
        int first = from;
        int last = to;
        boolean isChanged = true;
        while (isChanged) {
            int oldFirst = first;
            int oldLast = last;
            first = (from > 0 ? AFTER_PHRASE : START_OF_LIST).runEnd(source, first, last);
            last = SEPARATORS.runStart(source, first, last);
            int lastWord = WORD.runStart(source, first, last);
            if (to < source.length() && vocabulary.isWord("and", source.substring(lastWord, last))) {
                last = lastWord;
            }
            int firstWordEnd = WORD.runEnd(source, first, last);
            if (from > 0 && vocabulary.isWord("and", source.substring(first, firstWordEnd))) {
                first = firstWordEnd;
            }
            isChanged = first != oldFirst || last != oldLast;
        }
        return new Span(first, last);
    }

    /** Whether a text has a phrase that stands for a role, such as "in cooperation with". */
    static boolean mentionsRole(String text, Vocabulary vocabulary) {
        return phrases(text, vocabulary).stream()
                .anyMatch(found -> found.phrase().role() != null);
    }

    private static List<Found> phrases(String text, Vocabulary vocabulary) {
        String source = text.replace('’', '\'');
        List<Found> found = new ArrayList<>();
        int depth = 0;
        boolean isWordStart = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            depth = NameList.depth(depth, c);
            boolean isLetter = Character.isLetter(c);
            if (isLetter && isWordStart && depth == 0) {
                for (Phrase phrase : vocabulary.phrases()) {
                    int end = i + phrase.words().length();
                    boolean isHere = source.regionMatches(
                                    true, i, phrase.words(), 0, phrase.words().length())
                            && (end == source.length()
                                    || source.charAt(end - 1) == '\''
                                    || !Character.isLetterOrDigit(source.charAt(end))
                                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                    if (isHere) {
                        found.add(new Found(phrase, i, end));
                        i = end - 1;
                        break;
                    }
                }
            }
            isWordStart = !isLetter || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        }
        return found;
    }

    private final class OrganiserNames implements NameList.Names {
        private @Nullable OrganiserRole role;
        private @Nullable OrganiserRole lastRole;
        private @Nullable SourceLine capacity;
        private @Nullable SourceLine line;
        private Span name = Span.NONE;

        @Override
        public void accept(SourceLine of, Span next) {
            add(role, null);
            line = of;
            name = new Span(
                    NameList.trimmed(of, afterArticle(of, next.from()), next.to())
                            .from(),
                    next.to());
        }

        /** The last name of a part has the capacity and the role behind it. */
        void flush() {
            add(lastRole == null ? role : lastRole, capacity);
            capacity = null;
            lastRole = null;
        }

        private void add(@Nullable OrganiserRole itsRole, @Nullable SourceLine itsCapacity) {
            SourceLine of = line;
            if (of == null) {
                return;
            }
            Name read = brackets.written(of, name.from(), name.to());
            Span bracket = read.acronym();
            if (bracket.isPresent() && !Words.isLikelyAcronym(of.text(bracket.from(), bracket.to()))) {
                parts.warn(
                        Codes.IMPORT_BRACKET,
                        "/organisers/" + parts.organiserCount() + "/name",
                        of.part(bracket.from(), bracket.to()));
                read = new Name(name, Span.NONE, Span.NONE);
            }
            parts.organiser(of, name, read, itsRole, itsCapacity);
            line = null;
        }

        @Override
        public String pointer() {
            return "/organisers/" + (parts.organiserCount() + (line == null ? 0 : 1));
        }
    }
}
