package io.github.infonote.json.stream;

/** Writes objects by their tables: members in order, nothing that is not set. */
public final class ShapeWriter {
    private final JsonSink sink;

    /**
     * A writer.
     *
     * @param sink takes the tokens
     */
    public ShapeWriter(JsonSink sink) {
        this.sink = sink;
    }

    /**
     * Writes an object.
     *
     * @param <T> the model type
     * @param shape its table
     * @param part its value
     */
    public <T> void part(Shape<T, ?> shape, T part) {
        sink.startObject();
        for (Member<T, ?> member : shape.members()) {
            member.write(part, this);
        }
        sink.endObject();
    }

    void name(String name) {
        sink.name(name);
    }

    void text(String text) {
        if (isWellFormed(text)) {
            sink.text(text);
        } else {
            sink.raw(escaped(text));
        }
    }

    void startList() {
        sink.startList();
    }

    void endList() {
        sink.endList();
    }

    /** Whether every half of a surrogate pair stands beside the other half, without which UTF-8 cannot hold it. */
    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }
}
