package io.github.infonote.json.mapping;

import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.SerializableString;

/** Writes objects with their tables. Members are in the order of the table; absent members aren't written. */
public final class ShapeWriter {
    private final JsonTokenWriter tokens;

    /**
     * Creates a writer.
     *
     * @param tokens the destination
     */
    public ShapeWriter(JsonTokenWriter tokens) {
        this.tokens = tokens;
    }

    /**
     * Writes an object.
     *
     * @param <T> the model type
     * @param shape the table of the type
     * @param object the object
     */
    public <T> void object(Shape<T, ?> shape, T object) {
        startObject();
        members(shape, object);
        endObject();
    }

    /**
     * Writes the members of an object.
     *
     * @param <T> the model type
     * @param shape the table of the type
     * @param object the object
     */
    public <T> void members(Shape<T, ?> shape, T object) {
        for (int i = 0; i < shape.members().size(); i++) {
            write(shape.name(i), shape.member(i), object);
        }
    }

    /** Writes a member if it is set. Branches are faster than a virtual method, as in {@link ShapeReader}. */
    private <T> void write(SerializableString name, Member<T, ?> member, T object) {
        if (member instanceof StringMember<T, ?> string) {
            nonEmptyMember(name, string.get().apply(object));
        } else if (member instanceof StringOrEmptyMember<T, ?> string) {
            nonEmptyMember(name, string.get().apply(object));
        } else if (member instanceof OptionalStringMember<T, ?> string) {
            Optional<String> value = string.get().apply(object);
            if (value.isPresent()) {
                member(name, value.get());
            }
        } else if (member instanceof DateMember<T, ?> date) {
            date.get().apply(object).ifPresent(value -> member(name, value.toString()));
        } else if (member instanceof EnumMember<T, ?, ?> enumValue) {
            enumValue.get().apply(object).ifPresent(value -> member(name, value.name()));
        } else if (member instanceof EnumSetMember<T, ?, ?> enumValues) {
            array(name, enumValues.get().apply(object), enumValue -> string(enumValue.name()));
        } else if (member instanceof StringArrayMember<T, ?> strings) {
            array(name, strings.get().apply(object), this::string);
        } else if (member instanceof ObjectMember<T, ?, ?> inner) {
            objectMember(name, inner, object);
        } else if (member instanceof ObjectArrayMember<T, ?, ?> objects) {
            objectArray(name, objects, object);
        }
    }

    private void nonEmptyMember(SerializableString name, String string) {
        if (!string.isEmpty()) {
            member(name, string);
        }
    }

    private void member(SerializableString name, String string) {
        tokens.name(name);
        string(string);
    }

    private <T, P> void objectMember(SerializableString name, ObjectMember<T, ?, P> member, T object) {
        P value = member.get().apply(object);
        if (!value.equals(member.shape().empty())) {
            tokens.name(name);
            object(member.shape(), value);
        }
    }

    private <T, P> void objectArray(SerializableString name, ObjectArrayMember<T, ?, P> member, T object) {
        array(name, member.get().apply(object), element -> object(member.shape(), element));
    }

    private <E> void array(SerializableString name, Collection<E> elements, Consumer<E> write) {
        if (!elements.isEmpty()) {
            tokens.name(name);
            startArray();
            elements.forEach(write);
            endArray();
        }
    }

    /** Starts an object. */
    public void startObject() {
        tokens.startObject();
    }

    /** Ends the object. */
    public void endObject() {
        tokens.endObject();
    }

    /** Starts an array. */
    public void startArray() {
        tokens.startArray();
    }

    /** Ends the array. */
    public void endArray() {
        tokens.endArray();
    }

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    public void name(String name) {
        tokens.name(name);
    }

    /**
     * Writes a string.
     *
     * @param string any string
     */
    public void string(String string) {
        if (hasLoneSurrogate(string)) {
            tokens.illFormedString(string, escape(string));
        } else {
            tokens.string(string);
        }
    }

    /**
     * Writes a member whose value is a string.
     *
     * @param name the name
     * @param string any string
     */
    public void member(String name, String string) {
        name(name);
        string(string);
    }

    /**
     * Writes a member with JSON as its value.
     *
     * @param name the name
     * @param json the JSON of one value
     */
    public void rawMember(String name, String json) {
        name(name);
        raw(json);
    }

    /**
     * Writes JSON unchanged.
     *
     * @param json the JSON of one value
     */
    public void raw(String json) {
        tokens.raw(json);
    }

    private static boolean hasLoneSurrogate(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == string.length() || !Character.isSurrogatePair(c, string.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String escape(String string) {
        StringBuilder json = new StringBuilder("\"");
        string.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }
}
