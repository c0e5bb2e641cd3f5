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
 * A paragraph of a section: a text, a list, or a text with a list after it. Immutable and thread-safe.
 *
 * <p>The items of a list are strings. Lists can't be nested.
 */
@Value.Immutable
@ModelStyle
@Present(message = "{io.github.infonote.paragraph.content.required}")
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Paragraph implements Serializable {
    private static final long serialVersionUID = 153935697L;

    Paragraph() {}

    /** {@return the text, which is the lead-in if a list follows; the empty string for none} */
    public abstract String getText();

    /** {@return the items of the list after the text, without bullets or numbers} */
    public abstract List<String> getItems();

    /**
     * {@return a copy of this paragraph with the given text}
     *
     * @param text the text; the empty string for none
     */
    public final Paragraph withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * {@return a copy of this paragraph with the given items}
     *
     * @param items the items, without bullets or numbers
     */
    public final Paragraph withItems(String... items) {
        return withItems(NonNull.elements(items, "items"));
    }

    /**
     * {@return a copy of this paragraph with the given items}
     *
     * @param items the items, without bullets or numbers
     */
    public final Paragraph withItems(Iterable<String> items) {
        return toBuilder().items(items).build();
    }

    /**
     * {@return a paragraph with the given text, without a list}
     *
     * @param text the text
     */
    public static Paragraph of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return a paragraph with a list}
     *
     * <p>For example, {@code Paragraph.list("The expert took part in order to:", "listen", "speak")}.
     *
     * @param leadIn the text before the list; the empty string for none
     * @param items the items, without bullets or numbers
     */
    public static Paragraph list(String leadIn, String... items) {
        return builder()
                .text(Objects.requireNonNull(leadIn, "leadIn"))
                .addItems(items)
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableParagraph.builder().initText("");
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableParagraph.builder().from(this);
    }

    /** {@return a summary in one line: the start of the text, and the number of items} */
    @Override
    public final String toString() {
        return "Paragraph{" + Excerpt.quote(getText()) + ", "
                + Excerpt.count(getItems().size(), "item", "items") + "}";
    }

    /** Builder of {@link Paragraph}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the text.
         *
         * @param text the text; the empty string for none
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
