package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The organisers or participants in a list must have different names, and the categories different labels.
 *
 * <p>Names are compared unchanged. Entries without a name are ignored. Violations are reported at the name of each entry that
 * repeats an earlier one.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Distinct {
    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message();

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};
}
