package plain;

import io.github.infonote.InformationNote;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Warnings;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;

/** A program that validates a note with a plain Bean Validation provider, and prints templates, paths and messages. */
public final class PlainValidation {
    private PlainValidation() {}

    public static void main(String[] args) {
        InformationNote note = InformationNote.builder()
                .addParticipantCategory(ParticipantCategory.builder()
                        .addParticipant(Participant.of("DHL"))
                        .addParticipant(Participant.of("DHL"))
                        .addParticipant(Participant.of(""))
                        .build())
                .build();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Templates())
                .buildValidatorFactory()) {
            System.out.println("Provider: " + factory.getClass().getName());
            factory.getValidator().validate(note, Default.class, Warnings.class).stream()
                    .map(violation -> violation.getMessageTemplate() + " at " + violation.getPropertyPath())
                    .sorted()
                    .forEach(System.out::println);
        }
    }
}
