package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.importer.NoteImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is rejected with an exception that names the parameter. {@code ModelMethodsTest} checks the model. */
class NullArgumentsTest {
    private static final InformationNote NOTE =
            InformationNote.builder().event(Event.builder().title("x").build()).build();
    private static final ReadResult RESULT = NoteReader.create().read("[]");

    /** An instance of each exported class with methods that accept objects; static methods need none. */
    private static final List<Object> INSTANCES = List.of(
            NoteReader.create(),
            NoteReader.builder(),
            NoteValidator.create(),
            NoteValidator.builder(),
            NoteImporter.create(),
            NoteImporter.builder(),
            NotePrinter.create(),
            NotePrinter.builder(),
            RESULT,
            RESULT.getReport(),
            RESULT.getReport().getViolations().get(0),
            RESULT.getReport().toProblem(),
            JsonErrors.emptyBody().getErrors().get(0));

    @TempDir
    Path folder = Path.of("");

    record Argument(Method method, int index) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " "
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList() + " " + index;
        }
    }

    static Stream<Argument> arguments() {
        return Stream.concat(
                        INSTANCES.stream().map(NullArgumentsTest::exported),
                        Stream.of(JsonErrors.class, NoteJson.class, ValidationReport.class))
                .distinct()
                .flatMap(ApiTest::methods)
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.getName().equals("equals"))
                .flatMap(method -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                        .map(i -> new Argument(method, i)))
                .filter(argument ->
                        !argument.method().getParameterTypes()[argument.index()].isPrimitive()
                                && !isNullable(argument.method().getAnnotatedParameterTypes()[argument.index()]));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Class<?> exported(Object instance) {
        return instance instanceof JsonError ? JsonError.class : instance.getClass();
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void null_is_rejected_with_the_name_of_the_parameter(Argument argument) {
        Method method = argument.method();
        Object[] values =
                Arrays.stream(method.getParameterTypes()).map(this::value).toArray();
        values[argument.index()] = null;
        Object target = Modifier.isStatic(method.getModifiers())
                ? null
                : INSTANCES.stream()
                        .filter(method.getDeclaringClass()::isInstance)
                        .findFirst()
                        .orElseThrow();

        assertThat(method.trySetAccessible()).isTrue();
        assertThatThrownBy(() -> method.invoke(target, values))
                .cause()
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(method.getParameters()[argument.index()].getName());
    }

    private Object value(Class<?> type) {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(String.class, "text.blank");
        values.put(String[].class, new String[] {"text.blank"});
        values.put(byte[].class, new byte[0]);
        values.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        values.put(Reader.class, new StringReader(""));
        values.put(OutputStream.class, new ByteArrayOutputStream());
        values.put(Writer.class, new StringWriter());
        values.put(Appendable.class, new StringWriter());
        values.put(Path.class, folder.resolve("file"));
        values.put(InformationNote.class, NOTE);
        values.put(Severity.class, Severity.ERROR);
        values.put(Locale.class, Locale.FRENCH);
        values.put(Clock.class, Corpus.CLOCK);
        values.put(URI.class, URI.create("tag:x"));
        values.put(Stream.class, Stream.of(NOTE));
        values.put(Collection.class, List.of());
        values.put(JsonErrors.class, JsonErrors.emptyBody());
        values.put(Throwable.class, new Exception());
        values.put(int.class, 1);
        values.put(boolean.class, true);
        return Objects.requireNonNull(values.get(type), type.getName());
    }
}
