package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.stream.Member;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.json.stream.Shapes;
import io.github.infonote.validation.constraint.Asking;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which parts of a note break a rule, with none of the engine's bookkeeping, which costs ten times what the rules
 * do.
 *
 * <p>No rule is stated here: which constraints there are is asked of the engine, and the same validators check them. It is
 * left to the engine to tell what is wrong with the parts that are found.
 */
final class QuickCheck {
    private final Map<Class<?>, Checks> ofTypes = new HashMap<>();
    private final Checks ofNote;
    private final Asking asking;
    private final Clock clock;

    QuickCheck(Validator validator, Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
        Shapes.ALL.forEach(shape -> ofTypes.put(shape.type(), new Checks()));
        Shapes.ALL.forEach(shape -> addChecks(shape, validator.getConstraintsForClass(shape.type())));
        this.ofNote = ofType(InformationNote.class);
    }

    /** What breaks a rule, errors and warnings alike; nothing if the note keeps them all. */
    List<Suspect> suspects(InformationNote note) {
        List<Suspect> suspects = new ArrayList<>();
        ofNote.check(note, null, suspects);
        return suspects;
    }

    /**
     * A property that breaks a rule, or an object.
     *
     * @param place where the object is; null for the note
     * @param property its name; null if the object as such breaks a rule
     */
    record Suspect(
            Object object, @Nullable Step place, @Nullable String property) {}

    /**
     * Where an object is in a note: the last step on the way there.
     *
     * @param parent where the object is that has it; null for the note
     * @param index in the list that the property is; -1 if it is none
     */
    record Step(@Nullable Step parent, String property, int index) {
        /** {@return the JSON Pointer of a place; empty for the note} */
        static String pointer(@Nullable Step place) {
            return place == null
                    ? ""
                    : pointer(place.parent) + "/" + place.property + (place.index < 0 ? "" : "/" + place.index);
        }
    }

    private <T> void addChecks(Shape<T, ?> shape, BeanDescriptor bean) {
        Checks checks = ofType(shape.type());
        bean.getConstraintDescriptors().forEach(constraint -> checks.ofObject.add(check(constraint, shape.type())));
        Map<String, Function<T, ?>> getters = new HashMap<>();
        shape.members().forEach((Member<T, ?> member) -> getters.put(member.name(), member.get()));
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            Function<T, ?> getter = getters.get(property.getPropertyName());
            if (getter == null) {
                throw new IllegalStateException(shape.type() + " has no member " + property.getPropertyName());
            }
            checks.ofProperties.add(new Property(
                    property.getPropertyName(),
                    object -> getter.apply(shape.type().cast(object)),
                    checks(property),
                    cascade(property)));
        }
    }

    /** The constraints of a property's value, and of the one within it if it is optional. */
    private Predicate<@Nullable Object> checks(PropertyDescriptor property) {
        List<Predicate<@Nullable Object>> checks = new ArrayList<>();
        property.getConstraintDescriptors()
                .forEach(constraint -> checks.add(check(constraint, property.getElementClass())));
        for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
            for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
                Predicate<@Nullable Object> check = check(constraint, element.getElementClass());
                checks.add(value -> check.test(((Optional<?>) value).orElse(null)));
            }
        }
        return value -> all(checks, value);
    }

    private static boolean all(List<Predicate<@Nullable Object>> checks, @Nullable Object value) {
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).test(value)) {
                return false;
            }
        }
        return true;
    }

    /** What is checked of the object that a property is, or of each of those in its list; null if nothing is. */
    private @Nullable Checks cascade(PropertyDescriptor property) {
        for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
            if (element.isCascaded()) {
                return ofType(element.getElementClass());
            }
        }
        return property.isCascaded() ? ofType(property.getElementClass()) : null;
    }

    private Predicate<@Nullable Object> check(ConstraintDescriptor<?> constraint, Class<?> type) {
        Annotation annotation = constraint.getAnnotation();
        if (annotation instanceof NotNull) {
            return value -> value != null;
        } else if (annotation instanceof PastOrPresent) {
            return value -> value == null || !((LocalDate) value).isAfter(LocalDate.now(clock));
        }
        for (Class<?> validator : constraint.getConstraintValidatorClasses()) {
            if (validatedType(validator).isAssignableFrom(type)) {
                return check(validator, annotation);
            }
        }
        throw new IllegalStateException("Nothing checks " + annotation + " on " + type);
    }

    @SuppressWarnings("unchecked") // A validator is for the annotations that the engine names it for.
    private Predicate<@Nullable Object> check(Class<?> type, Annotation annotation) {
        try {
            var validator = (ConstraintValidator<Annotation, Object>)
                    type.getConstructor().newInstance();
            validator.initialize(annotation);
            return value -> asking.holds(validator, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make a " + type.getName(), e);
        }
    }

    private static Class<?> validatedType(Class<?> validator) {
        Type type = ((ParameterizedType) validator.getGenericInterfaces()[0]).getActualTypeArguments()[1];
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private Checks ofType(Class<?> type) {
        Checks checks = ofTypes.get(type);
        if (checks == null) {
            throw new IllegalStateException(type + " is no part of a note");
        }
        return checks;
    }

    /** All that is checked of a property. */
    private record Property(
            String name,
            Function<Object, ?> getter,
            Predicate<@Nullable Object> checks,
            @Nullable Checks cascade) {
        void check(Object object, @Nullable Step place, List<Suspect> suspects) {
            Object value = getter.apply(object);
            if (!checks.test(value)) {
                suspects.add(new Suspect(object, place, name));
            }
            if (cascade != null && value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    cascade.check(list.get(i), new Step(place, name, i), suspects);
                }
            } else if (cascade != null) {
                cascade.check(value, new Step(place, name, -1), suspects);
            }
        }
    }

    /** All that is checked of an object. */
    private static final class Checks {
        private final List<Predicate<@Nullable Object>> ofObject = new ArrayList<>();
        private final List<Property> ofProperties = new ArrayList<>();

        void check(Object object, @Nullable Step place, List<Suspect> suspects) {
            if (!all(ofObject, object)) {
                suspects.add(new Suspect(object, place, null));
            }
            for (int i = 0; i < ofProperties.size(); i++) {
                ofProperties.get(i).check(object, place, suspects);
            }
        }
    }
}
