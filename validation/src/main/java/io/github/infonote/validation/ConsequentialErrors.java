package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.json.document.NoteDocument;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.validation.rule.RuleViolation;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the rule violations that are only the consequence of a JSON error.
 *
 * <p>An unreadable value, or a duplicate member, is in the document but not in the note. Rules would report it as
 * missing, although a JSON error has already been reported: {@code {"disclaimer": 7}} has the error {@code json.type},
 * and {@code disclaimer.required} is only its consequence.
 */
final class ConsequentialErrors {
    /** Pointers of values that are in the document but not in the note. */
    private final Set<String> unread = new HashSet<>();
    /** Pointers of lists with an unread entry, and of objects with an unread list or string. */
    private final Set<String> incomplete = new HashSet<>();

    private final Set<String> duplicated = new HashSet<>();

    /**
     * Collects the unread values.
     *
     * @param document the document
     * @param names translates pointers in the document to pointers in the note
     * @param isError whether a JSON error has the severity ERROR; a warning doesn't suppress violations
     */
    ConsequentialErrors(NoteDocument document, MemberNames names, Predicate<ReadError> isError) {
        document.unreadMembers().forEach(pointer -> addUnread(names.inNote(pointer)));
        for (ReadError error : document.errors()) {
            if (isError.test(error)) {
                add(error, names.inNote(error.getPointer()));
            }
        }
    }

    private void add(ReadError error, String pointer) {
        switch (error.getCode()) {
            case Codes.JSON_TYPE, Codes.JSON_DATE -> addUnread(pointer);
            case Codes.JSON_DUPLICATE_MEMBER -> duplicated.add(pointer);
            case Codes.JSON_UNKNOWN_MEMBER -> {
                if (error.variant().equals(ReadError.WRAPPER)) {
                    addUnread("");
                }
            }
            default -> {}
        }
    }

    /** Adds the pointer of an unread value; empty for the whole note. */
    private void addUnread(String pointer) {
        unread.add(pointer);
        Shape<?, ?> shape = Shapes.NOTE;
        int start = 0;
        while (start < pointer.length()) {
            int end = pointer.indexOf('/', start + 1);
            boolean isLast = end < 0;
            String segment = pointer.substring(start + 1, isLast ? pointer.length() : end);
            int index = shape.indexOf(segment);
            if (index == Shape.UNKNOWN) {
                incomplete.add(pointer.substring(0, start));
            } else {
                Member<?, ?> member = shape.members().get(index);
                if (isLast && (member.isArray() || member instanceof StringOrEmptyMember)) {
                    incomplete.add(pointer.substring(0, start));
                }
                shape = member.shape() == null ? shape : member.shape();
            }
            start = isLast ? pointer.length() : end;
        }
    }

    /** {@return whether a violation, with its pointer in the note, is the consequence of a JSON error} */
    boolean isConsequence(RuleViolation violation) {
        if (unread.isEmpty() && duplicated.isEmpty()) {
            return false;
        }
        String pointer = violation.pointer();
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (unread.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return violation.requiresPresence()
                && (incomplete.contains(pointer)
                        || duplicated.contains(pointer)
                        || duplicated.contains(parent(pointer)));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
