package io.github.infonote.validation.constraint;

import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.json.stream.Shapes;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormed} and tells each violation at the text or list that it is about. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, Object> {
    private static final ClassValue<Shape<?, ?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?, ?> computeValue(Class<?> type) {
            return Shapes.ALL.stream()
                    .filter(shape -> shape.type().isAssignableFrom(type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "@WellFormed is for the types of a note; found: " + type.getName()));
        }
    };

    @Override
    public boolean isValid(@Nullable Object part, ConstraintValidatorContext context) {
        if (part == null) {
            return true;
        }
        Telling telling = new Telling(context);
        check(new TextRules(context, telling), SHAPES.get(part.getClass()), part);
        return telling.isValid();
    }

    private static <T> void check(TextRules rules, Shape<T, ?> shape, Object part) {
        rules.check(shape, shape.type().cast(part), null);
    }
}
