package io.github.infonote.validation.importer;

import io.github.infonote.validation.importer.Vocabulary.Meaning;
import java.util.List;

/**
 * The label or heading at the start of a line.
 * In {@code "2. **Venue:** Berlin"}, the label is {@code "Venue"} and the content starts at {@code "Berlin"}.
 *
 * @param form how the label is separated from the content
 * @param start the start index of its words in the source
 * @param end the end index of its words
 * @param contentStart the start index of the content; the end of the line if there is none
 * @param meanings its meanings in all languages; empty for {@link Form#UNKNOWN}
 */
record Label(Form form, int start, int end, int contentStart, List<Meaning> meanings) {
    enum Form {
        /** Known words before a colon. */
        COLON,
        /** Known words alone on the line. */
        ALONE,
        /** Known words before a tab, a bar, a dash or several spaces. */
        GAP,
        /** One or two other words before known words: {@code "Main objectives"}. */
        HEADING,
        /** Known words at the start of a sentence or a name. */
        WORDS,
        /** Other words before a colon. */
        UNKNOWN
    }

    /** Whether it's known and can't be the start of a sentence or name. */
    boolean isSetApart() {
        return form == Form.COLON || form == Form.ALONE || form == Form.GAP;
    }
}
