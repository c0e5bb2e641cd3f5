package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.infonote.Codes;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The strings and lists of an object must follow the {@code text} and {@code list} rules. The default group checks {@link
 * Codes#TEXT_BLANK}, {@link Codes#TEXT_UNSAFE}, {@link Codes#TEXT_TOO_LONG} and {@link Codes#LIST_TOO_LONG}. The group {@link
 * Warnings} checks {@link Codes#TEXT_REPLACEMENT}, {@link Codes#TEXT_MARKUP} and {@link Codes#TEXT_UNTRIMMED}.
 *
 * <p>There is one constraint per object and not one per string: for a Bean Validation provider, calling a constraint takes longer
 * than this check. Violations are reported at the string or list, with the message of the violated rule; {@code message} isn't
 * used.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(WellFormed.List.class)
@Constraint(validatedBy = {})
public @interface WellFormed {
    /** The maximum length of a string, in characters (Unicode code points): about 50 printed pages. */
    int MAX_TEXT_LENGTH = 100_000;

    /** The maximum number of entries in a list, which is a hundred times the longest list in the notes that we know. */
    int MAX_LIST_LENGTH = 10_000;

    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@code @WellFormed} on one type. */
    @Documented
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface List {
        /** {@return the constraints} */
        WellFormed[] value();
    }
}
