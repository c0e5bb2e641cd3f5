package io.github.infonote.validation.rule;

import io.github.infonote.constraint.NotFuture;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Checks {@link NotFuture}. */
public final class NotFutureRule extends Rule<NotFuture, Optional<?>> {
    public NotFutureRule() {
        super(NotFuture.class, Optional.class);
    }

    @Override
    protected void check(Optional<?> date, RuleContext context) {
        if (date.isPresent() && ((LocalDate) date.get()).isAfter(LocalDate.now(context.clock()))) {
            context.report(Map.of());
        }
    }
}
