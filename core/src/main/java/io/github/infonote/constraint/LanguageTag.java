package io.github.infonote.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.infonote.Codes;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A string must be a well-formed BCP 47 language tag ({@link Codes#LANGUAGE_INVALID}). Absent and blank strings are ignored.
 *
 * <p>Only for the types of this library's model.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface LanguageTag {
    /**
     * The regular expression for a well-formed tag in the JSON Schema: language, script, region, variants, extensions and private
     * use (RFC 5646, section 2.1), or one of the irregular tags that were registered before that standard.
     */
    String PATTERN = "^([A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](-[A-Za-z0-9]{1,8})+"
            + "|[Ii]-([Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]"
            + "|[Hh][Aa][Kk]|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]"
            + "|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
            + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|[Ss][Gg][Nn]-[Bb][Ee]-[Ff][Rr]|[Ss][Gg][Nn]-[Bb][Ee]-[Nn][Ll]"
            + "|[Ss][Gg][Nn]-[Cc][Hh]-[Dd][Ee])$";

    /** {@return the message key in braces: {@code io.github.infonote.} followed by the code} */
    String message() default "{io.github.infonote.language.invalid}";

    /** {@return the validation groups: the default group for an error, {@link Warnings} for a warning} */
    Class<?>[] groups() default {};

    /** {@return the payload of Bean Validation, which this library doesn't use} */
    Class<? extends Payload>[] payload() default {};
}
