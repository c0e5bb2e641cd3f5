package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Each organiser, participant or paragraph in a list must follow the rules of its own type. The default group checks errors, and
 * the group {@link Warnings} checks warnings.
 *
 * <p>The effect is the same as {@code @Valid} on the type argument, in a tenth of the time. A Bean Validation provider gets at most
 * 1,000 violations per list. Each violation has the message of the violated rule; {@code message} isn't used.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
@Repeatable(ValidEntries.List.class)
@Constraint(validatedBy = {})
public @interface ValidEntries {
    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@code @ValidEntries} on one element. */
    @Documented
    @Target(METHOD)
    @Retention(RUNTIME)
    @interface List {
        /** {@return the constraints} */
        ValidEntries[] value();
    }
}
