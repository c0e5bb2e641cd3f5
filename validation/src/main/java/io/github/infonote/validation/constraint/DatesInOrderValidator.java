package io.github.infonote.validation.constraint;

import io.github.infonote.Event;
import io.github.infonote.constraint.DatesInOrder;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@link DatesInOrder} and tells a violation at the end date. */
public final class DatesInOrderValidator implements ConstraintValidator<DatesInOrder, Event> {
    @Override
    public boolean isValid(@Nullable Event event, ConstraintValidatorContext context) {
        Optional<LocalDate> start = event == null ? Optional.empty() : event.getStartDate();
        if (event == null
                || start.isEmpty()
                || event.getEndDate().filter(start.get()::isAfter).isEmpty()) {
            return true;
        }
        Map<String, Object> arguments = Map.of(
                "start", start.get().toString(), "end", event.getEndDate().get().toString());
        new Telling(context)
                .tell(
                        context.getDefaultConstraintMessageTemplate(),
                        arguments,
                        at -> at.addPropertyNode("endDate").addConstraintViolation());
        return false;
    }
}
