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
 * No two entries bear the same name: organisers and participants by their name, categories by their label. Names are
 * compared as they are printed; entries without one are left out. The fault is told at each entry whose name stands
 * further up already.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Distinct {
    /** {@return the key of the message, in braces} */
    String message();

    /** {@return the groups in which the rule is run; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule} */
    Class<? extends Payload>[] payload() default {};
}
