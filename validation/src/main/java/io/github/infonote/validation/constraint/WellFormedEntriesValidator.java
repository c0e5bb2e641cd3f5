package io.github.infonote.validation.constraint;

import io.github.infonote.Participant;
import io.github.infonote.constraint.HasText;
import io.github.infonote.constraint.WellFormedEntries;
import io.github.infonote.json.stream.Shapes;
import io.github.infonote.text.Characters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormedEntries} on a list of participants and tells each violation at the text that it is about. */
public final class WellFormedEntriesValidator implements ConstraintValidator<WellFormedEntries, List<Participant>> {
    private static final String NAME_REQUIRED = nameRequired();

    /** The rule as the participant itself states it. */
    private static String nameRequired() {
        try {
            return Participant.class
                    .getMethod("getName")
                    .getAnnotation(HasText.class)
                    .message();
        } catch (NoSuchMethodException e) {
            throw new LinkageError("A participant has a name", e);
        }
    }

    @Override
    public boolean isValid(@Nullable List<Participant> participants, ConstraintValidatorContext context) {
        if (participants == null) {
            return true;
        }
        Telling telling = new Telling(context);
        TextRules rules = new TextRules(context, telling);
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            if (Characters.isBlank(participant.getName())) {
                int index = i;
                telling.tell(
                        NAME_REQUIRED,
                        Map.of(),
                        at -> at.addPropertyNode("name")
                                .inIterable()
                                .atIndex(index)
                                .addConstraintViolation());
            }
            rules.check(Shapes.PARTICIPANT, participant, i);
        }
        return telling.isValid();
    }
}
