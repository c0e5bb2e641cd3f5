package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The object's own texts and lists are fit to be passed on: {@link Codes#TEXT_BLANK}, {@link Codes#TEXT_UNSAFE},
 * {@link Codes#TEXT_TOO_LONG} and {@link Codes#LIST_TOO_LONG}.
 *
 * <p>One constraint an object, not one a text: an engine takes longer to call a constraint than such a check takes.
 * The fault is told at the text or list, with the message of the rule that it breaks; {@code message} is not used.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface WellFormed {
    /** The most characters (Unicode code points) that a text may have: some 50 printed pages. */
    int MAX_TEXT_LENGTH = 100_000;

    /** The most entries that a list may have: a hundred times those of the longest known. */
    int MAX_LIST_LENGTH = 10_000;

    /** {@return the key of the message, in braces} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the groups in which the rule is run; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule} */
    Class<? extends Payload>[] payload() default {};
}
