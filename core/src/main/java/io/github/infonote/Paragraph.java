package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A paragraph of a section, with the list that follows it, if any. Immutable and thread-safe.
 *
 * <p>A valid paragraph has a text, or items, or both. Items are plain strings: a note has no nested lists.
 */
@Value.Immutable
@ModelStyle
@Present(message = "{io.github.infonote.paragraph.content.required}")
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Paragraph implements Serializable {
    private static final long serialVersionUID = 153935697L;

    Paragraph() {}

    /** {@return the text; the empty string for a list without a lead-in} */
    public abstract String getText();

    /** {@return the items of the list that follows the text, without bullets or numbers} */
    public abstract List<String> getItems();

    /**
     * {@return a copy of this paragraph with the given text}
     *
     * @param text the text; the empty string for a list without a lead-in
     */
    public final Paragraph withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * {@return a copy of this paragraph with the given items instead of its own}
     *
     * @param items the items, without bullets or numbers
     */
    public final Paragraph withItems(String... items) {
        return withItems(NonNull.elements(items, "items"));
    }

    /**
     * {@return a copy of this paragraph with the given items instead of its own}
     *
     * @param items the items, without bullets or numbers
     */
    public final Paragraph withItems(Iterable<String> items) {
        return toBuilder().items(items).build();
    }

    /**
     * {@return a paragraph with the given text and no list}
     *
     * @param text the text
     */
    public static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return a paragraph with a list}
     *
     * <p>{@code Paragraph.list("The expert took part in order to:", "listen", "speak")} has two items.
     *
     * @param leadIn the text before the list; the empty string for a list without a lead-in
     * @param items the items, without bullets or numbers
     */
    public static Paragraph list(String leadIn, String... items) {
        return builder()
                .text(Objects.requireNonNull(leadIn, "leadIn"))
                .addItems(items)
                .build();
    }

    /** {@return a builder of a paragraph with nothing set} */
    public static Builder builder() {
        return ImmutableParagraph.builder().initText("");
    }

    /** {@return a builder that starts from a copy of this paragraph} */
    public final Builder toBuilder() {
        return ImmutableParagraph.builder().from(this);
    }

    /** {@return the paragraph in one line: the start of its text, and the number of items} */
    @Override
    public final String toString() {
        return "Paragraph{" + Excerpt.quote(getText()) + ", "
                + Excerpt.count(getItems().size(), "item", "items") + "}";
    }

    /**
     * Builder of {@link Paragraph}. Attributes that are not set are empty. Not thread-safe.
     *
     * <p>A null argument or element is rejected with a {@link NullPointerException} whose message is the name of the
     * attribute.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the text.
         *
         * @param text the text; the empty string for a list without a lead-in
         * @return this builder
         */
        public final Builder text(String text) {
            return initText(text);
        }

        /**
         * Adds an item.
         *
         * @param item the item, without a bullet or number
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

        /** {@return the paragraph} */
        public abstract Paragraph build();

        // Implemented by Immutables.

        abstract Builder initText(String text);

        abstract Builder appendItem(String item);

        abstract Builder appendAllItems(Iterable<String> items);

        abstract Builder initItems(Iterable<String> items);
    }
}
