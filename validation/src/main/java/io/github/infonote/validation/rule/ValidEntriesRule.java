package io.github.infonote.validation.rule;

import io.github.infonote.constraint.ValidEntries;
import io.github.infonote.json.mapping.Shapes;
import java.util.List;
import java.util.Map;

/** Checks {@link ValidEntries} for a Bean Validation provider. {@link NoteRules} checks entries without this rule. */
public final class ValidEntriesRule extends Rule<ValidEntries, List<?>> {
    public ValidEntriesRule() {
        super(ValidEntries.class, List.class);
    }

    @Override
    protected void check(List<?> entries, RuleContext context) {
        RuleRun run = new RuleRun(context.limits(), context.clock(), !isWarning(), isWarning()) {
            @Override
            boolean admit(String code) {
                return true;
            }

            @Override
            void add(
                    TypeRules.Check check,
                    String code,
                    boolean isWarning,
                    Map<String, Object> arguments,
                    List<Object> path) {
                if (isWarning) {
                    context.warn(code, arguments, path.toArray());
                } else {
                    context.report(code, arguments, path.toArray());
                }
            }
        };
        run.enter(null);
        for (int i = 0; i < entries.size(); i++) {
            Object entry = entries.get(i);
            run.moveTo(i);
            NoteRules.forType(Shapes.of(entry.getClass()).type()).check(entry, run);
        }
    }
}
