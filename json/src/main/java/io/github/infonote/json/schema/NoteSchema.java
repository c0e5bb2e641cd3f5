package io.github.infonote.json.schema;

import io.github.infonote.constraint.Labelled;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Generates the JSON Schema (2020-12) of a note from the tables and from the constraints on the model. */
public final class NoteSchema {
    private static final String ID = "https://github.com/infonote/infonote/information-note.schema.json";

    /** No unsafe character, and at least one that is not white space. */
    private static final String TEXT_PATTERN =
            "^(?![\\s\\S]*[" + Characters.UNSAFE + "\\ud800-\\udfff])[\\s\\S]*[^" + Characters.WHITE_SPACE + "]";

    private static final String YEAR = "([0-9]{4}|-[0-9]{4}|[+-][0-9]{5,9})";
    private static final String LEAP_YEAR =
            "(-?|[+-][0-9]{1,5})" + "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    /** An existing calendar date in ISO 8601 form; years of more than four digits have a sign. */
    private static final String DATE_PATTERN = "^(" + YEAR
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|"
            + LEAP_YEAR + "-02-29)(?![\\s\\S])";

    private final ResourceBundle descriptions =
            ResourceBundle.getBundle("io.github.infonote.json.schema.schema", Locale.ROOT);
    private final ShapeWriter json;

    private NoteSchema(ShapeWriter json) {
        this.json = json;
    }

    /** {@return the schema} */
    public static String json() {
        return new String(JsonBytes.writePretty(writer -> new NoteSchema(writer).write()), StandardCharsets.UTF_8);
    }

    /**
     * Writes the schema to a file, for the build.
     *
     * @param path the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] path) throws IOException {
        Path file = Path.of(path[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json() + "\n");
    }

    private void write() {
        json.startObject();
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.member("$id", ID);
        object(Shapes.NOTE);
        json.name("$defs");
        json.startObject();
        for (Shape<?, ?> shape : Shapes.ALL) {
            if (shape != Shapes.NOTE) {
                json.name(definition(shape));
                json.startObject();
                object(shape);
                json.endObject();
            }
        }
        json.name("text");
        json.startObject();
        json.member("type", "string");
        number("maxLength", WellFormed.MAX_TEXT_LENGTH);
        json.member("pattern", TEXT_PATTERN);
        json.endObject();
        json.name("date");
        json.startObject();
        json.member("type", "string");
        json.member("format", "date");
        json.member("pattern", DATE_PATTERN);
        json.endObject();
        json.endObject();
        json.endObject();
    }

    private void object(Shape<?, ?> shape) {
        describe(shape.type().getSimpleName());
        json.member("type", "object");
        json.name("properties");
        json.startObject();
        for (Member<?, ?> member : shape.members()) {
            json.name(member.name());
            json.startObject();
            describe(shape.type().getSimpleName() + "." + member.name());
            value(shape, member);
            json.endObject();
        }
        json.endObject();
        List<String> required = shape.members().stream()
                .filter(member -> isRequired(shape, member))
                .map(Member::name)
                .toList();
        if (!required.isEmpty()) {
            strings("required", required);
        }
        json.rawMember("additionalProperties", "false");
    }

    private void describe(String key) {
        json.member("title", descriptions.getString(key + ".title"));
        json.member("description", descriptions.getString(key + ".description"));
    }

    private void value(Shape<?, ?> shape, Member<?, ?> member) {
        boolean isRequired = isRequired(shape, member);
        if (!isRequired) {
            // Null counts as absent.
            json.name("anyOf");
            json.startArray();
            json.startObject();
            json.member("type", "null");
            json.endObject();
            json.startObject();
        }
        if (member instanceof StringMember || member instanceof OptionalStringMember) {
            reference("text");
            String pattern = shape.type().getSimpleName() + "." + member.name() + ".pattern";
            if (descriptions.containsKey(pattern)) {
                json.member("pattern", descriptions.getString(pattern));
            }
        } else if (member instanceof DateMember) {
            reference("date");
        } else if (member instanceof EnumMember<?, ?, ?> constant) {
            strings("enum", constant.constants().names());
        } else if (member instanceof EnumSetMember<?, ?, ?> set) {
            json.member("type", "array");
            json.name("items");
            json.startObject();
            strings("enum", set.constants().names());
            json.endObject();
            json.rawMember("uniqueItems", "true");
        } else if (member instanceof ObjectMember<?, ?, ?> object) {
            reference(definition(object.shape()));
            if (isErrorIfAbsent(shape, member)) {
                content(object.shape());
            }
        } else if (member instanceof StringArrayMember) {
            array("text", shape, member);
        } else if (member instanceof ObjectArrayMember<?, ?, ?> objects) {
            array(definition(objects.shape()), shape, member);
        }
        if (!isRequired) {
            json.endObject();
            json.endArray();
        }
    }

    private void array(String items, Shape<?, ?> shape, Member<?, ?> member) {
        json.member("type", "array");
        json.name("items");
        json.startObject();
        reference(items);
        json.endObject();
        if (isRequired(shape, member)) {
            number("minItems", 1);
        }
        number("maxItems", WellFormed.MAX_LIST_LENGTH);
        if (shape.accessor(member).isAnnotationPresent(Labelled.class)) {
            labelled();
        }
    }

    /** At least one of the object's arrays has an element. */
    private void content(Shape<?, ?> shape) {
        json.name("anyOf");
        json.startArray();
        for (Member<?, ?> member : shape.members()) {
            if (member instanceof StringArrayMember) {
                json.startObject();
                json.name("properties");
                json.startObject();
                json.name(member.name());
                json.startObject();
                json.member("type", "array");
                number("minItems", 1);
                json.endObject();
                json.endObject();
                strings("required", List.of(member.name()));
                json.endObject();
            }
        }
        json.endArray();
    }

    /** Each of several elements has a label. */
    private void labelled() {
        json.name("if");
        json.startObject();
        number("minItems", 2);
        json.endObject();
        json.name("then");
        json.startObject();
        json.name("items");
        json.startObject();
        json.name("properties");
        json.startObject();
        json.name("label");
        json.startObject();
        json.member("type", "string");
        json.endObject();
        json.endObject();
        strings("required", List.of("label"));
        json.endObject();
        json.endObject();
    }

    /** A member is required by a constraint on the attribute, or because a member of its object is required. */
    private static boolean isRequired(Shape<?, ?> shape, Member<?, ?> member) {
        return isErrorIfAbsent(shape, member)
                || (member instanceof ObjectMember<?, ?, ?> object
                        && object.shape().members().stream().anyMatch(inner -> isRequired(object.shape(), inner)));
    }

    private static boolean isErrorIfAbsent(Shape<?, ?> shape, Member<?, ?> member) {
        Present present = shape.accessor(member).getAnnotation(Present.class);
        return present != null && present.groups().length == 0;
    }

    private static String definition(Shape<?, ?> shape) {
        String name = shape.type().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void reference(String definition) {
        json.member("$ref", "#/$defs/" + definition);
    }

    private void number(String name, int value) {
        json.rawMember(name, Integer.toString(value));
    }

    private void strings(String name, Iterable<String> strings) {
        json.name(name);
        json.startArray();
        strings.forEach(json::string);
        json.endArray();
    }
}
