package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.written.NameList.Piece;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which lines of a text belong to which part of the note. */
final class Outline {
    private static final int MAX_HEADING = 80;
    private static final int MAX_LABEL_WORDS = 4;
    private static final CharacterClass FOOTNOTE_MARKS = CharacterClass.of("1*");
    private static final Pattern COUNT = Pattern.compile("\\(\\d{1,4}\\)");
    private static final Pattern RULE = Pattern.compile("[_–—-]{5,200}");

    private final Lines lines;
    private final SourceText text;
    private final Vocabulary vocabulary;
    private final NoteParts parts;
    private final Map<Term, List<Integer>> linesOf = new EnumMap<>(Term.class);
    private final Map<Term, Integer> contentStarts = new EnumMap<>(Term.class);
    private final List<Integer> unplaced = new ArrayList<>();
    private final Set<Integer> sectionsWithKnownHeading = new HashSet<>();
    private final Set<Term> given = EnumSet.noneOf(Term.class);
    /** What the line before belongs to, and what it belonged to before a footnote. */
    private @Nullable Term current;

    private @Nullable Term interrupted;
    private int lastSection = -1;
    private boolean hasTitleMark;

    /** Finds the outline of a text. Headings are put into the parts, and what is uncertain. */
    Outline(Lines lines, Vocabulary vocabulary, NoteParts parts) {
        this.lines = lines;
        this.text = lines.text();
        this.vocabulary = vocabulary;
        this.parts = parts;
        assign(new OmittedLines(lines, vocabulary, parts).find());
    }

    Lines lines() {
        return lines;
    }

    /** The lines of each part, without its label. */
    Map<Term, List<Integer>> parts() {
        return linesOf;
    }

    /** The lines that belong to no part. */
    List<Integer> unplaced() {
        return unplaced;
    }

    /** What a line says, without the label before it. */
    SourceLine line(int line, @Nullable Term term) {
        Integer start = term != null && linesOf(term).get(0) == line ? contentStarts.get(term) : null;
        int from = start == null ? LineWords.contentStart(text, line) : start;
        return term == null ? text.read(from, text.end(line)) : rest(line, from);
    }

    /** What a line says from a place on, without the mark of a line break in Markdown. */
    SourceLine rest(int line, int from) {
        int end = text.end(line);
        boolean hasMark = text.isMarkdown() && end > text.start(line) && text.charAt(end - 1) == '\\';
        return text.read(from, Math.max(from, hasMark ? end - 1 : end));
    }

    /** Lines as one. */
    SourceLine joined(List<Integer> of, @Nullable Term term) {
        return SourceLine.joined(of.stream().map(line -> line(line, term)).toList());
    }

    /** Lines as those of a list of names. */
    List<Piece> pieces(List<Integer> of, Term term) {
        List<Piece> pieces = new ArrayList<>();
        for (int line : of) {
            SourceLine content = line(line, term);
            int start = content.length() == 0 ? text.end(line) : content.offset(0);
            int item = new LineWords(text, start, text.end(line)).itemStart();
            pieces.add(piece(item < 0 ? content : rest(line, item), line, item >= 0));
        }
        return pieces;
    }

    Piece piece(SourceLine content, int line, boolean isItem) {
        return new Piece(content, lines.startsBlock(line), isItem, lines.goesOn(line), false);
    }

    private void assign(boolean[] isOmitted) {
        for (int line = 0; line < text.lineCount(); line++) {
            Term term = new LineWords(text, line).term(vocabulary);
            if (term != null && term.isSection()) {
                sectionsWithKnownHeading.add(term.section());
            }
        }
        for (int line = 0; line < text.lineCount(); line++) {
            if (!isOmitted[line] && !isRule(line)) {
                assign(line);
            }
        }
        if (!given.contains(Term.TITLE)) {
            int start = text.lineCount() == 0 ? 0 : text.start(0);
            parts.warn(Codes.IMPORT_UNTITLED, "", text.read(start, start));
        }
    }

