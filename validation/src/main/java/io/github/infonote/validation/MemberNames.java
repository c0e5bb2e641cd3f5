package io.github.infonote.validation;

import io.github.infonote.json.mapping.MisspeltMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates pointers between a document and its note, where the names of members are misspelt in the document: {@code
 * /Objectives/heading} is {@code /objectives/heading} in the note.
 */
final class MemberNames {
    /** The known name of a misspelt member, by its pointer in the document. */
    private final Map<String, String> known = new HashMap<>();

    /** The misspelt name of a member, by its pointer in the note. */
    private final Map<String, String> misspelt = new HashMap<>();

    MemberNames(List<MisspeltMember> members) {
        for (MisspeltMember member : members) {
            known.put(member.pointer(), member.meant());
        }
        for (MisspeltMember member : members) {
            String pointer = member.pointer();
            misspelt.put(inNote(pointer), pointer.substring(pointer.lastIndexOf('/') + 1));
        }
    }

    /** The pointer of a value in the note, given its pointer in the document. */
    String inNote(String pointer) {
        return translate(pointer, known);
    }

    /** The pointer of a value in the document, given its pointer in the note. */
    String inDocument(String pointer) {
        return translate(pointer, misspelt);
    }

    /** Replaces names, which are found by pointers with the names that are replaced. */
    private static String translate(String pointer, Map<String, String> names) {
        if (names.isEmpty()) {
            return pointer;
        }
        StringBuilder translated = new StringBuilder(pointer.length());
        int start = 0;
        while (start < pointer.length()) {
            int next = pointer.indexOf('/', start + 1);
            int end = next < 0 ? pointer.length() : next;
            String name = names.get(pointer.substring(0, end));
            translated.append('/').append(name == null ? pointer.substring(start + 1, end) : name);
            start = end;
        }
        return translated.toString();
    }
}
