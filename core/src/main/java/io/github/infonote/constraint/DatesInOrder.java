package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An event must not end before it starts. Violations are reported at the end date.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface DatesInOrder {
    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message() default "{io.github.infonote.event.dates.order}";

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};
}
