package io.github.infonote.validation.rule;

import io.github.infonote.constraint.Warnings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, which checks values and reports violations.
 *
 * <p>{@link NoteRules} runs all rules of a note in one pass. For a plain {@code @Valid}, a Bean Validation provider
 * creates the rule as the validator of its constraint. A subclass is named after the constraint ({@code PresentRule}
 * for {@code @Present}), is listed in {@code TypeRules.RULES} and is provided as a service by {@code module-info.java}.
 * The build adds it to the service file, the constraint mapping and the metadata for native images.
 *
 * @param <A> the constraint that declares the rule
 * @param <T> the type of the values; its own type arguments must be unbounded wildcards, as Bean Validation requires
 */
public abstract class Rule<A extends Annotation, T> implements ConstraintValidator<A, T> {
    private final Class<A> constraint;
    private final List<Class<?>> types;
    private boolean isWarning;

    /**
     * Creates a rule.
     *
     * @param constraint the constraint that declares the rule
     * @param types the types of the values
     */
    protected Rule(Class<A> constraint, Class<?>... types) {
        this.constraint = constraint;
        this.types = List.of(types);
    }

    /**
     * Checks a value.
     *
     * @param value the value of the annotated attribute, or the annotated object
     * @param context receives the violations
     */
    protected abstract void check(T value, RuleContext context);

    /**
     * {@return whether the rule requires a value to be present; by default false}
     *
     * <p>A violation of such a rule is suppressed as the consequence of a JSON error also if only a part of the value
     * is unreadable, or if the value is a duplicate member. Violations of the other rules are suppressed only if the
     * whole value is unreadable.
     */
    protected boolean requiresPresence() {
        return false;
    }

    /**
     * {@return whether the rule reports under multiple codes instead of the constraint's own; by default false}
     *
     * <p>If the constraint of such a rule is declared twice, for errors and for warnings, the rule runs once for both.
     */
    protected boolean reportsMultipleCodes() {
        return false;
    }

    /** {@return a rule for values of a type, which may be faster than this one} */
    Rule<A, T> forType(Class<?> valueType) {
        return this;
    }

    final boolean isFor(Annotation annotation, Class<?> valueType) {
        return annotation.annotationType() == constraint
                && types.stream().anyMatch(type -> type.isAssignableFrom(valueType));
    }

    /** Whether a provider runs the rule for a constraint in the group {@link Warnings}. */
    final boolean isWarning() {
        return isWarning;
    }

    @Override
    public final void initialize(A annotation) {
        isWarning = TypeRules.isWarning(annotation);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        ProviderContext violations = new ProviderContext(context, isWarning);
        check(value, violations);
        return violations.isEmpty();
    }
}
