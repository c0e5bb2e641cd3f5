package io.github.infonote.cli;

import java.util.List;
import java.util.Locale;

/** Extensions of file names. */
record Extensions(List<String> extensions) {
    static final Extensions JSON_LINES = new Extensions(List.of(".jsonl", ".ndjson"));
    static final Extensions JSON = new Extensions(List.of(".json", ".jsonl", ".ndjson"));
    static final Extensions TEXT = new Extensions(List.of(".txt", ".md"));

    /** {@return whether a file name has one of the extensions, in upper or lower case} */
    boolean match(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(lowerCase::endsWith);
    }

    /** {@return the extensions for a message, such as {@code *.txt or *.md}} */
    @Override
    public String toString() {
        int last = extensions.size() - 1;
        return "*" + String.join(", *", extensions.subList(0, last)) + " or *" + extensions.get(last);
    }
}
