package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.validation.rule.RuleViolation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which violations of rules are only consequences of errors in the JSON: a value is in the document, but could not
 * be read, or is not counted because it is the second of its name.
 */
final class ConsequentialErrors {
    private final Set<String> unread = new HashSet<>();
    /** Lists with an unread entry, and objects with an unread list or text. */
    private final Set<String> ofUnreadContent = new HashSet<>();

    private final Set<String> duplicated = new HashSet<>();
    private final Set<String> suggested = new LinkedHashSet<>();

    /** Takes the errors that are reported as errors: a warning must not hide an error. */
    ConsequentialErrors(List<ReadError> errors) {
        for (ReadError error : errors) {
            switch (error.getCode()) {
                case Codes.JSON_TYPE, Codes.JSON_DATE -> addUnread(error.getPointer());
                case Codes.JSON_DUPLICATE_MEMBER -> duplicated.add(error.getPointer());
                case Codes.JSON_UNKNOWN_MEMBER -> addSuggested(error);
                default -> {}
            }
        }
    }

    private void addSuggested(ReadError error) {
        if (error.variant().equals(ReadError.WRAPPER)) {
            addUnread("");
        }
        Object hint = error.getArguments().get(ReadError.HINT);
        if (hint != null) {
            suggested.add(parent(error.getPointer()) + "/" + hint);
        }
    }

    /** The pointers that values with misspelt names should have. Those that are missing are {@linkplain #addUnread unread}. */
    Set<String> suggested() {
        return suggested;
    }

    /** Adds the location of a value that is in the document and not in the note; empty for the whole note. */
    void addUnread(String pointer) {
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

    boolean explain(RuleViolation violation) {
        if (unread.isEmpty() && duplicated.isEmpty()) {
            return false;
        }
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