    private void assign(int line) {
        LineWords words = new LineWords(text, line);
        if (current == Term.DISCLAIMER && lines.startsBlock(line) && linesOf.containsKey(Term.DISCLAIMER)) {
            current = interrupted;
        }
        Term known = term(words, line);
        Term term = known == null ? sectionOfNumber(words, line) : known;
        if (term == null) {
            current = isUnknownLabel(words, line) ? null : current;
            (current == null ? unplaced : linesOf(current)).add(line);
            return;
        }
        given.add(term);
        if (term.isSection()) {
            boolean isUsual = known != null && vocabulary.isUsualHeading(term, words.label());
            parts.section(term.section()).heading(text.read(words.labelStart(), words.labelEnd()), isUsual);
            lastSection = term.section();
        }
        warnOfCount(words, term);
        if (term == Term.TITLE) {
            hasTitleMark = hasMark(words, line);
            return;
        }
        interrupted = term == Term.DISCLAIMER ? current : null;
        current = term;
        int disclaimer = term == Term.DISCLAIMER ? disclaimerStart(words, line) : -1;
        int start = disclaimer >= 0 ? disclaimer : contentStart(words, line, term);
        if (start < text.end(line)) {
            contentStarts.put(term, start);
            linesOf(term).add(line);
        }
    }

    /** The section that a heading starts by its number, as its words are not known; null if it starts none. */
    private @Nullable Term sectionOfNumber(LineWords words, int line) {
        int section = words.number() - 1;
        boolean isInBody = current != null && (current.isSection() || current == Term.PARTICIPANTS);
        boolean isHeading = isUnknownHeading(words, line)
                && section > lastSection
                && !sectionsWithKnownHeading.contains(section)
                && (isInBody || section == 0)
                && !given.contains(Term.ofSection(section));
        if (!isHeading) {
            return null;
        }
        Term term = Term.ofSection(section);
        parts.warn(Codes.IMPORT_HEADING, term.pointer() + "/heading", text.read(words.labelStart(), words.labelEnd()));
        return term;
    }

    /** Whether the mark of a footnote is behind the title. */
    private boolean hasMark(LineWords words, int line) {
        String source = lines.source(line);
        return vocabulary.term(words.label()) != Term.TITLE || (source.endsWith("*") && !source.startsWith("*"));
    }

    /** The number in a label, as in "Participants (42)", is not in the note. */
    private void warnOfCount(LineWords words, Term term) {
        Matcher count = COUNT.matcher(words.label());
        if (words.term(vocabulary) == term && count.find()) {
            int start = words.labelStart();
            parts.warn(Codes.IMPORT_LEFT_OUT, term.pointer(), text.read(start + count.start(), start + count.end()));
        }
    }

    private List<Integer> linesOf(Term term) {
        return linesOf.computeIfAbsent(term, key -> new ArrayList<>());
    }

    /** What a line starts; null if it goes on with what is before it. */
    private @Nullable Term term(LineWords words, int line) {
        if (!given.contains(Term.DISCLAIMER) && disclaimerStart(words, line) >= 0) {
            return Term.DISCLAIMER;
        }
        Term term = words.term(vocabulary);
        boolean isInHead = current == null || (!current.isSection() && current != Term.PARTICIPANTS);
        if (term == null && isInHead && isOrganisersLabel(words)) {
            term = Term.ORGANISERS;
        }
        if (term == null && isInHead && !words.hasColon() && lines.startsBlock(line)) {
            term = labelBeforeSpace(words);
        }
        if (term == null || given.contains(term)) {
            return null;
        }
        boolean isCapital = !Character.isLowerCase(text.charAt(words.labelStart()));
        boolean isWhole = words.isLabelAlone() || (!words.hasColon() && isCapital);
        if (term == Term.TITLE) {
            return isWhole ? term : null;
        }
        if (term.isSection()) {
            return isWhole || (lines.startsBlock(line) && words.hasColon()) ? term : null;
        }
        if (current != null && current.isSection()) {
            return words.hasColon() && lines.startsBlock(line) ? term : null;
        }
        return words.hasColon() || isWhole || isInHead ? term : null;
    }

    /** A label that is not followed by a colon, but by its content. */
    private @Nullable Term labelBeforeSpace(LineWords words) {
        String label = words.label();
        Term found = null;
        int space = label.indexOf(' ');
        for (int i = 0; i < Vocabulary.MAX_WORDS && space > 0; i++) {
            Term term = termWithoutCount(label.substring(0, space));
            if (term != null && !term.isSection() && term != Term.TITLE && !given.contains(term)) {
                found = term;
            }
            space = label.indexOf(' ', space + 1);
        }
        return found;
    }

