package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The event does not end before it starts. Reported at the end date.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface DatesInOrder {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message() default "{io.github.infonote.event.dates.order}";

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};
}
