package io.github.infonote.validation.importer;

import io.github.infonote.OrganiserRole;
import io.github.infonote.validation.importer.Vocabulary.Meaning;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text or a cell of a table, with its mark, label and {@link Evidence}. Classes that compare the line with its neighbours
 * add evidence later. {@code "1. Objectives"} has a mark with the number 1 and a label that means {@code OBJECTIVES}.
 */
final class Line {
    /** A longer line is a whole paragraph that isn't wrapped. */
    static final int MAX_WRAPPED = 150;

    /** The maximum number of lines of a list entry. */
    static final int MAX_ENTRY = 8;

    /** Only the start of a longer line is compared with words and counted. */
    static final int MAX_COMPARED = 300;

    /** The start index in the source, without leading white space. */
    final int start;

    final int end;
    final String text;
    final int indent;
    final boolean isAfterBlank;
    final boolean startsPage;
    /** The column of a table, starting at 1; 0 for a whole line. */
    final int column;
    /** The width of the column in characters if its cells are wrapped, or 0. */
    final int columnWidth;

    LineMark mark = LineMark.none(0);

    @Nullable
    FootnoteMark footnoteMark;
    /** The footnote mark after the words of a title. */
    @Nullable
    FootnoteMark titleMark;

    @Nullable
    Label label;
    /** The meaning of the label in the language of the text. */
    @Nullable
    Meaning meaning;
    /** The previous line, skipping page numbers and footnotes; null for the first line. */
    @Nullable
    Line previous;

    /** The folded text, or null if it hasn't been needed yet. */
    private @Nullable String folded;

    private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);

    Line(
            SourceText source,
            int start,
            int end,
            int indent,
            boolean isAfterBlank,
            boolean startsPage,
            int column,
            int columnWidth) {
        this.start = start;
        this.end = end;
        this.text = source.text().substring(start, end);
        this.indent = indent;
        this.isAfterBlank = isAfterBlank;
        this.startsPage = startsPage;
        this.column = column;
        this.columnWidth = columnWidth;
    }

    void add(Evidence item) {
        evidence.add(item);
    }

    boolean has(Evidence item) {
        return evidence.contains(item);
    }

    Set<Evidence> evidence() {
        return evidence;
    }

    int length() {
        return text.length();
    }

    /** The text, folded for comparison with the vocabulary, without the end of a long line. */
    String folded() {
        if (folded == null) {
            folded = Vocabulary.fold(text.substring(0, Math.min(MAX_COMPARED, text.length())));
        }
        return folded;
    }

    /** The words of its label. */
    String words(Label label) {
        return text.substring(label.start() - start, label.end() - start);
    }

    /** The start index of the text after a bullet, a number or Markdown signs. */
    int contentStart() {
        return start + mark.length();
    }

    int endColumn() {
        return indent + text.length();
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Whether a colon comes first, as in Arabic text in visual order. */
    boolean startsWithColon() {
        return first() == ':' && length() > 1;
    }

    boolean endsSentence() {
        return Signs.isOneOf(Signs.SENTENCE_ENDS, last());
    }

    boolean isWholeParagraph() {
        return text.length() > MAX_WRAPPED;
    }

    @Nullable
    Term term() {
        return meaning == null ? null : meaning.term();
    }

    @Nullable
    OrganiserRole role() {
        return meaning == null ? null : meaning.role();
    }

    /** Whether it has a known label, other than known words at the start of a sentence. */
    boolean isLabelled() {
        return meaning != null && !hasLabel(Label.Form.WORDS);
    }

    boolean isSetApart() {
        return label != null && label.isSetApart();
    }

    boolean hasLabel(Label.Form form) {
        return label != null && label.form() == form;
    }

    /** Whether it has a label without content. */
    boolean isEmptyLabel() {
        return label != null && isLabelled() && term() != Term.TITLE && label.contentStart() >= end;
    }

    /** Whether it's a list entry: it has a bullet, a letter, or one of several consecutive numbers. */
    boolean isEntry() {
        return mark.isBullet() || mark.isLetter() || has(Evidence.NUMBER_RUN);
    }

    /** Chooses the meaning of the label in a language, or else its first meaning. */
    void chooseMeaning(Locale language) {
        if (label == null || label.meanings().isEmpty()) {
            return;
        }
        meaning = label.meanings().stream()
                .filter(candidate -> candidate.locale().equals(language))
                .findFirst()
                .orElse(label.meanings().get(0));
    }

    @Override
    public String toString() {
        return text;
    }
}
