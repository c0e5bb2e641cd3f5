package io.github.infonote.validation.text.print;

import io.github.infonote.text.Template;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.Name;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads names with their brackets, and the capacity of an organiser. */
public final class NameReader {
    /** How many ways to read a name are tried at most. More than one is only where texts have white space at their edges. */
    private static final int MAX_TRIES = 16;

    /** Reads the brackets of most languages. */
    private static final NameReader ASCII = new NameReader(Words.of(Locale.ENGLISH));

    private final Words words;
    private final String separator;
    private final String openingBracket;
    private final char opening;
    private final char closing;
    private final Affixes capacity;
    private final String acronymPrefix;
    private final String qualifierPrefix;

    public NameReader(Words words) {
        this.words = words;
        this.separator = words.get("separator");
        this.openingBracket = words.openingBracket(false);
        this.opening = words.openingBracket(true).charAt(0);
        this.closing = words.get("bracket.close").charAt(0);
        this.capacity = Affixes.of(words.get("organiser.capacity"));
        this.acronymPrefix = words.get("name.acronym") + words.colon(false);
        this.qualifierPrefix = words.get("name.qualifier") + words.colon(false);
    }

    /** The words before and after the organiser in a template. */
    private record Affixes(String before, String after) {
        static Affixes of(String template) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            List<String> parameters = new ArrayList<>();
            Template.fill(
                    template, literal -> (parameters.isEmpty() ? before : after).append(literal), parameters::add);
            return new Affixes(before.toString(), after.toString());
        }

