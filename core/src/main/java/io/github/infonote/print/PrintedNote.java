package io.github.infonote.print;

import io.github.infonote.print.Inline.Text;
import io.github.infonote.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A note that is laid out for printing, with only the printed attributes.
 *
 * @param idPrefix the prefix of element ids
 * @param language the language of the note's strings, as a well-formed BCP 47 tag; empty if unknown
 * @param words the fixed words
 * @param eventTitle the title of the event, which is also the content of a line
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
     * @param content the content after the label; may be empty
     * @param categories the categories below the line; often empty
     */
    record Line(String label, List<Inline> content, List<Category> categories) {}

    /**
     * A category of participants.
     *
     * @param label the label
     * @param names the participants with separators; may be empty if the category has a label
     */
    record Category(Optional<Text> label, List<Inline> names) {}

    /**
     * A section.
     *
     * @param number 1 to 4
     * @param heading fixed words, or a string of the note
     * @param paragraphs the paragraphs
     */
    record NumberedSection(int number, Inline heading, List<TextWithList> paragraphs) {}

    /**
     * A paragraph: a text, a list, or a text with a list after it.
     *
     * @param text the text
     * @param items the items of the list; often empty
     * @param hasAlternateBullet whether the list directly follows another list, and needs another bullet to be a list of its own
     */
    record TextWithList(Optional<Text> text, List<Text> items, boolean hasAlternateBullet) {}
}
