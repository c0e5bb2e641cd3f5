package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.validation.rule.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of a note and sorts them by position.
 *
 * @param <P> a position in the document
 */
final class ReportBuilder<P extends Comparable<? super P>> {
    private final Settings settings;
    private final List<PositionedViolation<P>> entries = new ArrayList<>();

    ReportBuilder(Settings settings) {
        this.settings = settings;
    }

    private record PositionedViolation<P extends Comparable<? super P>>(P position, Violation violation)
            implements Comparable<PositionedViolation<P>> {
        @Override
        public int compareTo(PositionedViolation<P> other) {
            int order = position.compareTo(other.position);
            return order != 0
                    ? order
                    : Codes.ALL.indexOf(violation.getCode()) - Codes.ALL.indexOf(other.violation.getCode());
        }
    }

    /** Adds a rule violation, unless its code is ignored. */
    void add(P position, RuleViolation violation, String pointer, Location location) {
        Severity severity = severity(violation);
        if (severity != null) {
            entries.add(new PositionedViolation<>(
                    position, Violation.of(violation, severity, pointer, location, settings.locale())));
        }
    }

    /** Adds a JSON error, unless its code is ignored. */
    void add(P position, ReadError error) {
        Severity severity = settings.severity(error.getCode(), Severity.ERROR);
        if (severity != null) {
            entries.add(new PositionedViolation<>(position, Violation.of(error, severity, settings.locale())));
        }
    }

    private @Nullable Severity severity(RuleViolation violation) {
        return settings.severity(violation.code(), violation.isWarning() ? Severity.WARNING : Severity.ERROR);
    }

    /** Builds the report. If it has to be truncated, warnings are dropped before errors. */
    ValidationReport build() {
        entries.sort(null);
        boolean isTruncated = entries.size() > settings.maxViolations();
        if (isTruncated) {
            entries.sort(Comparator.comparing(entry -> entry.violation().getSeverity()));
            entries.subList(settings.maxViolations(), entries.size()).clear();
            entries.sort(null);
        }
        return new ValidationReport(
                entries.stream().map(PositionedViolation::violation).toList(), isTruncated, settings.locale());
    }
}
