package io.github.infonote.validation;

import io.github.infonote.json.mapping.MisspeltMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates pointers between a document with misspelt member names and its note: {@code /Objectives/heading} in the
 * document is {@code /objectives/heading} in the note.
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

    /** {@return the pointer in the note of a value with this pointer in the document} */
    String inNote(String pointer) {
        return translate(pointer, known);
    }

    /** {@return the pointer in the document of a value with this pointer in the note} */
    String inDocument(String pointer) {
        return translate(pointer, misspelt);
    }

    /** Replaces names in a pointer. The keys of the map are pointers with the original names. */
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
