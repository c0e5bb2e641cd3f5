package io.github.infonote;

import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A section of a note, with its heading and paragraphs. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Section implements Serializable {
    private static final long serialVersionUID = -430654007L;

    Section() {}

    /** {@return the heading as printed, if it differs from the standard heading} */
    public abstract Optional<String> getHeading();

    /** {@return the paragraphs with their lists, in printed order} */
    @ValidEntries
    @ValidEntries(groups = Warnings.class)
    public abstract List<Paragraph> getParagraphs();

    /**
     * {@return a copy of this section with the given heading}
     *
     * @param heading the heading as printed
     */
    public final Section withHeading(String heading) {
        return toBuilder().heading(heading).build();
    }

    /**
     * {@return a copy of this section with the given heading, or without one}
     *
     * @param heading the heading as printed; empty for none
     */
    public final Section withHeading(Optional<String> heading) {
        return toBuilder().heading(heading).build();
    }

    /**
     * {@return a copy of this section with the given paragraphs}
     *
     * @param paragraphs the paragraphs
     */
    public final Section withParagraphs(Paragraph... paragraphs) {
        return withParagraphs(NonNull.elements(paragraphs, "paragraphs"));
    }

    /**
     * {@return a copy of this section with the given paragraphs}
     *
     * @param paragraphs the paragraphs
     */
    public final Section withParagraphs(Iterable<? extends Paragraph> paragraphs) {
        return toBuilder().paragraphs(paragraphs).build();
    }

    /**
     * {@return a section with the given paragraphs, without lists}
     *
     * <p>To add a list, use {@link Builder#addList}.
     *
     * @param paragraphs the texts of the paragraphs
     */
    public static Section of(String... paragraphs) {
        return builder()
                .addAllParagraphs(NonNull.elements(paragraphs, "paragraphs").stream()
                        .map(Paragraph::of)
                        .toList())
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableSection.builder();
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableSection.builder().from(this);
    }

    /** {@return a summary in one line: the numbers of paragraphs and items, and the start of the first text} */
    @Override
    public final String toString() {
        int items = getParagraphs().stream()
                .mapToInt(paragraph -> paragraph.getItems().size())
                .sum();
        String start = getParagraphs().stream()
                .flatMap(paragraph -> Stream.concat(Stream.of(paragraph.getText()), paragraph.getItems().stream()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> ": " + Excerpt.quote(text))
                .orElse("");
        return "Section{" + Excerpt.count(getParagraphs().size(), "paragraph", "paragraphs") + ", "
                + Excerpt.count(items, "item", "items") + start + "}";
    }

    /** Builder of {@link Section}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the heading.
         *
         * @param heading the heading as printed
         * @return this builder
         */
        public final Builder heading(String heading) {
            return initHeading(heading);
        }

        /**
         * Sets or removes the heading.
         *
         * @param heading the heading as printed; empty for none
         * @return this builder
         */
        public final Builder heading(Optional<String> heading) {
            return initHeading(Objects.requireNonNull(heading, "heading"));
        }

        /**
         * Adds a paragraph without a list.
         *
         * @param text the text
         * @return this builder
         */
        public final Builder addParagraph(String text) {
            return appendParagraph(Paragraph.of(Objects.requireNonNull(text, "paragraphs")));
        }

        /**
         * Adds a paragraph with a list.
         *
         * <pre>{@code
         * Section section = Section.builder()
         *         .addList("The conference discussed:", "risk management", "case studies")
         *         .addParagraph("Two points were left open.")
         *         .addList("", "funding")
         *         .build();
         * }</pre>
         *
         * @param leadIn the text before the list; the empty string for none
         * @param items the items, without bullets or numbers
         * @return this builder
         */
        public final Builder addList(String leadIn, String... items) {
            return appendParagraph(Paragraph.list(leadIn, items));
        }

        /**
         * Adds a paragraph.
         *
         * @param paragraph the paragraph
         * @return this builder
         */
        public final Builder addParagraph(Paragraph paragraph) {
            return appendParagraph(Objects.requireNonNull(paragraph, "paragraphs"));
        }

        /**
         * Adds several paragraphs.
         *
         * @param paragraphs the paragraphs to add
         * @return this builder
         */
        public final Builder addParagraphs(Paragraph... paragraphs) {
            return appendAllParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /**
         * Adds all given paragraphs.
         *
         * @param paragraphs the paragraphs to add
         * @return this builder
         */
        public final Builder addAllParagraphs(Iterable<? extends Paragraph> paragraphs) {
            return appendAllParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /**
         * Replaces all paragraphs.
         *
         * @param paragraphs the new paragraphs
         * @return this builder
         */
        public final Builder paragraphs(Iterable<? extends Paragraph> paragraphs) {
            return initParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /** {@return the section} */
        public abstract Section build();

        // Implemented by Immutables.

        abstract Builder initHeading(String heading);

        abstract Builder initHeading(Optional<String> heading);

        abstract Builder appendParagraph(Paragraph paragraph);

        abstract Builder appendAllParagraphs(Iterable<? extends Paragraph> paragraphs);

        abstract Builder initParagraphs(Iterable<? extends Paragraph> paragraphs);
    }
}
