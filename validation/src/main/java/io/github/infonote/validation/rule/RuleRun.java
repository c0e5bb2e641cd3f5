package io.github.infonote.validation.rule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the rules over an object. Tracks the current location, and makes a path of it only for a violation. */
abstract class RuleRun implements RuleContext {
    private final Limits limits;
    private final Clock clock;
    private final boolean runsErrors;
    private final boolean runsWarnings;

    /** The location of the current object; null for the object that the run started with. */
    private @Nullable PathSegment segment;

    private TypeRules.@Nullable Check check;
    private @Nullable String property;

    RuleRun(Limits limits, Clock clock, boolean runsErrors, boolean runsWarnings) {
        this.limits = limits;
        this.clock = clock;
        this.runsErrors = runsErrors;
        this.runsWarnings = runsWarnings;
    }

    /** Counts a violation, and returns whether to add it. */
    abstract boolean admit(String code);

    /** Receives a violation, with the whole path to it. */
    abstract void add(
            TypeRules.Check check, String code, boolean isWarning, Map<String, Object> arguments, List<Object> path);

    /** Runs a rule on an object, or on the value of one of its properties. */
    final void run(TypeRules.Check check, Object value, @Nullable String property) {
        if ((check.isError() && runsErrors) || (check.isWarning() && runsWarnings)) {
            this.check = check;
            this.property = property;
            check.rule().check(value, this);
        }
    }

    /** Enters a property, or if it is null the list that the run started with, until {@link #leave()}. */
    final void enter(@Nullable String property) {
        segment = new PathSegment(segment, property);
    }

    /** Moves to an entry of the current list. */
    final void moveTo(int index) {
        Objects.requireNonNull(segment).index = index;
    }

    final void leave() {
        segment = Objects.requireNonNull(segment).parent;
    }

    @Override
    public final Limits limits() {
        return limits;
    }

    @Override
    public final Clock clock() {
        return clock;
    }

    @Override
    public final void report(Map<String, Object> arguments, Object... within) {
        TypeRules.Check running = Objects.requireNonNull(check);
        add(running.code(), running.isWarning(), arguments, within);
    }

    @Override
    public final void report(String code, Map<String, Object> arguments, Object... within) {
        if (runsErrors && Objects.requireNonNull(check).isError()) {
            add(code, false, arguments, within);
        }
    }

    @Override
    public final void warn(String code, Map<String, Object> arguments, Object... within) {
        if (runsWarnings && Objects.requireNonNull(check).isWarning()) {
            add(code, true, arguments, within);
        }
    }

    private void add(String code, boolean isWarning, Map<String, Object> arguments, Object[] within) {
        if (!admit(code)) {
            return;
        }
        List<Object> path = new ArrayList<>();
        if (segment != null) {
            segment.addTo(path);
        }
        if (property != null) {
            path.add(property);
        }
        Collections.addAll(path, within);
        add(Objects.requireNonNull(check), code, isWarning, arguments, path);
    }

    private static final class PathSegment {
        private final @Nullable PathSegment parent;
        private final @Nullable String property;
        private int index = -1;

        PathSegment(@Nullable PathSegment parent, @Nullable String property) {
            this.parent = parent;
            this.property = property;
        }

        void addTo(List<Object> path) {
            if (parent != null) {
                parent.addTo(path);
            }
            if (property != null) {
                path.add(property);
            }
            if (index >= 0) {
                path.add(index);
            }
        }
    }
}
