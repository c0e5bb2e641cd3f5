package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.validation.text.Name;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.NoteParts.CategoryParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.Span;
import io.github.infonote.validation.text.print.NameReader;
import io.github.infonote.validation.text.written.NameList.Piece;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the categories of participants. */
final class ParticipantReader {
    private static final Pattern EITHER =
            Pattern.compile("AG|SA|NV|BV|SE|KG|PLC|LLC|LTD|SAS|GmbH|Ltd|Inc|UK|US|USA|UAE|\\p{Lu}[\\p{Ll}'’-]+");

    private final Outline outline;
    private final SourceText text;
    private final Vocabulary vocabulary;
    private final NoteParts parts;
    private final NameReader names;

    ParticipantReader(Outline outline, Vocabulary vocabulary, NoteParts parts) {
        this.outline = outline;
        this.text = outline.lines().text();
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.names = new NameReader(vocabulary.words());
    }

    /** Reads categories: each reaches from its label up to the next one. */
    void read(List<Integer> of) {
        CategoryParts category = null;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            int line = of.get(i);
            SourceLine content = outline.line(line, Term.PARTICIPANTS);
            int start = content.length() == 0 ? text.end(line) : content.offset(0);
            LineWords words = new LineWords(text, start, text.end(line));
            if (isCategoryLabel(words, of, i, pieces)) {
                end(category, pieces);
                category = parts.category();
                SourceLine label = text.read(words.labelStart(), words.labelEnd());
                category.label(label);
                if (!words.hasColon() && !words.isMarked()) {
                    parts.warn(Codes.IMPORT_LABEL, "/participantCategories/" + parts.categoryCount() + "/label", label);
                }
                if (words.contentStart() < text.end(line)) {
                    pieces.add(Piece.of(outline.rest(line, words.contentStart())));
                }
                continue;
            }
            category = category == null ? parts.category() : category;
            int item = words.itemStart();
            SourceLine name = item < 0 ? content : outline.rest(line, item);
            if (name.length() > 0) {
                pieces.add(outline.piece(name, line, item >= 0));
            }
        }
        end(category, pieces);
    }

    private void end(@Nullable CategoryParts category, List<Piece> pieces) {
        if (category != null) {
            new NameList(vocabulary, parts, new ParticipantNames(category)).read(pieces);
            category.end();
            pieces.clear();
        }
    }

    private boolean isCategoryLabel(LineWords words, List<Integer> of, int i, List<Piece> before) {
        String label = words.label();
        boolean isInList = !before.isEmpty()
                && !(words.isLabelAlone() && outline.lines().startsBlock(of.get(i)))
                && NameList.endsWithSeparator(before.get(before.size() - 1).line());
        boolean isInBracket = label.startsWith("(") || label.startsWith("（");
        if (label.isEmpty() || isInBracket || label.contains(";") || words.itemStart() >= 0 || isInList) {
            return false;
        }
        int line = of.get(i);
        if (words.hasColon()) {
            return words.isLabelAlone()
                    || i == 0
                    || !outline.lines().goesOn(line)
                    || (!Character.isLowerCase(label.charAt(0)) && label.split(" ", -1).length <= Vocabulary.MAX_WORDS);
        }
        boolean isBeforeNames = i + 1 < of.size();
        if (words.isMarked()) {
            return isBeforeNames;
        }
        // Without a colon, a label is a line of its own between lists with separators.
        return isBeforeNames
                && (i > 0 || outline.lines().isAlone(line))
                && !outline.lines().goesOn(line)
                && !outline.lines().goesOn(of.get(i + 1))
                && NameList.separatorCount(outline.line(line, null)) == 0
                && !label.contains("(")
                && NameList.separatorCount(outline.line(of.get(i + 1), null)) > 1
                && (before.isEmpty()
                        || NameList.separatorCount(before.get(before.size() - 1).line()) > 0);
    }

    private final class ParticipantNames implements NameList.Names {
        private final CategoryParts category;

        ParticipantNames(CategoryParts category) {
            this.category = category;
        }

        @Override
        public void accept(SourceLine line, Span name) {
            Name read = names.participant(line, name.from(), name.to());
            String bracket = line.text(read.acronym().from(), read.acronym().to())
                    + line.text(read.qualifier().from(), read.qualifier().to());
            boolean hasOne = read.acronym().isPresent() != read.qualifier().isPresent();
            if (hasOne && EITHER.matcher(bracket).matches() && !hasInitials(line, read.name(), bracket)) {
                Span span = read.acronym().isPresent() ? read.acronym() : read.qualifier();
                parts.warn(
                        Codes.IMPORT_BRACKET,
                        pointer() + (read.acronym().isPresent() ? "/acronym" : "/qualifier"),
                        line.part(span.from(), span.to()));
            }
            category.participant(line, name, read);
        }

        @Override
        public String pointer() {
            return category.pointer(category.participantCount());
        }
    }

    /** Whether a bracket is made of the first letters of words. */
    private static boolean hasInitials(SourceLine line, Span name, String bracket) {
        StringBuilder initials = new StringBuilder();
        for (String word : line.text(name.from(), name.to()).split("[\\s-]+", -1)) {
            initials.append(word.isEmpty() || Character.isLowerCase(word.charAt(0)) ? "" : word.charAt(0));
        }
        return initials.toString().equals(bracket);
    }
}
