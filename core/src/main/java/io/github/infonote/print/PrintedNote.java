package io.github.infonote.print;

import io.github.infonote.print.Inline.Text;
import io.github.infonote.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A note, laid out for printing. It contains only what is printed.
 *
 * @param idPrefix the prefix of element ids
 * @param language of the note's texts: a well-formed BCP 47 tag; empty if it is not known
 * @param words the fixed words
 * @param eventTitle the title of the event, which is also in one of the lines
 * @param lines the lines with labels
 * @param sections the sections
 * @param footnote the disclaimer
 */
record PrintedNote(
        String idPrefix,
        String language,
        Words words,
        Optional<Text> eventTitle,
        List<Line> lines,
        List<NumberedSection> sections,
        Optional<Text> footnote) {
    /**
     * A line with a label.
     *
     * @param label a fixed word
     * @param content follows the label; may be empty
     * @param categories are below it; often none
     */
    record Line(String label, List<Inline> content, List<Category> categories) {}

    /**
     * A category of participants.
     *
     * @param label its label
     * @param names the participants, and what separates them; may be empty if there is a label
     */
    record Category(Optional<Text> label, List<Inline> names) {}

    /**
     * A section.
     *
     * @param number 1 to 4
     * @param heading a word, or a text of the note
     * @param paragraphs the paragraphs
     */
    record NumberedSection(int number, Inline heading, List<TextWithList> paragraphs) {}

    /**
     * A paragraph: a text, the list that follows it, or both.
     *
     * @param text the text
     * @param items the items of the list; often none
     */
    record TextWithList(Optional<Text> text, List<Text> items) {}
}
