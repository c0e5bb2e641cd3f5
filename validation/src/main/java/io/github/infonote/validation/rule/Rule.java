package io.github.infonote.validation.rule;

import io.github.infonote.constraint.Warnings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value and reports violations to a context.
 *
 * <p>For a plain {@code @Valid}, it is the constraint's validator. A subclass is registered in {@link NoteRules} and as a
 * service of this module.
 *
 * @param <A> the constraint that declares the rule
 * @param <T> the type of the values; Bean Validation allows no type arguments but unbounded wildcards
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
     * @param context where violations are reported
     */
    protected abstract void check(T value, RuleContext context);

    /**
     * {@return whether the rule asks for a value to be present}
     *
     * <p>Such a rule is not reported for a value that is in the document, but could not be read.
     */
    protected boolean asksForPresence() {
        return false;
    }

    /**
     * {@return whether the rule names the code with each report}
     *
     * <p>Where a constraint of such a rule is declared for errors and for warnings, the rule runs once for both.
     */
    protected boolean reportsSeveralCodes() {
        return false;
    }

    /** The rule for values of a type, if it can be faster when it knows the type. */
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
