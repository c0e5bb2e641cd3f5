package io.github.infonote.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The arguments of a violation, by name: they travel with the violation, and into its message.
 *
 * <p>They are numbers and names of characters, never text from a note: engines with an expression language would run it.
 *
 * @param arguments by name
 */
public record Told(Map<String, Object> arguments) {
    /** What the key of every message starts with. */
    public static final String KEY_PREFIX = "io.github.infonote.";

    /** The key of a code's message, as constraints name it. */
    static String template(String code) {
        return "{" + KEY_PREFIX + code + "}";
    }

    /**
     * Tells a violation in place of the one that the engine would tell.
     *
     * @param template the key of its message, in braces
     * @param place goes from the object that is validated to where the violation is, and adds it
     */
    static void tell(
            ConstraintValidatorContext context,
            String template,
            Map<String, Object> arguments,
            Consumer<ConstraintViolationBuilder> place) {
        context.disableDefaultConstraintViolation();
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.withDynamicPayload(new Told(arguments));
        arguments.forEach(hibernate::addMessageParameter);
        place.accept(hibernate.buildConstraintViolationWithTemplate(template));
    }
}
