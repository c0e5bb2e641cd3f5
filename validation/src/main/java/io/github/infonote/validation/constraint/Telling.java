package io.github.infonote.validation.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.HashMap;
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

    /** How many violations of each message the running check tells; none if there is no limit. */
    private static final ThreadLocal<@Nullable Budget> BUDGET = new ThreadLocal<>();

    private final ConstraintValidatorContext context;
    private int told;

    Telling(ConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * {@return what a check returns in which no more than so many violations of one message are told}
     *
     * <p>A note that was made to have very many would otherwise take the memory for them, and a time that grows with their
     * square: those that differ but in an index have one hash in the engine. By message, so that a flood of one kind hides
     * no other, in whatever order the engine checks them.
     *
     * @param <T> what the check returns
     * @param most how many
     * @param check runs in this thread
     */
    public static <T> T atMost(int most, Supplier<T> check) {
        BUDGET.set(new Budget(most, new HashMap<>()));
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

    /** Whether one more violation of a message is told; if so, it is counted. */
    static boolean mayTell(String template) {
        Budget budget = BUDGET.get();
        return budget == null || budget.told.merge(template, 1, Integer::sum) <= budget.most;
    }

    private record Budget(int most, Map<String, Integer> told) {}

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
        if (isLimited ? !mayTell(template) : told == MOST_OF_ONE_CALL) {
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
