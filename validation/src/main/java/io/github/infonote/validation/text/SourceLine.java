package io.github.infonote.validation.text;

import io.github.infonote.text.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line, or a part of one, as it is read: in Markdown without escapes. Each character knows its place in the source. */
public final class SourceLine {
    private static final CharacterClass ESCAPABLE = CharacterClass.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    private static final int MAX_REFERENCE_DIGITS = 5;

    /** The box at the start of an item, which the printer emphasises so that the item isn't a task: {@code - *\[ \]* text}. */
    private static final Pattern EMPHASISED_BOX =
            Pattern.compile("(?<=(?:^|\n)[-*] )\\*\\\\\\[(?:[xX ]|&#\\d{1,2};)\\\\]\\*(?=\\s|&#)");

    private static final CharacterClass LAYOUT = Characters::isLayout;

    private final String source;
    private final int start;
    private final String text;

    /** The place of each character; null if the text is part of the source. */
    private final int @Nullable [] offsets;

    private final boolean hasReferences;

    private SourceLine(String source, int start, String text, int @Nullable [] offsets, boolean hasReferences) {
        this.source = source;
        this.start = start;
        this.text = text;
        this.offsets = offsets;
        this.hasReferences = hasReferences;
    }

    public static SourceLine ofPlainText(String source, int start, int end) {
        return new SourceLine(source, start, source.substring(start, end), null, false);
    }

    /** Reads escapes, and character references of white space and the like: they are decimal and of five digits at most. */
    public static SourceLine ofMarkdown(String source, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int[] offsets = new int[end - start];
        boolean hasReferences = false;
        Matcher box = EMPHASISED_BOX
                .matcher(source)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int afterBox = box.lookingAt() ? box.end() - 1 : -1;
        int i = afterBox < 0 ? start : start + 1;
        while (i < end) {
            if (i == afterBox) {
                i++;
            }
            offsets[text.length()] = i;
            char c = source.charAt(i);
            int referenceEnd = c == '&' ? referenceEnd(source, i, end) : -1;
            if (referenceEnd > 0) {
                text.append((char) Integer.parseInt(source, i + 2, referenceEnd, 10));
                hasReferences = true;
                i = referenceEnd + 1;
            } else if (c == '\\' && i + 1 < end && ESCAPABLE.contains(source.charAt(i + 1))) {
                text.append(source.charAt(i + 1));
                i += 2;
            } else {
                text.append(c);
                i++;
            }
        }
        return new SourceLine(source, start, text.toString(), offsets, hasReferences);
    }

    /** Several lines as one, with a space between them. White space of a line is as it was read. */
    public static SourceLine joined(List<SourceLine> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        StringBuilder text = new StringBuilder();
        int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        int[] offsets = new int[length];
        for (SourceLine line : lines) {
            if (text.length() > 0) {
                offsets[text.length()] = line.offset(0);
                text.append(' ');
            }
            for (int i = 0; i < line.length(); i++) {
                offsets[text.length() + i] = line.offset(i);
            }
            text.append(line.text);
        }
        SourceLine first = lines.get(0);
        return new SourceLine(first.source, first.start, text.toString(), offsets, false);
    }

    /** A part of the line. */
    public SourceLine part(int from, int to) {
        return new SourceLine(
                source,
                start + from,
                text.substring(from, to),
                offsets == null ? null : Arrays.copyOfRange(offsets, from, to),
                hasReferences);
    }

    /** The index of the semicolon of a reference to white space, or -1. */
    private static int referenceEnd(String source, int ampersand, int end) {
        int digits = ampersand + 2;
        if (digits >= end || source.charAt(ampersand + 1) != '#') {
            return -1;
        }
        int i = CharacterClass.DIGITS.runEnd(source, digits, Math.min(end, digits + MAX_REFERENCE_DIGITS));
        if (i == digits || i == end || source.charAt(i) != ';') {
            return -1;
        }
        int number = Integer.parseInt(source, digits, i, 10);
        return number <= Character.MAX_VALUE && Characters.isWhiteSpace((char) number) ? i : -1;
    }

    public String text() {
        return text;
    }

    public String text(int from, int to) {
        return text.substring(from, to);
    }

    public int length() {
        return text.length();
    }

    /** Where a character is in the source. */
    public int offset(int index) {
        if (offsets == null || text.isEmpty()) {
            return start + index;
        }
        return index < text.length() ? offsets[index] : offsets[text.length() - 1] + 1;
    }

    public boolean hasReferences() {
        return hasReferences;
    }

    private boolean isReference(int index) {
        return hasReferences && source.charAt(offset(index)) == '&' && text.charAt(index) != '&';
    }

    /** Whether a text of the note may start somewhere. White space at its start is printed as references in Markdown. */
    public boolean mayStart(int from, int to) {
        int i = from;
        while (i < to && Characters.isWhiteSpace(text.charAt(i)) && (offsets == null || isReference(i))) {
            i++;
        }
        return i < to && !Characters.isWhiteSpace(text.charAt(i)) && isPrintedAtEdge(from);
    }

    /** Whether a text of the note may end somewhere. White space at its end is printed as references in Markdown. */
    public boolean mayEnd(int from, int to) {
        int i = to - 1;
        while (i >= from && Characters.isWhiteSpace(text.charAt(i)) && (offsets == null || isReference(i))) {
            i--;
        }
        return i >= from && !Characters.isWhiteSpace(text.charAt(i)) && isPrintedAtEdge(to - 1);
    }

    /** Plain text has no spaces, tabs and line breaks at the edges of a text. */
    private boolean isPrintedAtEdge(int index) {
        return offsets != null || !Characters.isLayout(text.charAt(index));
    }

    /** Whether a part is printed for one text of the note, or could be. */
    public boolean isWhole(int from, int to) {
        if (!mayStart(from, to) || !mayEnd(from, to)) {
            return false;
        }
        if (!hasReferences) {
            return true;
        }
        Span inner = CharacterClass.WHITE_SPACE.trimmed(text, from, to);
        for (int i = inner.from(); i < inner.to(); i++) {
            if (isReference(i) && isOnlyAtEdges(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of it is printed for one text of the note, or could be. */
    public boolean isWhole() {
        return isWhole(0, text.length());
    }

    /** Within a text, spaces and the like are printed as they are; tabs and line breaks are references. */
    private static boolean isOnlyAtEdges(char c) {
        return c == ' ' || !Characters.isLayout(c);
    }

    /** Whether words of the layout are somewhere: in Markdown, their spaces are no references. */
    public boolean hasWords(String layout, int at, int to) {
        if (layout.length() > to - at || !text.startsWith(layout, at)) {
            return false;
        }
        boolean isRaw = true;
        for (int i = at; hasReferences && i < at + layout.length() && isRaw; i++) {
            isRaw = !isReference(i);
        }
        return isRaw;
    }

    /** The index of words of the layout, from an index on and before another one, or -1. */
    public int indexOf(String layout, int from, int to) {
        for (int i = from; i <= to - layout.length(); i++) {
            if (hasWords(layout, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** Skips spaces after a separator in plain text. In Markdown they are part of a text. */
    public int skipSpaces(int from) {
        return offsets == null ? LAYOUT.runEnd(text, from, text.length()) : from;
    }
}
