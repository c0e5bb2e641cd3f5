package io.github.infonote.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Locates the values of a JSON document. Uses no JSON parser, so that it doesn't share a bug with the reader.
 *
 * <p>The document must be well-formed, and no member name may need an escape in JSON or in a pointer.
 */
final class JsonValues {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");

    private record Range(int start, int end) {}

    private final String json;
    private final Matcher token;
    private final Map<String, Range> ranges = new HashMap<>();

    JsonValues(String json) {
        this.json = json;
        token = TOKEN.matcher(json);
        next();
        scan("");
    }

    private void scan(String pointer) {
        int start = token.start();
        if (token.group().equals("{")) {
            for (String name = next(); !name.equals("}"); name = next()) {
                if (!name.equals(",")) {
                    next(); // The colon.
                    next();
                    scan(pointer + "/" + name.substring(1, name.length() - 1));
                }
            }
        } else if (token.group().equals("[")) {
            int index = 0;
            while (!next().equals("]")) {
                if (!token.group().equals(",")) {
                    scan(pointer + "/" + index);
                    index++;
                }
            }
        }
        ranges.put(pointer, new Range(start, token.end()));
    }

    private String next() {
        if (!token.find()) {
            throw new IllegalArgumentException("The document is cut: " + json);
        }
        return token.group();
    }

    /** Returns the document with another value at a pointer. A missing member is added to its object. */
    String with(String pointer, String value) {
        if (pointer.isEmpty()) {
            return value; // Drops the white space around the document.
        }
        Range range = ranges.get(pointer);
        if (range != null) {
            return json.substring(0, range.start()) + value + json.substring(range.end());
        }
        int firstMember = range(parent(pointer)).start() + 1;
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return json.substring(0, firstMember) + "\"" + name + "\": " + value + ", " + json.substring(firstMember);
    }

    /** Returns the line and the column of a value, as in "3:14". A missing value has the location of its object. */
    String location(String pointer) {
        Range range = range(ranges.containsKey(pointer) ? pointer : parent(pointer));
        return location(json, range.start());
    }

    /** Returns the line and the column of a character. */
    static String location(String json, int offset) {
        String before = json.substring(0, offset);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        long lineFeeds = before.chars().filter(c -> c == '\n').count();
        return (lineFeeds + 1) + ":" + (line.codePointCount(0, line.length()) + 1);
    }

    private Range range(String pointer) {
        return Objects.requireNonNull(ranges.get(pointer), () -> "There is no value at \"" + pointer + "\"");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
