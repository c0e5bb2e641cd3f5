package io.github.infonote.json.schema;

import io.github.infonote.constraint.Labelled;
import io.github.infonote.constraint.LanguageTag;
import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.EnumNames;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Member.DateMember;
import io.github.infonote.json.mapping.Member.EnumMember;
import io.github.infonote.json.mapping.Member.EnumSetMember;
import io.github.infonote.json.mapping.Member.ObjectArrayMember;
import io.github.infonote.json.mapping.Member.ObjectMember;
import io.github.infonote.json.mapping.Member.OptionalStringMember;
import io.github.infonote.json.mapping.Member.StringArrayMember;
import io.github.infonote.json.mapping.Member.StringMember;
import io.github.infonote.json.mapping.Member.StringOrEmptyMember;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Characters;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Generates the JSON Schema (2020-12) of a note from the tables and from the constraints on the model. */
public final class NoteSchema {
    /** The id, with the major version: all versions with the same id differ only in optional members and enum values. */
    private static final String ID = "https://github.com/infonote/infonote/1/information-note.schema.json";

    /** Matches a string with a character that isn't white space, and without unsafe characters. */
    private static final String TEXT = "[" + Characters.SAFE_WHITE_SPACE + "]*[^" + Characters.SAFE_WHITE_SPACE
            + Characters.UNSAFE + "][^" + Characters.UNSAFE + "]*";

    private static final String TEXT_PATTERN = "^" + TEXT + "$";
    private static final String TEXT_OR_EMPTY_PATTERN = "^(" + TEXT + ")?$";

