package io.github.infonote.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the tables with the model. */
class ShapesTest {
    static Stream<Shape<?, ?>> shapes() {
        return Shapes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_table_has_a_row_for_each_accessor(Shape<?, ?> shape) {
        List<String> accessors = accessors(shape.type())
                .map(method -> Character.toLowerCase(method.getName().charAt(3))
                        + method.getName().substring(4))
                .toList();

        assertThat(shape.members()).extracting(Member::name).containsExactlyInAnyOrderElementsOf(accessors);
    }

    @Test
    void each_model_type_has_a_table() {
        Set<Class<?>> types = new LinkedHashSet<>();
        addTypes(InformationNote.class, types);

        assertThat(Shapes.ALL.stream().<Class<?>>map(Shape::type)).containsExactlyInAnyOrderElementsOf(types);
    }

    private static void addTypes(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> addTypes(argument, types));
        } else if (type instanceof Class<?> model
                && model.getPackage().equals(InformationNote.class.getPackage())
                && !model.isEnum()
                && types.add(model)) {
            accessors(model).forEach(accessor -> addTypes(accessor.getGenericReturnType(), types));
        }
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && Modifier.isAbstract(method.getModifiers()));
    }
}
