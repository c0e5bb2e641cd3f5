package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.ModelType.ModelAttribute;
import io.github.infonote.ModelType.Setter;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls the methods of all types and builders by reflection. */
class ModelMethodsTest {
    static List<ModelType> types() {
        return ModelType.all();
    }

    static Stream<Setter> setters() {
        return types().stream().flatMap(type -> Stream.concat(type.builderSetters(), type.copySetters()));
    }

    @Test
    void finds_every_type() {
        assertThat(types())
                .extracting(ModelType::type)
                .contains(
                        InformationNote.class,
                        Event.class,
                        Venue.class,
                        Organiser.class,
                        ParticipantCategory.class,
                        Participant.class,
                        Section.class,
                        Paragraph.class,
                        Disclaimer.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void builders_and_types_have_the_methods_of_their_attributes(ModelType type) {
        assertThat(type.builderSetters())
                .extracting(Setter::signature)
                .containsExactlyInAnyOrderElementsOf(type.attributes()
                        .flatMap(attribute -> attribute.builderSignatures().stream())
                        .toList());
        assertThat(type.copySetters())
                .extracting(Setter::signature)
                .containsExactlyInAnyOrderElementsOf(type.attributes()
                        .flatMap(attribute -> attribute.copySignatures().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_copy_equals_the_original(ModelType type) {
        assertThat(type.build(type.toBuilder(type.sample()))).isEqualTo(type.sample());
        assertThat(type.build(type.toBuilder(type.empty()))).isEqualTo(type.empty());
    }

    @ParameterizedTest
    @MethodSource("setters")
    void a_method_sets_only_its_attribute(Setter setter) throws Throwable {
        ModelType type = setter.type();
        Object argument = argument(setter, type.sample());

        for (Object before : List.of(type.empty(), type.sample())) {
            Object after = setter.apply(before, argument);

            assertThat(elements(setter.attribute(), after)).isEqualTo(expected(setter, before, argument));
            assertThat(type.attributes().filter(attribute -> !attribute.equals(setter.attribute())))
                    .allSatisfy(other -> assertThat(other.get(after)).isEqualTo(other.get(before)));
        }
    }

    @ParameterizedTest
    @MethodSource("setters")
    void an_empty_argument_clears_the_attribute(Setter setter) throws Throwable {
        Object empty = setter.attribute().get(setter.type().empty());

        if (!setter.adds() && !setter.attribute().element().equals(setter.parameter())) {
            Object argument = setter.parameter().isArray()
                    ? Array.newInstance(setter.attribute().element(), 0)
                    : empty;
            assertThat(setter.attribute().get(setter.apply(setter.type().sample(), argument)))
                    .isEqualTo(empty);
        }
    }

    @ParameterizedTest
    @MethodSource("setters")
    @SuppressWarnings("NullAway")
    void null_is_rejected_with_the_name_of_the_attribute(Setter setter) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(null);
        if (setter.parameter().isArray()) {
            arguments.add(Array.newInstance(setter.attribute().element(), 1));
        } else if (setter.parameter() == Iterable.class) {
            arguments.add(Collections.singletonList(null));
        }

        assertThat(arguments)
                .allSatisfy(argument -> assertThatThrownBy(
                                () -> setter.apply(setter.type().sample(), argument))
                        .isExactlyInstanceOf(NullPointerException.class)
                        .hasMessage(setter.attribute().name()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_factory_rejects_null_with_the_name_of_the_attribute(ModelType type) {
        for (Method factory : ModelType.publicMethods(type.type())
                .filter(method -> method.getName().equals("of"))
                .toList()) {
            Parameter[] parameters = factory.getParameters();
            for (int i = 0; i < parameters.length; i++) {
                Object[] arguments = Stream.of(parameters)
                        .map(parameter -> parameter.getType().isArray() ? new String[] {"x"} : "x")
                        .toArray();
                arguments[i] = null;

                assertThatThrownBy(() -> factory.invoke(null, arguments))
                        .cause()
                        .isExactlyInstanceOf(NullPointerException.class)
                        .hasMessage(parameters[i].getName());
            }
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_rejected_argument_does_not_change_the_builder() {
        Paragraph.Builder builder = Paragraph.builder().addItem("listen");

        assertThatThrownBy(() -> builder.addItems("speak", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.items(null)).isInstanceOf(NullPointerException.class);

        assertThat(builder.build().getItems()).containsExactly("listen");
    }

    private static Object argument(Setter setter, Object value) {
        Object sample = setter.attribute().get(value);
        List<?> elements = ModelType.elements(sample).toList();
        assertThat(elements).as("%s of SampleNote", setter.attribute().name()).isNotEmpty();
        if (setter.parameter().isArray()) {
            return elements.toArray(
                    length -> (Object[]) Array.newInstance(setter.attribute().element(), length));
        }
        return setter.parameter().isInstance(sample) ? sample : elements.get(0);
    }

    private static Collection<?> expected(Setter setter, Object before, Object argument) {
        List<Object> expected = new ArrayList<>();
        if (setter.adds()) {
            expected.addAll(elements(setter.attribute(), before));
        }
        expected.addAll(
                argument instanceof Object[] array
                        ? List.of(array)
                        : ModelType.elements(argument).toList());
        return setter.attribute().get(before) instanceof Set ? Set.copyOf(expected) : expected;
    }

    private static Collection<?> elements(ModelAttribute attribute, Object value) {
        Object all = attribute.get(value);
        return all instanceof Set<?> set ? set : ModelType.elements(all).toList();
    }
}
