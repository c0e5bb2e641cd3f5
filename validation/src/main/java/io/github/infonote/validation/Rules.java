package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.validation.QuickCheck.Step;
import io.github.infonote.validation.QuickCheck.Suspect;
import io.github.infonote.validation.constraint.Asking;
import io.github.infonote.validation.constraint.Limits;
import io.github.infonote.validation.constraint.Telling;
import io.github.infonote.validation.constraint.Told;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** Runs the rules of a note with a Hibernate Validator that no setting of the application reaches. */
final class Rules {
    /** Beyond which it costs less to check the whole note than those alone. */
    private static final int MOST_SUSPECTS = 20;

    private static final InformationNote NOTHING = InformationNote.builder().build();

    private final Validator validator;
    private final QuickCheck quickCheck;

    Rules(Clock clock, Limits limits) {
        validator = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(Rules.class.getClassLoader())
                .messageInterpolator(new NoMessages())
                .clockProvider(() -> clock)
                .constraintValidatorPayload(limits)
                .buildValidatorFactory()
                .getValidator();
        quickCheck = new QuickCheck(validator, new Asking(limits), clock);
    }

    /** The rules that a note breaks, in no order; if one is broken more than so many times, not all of those. */
    List<Broken> check(InformationNote note, int most) {
        List<Suspect> suspects = quickCheck.suspects(note);
        return suspects.isEmpty() ? List.of() : Telling.atMost(most, () -> check(note, suspects));
    }

    private List<Broken> check(InformationNote note, List<Suspect> suspects) {
        // Who has nothing yet is told what a note must have, and not what it might have besides.
        Class<?>[] groups =
                note.equals(NOTHING) ? new Class<?>[] {Default.class} : new Class<?>[] {Default.class, Warnings.class};
        if (suspects.size() > MOST_SUSPECTS || suspects.stream().anyMatch(suspect -> suspect.property() == null)) {
            return validator.validate(note, groups).stream()
                    .map(violation -> Broken.of(violation, null))
                    .toList();
        }
        List<Broken> broken = new ArrayList<>();
        for (Suspect suspect : suspects) {
            validator
                    .validateProperty(suspect.object(), suspect.property(), groups)
                    .forEach(violation -> broken.add(Broken.of(violation, suspect.place())));
        }
        return broken;
    }

    /**
     * A rule that is broken.
     *
     * @param pointer where, as a JSON Pointer into the note
     */
    record Broken(Severity severity, String code, String pointer, Map<String, Object> arguments) {
        static Broken of(ConstraintViolation<?> violation, @Nullable Step place) {
            Severity severity = violation.getConstraintDescriptor().getGroups().contains(Warnings.class)
                    ? Severity.WARNING
                    : Severity.ERROR;
            String template = violation.getMessageTemplate();
            String code = template.substring(1 + Telling.KEY_PREFIX.length(), template.length() - 1);
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Told told = hibernate.getDynamicPayload(Told.class);
            return new Broken(
                    severity,
                    code,
                    Step.pointer(place) + pointer(violation.getPropertyPath()),
                    told == null ? Map.of() : told.arguments());
        }

        /** Members are named as properties are, and none of their names needs an escape. */
        private static String pointer(Path path) {
            StringBuilder pointer = new StringBuilder();
            for (Path.Node node : path) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
            return pointer.toString();
        }
    }

    /** Messages are made from codes, when asked for. */
    private static final class NoMessages implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
