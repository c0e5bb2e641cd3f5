package io.github.infonote.validation.constraint;

import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Distinct;
import io.github.infonote.text.Characters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link Distinct} and tells a violation at the name of each entry that is not the first of its name. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {
    @Override
    public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
        if (entries == null || areDistinct(entries)) {
            return true;
        }
        Telling telling = new Telling(context);
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Object entry = entries.get(i);
            String name = name(entry);
            Integer first = Characters.isBlank(name) ? null : firsts.putIfAbsent(name, i);
            if (first != null) {
                int index = i;
                telling.tell(
                        context.getDefaultConstraintMessageTemplate(),
                        Map.of("index", first),
                        at -> at.addPropertyNode(entry instanceof ParticipantCategory ? "label" : "name")
                                .inIterable()
                                .atIndex(index)
                                .addConstraintViolation());
            }
        }
        return telling.isValid();
    }

    /** Whether no two names are equal, blank ones among them. Most lists are nearly sorted, which beats hashing names. */
    private static boolean areDistinct(List<?> entries) {
        String[] names = new String[entries.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(entries.get(i));
        }
        Arrays.sort(names);
        for (int i = 1; i < names.length; i++) {
            if (names[i].equals(names[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static String name(Object entry) {
        if (entry instanceof Participant participant) {
            return participant.getName();
        } else if (entry instanceof Organiser organiser) {
            return organiser.getName();
        } else if (entry instanceof ParticipantCategory category) {
            return category.getLabel().orElse("");
        }
        throw new IllegalArgumentException("@Distinct is for lists of organisers, categories or participants; found: "
                + entry.getClass().getName());
    }
}
