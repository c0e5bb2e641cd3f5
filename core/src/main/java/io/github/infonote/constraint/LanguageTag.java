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
 * The text, if present and not blank, is a well-formed BCP 47 language tag: {@link Codes#LANGUAGE_INVALID}.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface LanguageTag {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message() default "{io.github.infonote.language.invalid}";

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};
}
