package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** Locates values in a document by JSON Pointers. */
final class DocumentLocator {
    /** The index of an element. No name that is located consists of digits. */
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private DocumentLocator() {}

    /** The values of pointers, in the order of the pointers; the document is read as far as the last value. */
    static List<LocatedValue> locate(InputTokenReader tokens, List<String> pointers) {
        Node root = new Node(null, 0, "");
        List<Node> values = new ArrayList<>(pointers.size());
        pointers.forEach(pointer -> values.add(root.add(pointer)));
        tokens.next();
        root.find(tokens);
        List<LocatedValue> located = new ArrayList<>(pointers.size());
        for (int i = 0; i < pointers.size(); i++) {
            located.add(values.get(i).located(pointers.get(i)));
        }
        return located;
    }

    /** A value to be located, or one on the way to it. */
    private static final class Node {
        private static final Node[] NONE = {};

        private final @Nullable Node parent;
        private final int pointerLength;
        private final String name;

        /** By index, with gaps. No longer than the array in the document, which has these elements. */
        private @Nullable Node[] elements = NONE;

        private @Nullable Node firstMember;
        private @Nullable Node nextMember;
        private int childCount;

        private @Nullable Location location;
        private boolean isContainer;

        Node(@Nullable Node parent, int pointerLength, String name) {
            this.parent = parent;
            this.pointerLength = pointerLength;
            this.name = name;
        }

        /** The node of a pointer, with those on the way to it. */
        Node add(String pointer) {
            Node node = this;
            while (node.pointerLength < pointer.length()) {
                int start = node.pointerLength + 1;
                int next = pointer.indexOf('/', start);
                int end = next < 0 ? pointer.length() : next;
                String segment = pointer.substring(start, end);
                node = Character.isDigit(pointer.charAt(start))
                                && INDEX.matcher(segment).matches()
                        ? node.addElement(Integer.parseInt(segment), end)
                        : node.addMember(segment.replace("~1", "/").replace("~0", "~"), end);
            }
            return node;
        }

        private Node addElement(int index, int pointerLength) {
            if (index >= elements.length) {
                elements = Arrays.copyOf(elements, Math.max(index + 1, 2 * elements.length));
            }
            Node element = elements[index];
            if (element == null) {
                element = new Node(this, pointerLength, "");
                elements[index] = element;
                childCount++;
            }
            return element;
        }

        private Node addMember(String name, int pointerLength) {
            Node member = member(name);
            if (member == null) {
                member = new Node(this, pointerLength, name);
                member.nextMember = firstMember;
                firstMember = member;
                childCount++;
            }
            return member;
        }

        private @Nullable Node member(String name) {
            Node member = firstMember;
            while (member != null && !member.name.equals(name)) {
                member = member.nextMember;
            }
            return member;
        }

        /** Finds the values within the current one, and stops after the last. */
        void find(InputTokenReader tokens) {
            location = tokens.location();
            isContainer = true;
            int depth = tokens.depth();
            int missing = childCount;
            switch (tokens.current()) {
                case JsonTokenId.ID_START_OBJECT -> {
                    while (missing > 0 && tokens.next(depth) == JsonTokenId.ID_PROPERTY_NAME) {
                        Node member = member(tokens.string());
                        tokens.next();
                        // Of two members with the same name, the first one counts.
                        if (member != null && member.location == null) {
                            member.find(tokens);
                            missing--;
                        }
                    }
                }
                case JsonTokenId.ID_START_ARRAY -> {
                    for (int i = 0; missing > 0 && tokens.next(depth) != JsonTokenId.ID_END_ARRAY; i++) {
                        Node element = i < elements.length ? elements[i] : null;
                        if (element != null) {
                            element.find(tokens);
                            missing--;
                        }
                    }
                }
                default -> isContainer = false;
            }
        }

        /** The value, or the first one on the way to it that is missing. */
        LocatedValue located(String pointer) {
            Node node = this;
            Node missing = null;
            while (node.location == null) {
                if (node.parent == null) {
                    throw new IllegalStateException("The document was not searched");
                }
                missing = node;
                node = node.parent;
            }
            Node end = missing != null && node.isContainer ? missing : node;
            return new LocatedValue(pointer.substring(0, end.pointerLength), node.location);
        }
    }
}
