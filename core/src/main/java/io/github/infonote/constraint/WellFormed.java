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
 * The object's own strings and lists can be passed on. In the default group: {@link Codes#TEXT_BLANK}, {@link
 * Codes#TEXT_UNSAFE}, {@link Codes#TEXT_TOO_LONG} and {@link Codes#LIST_TOO_LONG}. In the group {@link Warnings}: {@link
 * Codes#TEXT_REPLACEMENT}, {@link Codes#TEXT_MARKUP} and {@link Codes#TEXT_UNTRIMMED}.
 *
 * <p>One constraint per object instead of one per string, because a provider takes longer to call a constraint than this
 * check takes. Reported at the string or list, with the message of the rule that is violated; {@code message} is not used.
 *
 * <p>For the model of this library only.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(WellFormed.List.class)
@Constraint(validatedBy = {})
public @interface WellFormed {
    /** The maximum length of a text, in characters (Unicode code points): about 50 printed pages. */
    int MAX_TEXT_LENGTH = 100_000;

    /** The maximum number of entries in a list: a hundred times the longest list known. */
    int MAX_LIST_LENGTH = 10_000;

    /** {@return the key of the message, in braces: {@code io.github.infonote.} and the code} */
    String message() default "{io.github.infonote.text.unsafe}";

    /** {@return the groups of the rule: none for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return what an application attaches to the rule; the library attaches nothing} */
    Class<? extends Payload>[] payload() default {};

    /** The constraint in several groups. */
    @Documented
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface List {
        /** {@return the constraints} */
        WellFormed[] value();
    }
}
