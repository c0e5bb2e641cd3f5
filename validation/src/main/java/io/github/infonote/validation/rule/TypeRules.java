package io.github.infonote.validation.rule;

import io.github.infonote.constraint.Warnings;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a model type, compiled from the annotations on the type and on its accessors. */
final class TypeRules {
    /** All rules. For Bean Validation providers, they are also services of the module and in the constraint mapping. */
    static final List<Rule<?, ?>> RULES = List.of(
            new DatesInOrderRule(),
            new DistinctRule(),
            new LabelledRule(),
            new LanguageTagRule(),
            new NotFutureRule(),
            new PresentRule(),
            new ValidEntriesRule(),
            new WellFormedRule());

    private final List<Check> objectChecks;
    private final List<AttributeRules> attributes = new ArrayList<>();

    private <T> TypeRules(Shape<T, ?> shape, Map<Class<?>, TypeRules> compiled) {
        Class<T> type = shape.type();
        this.objectChecks = checks(type, type, type.getSimpleName());
        Set<String> accessors = new HashSet<>();
        for (Member<T, ?> member : shape.members()) {
            Method accessor = shape.accessor(member);
            accessors.add(accessor.getName());
            addAttribute(type, member, accessor, compiled);
        }
        Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredFields()))
                .filter(member -> !accessors.contains(member.getName()))
                .filter(member -> !constraints((AnnotatedElement) member).isEmpty()
                        || ((AnnotatedElement) member).isAnnotationPresent(Valid.class))
                .forEach(member -> {
                    throw new IllegalStateException("No rule can be run on " + type.getSimpleName() + "."
                            + member.getName() + ": it is not the accessor of a member of the JSON");
                });
    }

    /**
     * Compiles the rules of several types.
     *
     * @param shapes the tables of the types; a table comes after the tables of its attributes' types
     * @throws IllegalStateException if a constraint has no rule; the message names the constraint and the accessor
     */
    static Map<Class<?>, TypeRules> compile(List<Shape<?, ?>> shapes) {
        Map<Class<?>, TypeRules> compiled = new HashMap<>();
        shapes.forEach(shape -> compiled.put(shape.type(), new TypeRules(shape, compiled)));
        return compiled;
    }

    void check(Object object, RuleRun run) {
        for (int i = 0; i < objectChecks.size(); i++) {
            run.run(objectChecks.get(i), object, null);
        }
        for (int i = 0; i < attributes.size(); i++) {
            attributes.get(i).check(object, run);
        }
    }

    @SuppressWarnings("unchecked") // The getter of a member accepts the shape's type.
    private <T> void addAttribute(
            Class<T> type, Member<T, ?> member, Method accessor, Map<Class<?>, TypeRules> compiled) {
        String name = type.getSimpleName() + "." + accessor.getName();
        boolean isCascaded = accessor.isAnnotationPresent(Valid.class);
        for (AnnotatedType argument : typeArguments(accessor.getAnnotatedReturnType())) {
            isCascaded |= argument.isAnnotationPresent(Valid.class);
            constraints(argument).forEach(constraint -> {
                throw noRule(constraint, "a type argument of " + name);
            });
        }
        List<Check> checks = checks(accessor, accessor.getReturnType(), name);
        isCascaded |= checks.removeIf(check -> (Rule<?, ?>) check.rule() instanceof ValidEntriesRule);
        if (checks.isEmpty() && !isCascaded) {
            return;
        }
        TypeRules cascade = isCascaded ? cascade(member, name, compiled) : null;
        attributes.add(new AttributeRules(member.name(), (Function<Object, ?>) member.get(), checks, cascade));
    }

    private static List<AnnotatedType> typeArguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .flatMap(argument -> Stream.concat(Stream.of(argument), typeArguments(argument).stream()))
                        .toList()
                : List.of();
    }

    private static TypeRules cascade(Member<?, ?> member, String name, Map<Class<?>, TypeRules> compiled) {
        Shape<?, ?> shape = member.shape();
        TypeRules rules = shape == null ? null : compiled.get(shape.type());
        if (rules == null) {
            throw new IllegalStateException("@Valid on " + name + " is not on a type of a note");
        }
        return rules;
    }

    @SuppressWarnings("unchecked") // isFor has checked the type of the values.
    private static List<Check> checks(AnnotatedElement element, Class<?> valueType, String name) {
        List<Check> checks = new ArrayList<>();
        for (Annotation constraint : constraints(element)) {
            Rule<?, ?> rule = RULES.stream()
                    .filter(candidate -> candidate.isFor(constraint, valueType))
                    .findFirst()
                    .orElseThrow(() -> noRule(constraint, name));
            boolean isWarning = isWarning(constraint);
            boolean isMerged = checks.removeIf(
                    check -> rule.reportsMultipleCodes() && check.rule().getClass() == rule.getClass());
            checks.add(new Check(
                    (Rule<?, Object>) rule.forType(valueType),
                    code(constraint, name),
                    isMerged || !isWarning,
                    isMerged || isWarning));
        }
        return checks;
    }

    /** {@return whether a constraint is in the group of warnings} */
    static boolean isWarning(Annotation constraint) {
        return List.of(value(constraint, "groups", Class[].class)).contains(Warnings.class);
    }

    private static String code(Annotation constraint, String name) {
        String message = value(constraint, "message", String.class);
        return NoteRules.codeOf(message)
                .orElseThrow(() -> new IllegalStateException(
                        "The message of " + constraint + " on " + name + " is not the key of a code"));
    }

    /** {@return the constraints on an element, including repeated ones} */
    private static List<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(annotation -> isConstraint(annotation) ? Stream.of(annotation) : repeated(annotation))
                .toList();
    }

    private static Stream<Annotation> repeated(Annotation container) {
        return Arrays.stream(container.annotationType().getMethods())
                .filter(method ->
                        method.getName().equals("value") && Annotation[].class.isAssignableFrom(method.getReturnType()))
                .flatMap(method -> Arrays.stream(value(container, "value", Annotation[].class)))
                .filter(TypeRules::isConstraint);
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static <V> V value(Annotation annotation, String name, Class<V> type) {
        try {
            return type.cast(annotation.annotationType().getMethod(name).invoke(annotation));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " has no readable " + name, e);
        }
    }

    private static IllegalStateException noRule(Annotation constraint, String name) {
        return new IllegalStateException(
                "No rule runs " + constraint + " on " + name + ". A note's constraints need rules of this library.");
    }

    /**
     * A rule with the settings of the constraint that declares it.
     *
     * @param rule the rule
     * @param code the code of the constraint
     * @param isError whether the rule reports errors
     * @param isWarning whether the rule reports warnings, as the constraint is in the group {@link Warnings}
     */
    record Check(Rule<?, Object> rule, String code, boolean isError, boolean isWarning) {}

    /** The rules of an attribute, and the rules of the object or objects in it. */
    private record AttributeRules(
            String name,
            Function<Object, ?> getter,
            List<Check> checks,
            @Nullable TypeRules cascade) {
        void check(Object object, RuleRun run) {
            Object value = getter.apply(object);
            for (int i = 0; i < checks.size(); i++) {
                run.run(checks.get(i), value, name);
            }
            if (cascade == null) {
                return;
            }
            run.enter(name);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    run.moveTo(i);
                    cascade.check(list.get(i), run);
                }
            } else {
                cascade.check(value, run);
            }
            run.leave();
        }
    }
}
