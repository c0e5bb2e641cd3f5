package io.github.infonote.json.stream;

import io.github.infonote.json.stream.Member.Constant;
import io.github.infonote.json.stream.Member.ConstantSet;
import io.github.infonote.json.stream.Member.Date;
import io.github.infonote.json.stream.Member.OptionalText;
import io.github.infonote.json.stream.Member.Part;
import io.github.infonote.json.stream.Member.Parts;
import io.github.infonote.json.stream.Member.Text;
import io.github.infonote.json.stream.Member.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.SerializableString;

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
        for (int i = 0; i < shape.members().size(); i++) {
            write(shape.name(i), shape.member(i), part);
        }
        endObject();
    }

    /** Writes a member, or nothing if there is no value; kind by kind for speed, as {@link ShapeReader} reads. */
    private <T> void write(SerializableString name, Member<T, ?> member, T part) {
        if (member instanceof Text<T, ?> text) {
            String value = text.get().apply(part);
            if (!value.isEmpty()) {
                text(name, value);
            }
        } else if (member instanceof OptionalText<T, ?> text) {
            Optional<String> value = text.get().apply(part);
            if (value.isPresent()) {
                text(name, value.get());
            }
        } else if (member instanceof Date<T, ?> date) {
            date.get().apply(part).ifPresent(value -> text(name, value.toString()));
        } else if (member instanceof Constant<T, ?, ?> constant) {
            constant.get().apply(part).ifPresent(value -> text(name, value.name()));
        } else if (member instanceof ConstantSet<T, ?, ?> constants) {
            list(name, constants.get().apply(part), constant -> text(constant.name()));
        } else if (member instanceof Texts<T, ?> texts) {
            list(name, texts.get().apply(part), this::text);
        } else if (member instanceof Part<T, ?, ?> inner) {
            part(name, inner, part);
        } else if (member instanceof Parts<T, ?, ?> parts) {
            parts(name, parts, part);
        }
    }

    private void text(SerializableString name, String text) {
        sink.name(name);
        text(text);
    }

    private <T, P> void part(SerializableString name, Part<T, ?, P> member, T whole) {
        P part = member.get().apply(whole);
        if (!part.equals(member.shape().empty())) {
            sink.name(name);
            part(member.shape(), part);
        }
    }

    private <T, P> void parts(SerializableString name, Parts<T, ?, P> member, T whole) {
        list(name, member.get().apply(whole), part -> part(member.shape(), part));
    }

    private <E> void list(SerializableString name, Collection<E> entries, Consumer<E> write) {
        if (!entries.isEmpty()) {
            sink.name(name);
            startList();
            entries.forEach(write);
            endList();
        }
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