    private static final String YEAR =
            "([0-9]{4}|-(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})|[+\\-][1-9][0-9]{4,8})";
    private static final String MULTIPLE_OF_4 = "(0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = "((-?|[+\\-][1-9][0-9]{0,4})([0-9]{2}" + MULTIPLE_OF_4 + "|" + MULTIPLE_OF_4
            + "00)|([+\\-][1-9][0-9]{0,4})?0000)";
    /** Matches an existing calendar date, in the form of {@link java.time.LocalDate#toString}. */
    private static final String DATE_PATTERN = "^(" + YEAR
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|"
            + LEAP_YEAR + "-02-29)$";

    private static final String LINE_BREAKS = "\\n-\\r\\u0085\\u2028\\u2029";

    /**
     * A well-formed language tag: language, script, region, variants, extensions and private
     * use (RFC 5646, section 2.1), or one of the irregular tags that were registered before that standard.
     */
    private static final String LANGUAGE_TAG_PATTERN =
            "^([A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
                    + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
                    + "|[Xx](-[A-Za-z0-9]{1,8})+"
                    + "|[Ii]-([Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]"
                    + "|[Hh][Aa][Kk]|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]"
                    + "|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
                    + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|[Ss][Gg][Nn]-[Bb][Ee]-[Ff][Rr]|[Ss][Gg][Nn]-[Bb][Ee]-[Nn][Ll]"
                    + "|[Ss][Gg][Nn]-[Cc][Hh]-[Dd][Ee])$";

    /** The regular expressions of constraints on strings. */
    private static final Map<Class<? extends Annotation>, String> PATTERNS =
            Map.of(LanguageTag.class, LANGUAGE_TAG_PATTERN);

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
     * Writes the schema to a file. The build calls this method.
     *
     * @param path the path of the file, as the only element
     * @throws IOException if writing fails
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
        text("text", false, TEXT_PATTERN);
        text("optionalText", true, TEXT_PATTERN);
        text("textOrEmpty", true, TEXT_OR_EMPTY_PATTERN);
        date("date", false);
        date("optionalDate", true);
        json.endObject();
        json.endObject();
    }

    private void text(String name, boolean isOptional, String pattern) {
        json.name(name);
        json.startObject();
        type("string", isOptional);
        number("maxLength", WellFormed.MAX_TEXT_LENGTH);
        pattern(pattern, Characters.UNSAFE);
        json.endObject();
    }

    private void date(String name, boolean isOptional) {
        json.name(name);
        json.startObject();
        type("string", isOptional);
        pattern(DATE_PATTERN, LINE_BREAKS);
        json.endObject();
    }

    private void object(Shape<?, ?> shape) {
        describe(shape.type().getSimpleName());
        type("object", isOptional(shape));
        json.name("properties");
        json.startObject();
        for (Member<?, ?> member : shape.members()) {
            json.name(member.name());
            json.startObject();
            describe(shape.type().getSimpleName() + "." + member.name());
            value(shape, member);
            json.endObject();
        }
        if (shape == Shapes.NOTE) {
            json.name(ShapeReader.SCHEMA_MEMBER);
            json.startObject();
            describe(shape.type().getSimpleName() + "." + ShapeReader.SCHEMA_MEMBER);
            type("string", true);
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
        if (isErrorIfAbsent(shape.type())) {
            requireContent(shape);
        }
    }

    private void describe(String key) {
        json.member("title", descriptions.getString(key + ".title"));
        json.member("description", descriptions.getString(key + ".description"));
    }

    private void value(Shape<?, ?> shape, Member<?, ?> member) {
        boolean isOptional = !isRequired(shape, member);
        if (member instanceof StringMember || member instanceof OptionalStringMember) {
            reference(isOptional ? "optionalText" : "text");
            PATTERNS.forEach((constraint, pattern) -> {
                if (shape.accessor(member).isAnnotationPresent(constraint)) {
                    type("string", isOptional);
                    pattern(pattern, LINE_BREAKS);
                }
            });
        } else if (member instanceof StringOrEmptyMember) {
            reference("textOrEmpty");
        } else if (member instanceof DateMember) {
            reference(isOptional ? "optionalDate" : "date");
        } else if (member instanceof EnumMember<?, ?, ?> enumValue) {
            enumValues(enumValue.enumValues(), isOptional);
        } else if (member instanceof EnumSetMember<?, ?, ?> set) {
            type("array", isOptional);
            json.name("items");
            json.startObject();
            enumValues(set.enumValues(), false);
            json.endObject();
            json.rawMember("uniqueItems", "true");
        } else if (member instanceof ObjectMember<?, ?, ?> object) {
            reference(definition(object.shape()));
            if (isErrorIfAbsent(shape.accessor(member))) {
                requireContent(object.shape());
            }
        } else if (member instanceof StringArrayMember) {
            array("text", shape, member);
        } else if (member instanceof ObjectArrayMember<?, ?, ?> objects) {
            array(definition(objects.shape()), shape, member);
        }
    }

    private void enumValues(EnumNames<?> enumValues, boolean isOptional) {
        type("string", isOptional);
        json.name("enum");
        json.startArray();
        enumValues.names().forEach(json::string);
        if (isOptional) {
            json.raw("null");
        }
        json.endArray();
    }

    private void array(String items, Shape<?, ?> shape, Member<?, ?> member) {
        boolean isRequired = isRequired(shape, member);
        type("array", !isRequired);
        json.name("items");
        json.startObject();
        reference(items);
        json.endObject();
        if (isRequired) {
            number("minItems", 1);
        }
        number("maxItems", WellFormed.MAX_LIST_LENGTH);
        if (shape.accessor(member).isAnnotationPresent(Labelled.class)) {
            requireLabels();
        }
    }

    /** Requires that the object has text or a non-empty array. */
    private void requireContent(Shape<?, ?> shape) {
        json.name("not");
        json.startObject();
        type("object", isOptional(shape));
        json.name("properties");
        json.startObject();
        for (Member<?, ?> member : shape.members()) {
            if (member instanceof StringOrEmptyMember) {
                empty(member, "string", "maxLength");
            } else if (member instanceof StringArrayMember || member instanceof ObjectArrayMember) {
                empty(member, "array", "maxItems");
            }
        }
        json.endObject();
        json.endObject();
    }

    private void empty(Member<?, ?> member, String type, String limit) {
        json.name(member.name());
        json.startObject();
        type(type, true);
        number(limit, 0);
        json.endObject();
    }

    /** Requires that each element has a label if the array has several. */
    private void requireLabels() {
        json.name("if");
        json.startObject();
        type("array", false);
        number("minItems", 2);
        json.endObject();
        json.name("then");
        json.startObject();
        type("array", false);
        json.name("items");
        json.startObject();
        type("object", false);
        json.name("properties");
        json.startObject();
        json.name("label");
        json.startObject();
        type("string", false);
        json.endObject();
        json.endObject();
        strings("required", List.of("label"));
        json.endObject();
        json.endObject();
    }

    /** Returns whether a member is required by a constraint on its accessor, or because a member of its object is required. */
    private static boolean isRequired(Shape<?, ?> shape, Member<?, ?> member) {
        return isErrorIfAbsent(shape.accessor(member))
                || (member instanceof ObjectMember<?, ?, ?> object
                        && object.shape().members().stream().anyMatch(inner -> isRequired(object.shape(), inner)));
    }

    private static boolean isErrorIfAbsent(AnnotatedElement typeOrAccessor) {
        Present present = typeOrAccessor.getAnnotation(Present.class);
        return present != null && present.groups().length == 0;
    }

    /** Returns whether a type allows null: if any of its members is optional. Code generators need one type for all members. */
    private static boolean isOptional(Shape<?, ?> shape) {
        return Shapes.ALL.stream()
                .anyMatch(outer -> outer.members().stream()
                        .anyMatch(member -> member instanceof ObjectMember<?, ?, ?> object
                                && object.shape() == shape
                                && !isRequired(outer, member)));
    }

    private static String definition(Shape<?, ?> shape) {
        String name = shape.type().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void reference(String definition) {
        json.member("$ref", "#/$defs/" + definition);
    }

    /** Writes the type. Code generators support null in a list of types, but not in alternatives. */
    private void type(String type, boolean isOptional) {
        if (isOptional) {
            strings("type", List.of(type, "null"));
        } else {
            json.member("type", type);
        }
    }

    /**
     * Writes a pattern that works in engines that search and in engines that match the whole string. In some engines, {@code $} also
     * matches before a line break at the end of the string, so a second pattern rejects the excluded characters.
     */
    private void pattern(String pattern, String excluded) {
        pattern(pattern);
        json.name("not");
        json.startObject();
        type("string", false);
        pattern("^[\\s\\S]*[" + excluded + "][\\s\\S]*$");
        json.endObject();
    }

    /** Writes a regular expression with JSON escapes instead of {@code \\u}, which RE2 doesn't support. */
    private void pattern(String pattern) {
        json.rawMember("pattern", '"' + pattern.replace("\\", "\\\\").replace("\\\\u", "\\u") + '"');
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
