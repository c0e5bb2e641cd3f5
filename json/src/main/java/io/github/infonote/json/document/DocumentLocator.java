package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/**
 * Finds the locations of values in a document from their JSON Pointers.
 *
 * <p>The pointers form a tree. The document is read once, along this tree, up to the last of the values.
 */
final class DocumentLocator {
    /** The index of an array element. No member name in a pointer consists of digits. */
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private DocumentLocator() {}

    /** Returns the values of pointers, in the order of the pointers. */
    static List<LocatedValue> locate(InputTokenReader tokens, List<String> pointers) {
        PointerNode root = new PointerNode(null, 0, "");
        List<PointerNode> values = new ArrayList<>(pointers.size());
        pointers.forEach(pointer -> values.add(root.add(pointer)));
        tokens.next();
        root.find(tokens);
        List<LocatedValue> located = new ArrayList<>(pointers.size());
        for (int i = 0; i < pointers.size(); i++) {
            located.add(values.get(i).toLocatedValue(pointers.get(i)));
        }
        return located;
    }

    /** A value to find, or one of its ancestors. */
    private static final class PointerNode {
        private static final PointerNode[] NONE = {};

        private final @Nullable PointerNode parent;
        private final int pointerLength;
        private final String name;

        /** The elements by index, with gaps. Indexes come from the document, so they can't be too large. */
        private @Nullable PointerNode[] elements = NONE;

        private @Nullable PointerNode firstMember;
        private @Nullable PointerNode nextMember;
        private int childCount;

        private @Nullable Location location;
        private boolean isContainer;

        PointerNode(@Nullable PointerNode parent, int pointerLength, String name) {
            this.parent = parent;
            this.pointerLength = pointerLength;
            this.name = name;
        }

        /** Adds the node of a pointer and its ancestors, unless they exist. Returns the node. */
        PointerNode add(String pointer) {
            PointerNode node = this;
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

        private PointerNode addElement(int index, int pointerLength) {
            if (index >= elements.length) {
                elements = Arrays.copyOf(elements, Math.max(index + 1, 2 * elements.length));
            }
            PointerNode element = elements[index];
            if (element == null) {
                element = new PointerNode(this, pointerLength, "");
                elements[index] = element;
                childCount++;
            }
            return element;
        }

        private PointerNode addMember(String name, int pointerLength) {
            PointerNode member = member(name);
            if (member == null) {
                member = new PointerNode(this, pointerLength, name);
                member.nextMember = firstMember;
                firstMember = member;
                childCount++;
            }
            return member;
        }

        private @Nullable PointerNode member(String name) {
            PointerNode member = firstMember;
            while (member != null && !member.name.equals(name)) {
                member = member.nextMember;
            }
            return member;
        }

        /** Finds the location of this value and of its descendants. Stops after the last of them. */
        void find(InputTokenReader tokens) {
            location = tokens.location();
            isContainer = true;
            int depth = tokens.depth();
            int missing = childCount;
            switch (tokens.current()) {
                case JsonTokenId.ID_START_OBJECT -> {
                    while (missing > 0 && tokens.nextAtDepth(depth) == JsonTokenId.ID_PROPERTY_NAME) {
                        PointerNode member = member(tokens.string());
                        tokens.next();
                        // Of two members with the same name, the first one is used.
                        if (member != null && member.location == null) {
                            member.find(tokens);
                            missing--;
                        }
                    }
                }
                case JsonTokenId.ID_START_ARRAY -> {
                    for (int i = 0; missing > 0 && tokens.nextAtDepth(depth) != JsonTokenId.ID_END_ARRAY; i++) {
                        PointerNode element = i < elements.length ? elements[i] : null;
                        if (element != null) {
                            element.find(tokens);
                            missing--;
                        }
                    }
                }
                default -> isContainer = false;
            }
        }

        /** Returns the value, or its outermost missing ancestor. */
        LocatedValue toLocatedValue(String pointer) {
            PointerNode node = this;
            PointerNode missing = null;
            while (node.location == null) {
                if (node.parent == null) {
                    throw new IllegalStateException("The document was not searched");
                }
                missing = node;
                node = node.parent;
            }
            PointerNode end = missing != null && node.isContainer ? missing : node;
            return new LocatedValue(pointer.substring(0, end.pointerLength), node.location);
        }
    }
}
