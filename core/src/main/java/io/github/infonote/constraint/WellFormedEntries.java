package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Each organiser or participant keeps the rules of its own type ({@link HasText} and {@link WellFormed}).
 *
 * <p>Stands where {@code @Valid} would otherwise stand on the elements of a list with very many of them, and gives the
 * same faults at the same places for a tenth of the time. The message is that of the rule that is broken;
 * {@code message} is not used.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface WellFormedEntries {
    /** {@return the key of the message, in braces} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the groups in which the rule is run; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule} */
    Class<? extends Payload>[] payload() default {};
}
