package io.github.infonote.validation.rule;

import io.github.infonote.ParticipantCategory;
import io.github.infonote.constraint.Labelled;
import java.util.List;
import java.util.Map;

/** Checks {@link Labelled}. */
public final class LabelledRule extends Rule<Labelled, List<?>> {
    public LabelledRule() {
        super(Labelled.class, List.class);
    }

    @Override
    protected void check(List<?> categories, RuleContext context) {
        if (categories.size() < 2) {
            return;
        }
        for (int i = 0; i < categories.size(); i++) {
            if (((ParticipantCategory) categories.get(i)).getLabel().isEmpty()) {
                context.report(Map.of("count", categories.size()), i, "label");
            }
        }
    }

    @Override
    protected boolean requiresPresence() {
        return true;
    }
}
