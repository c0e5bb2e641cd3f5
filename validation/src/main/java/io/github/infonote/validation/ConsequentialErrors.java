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
 * Decides which violations of rules are only consequences of errors in the JSON: a value is in the document, but could not
 * be read, or is not counted because it is the second of its name.
 */
final class ConsequentialErrors {
    private final Set<String> unread = new HashSet<>();
    /** Lists with an unread entry, and objects with an unread list or text. */
    private final Set<String> ofUnreadContent = new HashSet<>();

    private final Set<String> duplicated = new HashSet<>();

    /**
     * Finds the values that could not be read.
     *
     * @param document the document
     * @param names translates its pointers into those of the note
     * @param isError whether an error is reported as one: a warning must not hide an error
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

    /** Adds the location of a value that is in the document and not in the note; empty for the whole note. */
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
                ofUnreadContent.add(pointer.substring(0, start));
            } else {
                Member<?, ?> member = shape.members().get(index);
                if (isLast && (member.isArray() || member instanceof StringOrEmptyMember)) {
                    ofUnreadContent.add(pointer.substring(0, start));
                }
                shape = member.shape() == null ? shape : member.shape();
            }
            start = isLast ? pointer.length() : end;
        }
    }

    /** Whether a violation, with its pointer in the note, is the consequence of an error. */
    boolean explain(RuleViolation violation) {
        String pointer = violation.pointer();
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (unread.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return violation.asksForPresence()
                && (ofUnreadContent.contains(pointer)
                        || duplicated.contains(pointer)
                        || duplicated.contains(parent(pointer)));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
