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
 * No two entries have the same name: organisers and participants by name, categories by label.
 *
 * <p>Names are compared as printed. Entries without a name are left out. Reported at the name of each entry that repeats
 * an earlier one.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Distinct {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message();

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};
}
