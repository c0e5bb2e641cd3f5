package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.WrittenLocation;
import io.github.infonote.validation.rule.Limits;
import io.github.infonote.validation.rule.LocatedViolation;
import io.github.infonote.validation.rule.NoteRules;
import io.github.infonote.validation.rule.Reporter;
import io.github.infonote.validation.rule.RuleViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates notes that were built in code. Thread-safe: one validator serves a whole application. Serializable, if its
 * clock is.
 *
 * <p>A {@link NoteReader} gives the same report on the note's JSON, with lines and columns.
 */
public final class NoteValidator implements Serializable {
    private static final long serialVersionUID = -142950687L;

    static {
        Reporter.register(validator -> ((NoteValidator) validator).reporter());
    }

    /** The settings of the builder. */
    private final Settings settings;

    private final transient NoteRules rules;

    private NoteValidator(Settings settings) {
        this.settings = settings;
        this.rules = settings.rules();
    }

    /** {@return a validator with the defaults of {@link Builder}} */
    public static NoteValidator create() {
        return builder().build();
    }

    /** {@return a builder of a validator} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the report on a note, with all errors and warnings}
     *
     * @param note any note
     */
    public ValidationReport validate(InformationNote note) {
        Objects.requireNonNull(note, "note");
        ReportBuilder<WrittenLocation> report = new ReportBuilder<>(settings);
        for (RuleViolation violation : rules.check(note, settings.maxPerCode())) {
            WrittenLocation location = WrittenLocation.of(note, violation.pointer());
            report.add(location, violation, location.pointer(), Location.UNKNOWN);
        }
        return report.build();
    }

    private Reporter<ReadResult> reporter() {
        return new Reporter<>() {
            @Override
            public Limits limits() {
                return settings.limits();
            }

            @Override
            public int maxPerCode() {
                return settings.maxPerCode();
            }

            @Override
            public List<RuleViolation> check(InformationNote note) {
                return rules.check(note, settings.maxPerCode());
            }

            @Override
            public ReadResult result(@Nullable InformationNote note, List<LocatedViolation> violations) {
                ReportBuilder<Long> report = new ReportBuilder<>(settings);
                for (LocatedViolation located : violations) {
                    report.add(located.location().offset(), located.violation(), located.pointer(), located.location());
                }
                return new ReadResult(note, report.build(), null, 0, Location.START);
            }
        };
    }

    /** {@return a validator with the same settings} */
    private Object readResolve() {
        return new NoteValidator(settings);
    }

    /** Settings of a validator. Not thread-safe. */
    public static final class Builder extends SettingsBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Set<String> adjustableJsonCodes() {
            return Set.of();
        }

        @Override
        Set<String> ignorableJsonCodes() {
            return Set.of();
        }

        /** {@return the validator} */
        public NoteValidator build() {
            return new NoteValidator(settings());
        }
    }
}
