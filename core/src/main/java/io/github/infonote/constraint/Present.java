package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The value is present: a string isn't blank, an {@link java.util.Optional} has a value, a list has an entry, a section has a
 * paragraph, a paragraph has a text or an item. A list of venues needs an entry with a place or a country.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Present {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message();

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};
}
