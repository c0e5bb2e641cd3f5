package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A date must not be after the current day of the validator's clock. An absent date is allowed.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface NotFuture {
    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message() default "{io.github.infonote.event.future}";

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};
}
