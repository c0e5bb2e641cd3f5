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
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
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
 * Finds out whether a note breaks any rule at all, with none of the engine's bookkeeping, which costs more than the rules.
 *
 * <p>No rule is stated here: which constraints there are is asked of the engine, and the same validators check them. It is
 * the engine that tells what is broken, if something is.
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
        for (Shape<?, ?> shape : Shapes.ALL) {
            addChecks(shape, validator.getConstraintsForClass(shape.type()));
        }
        this.ofNote = checksOf(InformationNote.class);
    }

    /** Whether every rule holds, errors and warnings alike. */
    boolean passes(InformationNote note) {
        try {
            return ofNote.pass(note);
        } catch (Asking.Answer e) {
            return false;
        }
    }

    private <T> void addChecks(Shape<T, ?> shape, BeanDescriptor bean) {
        Checks checks = checksOf(shape.type());
        addConstraints(checks, bean);
        Map<String, Function<T, ?>> getters = new HashMap<>();
        shape.members().forEach((Member<T, ?> member) -> getters.put(member.name(), member.get()));
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            Function<T, ?> getter = getters.get(property.getPropertyName());
            if (getter == null) {
                throw new IllegalStateException(shape.type() + " has no member " + property.getPropertyName());
            }
            Checks ofValue = new Checks();
            addConstraints(ofValue, property);
            addCascade(ofValue, property);
            addElements(ofValue, property);
            checks.add(part -> ofValue.pass(getter.apply(shape.type().cast(part))));
        }
    }

    private void addElements(Checks checks, ContainerDescriptor container) {
        container.getConstrainedContainerElementTypes().forEach(element -> {
            Checks ofElement = new Checks();
            addConstraints(ofElement, element);
            addCascade(ofElement, element);
            checks.add(value -> {
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        if (!ofElement.pass(list.get(i))) {
                            return false;
                        }
                    }
                    return true;
                }
                return ofElement.pass(((Optional<?>) value).orElse(null));
            });
        });
    }

    private <E extends ElementDescriptor & CascadableDescriptor> void addCascade(Checks checks, E element) {
        if (element.isCascaded()) {
            checks.add(checksOf(element.getElementClass())::pass);
        }
    }

    private void addConstraints(Checks checks, ElementDescriptor element) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            checks.add(check(constraint, element.getElementClass()));
        }
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
            return value -> validator.isValid(value, asking);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make a " + type.getName(), e);
        }
    }

    private static Class<?> validatedType(Class<?> validator) {
        Type type = ((ParameterizedType) validator.getGenericInterfaces()[0]).getActualTypeArguments()[1];
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private Checks checksOf(Class<?> type) {
        Checks checks = ofTypes.get(type);
        if (checks == null) {
            throw new IllegalStateException(type + " is no part of a note");
        }
        return checks;
    }

    /** All that is checked of one value. */
    private static final class Checks {
        private final List<Predicate<@Nullable Object>> checks = new ArrayList<>();

        void add(Predicate<@Nullable Object> check) {
            checks.add(check);
        }

        boolean pass(@Nullable Object value) {
            for (int i = 0; i < checks.size(); i++) {
                if (!checks.get(i).test(value)) {
                    return false;
                }
            }
            return true;
        }
    }
}
