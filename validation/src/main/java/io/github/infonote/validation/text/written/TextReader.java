package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.NoteParts.SectionParts;
import io.github.infonote.validation.text.SourceLine;
import io.github.infonote.validation.text.SourceText;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.List;

/**
 * Reads the text of a note that people wrote, as it comes out of a PDF or a word processor.
 *
 * <p>First, each line is assigned to the part of the note that it belongs to. Then the parts are read. What is uncertain is
 * reported.
 */
public final class TextReader {
    private final NoteParts parts;
    private final Vocabulary vocabulary;
    private final Outline outline;

    private TextReader(SourceText text, NoteParts parts) {
        this.parts = parts;
        this.vocabulary = Vocabulary.of(text);
        this.outline = new Outline(new Lines(text), vocabulary, parts);
    }

    /** Reads a text into the parts of a note. */
    public static void read(SourceText text, NoteParts parts) {
        new TextReader(text, parts).read();
    }

    /** Whether a name has a phrase that stands for the role of an organiser, in the language of a text. */
    public static boolean mentionsRole(SourceText text, String name) {
        return OrganiserReader.mentionsRole(name, Vocabulary.of(text));
    }

    private void read() {
        List<Integer> unplaced = outline.unplaced();
        for (int i = 0; i < unplaced.size(); ) {
            int next = i + 1;
            while (next < unplaced.size()
                    && unplaced.get(next) == unplaced.get(next - 1) + 1
                    && !outline.lines().startsBlock(unplaced.get(next))) {
                next++;
            }
            unplaced(outline.joined(unplaced.subList(i, next), null));
            i = next;
        }
        outline.parts().forEach((term, of) -> {
            switch (term) {
                case EVENT -> title(of);
                case ORGANISERS -> new OrganiserReader(outline, vocabulary, parts).read(of);
                case DATE_AND_VENUE, DATE, VENUE -> datesAndVenues(of, term);
                case PARTICIPANTS -> new ParticipantReader(outline, vocabulary, parts).read(of);
                case DISCLAIMER -> parts.disclaimer(outline.joined(of, term));
                case TITLE -> {}
                default -> new SectionReader(outline, parts).read(term, of);
            }
        });
    }

    private void datesAndVenues(List<Integer> of, Term term) {
        for (int line : of.subList(1, of.size())) {
            if (!outline.lines().goesOn(line)) {
                SourceLine content = outline.line(line, null);
                parts.warn(Codes.IMPORT_CONTINUED, term.pointer(), content);
            }
        }
        new EventReader(vocabulary, parts).datesAndVenues(outline.joined(of, term), term);
    }

    /** Text that is at no place of a note is not lost: it is in the additional comments. */
    private void unplaced(SourceLine found) {
        SectionParts comments = parts.section(Term.ADDITIONAL_COMMENTS.section());
        parts.warn(Codes.IMPORT_UNPLACED, comments.pointer(false), found);
        comments.paragraph(found);
    }

    /** Reads the title of the event, which is one block. */
    private void title(List<Integer> of) {
        int end = 1;
        while (end < of.size() && !outline.lines().startsBlock(of.get(end))) {
            end++;
        }
        parts.title(outline.joined(of.subList(0, end), Term.EVENT));
        for (int line : of.subList(end, of.size())) {
            unplaced(outline.line(line, null));
        }
    }
}
