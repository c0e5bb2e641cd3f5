package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.File;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exported API of the three modules. */
class ApiTest {
    private static final Path EXPECTED = Path.of("src/test/resources/api.txt");
    private static final Pattern JAVADOC_CODE = Pattern.compile("\\{@code .*?}|<pre>.*?</pre>", Pattern.DOTALL);

    /** Every change of the API shows up in a diff of the expected file. */
    @Test
    void the_exported_api_is_the_listed_one() throws Exception {
        StringBuilder api = new StringBuilder();
        for (Class<?> module : List.of(InformationNote.class, NoteJson.class, NoteReader.class)) {
            for (Class<?> type : exportedTypes(module)) {
                api.append(header(type)).append('\n');
                members(type)
                        .sorted()
                        .forEach(member -> api.append("    ").append(member).append('\n'));
            }
        }

        ExpectedFile.assertEquals(EXPECTED, api.toString());
    }

    /** Compiled code refers to erased types, so a type that isn't exported couldn't be renamed. */
    @Test
    void erased_signatures_have_only_exported_types() throws Exception {
        for (Class<?> module : List.of(InformationNote.class, NoteJson.class, NoteReader.class)) {
            for (Class<?> type : exportedTypes(module)) {
                assertThat(methods(type).flatMap(ApiTest::erasedTypes))
                        .as(type.getName())
                        .allMatch(used -> used.isPrimitive() || isExported(elementType(used)));
            }
        }
    }

    private static Stream<Class<?>> erasedTypes(Method method) {
        return Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()));
    }

    private static Class<?> elementType(Class<?> type) {
        return type.isArray() ? elementType(type.getComponentType()) : type;
    }

    /**
     * An API without a documented use shouldn't be promised. Model types are exempt, because their methods follow the
     * patterns on the page about the model, and so are constraints, because their attributes are for Bean Validation.
     */
    @Test
    void each_type_and_member_is_mentioned_in_a_page_or_in_an_example_of_the_javadoc() throws Exception {
        String documentation = documentation();
        List<String> unused = new ArrayList<>();
        for (Class<?> module : List.of(InformationNote.class, NoteJson.class, NoteReader.class)) {
            for (Class<?> type : exportedTypes(module)) {
                Stream.concat(Stream.of(type.getSimpleName()), namesOfMembers(type))
                        .filter(name -> !Pattern.compile("\\b" + name + "\\b")
                                .matcher(documentation)
                                .find())
                        .forEach(name -> unused.add(type.getName() + ": " + name));
            }
        }

        assertThat(unused).isEmpty();
    }

    private static Stream<String> namesOfMembers(Class<?> type) {
        boolean isModelType = type.getPackage().equals(InformationNote.class.getPackage());
        if (isModelType || type.isAnnotation() || type.isEnum()) {
            return Stream.empty();
        }
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isVisible(field.getModifiers()))
                .map(Field::getName);
        Stream<String> methods =
                methods(type).filter(method -> !isOverridden(method)).map(Method::getName);
        return Stream.concat(fields, methods);
    }

    /** Whether a method overrides another one, so that the JDK or Jackson calls it. */
    private static boolean isOverridden(Method method) {
        return Stream.<Class<?>>iterate(
                        method.getDeclaringClass().getSuperclass(), Objects::nonNull, Class::getSuperclass)
                .anyMatch(parent -> Arrays.stream(parent.getDeclaredMethods())
                        .anyMatch(inherited -> inherited.getName().equals(method.getName())
                                && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes())));
    }

    /** Returns the pages, and the code in the Javadoc of the exported packages. */
    private static String documentation() throws Exception {
        StringBuilder text = new StringBuilder();
        PagesTest.pages().map(ExpectedFile::read).forEach(text::append);
        Set<String> packages = new HashSet<>();
        for (Class<?> module : List.of(InformationNote.class, NoteJson.class, NoteReader.class)) {
            exportedTypes(module).forEach(type -> packages.add(type.getPackageName()));
        }
        for (String module : List.of("core", "json", "validation")) {
            Path sources = Path.of("..", module, "src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> packages.contains(
                                sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.')))
                        .map(ExpectedFile::read)
                        .flatMap(source -> JAVADOC_CODE.matcher(source).results())
                        .forEach(code -> text.append(code.group()).append('\n'));
            }
        }
        return text.toString();
    }

    /** Returns the public types in the exported packages of a module, sorted by package and name. */
    static List<Class<?>> exportedTypes(Class<?> typeInModule) throws Exception {
        URL location = typeInModule.getProtectionDomain().getCodeSource().getLocation();
        ModuleReference module =
                ModuleFinder.of(Path.of(location.toURI())).findAll().iterator().next();
        Set<String> packages = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open()) {
            for (String file : reader.list()
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .toList()) {
                String name = file.replace(".class", "").replace('/', '.');
                if (packages.contains(name.substring(0, name.lastIndexOf('.'))) && isExported(Class.forName(name))) {
                    types.add(Class.forName(name));
                }
            }
        }
        types.sort(
                Comparator.comparing((Class<?> type) -> type.getPackageName()).thenComparing(Class::getName));
        return types;
    }

    private static boolean isExported(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isExported(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String header(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class";
        String supertypes = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(parent -> parent != Object.class && isExported(raw(parent))),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(parent -> name(parent))
                .collect(Collectors.joining(", "));
        return kind + " " + type.getName() + (supertypes.isEmpty() ? "" : ": " + supertypes);
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> raw
                ? raw
                : (Class<?>) ((java.lang.reflect.ParameterizedType) type).getRawType();
    }

    /** Includes the methods of a superclass that isn't exported. */
    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isVisible(field.getModifiers()) && !field.isSynthetic())
                .map(ApiTest::field);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor.getModifiers()))
                .map(constructor -> "new(" + parameters(constructor) + ")");
        return Stream.of(fields, constructors, methods(type).map(method -> method(type, method)))
                .flatMap(member -> member);
    }

    static Stream<Method> methods(Class<?> type) {
        Stream<Method> declared = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic());
        Class<?> parent = type.getSuperclass();
        return parent == null || isExported(parent) ? declared : Stream.concat(declared, methods(parent));
    }

    private static String field(Field field) {
        boolean isConstant = field.getType() == String.class || field.getType() == int.class;
        try {
            return name(field.getGenericType()) + " " + field.getName() + (isConstant ? " = " + field.get(null) : "");
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    private static String method(Class<?> type, Method method) {
        String result = isExported(method.getDeclaringClass()) ? name(method.getGenericReturnType()) : type.getName();
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + result + " " + method.getName() + "("
                + parameters(method) + ")";
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(ApiTest::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("\\b(?:java|jakarta)\\.(?:\\w+\\.)*([A-Z])", "$1");
    }
}
