package io.github.infonote.validation.constraint;

import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.json.stream.Shapes;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormed} and tells each violation at the text or list that it is about. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, Object> {
    @Override
    public boolean isValid(@Nullable Object part, ConstraintValidatorContext context) {
        if (part == null) {
            return true;
        }
        Telling telling = new Telling(context);
        TextRules rules = new TextRules(context, telling);
        for (Shape<?, ?> shape : Shapes.ALL) {
            check(rules, shape, part);
        }
        return telling.isValid();
    }

    private static <T> void check(TextRules rules, Shape<T, ?> shape, Object part) {
        if (shape.type().isInstance(part)) {
            rules.check(shape, shape.type().cast(part), null);
        }
    }
}
