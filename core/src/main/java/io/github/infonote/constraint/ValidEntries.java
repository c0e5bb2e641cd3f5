package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Each organiser, participant or paragraph in the list follows the rules of its own type: in the default group the rules
 * that report errors, in the group {@link Warnings} the rules that report warnings.
 *
 * <p>Has the same effect as {@code @Valid} on the type argument, but takes a tenth of the time, which matters for lists of a
 * hundred entries. A Bean Validation provider gets at most 1,000 violations per list. Each violation has the message of the
 * rule that is violated; {@code message} isn't used.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Repeatable(ValidEntries.List.class)
@Constraint(validatedBy = {})
public @interface ValidEntries {
    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};

    /** The constraint in several groups. */
    @Documented
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface List {
        /** {@return the constraints} */
        ValidEntries[] value();
    }
}
