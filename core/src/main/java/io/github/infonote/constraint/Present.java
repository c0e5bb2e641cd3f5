package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A value must be present: a string isn't blank, an {@link java.util.Optional} has a value, a list has an entry, a section has a
 * paragraph, a paragraph has text or an item. A list of venues must have an entry with a place or a country.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target({METHOD, TYPE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Present {
    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message();

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};
}
