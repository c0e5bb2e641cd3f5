package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.validation.importer.NoteReading.PartLine;
import io.github.infonote.validation.importer.Vocabulary.Meaning;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shared state of the readers of all parts: the lines with their {@link Evidence}, the vocabulary of their language, the tree of values,
 * and the pointer of the value that each line belongs to. Also joins the lines of a part. The lines {@code "Participants (2): Benin"}
 * and {@code "Peru"} are joined to {@code "Benin\nPeru"}, and {@code "(2)"} is reported as left out.
 */
final class Context {
    private static final Pattern COUNT = Pattern.compile("\\(\\p{Nd}.*");

    final SourceText source;
    final List<Line> lines;
    final Vocabulary vocabulary;
    final NoteTree tree;

    private final Hyphens hyphens;
    private final String[] pointers;

    Context(SourceText source) {
        this.source = source;
        this.lines = TextLines.of(source);
        Locale language = language(lines);
        this.vocabulary = Vocabulary.of(language);
        this.tree = new NoteTree(source.text().length());
        this.hyphens = new Hyphens(source, vocabulary);
        this.pointers = new String[lines.size()];
        Arrays.fill(pointers, "");
        lines.forEach(line -> line.chooseMeaning(language));
        PageFurniture.find(lines);
        BitSet skipped = Footnotes.find(lines);
        LineRelations.find(lines, vocabulary, skipped);
        DetachedBullets.find(lines);
        LineEvidence.find(lines);
        RepeatedLabels.find(lines);
        EventLines.find(lines, skipped, vocabulary);
    }

    /** The most frequent language of the labels; English if there are none. */
    private static Locale language(List<Line> lines) {
        Map<Locale, Long> counts = lines.stream()
                .filter(Line::isSetApart)
                .flatMap(line -> Stream.ofNullable(line.label))
                .flatMap(label -> label.meanings().stream())
                .filter(meaning -> meaning.term() != Term.OTHER)
                .collect(Collectors.groupingBy(Meaning::locale, Collectors.counting()));
        Locale best = Locale.ENGLISH;
        for (Map.Entry<Locale, Long> entry : counts.entrySet()) {
            best = entry.getValue() > counts.getOrDefault(best, 0L) ? entry.getKey() : best;
        }
        return best;
    }

    JoinedText.Builder joined() {
        return new JoinedText.Builder(source, hyphens);
    }

    /** A span of one line, without surrounding white space. */
    JoinedText span(int from, int to) {
        return joined().add(from, to).build().trimmed();
    }

    /** Records which value lines belong to. */
    void setPointer(List<PartLine> lines, String pointer) {
        lines.forEach(line -> pointers[line.index()] = pointer);
    }

    /** The pointer of the value that a line belongs to, or an empty string. */
    String pointer(int line) {
        return pointers[line];
    }

    /** Adds lines that don't belong to any part to the additional comments. */
    void addUnplaced(List<PartLine> lines) {
        JoinedText.Builder joined = joined();
        lines.forEach(line -> joined.add(line.line().start, line.line().end));
        SectionReader.addUnplaced(joined.build(), lines, this);
    }

    /** The content of a part, without its label, bullets and numbers. */
    JoinedText content(List<PartLine> part) {
        JoinedText.Builder joined = joined();
        for (int i = 0; i < part.size(); i++) {
            Line line = part.get(i).line();
            add(line, i == 0 ? afterLabel(line) : afterMark(line), joined);
        }
        return joined.build();
    }

    /** Adds a line of a list of names, starting at an index. */
    void add(Line line, int from, JoinedText.Builder joined) {
        tree.cover(line.start, from);
        LineBreak lineBreak = line.isEntry() || line.has(Evidence.AFTER_BULLET)
                ? LineBreak.BULLET
                : line.has(Evidence.AFTER_FULL)
                        ? LineBreak.AFTER_FULL_LINE
                        : line.has(Evidence.AFTER_BLANK)
                                ? LineBreak.AFTER_BLANK
                                : line.has(Evidence.AFTER_SHORT) ? LineBreak.AFTER_SHORT_LINE : LineBreak.PLAIN;
        joined.add(from, line.end, lineBreak);
    }

    static int afterMark(Line line) {
        return line.isEntry() ? Math.min(line.contentStart(), line.end) : line.start;
    }

    /** The start of the content, after the label or the mark of a line. Reports a count in the label. */
    int afterLabel(Line line) {
        if (line.label == null) {
            return afterMark(line);
        }
        reportCount(line.label.start(), line.label.end());
        return line.label.contentStart();
    }

    /** Reports a count in a label as left out: {@code "(23)"} in {@code "Participants (23)"}. */
    void reportCount(int from, int to) {
        Matcher count = COUNT.matcher(source.text()).region(from, to);
        if (count.find()) {
            tree.addDoubt(Codes.IMPORT_LEFT_OUT, "", count.group(), count.start());
        }
    }
}
