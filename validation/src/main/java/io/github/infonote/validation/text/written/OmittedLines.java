package io.github.infonote.validation.text.written;

import io.github.infonote.Codes;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.NoteParts;
import io.github.infonote.validation.text.Span;
import io.github.infonote.validation.text.written.Vocabulary.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what is on each page: page numbers, and short lines beside them that are on several pages. */
final class OmittedLines {
    private static final Pattern SPACES_AND_BARS = Pattern.compile("[\\s\u00a0|–—-]+");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}((/|of|de|sur|из|页共)\\d{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Lines lines;
    private final Vocabulary vocabulary;
    private final NoteParts parts;

    OmittedLines(Lines lines, Vocabulary vocabulary, NoteParts parts) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.parts = parts;
    }

    /** Which lines are not part of the note. A warning is reported for each. */
    boolean[] find() {
        boolean[] isNumber = new boolean[lines.count()];
        for (int line = 0; line < lines.count(); line++) {
            isNumber[line] = lines.isShort(line) && isPageNumber(lines.source(line));
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            if (isBesidePageBreak(line, isNumber)) {
                counts.merge(withoutNumbers(line), 1, Integer::sum);
            }
        }
        boolean[] isOmitted = new boolean[lines.count()];
        boolean isTitled = false;
        for (int line = 0; line < lines.count(); line++) {
            boolean isTitle = new LineWords(lines.text(), line).term(vocabulary) == Term.TITLE;
            boolean isRunningHead =
                    !isTitle && isBesidePageBreak(line, isNumber) && counts.getOrDefault(withoutNumbers(line), 0) > 1;
            if (isNumber[line] || isRunningHead || (isTitle && isTitled && lines.isShort(line))) {
                isOmitted[line] = parts.warn(Codes.IMPORT_LEFT_OUT, "", lines.read(line));
            }
            isTitled |= isTitle;
        }
        return isOmitted;
    }

    private boolean isBesidePageBreak(int line, boolean[] isNumber) {
        return lines.isShort(line)
                && ((line > 0 && (isNumber[line - 1] || lines.text().hasFormFeed(line)))
                        || (line + 1 < lines.count()
                                && (isNumber[line + 1] || lines.text().hasFormFeed(line + 1))));
    }

    private String withoutNumbers(int line) {
        return DIGITS.matcher(lines.source(line)).replaceAll("0");
    }

    /** Whether a line is digits, or digits with the word for a page, in any order and with any spaces. */
    private boolean isPageNumber(String source) {
        String bare = SPACES_AND_BARS.matcher(source).replaceAll("");
        Span numbers = CharacterClass.DIGITS.complement().trimmed(bare, 0, bare.length());
        String before = bare.substring(0, numbers.from());
        String after = bare.substring(numbers.to());
        return NUMBERS.matcher(bare.substring(numbers.from(), numbers.to())).matches()
                && (before.isEmpty() || vocabulary.isWord("page", before))
                && (after.isEmpty() || after.equals("页") || vocabulary.isWord("page", after));
    }
}
