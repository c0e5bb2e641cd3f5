package io.github.infonote.validation.rule;

import io.github.infonote.text.Messages;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports violations to a Bean Validation provider, for a plain {@code @Valid}. */
final class ProviderContext implements RuleContext {
    /** The prefix of the keys of rule messages. The code follows. */
    static final String KEY_PREFIX = "io.github.infonote.";

    /**
     * The maximum number of violations that one call of a constraint reports.
     *
     * <p>Hibernate Validator keeps violations in a hash set, and violations that differ only in an index have the same
     * hash: 10,000 of them took 8 s.
     */
    private static final int MAX_VIOLATIONS = 1_000;

    private final ConstraintValidatorContext context;
    private final boolean isWarning;
    private int reported;

    /**
     * Creates a context.
     *
     * @param isWarning whether the constraint is in the group of warnings: then only warnings are reported, else only errors
     */
    ProviderContext(ConstraintValidatorContext context, boolean isWarning) {
        this.context = context;
        this.isWarning = isWarning;
    }

    boolean isEmpty() {
        return reported == 0;
    }

    @Override
    public Limits limits() {
        return Limits.DEFAULT;
    }

    @Override
    public Clock clock() {
        return context.getClockProvider().getClock();
    }

    @Override
    public void report(Map<String, Object> arguments, Object... path) {
        reportMessage(context.getDefaultConstraintMessageTemplate(), arguments, path);
    }

    @Override
    public void report(String code, Map<String, Object> arguments, Object... path) {
        if (!isWarning) {
            reportMessage("{" + KEY_PREFIX + code + "}", arguments, path);
        }
    }

    @Override
    public void warn(String code, Map<String, Object> arguments, Object... path) {
        if (isWarning) {
            reportMessage("{" + KEY_PREFIX + code + "}", arguments, path);
        }
    }

    private void reportMessage(String template, Map<String, Object> arguments, Object[] path) {
        if (reported == MAX_VIOLATIONS) {
            return;
        }
        reported++;
        context.disableDefaultConstraintViolation();
        addParameters(arguments);
        report(context.buildConstraintViolationWithTemplate(template), path);
    }

    /** Adds message parameters, which only Hibernate Validator has. With other providers, messages show their names. */
    private void addParameters(Map<String, Object> arguments) {
        if (!arguments.isEmpty()) {
            try {
                var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
                arguments
                        .keySet()
                        .forEach(name -> hibernate.addMessageParameter(name, Messages.formatArgument(name, arguments)));
            } catch (NoClassDefFoundError | ValidationException e) {
                // Another provider.
            }
        }
    }

    /**
     * Converts the path to nodes. Bean Validation attaches the index of an entry to the next node, a property of the
     * entry.
     */
    private static void report(ConstraintViolationBuilder violation, Object[] path) {
        NodeBuilderCustomizableContext property = null;
        NodeBuilderDefinedContext entry = null;
        Integer index = null;
        for (Object segment : path) {
            if (segment instanceof Integer position) {
                index = position;
                continue;
            }
            String name = (String) segment;
            property = entry != null
                    ? entry.addPropertyNode(name)
                    : property != null ? property.addPropertyNode(name) : violation.addPropertyNode(name);
            entry = index == null ? null : property.inIterable().atIndex(index);
            index = null;
        }
        if (index != null) {
            String name = "<list element>";
            (entry != null
                            ? entry.addContainerElementNode(name, List.class, 0)
                            : property != null
                                    ? property.addContainerElementNode(name, List.class, 0)
                                    : violation.addContainerElementNode(name, List.class, 0))
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        } else if (entry != null) {
            entry.addConstraintViolation();
        } else if (property != null) {
            property.addConstraintViolation();
        } else {
            violation.addConstraintViolation();
        }
    }
}
