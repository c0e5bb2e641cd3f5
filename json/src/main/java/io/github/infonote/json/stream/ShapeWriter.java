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
        startObject();
        for (Member<T, ?> member : shape.members()) {
            member.write(part, this);
        }
        endObject();
    }

    /** Starts an object. */
    public void startObject() {
        sink.startObject();
    }

    /** Ends it. */
    public void endObject() {
        sink.endObject();
    }

    /** Starts a list. */
    public void startList() {
        sink.startList();
    }

    /** Ends it. */
    public void endList() {
        sink.endList();
    }

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    public void name(String name) {
        sink.name(name);
    }

    /**
     * Writes a text.
     *
     * @param text any text
     */
    public void text(String text) {
        if (isWellFormed(text)) {
            sink.text(text);
        } else {
            sink.raw(escaped(text));
        }
    }

    /**
     * Writes a member with a text.
     *
     * @param name the name
     * @param text any text
     */
    public void member(String name, String text) {
        name(name);
        text(text);
    }

    /**
     * Writes a member with a value that is JSON already.
     *
     * @param name the name
     * @param json the value
     */
    public void rawMember(String name, String json) {
        sink.name(name);
        sink.raw(json);
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
