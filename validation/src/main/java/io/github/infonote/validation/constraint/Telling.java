package io.github.infonote.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells the violations of one call of a constraint, in place of the one that the engine would tell. */
public final class Telling {
    /** What the key of every message starts with. */
    public static final String KEY_PREFIX = "io.github.infonote.";

    /** How many violations one call tells where the check as a whole has no limit: a plain validator's. */
    private static final int MOST_OF_ONE_CALL = 1_000;

    /** How many more violations the running check tells; none if there is no limit. */
    private static final ThreadLocal<int @Nullable []> BUDGET = new ThreadLocal<>();

    private final ConstraintValidatorContext context;
    private int told;

    Telling(ConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * {@return what a check returns in which no more than so many violations are told}
     *
     * <p>A note that was made to have very many would otherwise take the memory for them, and a time that grows with their
     * square: those that differ but in an index have one hash in the engine.
     *
     * @param <T> what the check returns
     * @param most how many
     * @param check runs in this thread
     */
    public static <T> T atMost(int most, Supplier<T> check) {
        BUDGET.set(new int[] {most});
        try {
            return check.get();
        } finally {
            BUDGET.remove();
        }
    }

    /** The key of a code's message, as constraints name it. */
    static String template(String code) {
        return "{" + KEY_PREFIX + code + "}";
    }

    /** Whether one more violation is told; if so, it is counted. */
    static boolean mayTell() {
        int[] budget = BUDGET.get();
        return budget == null || budget[0]-- > 0;
    }

    /** Whether nothing was told. */
    boolean isValid() {
        return told == 0;
    }

    /**
     * Tells a violation.
     *
     * @param template the key of its message, in braces
     * @param place goes from the object that is validated to where the violation is, and adds it
     */
    void tell(String template, Map<String, Object> arguments, Consumer<ConstraintViolationBuilder> place) {
        boolean isLimited = BUDGET.get() != null;
        if (isLimited ? !mayTell() : told == MOST_OF_ONE_CALL) {
            return;
        }
        told++;
        context.disableDefaultConstraintViolation();
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.withDynamicPayload(new Told(arguments));
        arguments.forEach(hibernate::addMessageParameter);
        place.accept(hibernate.buildConstraintViolationWithTemplate(template));
    }
}
