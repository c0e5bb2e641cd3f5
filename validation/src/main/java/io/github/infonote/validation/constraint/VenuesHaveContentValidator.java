package io.github.infonote.validation.constraint;

import io.github.infonote.Venue;
import io.github.infonote.constraint.HasContent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent} on a list of venues. */
public final class VenuesHaveContentValidator implements ConstraintValidator<HasContent, List<Venue>> {
    @Override
    public boolean isValid(@Nullable List<Venue> venues, ConstraintValidatorContext context) {
        return venues == null
                || venues.stream()
                        .anyMatch(venue -> venue.getPlace().isPresent()
                                || venue.getCountry().isPresent());
    }
}
