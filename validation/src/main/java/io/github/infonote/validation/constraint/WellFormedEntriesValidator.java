package io.github.infonote.validation.constraint;

import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.constraint.HasText;
import io.github.infonote.constraint.WellFormedEntries;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.json.stream.Shapes;
import io.github.infonote.text.Characters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormedEntries} on organisers and participants, and tells each violation at the text it is about. */
public final class WellFormedEntriesValidator implements ConstraintValidator<WellFormedEntries, List<?>> {
    private static final String ORGANISER_NAME_REQUIRED = nameRequired(Organiser.class);
    private static final String PARTICIPANT_NAME_REQUIRED = nameRequired(Participant.class);

    /** The rule as the type itself states it. */
    private static String nameRequired(Class<?> type) {
        try {
            return type.getMethod("getName").getAnnotation(HasText.class).message();
        } catch (NoSuchMethodException e) {
            throw new LinkageError("Organisers and participants have names", e);
        }
    }

    @Override
    public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
        if (entries == null) {
            return true;
        }
        Telling telling = new Telling(context);
        TextRules rules = new TextRules(context, telling);
        for (int i = 0; i < entries.size(); i++) {
            Object entry = entries.get(i);
            if (entry instanceof Participant participant) {
                check(
                        Shapes.PARTICIPANT,
                        participant,
                        participant.getName(),
                        PARTICIPANT_NAME_REQUIRED,
                        i,
                        rules,
                        telling);
            } else if (entry instanceof Organiser organiser) {
                check(Shapes.ORGANISER, organiser, organiser.getName(), ORGANISER_NAME_REQUIRED, i, rules, telling);
            } else {
                throw new IllegalArgumentException(
                        "@WellFormedEntries is for lists of organisers or participants; found: "
                                + entry.getClass().getName());
            }
        }
        return telling.isValid();
    }

    private static <T> void check(
            Shape<T, ?> shape, T entry, String name, String nameRequired, int index, TextRules rules, Telling telling) {
        if (Characters.isBlank(name)) {
            telling.tell(
                    nameRequired,
                    Map.of(),
                    at -> at.addPropertyNode("name").inIterable().atIndex(index).addConstraintViolation());
        }
        rules.check(shape, entry, index);
    }
}
