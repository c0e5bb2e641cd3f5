package io.github.infonote.validation.rule;

import io.github.infonote.constraint.LanguageTag;
import io.github.infonote.text.Characters;
import io.github.infonote.text.LanguageTags;
import java.util.Map;
import java.util.Optional;

/** Checks {@link LanguageTag}. */
public final class LanguageTagRule extends Rule<LanguageTag, Optional<?>> {
    public LanguageTagRule() {
        super(LanguageTag.class, Optional.class);
    }

    @Override
    protected void check(Optional<?> language, RuleContext context) {
        // A blank tag violates text.blank.
        if (language.isPresent()
                && !Characters.isBlank((String) language.get())
                && !LanguageTags.isWellFormed((String) language.get())) {
            context.report(Map.of());
        }
    }
}
