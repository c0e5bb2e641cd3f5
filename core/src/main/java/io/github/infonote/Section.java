package io.github.infonote;

import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A section of a note: paragraphs, then a list of items; either may be empty. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Section implements Serializable {
    private static final long serialVersionUID = 1L;

    Section() {}

    /** {@return the heading as printed, if it is not the usual one: "Highlights and discussions"} */
    public abstract Optional<String> getHeading();

    /** {@return the paragraphs; one that ends in "to:" introduces the items} */
    public abstract List<String> getParagraphs();

    /** {@return the items of the list, without bullets or numbers} */
    public abstract List<String> getItems();

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
     * {@return a copy of this section with the given paragraphs instead of its own}
     *
     * @param paragraphs the paragraphs
     */
    public final Section withParagraphs(String... paragraphs) {
        return withParagraphs(NonNull.elements(paragraphs, "paragraphs"));
    }

    /**
     * {@return a copy of this section with the given paragraphs instead of its own}
     *
     * @param paragraphs the paragraphs
     */
    public final Section withParagraphs(Iterable<String> paragraphs) {
        return toBuilder().paragraphs(paragraphs).build();
    }

    /**
     * {@return a copy of this section with the given items instead of its own}
     *
     * @param items the items
     */
    public final Section withItems(String... items) {
        return withItems(NonNull.elements(items, "items"));
    }

    /**
     * {@return a copy of this section with the given items instead of its own}
     *
     * @param items the items
     */
    public final Section withItems(Iterable<String> items) {
        return toBuilder().items(items).build();
    }

    /**
     * {@return a section with the given paragraphs and nothing else set}
     *
     * <p>{@code Section.of("The expert took part in order to:").withItems("listen", "speak")} has items as well.
     *
     * @param paragraphs the paragraphs
     */
    public static Section of(String... paragraphs) {
        return builder().addParagraphs(paragraphs).build();
    }

    /** {@return a builder of a section with nothing set} */
    public static Builder builder() {
        return ImmutableSection.builder();
    }

    /** {@return a builder that starts from a copy of this section} */
    public final Builder toBuilder() {
        return ImmutableSection.builder().from(this);
    }

    /** {@return the section in one line: the numbers of paragraphs and items, and the start of its text} */
    @Override
    public final String toString() {
        String start = Stream.concat(getParagraphs().stream(), getItems().stream())
                .findFirst()
                .map(text -> ": " + Excerpt.quoted(text))
                .orElse("");
        return "Section{" + Excerpt.count(getParagraphs().size(), "paragraph", "paragraphs") + ", "
                + Excerpt.count(getItems().size(), "item", "items") + start + "}";
    }

    /**
     * Builder of {@link Section}. Attributes that are not set are empty. Not thread-safe.
     *
     * <p>A null argument or element is refused with a {@link NullPointerException} whose message is the name of the
     * attribute.
     */
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
         * Adds a paragraph.
         *
         * @param paragraph the paragraph
         * @return this builder
         */
        public final Builder addParagraph(String paragraph) {
            return appendParagraph(Objects.requireNonNull(paragraph, "paragraphs"));
        }

        /**
         * Adds several paragraphs.
         *
         * @param paragraphs the paragraphs to add
         * @return this builder
         */
        public final Builder addParagraphs(String... paragraphs) {
            return appendAllParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /**
         * Adds all given paragraphs.
         *
         * @param paragraphs the paragraphs to add
         * @return this builder
         */
        public final Builder addAllParagraphs(Iterable<String> paragraphs) {
            return appendAllParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /**
         * Replaces all paragraphs.
         *
         * @param paragraphs the new paragraphs
         * @return this builder
         */
        public final Builder paragraphs(Iterable<String> paragraphs) {
            return initParagraphs(NonNull.elements(paragraphs, "paragraphs"));
        }

        /**
         * Adds an item.
         *
         * @param item the item
         * @return this builder
         */
        public final Builder addItem(String item) {
            return appendItem(Objects.requireNonNull(item, "items"));
        }

        /**
         * Adds several items.
         *
         * @param items the items to add
         * @return this builder
         */
        public final Builder addItems(String... items) {
            return appendAllItems(NonNull.elements(items, "items"));
        }

        /**
         * Adds all given items.
         *
         * @param items the items to add
         * @return this builder
         */
        public final Builder addAllItems(Iterable<String> items) {
            return appendAllItems(NonNull.elements(items, "items"));
        }

        /**
         * Replaces all items.
         *
         * @param items the new items
         * @return this builder
         */
        public final Builder items(Iterable<String> items) {
            return initItems(NonNull.elements(items, "items"));
        }

        /** {@return the section} */
        public abstract Section build();

        // Implemented by Immutables.

        abstract Builder initHeading(String heading);

        abstract Builder initHeading(Optional<String> heading);

        abstract Builder appendParagraph(String paragraph);

        abstract Builder appendAllParagraphs(Iterable<String> paragraphs);

        abstract Builder initParagraphs(Iterable<String> paragraphs);

        abstract Builder appendItem(String item);

        abstract Builder appendAllItems(Iterable<String> items);

        abstract Builder initItems(Iterable<String> items);
    }
}
