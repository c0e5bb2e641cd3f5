package io.github.infonote;

import io.github.infonote.constraint.WellFormed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model, inspected by reflection.
 *
 * @param sample an object with every attribute set
 */
record ModelType(Class<?> type, Object sample) {
    /** The builder methods that combine other methods. */
    private static final Set<String> SHORTHANDS = Set.of(
            "dates(LocalDate, LocalDate)",
            "addParticipantNames(String[])",
            "addParagraph(String)",
            "addList(String, String[])");

    /** Returns all types of the model, each with the object of the sample note that has the most attributes set. */
    static List<ModelType> all() {
        Map<Class<?>, ModelType> types = new LinkedHashMap<>();
        add(SampleNote.NOTE, types);
        return List.copyOf(types.values());
    }

    private static void add(Object value, Map<Class<?>, ModelType> types) {
        Class<?> type = value.getClass().getSuperclass();
        if (type.getAnnotationsByType(WellFormed.class).length > 0) {
            ModelType found = new ModelType(type, value);
            types.merge(type, found, (known, other) -> other.setCount() > known.setCount() ? other : known);
            found.attributes()
                    .flatMap(attribute -> elements(attribute.get(value)))
                    .forEach(part -> add(part, types));
        }
    }

    private long setCount() {
        return attributes()
                .filter(attribute -> elements(attribute.get(sample)).findAny().isPresent())
                .count();
    }

    /** Returns the elements of a collection or an optional, or else the value itself. */
    static Stream<?> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream();
        }
        return value instanceof Optional<?> optional ? optional.stream() : Stream.of(value);
    }

    Stream<ModelAttribute> attributes() {
        return publicMethods(type)
                .filter(method -> method.getName().startsWith("get"))
                .map(ModelAttribute::new);
    }

    /** Returns the builder methods that set an attribute or add an element. */
    Stream<Setter> builderSetters() {
        return publicMethods(builder())
                .filter(method -> !method.getName().equals("build") && !SHORTHANDS.contains(signature(method)))
                .map(method -> new Setter(this, method));
    }

    /** Returns the methods that return a copy with another value of an attribute. */
    Stream<Setter> copySetters() {
        return publicMethods(type)
                .filter(method -> method.getName().startsWith("with"))
                .map(method -> new Setter(this, method));
    }

    static Stream<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static String signature(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private Class<?> builder() {
        return type.getDeclaredClasses()[0];
    }

    Object empty() {
        return build(call(null, type, "builder"));
    }

    Object toBuilder(Object value) {
        return call(value, type, "toBuilder");
    }

    Object build(Object newBuilder) {
        return call(newBuilder, builder(), "build");
    }

    private static Object call(@Nullable Object target, Class<?> type, String method) {
        try {
            return type.getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method, e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /** An attribute, represented by its accessor. */
    record ModelAttribute(Method accessor) {
        String name() {
            return capitalisedName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + capitalisedName().substring(1);
        }

        private String capitalisedName() {
            return accessor.getName().substring("get".length());
        }

        private String singular() {
            String plural = capitalisedName();
            return plural.endsWith("ies")
                    ? plural.substring(0, plural.length() - 3) + "y"
                    : plural.substring(0, plural.length() - 1);
        }

        boolean isCollection() {
            return Collection.class.isAssignableFrom(accessor.getReturnType());
        }

        boolean isOptional() {
            return accessor.getReturnType() == Optional.class;
        }

        /** Returns the type of the value, or the type of the elements of a collection or optional. */
        Class<?> element() {
            return accessor.getGenericReturnType() instanceof ParameterizedType parameterized
                    ? (Class<?>) parameterized.getActualTypeArguments()[0]
                    : accessor.getReturnType();
        }

        Object get(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(accessor.toString(), e);
            }
        }

        List<String> builderSignatures() {
            String type = element().getSimpleName();
            return isCollection()
                    ? List.of(
                            "add" + singular() + "(" + type + ")",
                            "add" + capitalisedName() + "(" + type + "[])",
                            "addAll" + capitalisedName() + "(Iterable)",
                            name() + "(Iterable)")
                    : signatures(name(), type);
        }

        List<String> copySignatures() {
            String type = element().getSimpleName();
            String name = "with" + capitalisedName();
            return isCollection() ? List.of(name + "(" + type + "[])", name + "(Iterable)") : signatures(name, type);
        }

        private List<String> signatures(String name, String type) {
            String value = name + "(" + type + ")";
            return isOptional() ? List.of(value, name + "(Optional)") : List.of(value);
        }
    }

    /** A method of a type or its builder that sets an attribute. */
    record Setter(ModelType type, Method method) {
        ModelAttribute attribute() {
            return type.attributes()
                    .filter(attribute -> attribute.builderSignatures().contains(signature())
                            || attribute.copySignatures().contains(signature()))
                    .findAny()
                    .orElseThrow();
        }

        Class<?> parameter() {
            return method.getParameterTypes()[0];
        }

        String signature() {
            return ModelType.signature(method);
        }

        boolean adds() {
            return attribute().isCollection() && method.getName().startsWith("add");
        }

        /** Returns a copy of the value with the attribute set to the argument. */
        Object apply(Object value, Object argument) throws Throwable {
            Object[] arguments = {argument};
            try {
                if (method.getDeclaringClass() == type.type) {
                    return method.invoke(value, arguments);
                }
                return type.build(method.invoke(type.toBuilder(value), arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getCanonicalName().substring("io.github.infonote.".length()) + "."
                    + signature();
        }
    }
}
