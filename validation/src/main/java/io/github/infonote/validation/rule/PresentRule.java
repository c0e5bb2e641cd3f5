package io.github.infonote.validation.rule;

import io.github.infonote.Paragraph;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.constraint.Present;
import io.github.infonote.text.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks {@link Present}. */
public final class PresentRule extends Rule<Present, Object> {
    public PresentRule() {
        super(Present.class, String.class, Optional.class, Section.class, Paragraph.class, List.class);
    }

    @Override
    protected void check(Object value, RuleContext context) {
        if (!isPresent(value)) {
            context.report(Map.of());
        }
    }

    private static boolean isPresent(Object value) {
        if (value instanceof String text) {
            return !Characters.isBlank(text);
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        } else if (value instanceof Section section) {
            return !section.getParagraphs().isEmpty();
        } else if (value instanceof Paragraph paragraph) {
            return !paragraph.getText().isEmpty() || !paragraph.getItems().isEmpty();
        }
        for (Object entry : (List<?>) value) {
            if (!(entry instanceof Venue venue)
                    || venue.getPlace().isPresent()
                    || venue.getCountry().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean requiresPresence() {
        return true;
    }
}
