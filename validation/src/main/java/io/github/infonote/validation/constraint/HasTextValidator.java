package io.github.infonote.validation.constraint;

import io.github.infonote.constraint.HasText;
import io.github.infonote.text.Characters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasText}. */
public final class HasTextValidator implements ConstraintValidator<HasText, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null
                || !Characters.isBlank(text)
                || !Telling.mayTell(context.getDefaultConstraintMessageTemplate());
    }
}
