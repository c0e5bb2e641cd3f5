package io.github.infonote;

import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A numbered section of a note: running text, then a list, or only one of them. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class Section implements WithSection, Serializable {
    private static final long serialVersionUID = 1L;

    Section() {}

    /** {@return the heading, only where it is printed otherwise than usual: "Highlights and discussions"} */
    public abstract Optional<String> getHeading();

    /** {@return the running text, a paragraph an entry; one that ends in "to:" leads into the items} */
    public abstract List<String> getParagraphs();

    /** {@return the entries of the section's list, without bullets or numbers} */
    public abstract List<String> getItems();

    /** {@return the section in one line: how much there is and how it begins} */
    @Override
    public final String toString() {
        String start = Stream.concat(getParagraphs().stream(), getItems().stream())
                .findFirst()
                .map(text -> ": " + Excerpt.quoted(text))
                .orElse("");
        return "Section{" + Excerpt.count(getParagraphs().size(), "paragraph", "paragraphs") + ", "
                + Excerpt.count(getItems().size(), "item", "items") + start + "}";
    }

    /** {@return a builder of a section with nothing in it yet; {@link Builder#from(Section)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a section. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
