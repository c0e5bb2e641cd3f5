package io.github.infonote.validation.constraint;

import io.github.infonote.Venue;
import io.github.infonote.constraint.HasContent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent} on a list. */
public final class ListHasContentValidator implements ConstraintValidator<HasContent, List<?>> {
    @Override
    public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
        return entries == null
                || entries.stream().anyMatch(ListHasContentValidator::isContent)
                || !Telling.mayTell(context.getDefaultConstraintMessageTemplate());
    }

    private static boolean isContent(Object entry) {
        return !(entry instanceof Venue venue)
                || venue.getPlace().isPresent()
                || venue.getCountry().isPresent();
    }
}
