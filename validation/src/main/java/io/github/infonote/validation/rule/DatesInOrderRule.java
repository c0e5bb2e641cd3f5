package io.github.infonote.validation.rule;

import io.github.infonote.Event;
import io.github.infonote.constraint.DatesInOrder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Checks {@link DatesInOrder}. */
public final class DatesInOrderRule extends Rule<DatesInOrder, Event> {
    public DatesInOrderRule() {
        super(DatesInOrder.class, Event.class);
    }

    @Override
    protected void check(Event event, RuleContext context) {
        Optional<LocalDate> start = event.getStartDate();
        Optional<LocalDate> end = event.getEndDate();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            context.report(
                    Map.of("start", start.get().toString(), "end", end.get().toString()), "endDate");
        }
    }
}
