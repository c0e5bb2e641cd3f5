package io.github.infonote.validation.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** Where a constraint is checked only to know whether it holds: who would tell a violation has answered. */
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

    /** The constraint does not hold. */
    public static final class Answer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Answer() {
            super("The constraint does not hold", null, false, false);
        }
    }

    Limits limits() {
        return limits;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw new Answer();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return "";
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw new Answer();
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new UnsupportedOperationException("The constraints of a note ask for no clock here");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
