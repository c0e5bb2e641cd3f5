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
 * There is something in it: a section has a paragraph or an item, a list has an entry, a list of venues has one that names
 * a place or a country.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface HasContent {
    /** {@return the key of the message, in braces} */
    String message();

    /** {@return the groups in which the rule is run; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule} */
    Class<? extends Payload>[] payload() default {};
}
