package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists the values of a note, one per line. Calls the getters of the model and nothing else, so that it doesn't share a bug with
 * the reader or the writer:
 *
 * <pre>
 * /event/title = "Workshop"
 * /organisers/0/role = LEAD
 * </pre>
 */
final class NoteValues {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]|[\\p{Z}&&[^ ]]");

    private NoteValues() {}

    /** {@return the values that are set, without those that all empty notes have} */
    static String lines(InformationNote note) {
        return lines("", note).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Stream<String> lines(String pointer, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(present -> Stream.of(pointer + " = " + literal(present)));
        }
        if (value instanceof Collection<?> collection && collection.stream().noneMatch(NoteValues::isObject)) {
            return collection.isEmpty() ? Stream.of() : Stream.of(pointer + " = " + literal(collection));
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).boxed().flatMap(i -> {
                List<String> lines = lines(pointer + "/" + i, list.get(i)).toList();
                return lines.isEmpty() ? Stream.of(pointer + "/" + i + " = {}") : lines.stream();
            });
        }
        if (isObject(value)) {
            return getters(value).flatMap(getter -> lines(pointer + "/" + memberName(getter), invoke(getter, value)));
        }
        return value.equals("") ? Stream.of() : Stream.of(pointer + " = " + literal(value));
    }

    private static boolean isObject(Object value) {
        return value.getClass().getPackage().equals(InformationNote.class.getPackage()) && !(value instanceof Enum);
    }

    private static Stream<Method> getters(Object object) {
        return Arrays.stream(object.getClass().getSuperclass().getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static String memberName(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3))
                + getter.getName().substring(4);
    }

    private static Object invoke(Method getter, Object object) {
        try {
            return getter.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Formats a string, integer, date or enum value, or a collection of these. */
    static String literal(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(NoteValues::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String string) {
            String escaped = string.replace("\\", "\\\\").replace("\"", "\\\"");
            return '"'
                    + INVISIBLE
                            .matcher(escaped)
                            .replaceAll(character ->
                                    "\\\\u{%X}".formatted(character.group().codePointAt(0)))
                    + '"';
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
