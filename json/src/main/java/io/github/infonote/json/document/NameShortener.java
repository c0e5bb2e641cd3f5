package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.PointerBuilder;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shortens unknown names in a copy of a document, so that a parser needs less memory. A parser stores each name as a string in a table,
 * and many or long names would need many times the memory of the document.
 *
 * <p>Offsets don't change, because spaces replace the removed characters: {@code "abc":0} becomes {@code ""   :0}. A reported name keeps
 * the characters that pointers and messages show. Names after the maximum number become empty, which is also an unknown name.
 */
abstract class NameShortener {
    /** The maximum length of a shortened name. Longer names don't fit in a pointer. */
    static final int MAX_LENGTH = PointerBuilder.MAX_LENGTH + 1;

    /** The maximum number of names in skipped values before they become empty. It exceeds the maximum depth of a document. */
    private static final int MAX_SKIPPED = 2 * InputTokenReader.MAX_DEPTH;

    private static final List<Member<?, ?>> MEMBERS = Shapes.ALL.stream()
            .<Member<?, ?>>flatMap(shape -> shape.members().stream())
            .toList();

    private static final Map<Member<?, ?>, Expected> EXPECTED =
            MEMBERS.stream().collect(Collectors.toMap(member -> member, Expected::of));

    /**
     * The expected type of a value.
     *
     * @param shape the table of the object, or of the objects in the array; null for other values and for skipped values
     * @param elements the expected type of the elements of an array; null for other values
     */
    private record Expected(
            @Nullable Shape<?, ?> shape, @Nullable Expected elements) {
        private static final Expected NOTHING = new Expected(null, null);

        static Expected of(Member<?, ?> member) {
            Expected value = new Expected(member.shape(), null);
            return member.isArray() ? new Expected(member.shape(), value) : value;
        }
    }

    private final int maxReported;
    private final Deque<Expected> open = new ArrayDeque<>();
    private Expected expected = new Expected(Shapes.NOTE, null);
    private int reported;
    private int skipped;

    /**
     * Creates a shortener.
     *
     * @param maxReported the maximum number of unknown names that are reported
     */
    NameShortener(int maxReported) {
        this.maxReported = maxReported;
    }

    /** Returns the byte or character at an offset. */
    abstract int get(int offset);

    /** Writes an ASCII character at an offset. */
    abstract void set(int offset, char c);

    /** Returns whether a character starts at an offset. */
    abstract boolean isStartOfCharacter(int offset);

    /** Returns the text in a range. */
    abstract String text(int start, int end);

    /** Shortens the names in a part of the document. */
    final void shorten(int start, int end) {
        for (int i = start; i < end && open.size() <= InputTokenReader.MAX_DEPTH; i++) {
            switch (get(i)) {
                case '"' -> {
                    int close = endOfString(i + 1, end);
                    if (isBeforeColon(close + 1, end)) {
                        name(i + 1, close);
                    }
                    i = close;
                }
                case '{' -> open(false);
                case '[' -> open(true);
                case '}', ']' -> open.poll();
                default -> {}
            }
        }
    }

    private void open(boolean isArray) {
        Expected around = open.isEmpty() ? null : open.element().elements();
        Expected value = around == null ? expected : around;
        open.push((value.elements() != null) == isArray ? value : Expected.NOTHING);
        expected = Expected.NOTHING;
    }

    private void name(int start, int close) {
        Shape<?, ?> shape = open.isEmpty() ? null : open.element().shape();
        Member<?, ?> member = shape == null ? null : findMember(shape.members(), start, close);
        if (member != null) {
            expected = EXPECTED.getOrDefault(member, Expected.NOTHING);
            return;
        }
        expected = Expected.NOTHING;
        if (shape == null) {
            skipped++;
            // The value of a misspelt member isn't skipped, so the names of all members are kept.
            if (findMember(MEMBERS, start, close) == null) {
                cut(skipped > MAX_SKIPPED ? start : endOfExcerpt(start, close), close);
            }
        } else if (reported == maxReported) {
            cut(start, close);
        } else {
            reported++;
            int end = endOfExcerpt(start, close);
            expected = shape.findSimilar(text(start, end)).map(EXPECTED::get).orElse(Expected.NOTHING);
            cut(end, close);
        }
    }

    /** Returns the member with the name in a range, which may contain escapes, or null. */
    private @Nullable Member<?, ?> findMember(List<? extends Member<?, ?>> members, int start, int end) {
        for (int i = 0; i < members.size(); i++) {
            if (isName(members.get(i).name(), start, end)) {
                return members.get(i);
            }
        }
        return null;
    }

    private boolean isName(String name, int start, int end) {
        int offset = start;
        for (int i = 0; i < name.length(); i++) {
            boolean isEscape = offset + 5 < end && get(offset) == '\\' && get(offset + 1) == 'u';
            if (offset >= end || name.charAt(i) != (isEscape ? unescape(offset) : get(offset))) {
                return false;
            }
            offset += isEscape ? 6 : 1;
        }
        return offset == end;
    }

    private int unescape(int offset) {
        return JsonGrammar.unescape(get(offset + 2), get(offset + 3), get(offset + 4), get(offset + 5));
    }

    /** Returns the offset of the closing quotation mark, or the end of the document. */
    private int endOfString(int start, int end) {
        int i = start;
        while (i < end && get(i) != '"') {
            i += get(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, end);
    }

    private boolean isBeforeColon(int start, int end) {
        int i = start;
        while (i < end && JsonGrammar.isWhiteSpace((char) get(i))) {
            i++;
        }
        return i < end && get(i) == ':';
    }

    private void cut(int end, int close) {
        if (end < close) {
            set(end, '"');
            for (int i = end + 1; i <= close; i++) {
                set(i, ' ');
            }
        }
    }

    /** Returns the end of the characters that a pointer or message can contain. */
    private int endOfExcerpt(int start, int close) {
        int i = start;
        for (int count = 0; i < close && count < MAX_LENGTH; count++) {
            i += get(i) != '\\' ? 1 : get(i + 1) == 'u' ? 6 : 2;
            while (i < close && !isStartOfCharacter(i)) {
                i++;
            }
        }
        return Math.min(i, close);
    }
}
