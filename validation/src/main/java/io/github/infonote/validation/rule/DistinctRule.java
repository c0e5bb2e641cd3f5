package io.github.infonote.validation.rule;

import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Distinct;
import io.github.infonote.text.Characters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks {@link Distinct}. */
public final class DistinctRule extends Rule<Distinct, List<?>> {
    public DistinctRule() {
        super(Distinct.class, List.class);
    }

    @Override
    protected void check(List<?> entries, RuleContext context) {
        if (entries.size() < 2) {
            return;
        }
        String[] names = new String[entries.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(entries.get(i));
        }
        if (!areDistinct(names.clone())) {
            reportDuplicates(names, entries.get(0) instanceof ParticipantCategory ? "label" : "name", context);
        }
    }

    /** Sorts the names, which is faster than hashing them, as most lists are nearly sorted. */
    private static boolean areDistinct(String[] names) {
        Arrays.sort(names);
        for (int i = 1; i < names.length; i++) {
            if (names[i].equals(names[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static void reportDuplicates(String[] names, String property, RuleContext context) {
        Map<String, Integer> firstIndexes = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            Integer first = Characters.isBlank(names[i]) ? null : firstIndexes.putIfAbsent(names[i], i);
            if (first != null) {
                context.report(Map.of("index", first), i, property);
            }
        }
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