    /** What a label without a colon means; a number in it belongs to the content. */
    private @Nullable Term termWithoutCount(String label) {
        return COUNT.matcher(label).find() ? null : vocabulary.term(label);
    }

    /** Whether a line starts with a printed label of organisers, which says their role. */
    private boolean isOrganisersLabel(LineWords words) {
        return words.hasColon() && vocabulary.organisersLabel(words.label()) != null;
    }

    /** Where the content of a label starts. The label of organisers with a role is a part of it, as it says the role. */
    private int contentStart(LineWords words, int line, Term term) {
        if (term == Term.ORGANISERS && words.term(vocabulary) == null && isOrganisersLabel(words)) {
            return words.labelStart();
        }
        if (words.hasColon() || words.term(vocabulary) == term || term.isSection()) {
            return words.contentStart();
        }
        String label = words.label();
        int end = 0;
        int space = label.indexOf(' ');
        for (int i = 0; i < Vocabulary.MAX_WORDS && space > 0; i++) {
            end = termWithoutCount(label.substring(0, space)) == term ? space : end;
            space = label.indexOf(' ', space + 1);
        }
        parts.warn(Codes.IMPORT_LABEL, term.pointer(), text.read(words.labelStart(), words.labelEnd()));
        return skipSpaces(words.labelStart() + end, line);
    }

    /** Where the text of the disclaimer starts in a line; -1 if it is not the disclaimer. */
    private int disclaimerStart(LineWords words, int line) {
        int start = LineWords.contentStart(text, line);
        String source = text.source(start, text.end(line));
        if (source.startsWith("¹")) {
            return skipSpaces(start + 1, line);
        }
        if (words.term(vocabulary) == Term.DISCLAIMER && (words.hasColon() || lines.startsBlock(line))) {
            return words.contentStart();
        }
        if (words.term(vocabulary) != null) {
            return -1;
        }
        boolean hasMark = hasTitleMark && source.length() > 2 && FOOTNOTE_MARKS.contains(source.charAt(0));
        if (hasMark && !lines.goesOn(line)) {
            int after = skipSpaces(start + 1, line);
            return vocabulary.isDisclaimer(lines.block(line).substring(1)) ? after : -1;
        }
        boolean startsNote = lines.startsBlock(line) || (line > 0 && isRule(line - 1));
        boolean isDisclaimer = startsNote
                && (vocabulary.startsDisclaimer(source)
                        || (lines.isInLastBlock(line) && vocabulary.isDisclaimer(lines.block(line))));
        return isDisclaimer ? start : -1;
    }

    /** Whether a line is drawn above footnotes. */
    private boolean isRule(int line) {
        return RULE.matcher(lines.source(line)).matches();
    }

    private int skipSpaces(int from, int line) {
        return CharacterClass.WHITE_SPACE.runEnd(text.source(), from, text.end(line));
    }

    /** Whether a label that is not one of a note ends a part of the head. */
    private boolean isUnknownLabel(LineWords words, int line) {
        return lines.startsBlock(line)
                && current != null
                && !current.isSection()
                && current != Term.PARTICIPANTS
                && current != Term.DISCLAIMER
                && words.hasColon()
                && words.labelStart() < words.labelEnd()
                && Character.isUpperCase(text.charAt(words.labelStart()))
                && words.label().split(" ", -1).length <= MAX_LABEL_WORDS
                && !isOrganisersLabel(words)
                && vocabulary.phrases().stream()
                        .noneMatch(phrase -> phrase.words().equalsIgnoreCase(words.label()));
    }

    private boolean isUnknownHeading(LineWords words, int line) {
        int length = words.labelEnd() - words.labelStart();
        return words.number() > 0
                && !words.hasColon()
                && lines.startsBlock(line)
                && length > 0
                && length <= MAX_HEADING
                && SectionReader.endsLikeHeading(words.label())
                && Character.isUpperCase(text.charAt(words.labelStart()))
                && lines.isAlone(line);
    }
}
