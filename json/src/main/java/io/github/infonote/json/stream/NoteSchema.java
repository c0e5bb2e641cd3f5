package io.github.infonote.json.stream;

import io.github.infonote.constraint.HasContent;
import io.github.infonote.constraint.HasText;
import io.github.infonote.constraint.Labelled;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.stream.Member.Constant;
import io.github.infonote.json.stream.Member.ConstantSet;
import io.github.infonote.json.stream.Member.Date;
import io.github.infonote.json.stream.Member.OptionalText;
import io.github.infonote.json.stream.Member.Part;
import io.github.infonote.json.stream.Member.Parts;
import io.github.infonote.json.stream.Member.Text;
import io.github.infonote.json.stream.Member.Texts;
import io.github.infonote.text.Characters;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Makes the JSON Schema (2020-12) of a note from the tables and from the constraints on the model. */
public final class NoteSchema {
    private static final String ID = "https://github.com/infonote/infonote/information-note.schema.json";

    /** No character that no text may hold, and at least one that is no white space. */
    private static final String TEXT_PATTERN =
            "^(?![\\s\\S]*[" + Characters.UNSAFE + "\\ud800-\\udfff])[\\s\\S]*[^" + Characters.WHITE_SPACE + "]";

    private static final String YEAR = "([0-9]{4}|-[0-9]{4}|[+-][0-9]{5,9})";
    private static final String LEAP_YEAR =
            "(-?|[+-][0-9]{1,5})" + "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    /** A day of the calendar as ISO 8601 writes it, years of more than four digits with a sign. */
    private static final String DATE_PATTERN = "^(" + YEAR
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|"
            + LEAP_YEAR + "-02-29)(?![\\s\\S])";

    private final ResourceBundle descriptions =
            ResourceBundle.getBundle("io.github.infonote.json.stream.schema", Locale.ROOT);
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
                json.name(name(shape));
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
            texts("required", required);
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
            json.startList();
            json.startObject();
            json.member("type", "null");
            json.endObject();
            json.startObject();
        }
        if (member instanceof Text || member instanceof OptionalText) {
            reference("text");
        } else if (member instanceof Date) {
            reference("date");
        } else if (member instanceof Constant<?, ?, ?> constant) {
            texts("enum", constant.constants().names());
        } else if (member instanceof ConstantSet<?, ?, ?> set) {
            json.member("type", "array");
            json.name("items");
            json.startObject();
            texts("enum", set.constants().names());
            json.endObject();
            json.rawMember("uniqueItems", "true");
        } else if (member instanceof Part<?, ?, ?> part) {
            reference(name(part.shape()));
            if (isRequired && has(shape, member, HasContent.class)) {
                content();
            }
        } else if (member instanceof Texts) {
            list("text", shape, member);
        } else if (member instanceof Parts<?, ?, ?> parts) {
            list(name(parts.shape()), shape, member);
        }
        if (!isRequired) {
            json.endObject();
            json.endList();
        }
    }

    private void list(String items, Shape<?, ?> shape, Member<?, ?> member) {
        json.member("type", "array");
        json.name("items");
        json.startObject();
        reference(items);
        json.endObject();
        if (isRequired(shape, member)) {
            number("minItems", 1);
        }
        number("maxItems", WellFormed.MAX_LIST_LENGTH);
        if (has(shape, member, Labelled.class)) {
            labelled();
        }
    }

    /** A paragraph or an item. */
    private void content() {
        json.name("anyOf");
        json.startList();
        for (String list : List.of("paragraphs", "items")) {
            json.startObject();
            json.name("properties");
            json.startObject();
            json.name(list);
            json.startObject();
            json.member("type", "array");
            number("minItems", 1);
            json.endObject();
            json.endObject();
            texts("required", List.of(list));
            json.endObject();
        }
        json.endList();
    }

    /** A label for each, where there are several. */
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
        texts("required", List.of("label"));
        json.endObject();
        json.endObject();
    }

    /** What a valid note must have: by a constraint on the attribute, or because something within it is required. */
    private static boolean isRequired(Shape<?, ?> shape, Member<?, ?> member) {
        return Stream.of(HasText.class, HasContent.class, NotNull.class)
                        .anyMatch(constraint -> has(shape, member, constraint))
                || (member instanceof Part<?, ?, ?> part
                        && part.shape().members().stream().anyMatch(inner -> isRequired(part.shape(), inner)));
    }

    /** Whether an attribute, or the value of an optional one, has a constraint whose breaking is an error. */
    private static boolean has(Shape<?, ?> shape, Member<?, ?> member, Class<? extends Annotation> constraint) {
        AnnotatedType type = accessor(shape, member).getAnnotatedReturnType();
        Stream<Annotation> ofValue = type instanceof AnnotatedParameterizedType parameterized
                ? Stream.of(parameterized.getAnnotatedActualTypeArguments()[0].getAnnotations())
                : Stream.empty();
        return Stream.concat(Stream.of(accessor(shape, member).getAnnotations()), ofValue)
                .anyMatch(annotation -> annotation.annotationType() == constraint && isError(annotation));
    }

    private static boolean isError(Annotation constraint) {
        try {
            Class<?>[] groups =
                    (Class<?>[]) constraint.annotationType().getMethod("groups").invoke(constraint);
            return groups.length == 0;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A constraint has groups", e);
        }
    }

    private static Method accessor(Shape<?, ?> shape, Member<?, ?> member) {
        String name = member.name();
        try {
            return shape.type().getMethod("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        } catch (NoSuchMethodException e) {
            throw new LinkageError("A table has a row that the model has not", e);
        }
    }

    private static String name(Shape<?, ?> shape) {
        String name = shape.type().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void reference(String definition) {
        json.member("$ref", "#/$defs/" + definition);
    }

    private void number(String name, int value) {
        json.rawMember(name, Integer.toString(value));
    }

    private void texts(String name, Iterable<String> texts) {
        json.name(name);
        json.startList();
        texts.forEach(json::text);
        json.endList();
    }
}
