package io.github.infonote.validation.constraint;

import io.github.infonote.constraint.WellFormed;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * How much a note may hold.
 *
 * @param maxTextLength how many characters (Unicode code points) a text
 * @param maxListLength how many entries a list
 */
public record Limits(int maxTextLength, int maxListLength) {
    /** Those that the constraint states. */
    public static final Limits STATED = new Limits(WellFormed.MAX_TEXT_LENGTH, WellFormed.MAX_LIST_LENGTH);

    /** Those that the validator was set up with, or else the stated ones. */
    static Limits of(ConstraintValidatorContext context) {
        if (context instanceof Asking asking) {
            return asking.limits();
        }
        Limits limits =
                context.unwrap(HibernateConstraintValidatorContext.class).getConstraintValidatorPayload(Limits.class);
        return limits == null ? STATED : limits;
    }
}
