package io.github.infonote.validation.constraint;

import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Labelled;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link Labelled} and tells a violation at each label that is missing; blank ones are told elsewhere. */
public final class LabelledValidator implements ConstraintValidator<Labelled, List<ParticipantCategory>> {
    @Override
    public boolean isValid(@Nullable List<ParticipantCategory> categories, ConstraintValidatorContext context) {
        if (categories == null || categories.size() < 2) {
            return true;
        }
        Telling telling = new Telling(context);
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).getLabel().isEmpty()) {
                int index = i;
                telling.tell(
                        context.getDefaultConstraintMessageTemplate(),
                        Map.of("count", categories.size()),
                        at -> at.addPropertyNode("label")
                                .inIterable()
                                .atIndex(index)
                                .addConstraintViolation());
            }
        }
        return telling.isValid();
    }
}