        /** The words after an organiser, as they are printed where there is no name. */
        String afterNothing() {
            return Words.withoutComma(after);
        }
    }

    /** An organiser; the capacity may be absent. */
    record NamedOrganiser(Name name, Span capacity) {
        boolean isWhole(SourceLine line) {
            return name.isWhole(line) && capacity.isWholeOrEmpty(line);
        }
    }

    /** Accepts the names of a list. */
    interface Names {
        /** Whether a part of a line is a name that could be printed so. */
        boolean isName(SourceLine line, int from, int to);

        void accept(SourceLine line, int from, int to);
    }

    /**
     * Finds the names between separators. A separator has something before it and after it. White space at the edges of texts,
     * which only Markdown has, shows that one is within a text.
     */
    void split(SourceLine line, int from, Names names) {
        int to = line.length();
        ArrayDeque<Span> last = new ArrayDeque<>();
        int start = from;
        int tries = 0;
        int i = line.indexOf(separator, from, to);
        while (i >= 0) {
            int next = line.skipSpaces(i + separator.length());
            if (line.mayEnd(start, i) && line.mayStart(next, to)) {
                Span name = line.hasReferences() && tries++ < MAX_TRIES
                        ? joined(line, start, i, last, names)
                        : new Span(start, i);
                if (name != null) {
                    last.add(name);
                    start = next;
                    tries = 0;
                }
                if (last.size() > MAX_TRIES) {
                    names.accept(line, last.element().from(), last.remove().to());
                }
            }
            i = line.indexOf(separator, i + 1, to);
        }
        Span end = line.hasReferences() ? joined(line, start, to, last, names) : null;
        last.forEach(name -> names.accept(line, name.from(), name.to()));
        names.accept(line, end == null ? start : end.from(), to);
    }

    /** A part of a line, joined with names before it if it is no name by itself; null if it is none with them either. */
    private static @Nullable Span joined(SourceLine line, int from, int to, ArrayDeque<Span> before, Names names) {
        if (names.isName(line, from, to)) {
            return new Span(from, to);
        }
        int count = 0;
        for (Iterator<Span> i = before.descendingIterator(); i.hasNext(); ) {
            Span name = i.next();
            count++;
            if (names.isName(line, name.from(), to)) {
                for (int j = 0; j < count; j++) {
                    before.removeLast();
                }
                return new Span(name.from(), to);
            }
        }
        return null;
    }

    /** A participant: of two brackets, the first one is the acronym. */
    public Name participant(SourceLine line, int from, int to) {
        for (int open : brackets(line, from, to)) {
            Span last = new Span(open + 1, to - 1);
            Span before = before(open, from);
            Name both = line.isWhole(last.from(), last.to()) ? both(line, from, before, last) : null;
            if (both != null) {
                return both;
            }
            Name single = before.isWholeOrEmpty(line) ? single(line, before, last) : null;
            if (single != null) {
                return single;
            }
        }
        return new Name(new Span(from, to), Span.NONE, Span.NONE);
    }

    /** A name with two brackets. */
    private @Nullable Name both(SourceLine line, int from, Span before, Span qualifier) {
        for (int open : brackets(line, from, before.to())) {
            Span acronym = new Span(open + 1, before.to() - 1);
            Span name = before(open, from);
            if (line.isWhole(acronym.from(), acronym.to()) && name.isWholeOrEmpty(line)) {
                return new Name(name, acronym, qualifier);
            }
        }
        return null;
    }

    /** A name with one bracket, which is what it looks like, or what a word in it says. */
    private @Nullable Name single(SourceLine line, Span name, Span bracket) {
        for (boolean isAcronym : new boolean[] {true, false}) {
            String prefix = isAcronym ? acronymPrefix : qualifierPrefix;
            boolean hasPrefix = line.hasWords(prefix, bracket.from(), bracket.to());
            Span text = hasPrefix ? new Span(bracket.from() + prefix.length(), bracket.to()) : bracket;
            if (line.isWhole(text.from(), text.to())
                    && words.prefixInBrackets(line.text(text.from(), text.to()), isAcronym)
                            .equals(hasPrefix ? prefix : "")) {
                return isAcronym ? new Name(name, text, Span.NONE) : new Name(name, Span.NONE, text);
            }
        }
        return null;
    }

    /** A place and its country. */
    public Name place(SourceLine line, int from, int to) {
        return withBracket(line, false, from, to);
    }

    /** A name and a bracket, which may be the one of the language or of ASCII. */
    public Name written(SourceLine line, int from, int to) {
        Name read = place(line, from, to);
        boolean isFound = read.acronym().isPresent() || opening == ASCII.opening;
        return isFound ? read : ASCII.place(line, from, to);
    }

    /** A name with one bracket at most. */
    private Name withBracket(SourceLine line, boolean mayLackName, int from, int to) {
        for (int open : brackets(line, from, to)) {
            Span name = before(open, from);
            boolean isName = line.isWhole(name.from(), name.to()) || (mayLackName && !name.isPresent());
            if (isName && line.isWhole(open + 1, to - 1)) {
                return new Name(name, new Span(open + 1, to - 1), Span.NONE);
            }
        }
        return new Name(new Span(from, to), Span.NONE, Span.NONE);
    }

    /** An organiser, with the words of its capacity after its name: the first way to read it that could be printed so. */
    NamedOrganiser organiser(SourceLine line, int from, int to) {
        int after = line.indexOf(capacity.after(), from, to);
        for (int tries = 0; after >= 0 && tries < MAX_TRIES; tries++) {
            int afterEnd = after + capacity.after().length();
            if (line.mayEnd(from, after) && line.isWhole(afterEnd, to)) {
                NamedOrganiser read = new NamedOrganiser(withBracket(line, true, from, after), new Span(afterEnd, to));
                if (read.isWhole(line)) {
                    return read;
                }
            }
            after = line.indexOf(capacity.after(), after + 1, to);
        }
        int alone = from + capacity.afterNothing().length();
        if (line.hasWords(capacity.afterNothing(), from, to) && line.isWhole(alone, to)) {
            return new NamedOrganiser(Name.NONE, new Span(alone, to));
        }
        return new NamedOrganiser(withBracket(line, true, from, to), Span.NONE);
    }

    /** What is before a bracket and the space before it. */
    private Span before(int open, int from) {
        return open == from ? new Span(from, from) : new Span(from, open + 1 - openingBracket.length());
    }

    /**
     * The brackets that may open what the last bracket closes: the one that balances it, and where white space at the edges of
     * texts may contradict that, the others.
     */
    private List<Integer> brackets(SourceLine line, int from, int to) {
        String text = line.text();
        List<Integer> found = new ArrayList<>(1);
        if (to - from < 2 || text.charAt(to - 1) != closing) {
            return found;
        }
        int depth = 0;
        boolean isBalanced = false;
        for (int i = to - 1; i >= from && found.size() < MAX_TRIES; i--) {
            char c = text.charAt(i);
            depth += c == closing ? 1 : c == opening ? -1 : 0;
            int start = i + 1 - openingBracket.length();
            boolean isBracket =
                    c == opening && (i == from || (start > from && line.hasWords(openingBracket, start, i + 1)));
            boolean balances = c == opening && depth == 0 && !isBalanced;
            if (isBracket && (balances || line.hasReferences())) {
                found.add(balances ? 0 : found.size(), i);
            }
            isBalanced |= balances;
            if (isBalanced && !line.hasReferences()) {
                return found;
            }
        }
        return found;
    }
}
