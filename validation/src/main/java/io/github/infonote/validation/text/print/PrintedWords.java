package io.github.infonote.validation.text.print;

import io.github.infonote.OrganiserRole;
import io.github.infonote.text.Messages;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises the lines of a text by the fixed words of one language and the marks of its format. */
final class PrintedWords {
    /** Starts the key of the label of organisers with a role. */
    private static final String ORGANISERS_IN_ROLE = "organisers.";

    /** The labels of the head, in the order in which they are printed. Those of organisers may be printed in any order. */
    static final List<String> LABELS = Stream.of(
                    Stream.of("event", "organisers"),
                    Stream.of(OrganiserRole.values()).map(role -> ORGANISERS_IN_ROLE + role),
                    Stream.of("dateAndVenue", "participants"))
            .flatMap(labels -> labels)
            .toList();

    private static final List<Words> LANGUAGES = Messages.LANGUAGES.stream()
            .map(language -> Words.of(new Locale(language)))
            .toList();
    private static final String TITLE_MARK = "# ";
    private static final String HEADING_MARK = "## ";
    private static final String LABEL_MARK = "**";
    private static final List<String> PLAIN_BULLETS = List.of(Words.BULLET);
    private static final List<String> MARKDOWN_BULLETS = List.of("- ", "* "); // Of the same length.
    private static final String FOOTNOTE = Words.FOOTNOTE_MARK + " ";

    private final SourceText text;
    private final Words words;
    private final String titleMark;
    private final String headingMark;
    private final String labelMark;
    private final String categoryMark;
    private final String colon;

    private PrintedWords(SourceText text, Words words) {
        this.text = text;
        this.words = words;
        this.titleMark = text.isMarkdown() ? TITLE_MARK : "";
        this.headingMark = text.isMarkdown() ? HEADING_MARK : "";
        this.labelMark = text.isMarkdown() ? LABEL_MARK : "";
        this.categoryMark = text.isMarkdown() ? "*" : "";
        this.colon = words.colon(true);
    }

    /** The words of the language whose title is the first line of a text; null if there is none. */
    static @Nullable PrintedWords ofTitle(SourceText text) {
        return LANGUAGES.stream()
                .map(words -> new PrintedWords(text, words))
                .filter(words -> text.lineCount() > 0 && words.isTitle(0))
                .findFirst()
                .orElse(null);
    }

    /** A text in the format that its title shows, or if there is none, a line that starts like a heading or a label of Markdown. */
    static SourceText text(String source) {
        SourceText text = SourceText.of(source);
        boolean isPlain = LANGUAGES.stream()
                .map(words -> new PrintedWords(text, words))
                .anyMatch(words -> text.lineCount() > 0 && words.isTitle(0));
        return !isPlain && hasMarks(text) ? text.toMarkdown() : text;
    }

    private static boolean hasMarks(SourceText text) {
        for (int line = 0; line < text.lineCount(); line++) {
            if (text.startsWith(TITLE_MARK, line)
                    || text.startsWith(HEADING_MARK, line)
                    || text.startsWith(LABEL_MARK, line)) {
                return true;
            }
        }
        return false;
    }

    Words words() {
        return words;
    }

    boolean isTitle(int line) {
        return text.is(titleMark + words.get("title"), line) || isTitleWithMark(line);
    }

    boolean isTitleWithMark(int line) {
        return text.is(titleMark + words.get("title") + Words.FOOTNOTE_MARK, line);
    }

    /** Whether a label is one of organisers. */
    static boolean isOfOrganisers(int label) {
        return label >= 0 && LABELS.get(label).startsWith("organisers");
    }

    /** The role that a label of organisers names; null if it names none. */
    static @Nullable OrganiserRole role(int label) {
        String key = LABELS.get(label);
        return key.startsWith(ORGANISERS_IN_ROLE)
                ? OrganiserRole.valueOf(key.substring(ORGANISERS_IN_ROLE.length()))
                : null;
    }

    /** The index of the label that a line starts with, or -1. */
    int label(int line) {
        for (int i = 0; i < LABELS.size(); i++) {
            if (contentStart(i, line) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the content after a label starts, which may be the end of the line; -1 if the line does not start with the label. */
    int contentStart(int label, int line) {
        String start = labelMark + words.get(LABELS.get(label)) + labelMark + colon;
        if (!text.startsWith(start, line)) {
            return -1;
        }
        int end = text.start(line) + start.length();
        String space = words.colon(false).substring(colon.length());
        return end == text.end(line) ? end : text.startsWith(space, end, text.end(line)) ? end + space.length() : -1;
    }

    /** The number of the heading that a line has, from 1 to 4, or 0. */
    int headingNumber(int line) {
        int digit = text.start(line) + headingMark.length();
        boolean isHeading = text.startsWith(headingMark, line) && text.startsWith(". ", digit + 1, text.end(line));
        int number = isHeading ? text.charAt(digit) - '0' : 0;
        boolean isNumber = number >= 1 && number <= NoteParts.SECTIONS.size();
        return isNumber && text.read(headingStart(line), text.end(line)).isWhole() ? number : 0;
    }

    int headingStart(int line) {
        return text.start(line) + headingMark.length() + "1. ".length();
    }

    /** Whether a line with a number has the usual heading of that number. */
    boolean isUsualHeading(int number, int line) {
        String usual = words.get(NoteParts.SECTIONS.get(number - 1));
        int start = headingStart(line);
        return text.end(line) - start == usual.length() && text.startsWith(usual, start, text.end(line));
    }

    boolean isItem(int line) {
        return bullets().stream().anyMatch(bullet -> text.startsWith(bullet, line));
    }

    int itemStart(int line) {
        return text.start(line) + bullets().get(0).length();
    }

    private List<String> bullets() {
        return text.isMarkdown() ? MARKDOWN_BULLETS : PLAIN_BULLETS;
    }

    boolean isFootnote(int line) {
        return text.startsWith(FOOTNOTE, line);
    }

    int footnoteStart(int line) {
        return text.start(line) + FOOTNOTE.length();
    }

    /** Where the text of a category's label starts. */
    int categoryLabelStart(int line) {
        return text.start(line) + categoryMark.length();
    }

    /** Where the text of a category's label ends; -1 if the line is not such a label. */
    int categoryLabelEnd(int line) {
        int start = text.start(line);
        int end = text.end(line);
        end -= text.isMarkdown() && text.endsWith("\\", start, end) ? 1 : 0; // A line break.
        int labelEnd = end - categoryMark.length() - colon.length();
        boolean isLabel = text.startsWith(categoryMark, start, end)
                && text.endsWith(categoryMark + colon, start, end)
                && labelEnd > categoryLabelStart(line);
        return isLabel && text.read(categoryLabelStart(line), labelEnd).isWhole() ? labelEnd : -1;
    }
}
