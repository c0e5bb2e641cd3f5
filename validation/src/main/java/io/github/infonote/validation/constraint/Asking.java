package io.github.infonote.validation.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Where a constraint is checked only to know whether it holds: a validator that would tell a violation has answered. */
public final class Asking implements ConstraintValidatorContext {
    private final Limits limits;

    /**
     * Where constraints are checked within limits.
     *
     * @param limits how much a note may hold
     */
    public Asking(Limits limits) {
        this.limits = limits;
    }

    /**
     * {@return whether a constraint holds}
     *
     * @param <V> what it is for
     * @param validator checks it
     * @param value what it is about
     */
    public <V> boolean holds(ConstraintValidator<?, V> validator, @Nullable V value) {
        try {
            return validator.isValid(value, this);
        } catch (No e) {
            return false;
        }
    }

    Limits limits() {
        return limits;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw new No();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return "";
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw new No();
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new UnsupportedOperationException("No constraint of a note that is asked here is about time");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    /** The answer. */
    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;

        No() {
            super("The constraint does not hold", null, false, false);
        }
    }
}
