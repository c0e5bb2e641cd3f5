package io.github.infonote.validation;

import jakarta.validation.Path;

/** Converts paths of Bean Validation to JSON Pointers. */
final class PropertyPath {
    private PropertyPath() {}

    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (!String.valueOf(node.getName()).startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
