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
 * Each category has a label, unless it is the only one: a note may print one bare list. Reported at each label that is
 * missing.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Labelled {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message() default "{io.github.infonote.category.label.required}";

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};
}
