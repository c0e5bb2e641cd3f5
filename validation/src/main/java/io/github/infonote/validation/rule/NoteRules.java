package io.github.infonote.validation.rule;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.Shapes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a note, which run in one pass. Thread-safe. */
public final class NoteRules {
    private static final InformationNote EMPTY = InformationNote.builder().build();

    /** The rules by model type, compiled once per JVM. If that fails, it fails again for the next reader, with the same message. */
    private static volatile @Nullable Map<Class<?>, TypeRules> compiled;

    private final TypeRules noteRules;
    private final Limits limits;
    private final Clock clock;

    /**
     * Creates rules from the constraints on the model.
     *
     * @param limits the size limits of a note
     * @param clock gives the current day
     * @throws IllegalStateException if a constraint on the model has no rule
     */
    public NoteRules(Limits limits, Clock clock) {
        this.noteRules = forType(InformationNote.class);
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * {@return the code of a constraint; absent for a constraint of another library}
     *
     * @param template the template of the constraint's message
     */
    public static Optional<String> codeOf(String template) {
        return Codes.ALL.stream()
                .filter(code -> template.equals("{" + ProviderContext.KEY_PREFIX + code + "}"))
                .findFirst();
    }

    static TypeRules forType(Class<?> type) {
        Map<Class<?>, TypeRules> rules = compiled;
        if (rules == null) {
            rules = TypeRules.compile(Shapes.ALL);
            compiled = rules;
        }
        return Objects.requireNonNull(rules.get(type));
    }

    /**
     * {@return the violations in a note, in no particular order, as a modifiable list}
     *
     * <p>An empty note has no warnings, only errors.
     *
     * @param note any note
     * @param maxPerCode the maximum number of violations per code, so that one code can't crowd out the others
     */
    public List<RuleViolation> check(InformationNote note, int maxPerCode) {
        return check(noteRules, note, !note.equals(EMPTY), maxPerCode);
    }

    /**
     * {@return the violations in a value of a model type, in no particular order}
     *
     * @param object a note, or one of its objects
     * @param maxPerCode the maximum number of violations per code
     */
    public List<RuleViolation> checkObject(Object object, int maxPerCode) {
        return check(forType(Shapes.of(object.getClass()).type()), object, true, maxPerCode);
    }

    private List<RuleViolation> check(TypeRules rules, Object object, boolean runsWarnings, int maxPerCode) {
        Collector violations = new Collector(limits, clock, runsWarnings, maxPerCode);
        rules.check(object, violations);
        return violations.list;
    }

    private static final class Collector extends RuleRun {
        private final int maxPerCode;
        private final List<RuleViolation> list = new ArrayList<>();
        private final Map<String, int[]> counts = new HashMap<>();

        Collector(Limits limits, Clock clock, boolean runsWarnings, int maxPerCode) {
            super(limits, clock, true, runsWarnings);
            this.maxPerCode = maxPerCode;
        }

        @Override
        boolean admit(String code) {
            return counts.computeIfAbsent(code, key -> new int[1])[0]++ < maxPerCode;
        }

        @Override
        void add(
                TypeRules.Check check,
                String code,
                boolean isWarning,
                Map<String, Object> arguments,
                List<Object> path) {
            StringBuilder pointer = new StringBuilder(64);
            for (Object segment : path) {
                // Names of properties need no escapes.
                pointer.append('/').append(segment);
            }
            list.add(
                    new RuleViolation(code, isWarning, check.rule().requiresPresence(), pointer.toString(), arguments));
        }
    }
}
