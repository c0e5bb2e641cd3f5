package io.github.infonote.validation.constraint;

import io.github.infonote.Section;
import io.github.infonote.constraint.HasContent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent} on a section. */
public final class SectionHasContentValidator implements ConstraintValidator<HasContent, Section> {
    @Override
    public boolean isValid(@Nullable Section section, ConstraintValidatorContext context) {
        return section == null
                || !section.getParagraphs().isEmpty()
                || !section.getItems().isEmpty()
                || !Telling.mayTell(context.getDefaultConstraintMessageTemplate());
    }
}
