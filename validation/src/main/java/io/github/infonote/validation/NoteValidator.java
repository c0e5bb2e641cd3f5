package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.stream.JsonText;
import io.github.infonote.json.stream.NoteDocument;
import io.github.infonote.json.stream.Place;
import io.github.infonote.validation.Findings.Finding;
import io.github.infonote.validation.Rules.Broken;
import io.github.infonote.validation.constraint.Limits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Checks notes that were built in code. Thread-safe; one serves a whole application. Serializable: its settings travel, and
 * a clock of your own has to be serializable too.
 *
 * <p>The report is the one that a {@link NoteReader} would give for the note's JSON, without lines and columns.
 */
public final class NoteValidator implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many violations are told of one note, as by a reader. */
    static final int MAX_VIOLATIONS = 1_000;

    private static final Place NOWHERE = new Place(0, 0, 0);

    private final transient Rules rules;
    private final transient Settings settings;

    private NoteValidator(Settings settings) {
        this.rules = new Rules(settings.clock, Limits.STATED);
        this.settings = settings;
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
     * {@return everything that is wrong with a note; of more than 1,000 violations the first ones, the report being
     * {@linkplain ValidationReport#isTruncated() truncated}}
     *
     * @param note any note
     */
    public ValidationReport validate(InformationNote note) {
        List<Broken> broken = rules.check(note, MAX_VIOLATIONS + 1);
        List<Finding> findings = List.of();
        if (!broken.isEmpty()) {
            // Where things are, and in which order, is settled by the JSON of the note, as it is for a reader.
            JsonText json = JsonText.of(NoteJson.write(note));
            NoteDocument document = NoteDocument.read(json);
            findings = new Findings(document, broken, false).all();
        }
        List<Violation> violations = Findings.first(MAX_VIOLATIONS, findings).stream()
                .map(finding -> Violation.of(finding.severity(), finding.fault(), NOWHERE, settings.locale))
                .toList();
        return new ValidationReport(violations, findings.size() > MAX_VIOLATIONS, Severity.ERROR, settings.locale);
    }

    /**
     * What travels instead of a validator: the settings of {@link Builder}.
     *
     * @param clock what tells the current day
     * @param locale the language of the messages
     */
    private record Settings(Clock clock, Locale locale) implements Serializable {
        private Object readResolve() {
            return new NoteValidator(this);
        }
    }

    /** {@return the settings, which travel instead of the validator} */
    private Object writeReplace() {
        return settings;
    }

    /**
     * Refuses what was never written.
     *
     * @param in not read from
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A validator travels as its settings");
    }

    /** Settings of a validator. Not thread-safe. */
    public static final class Builder {
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private Locale locale = Locale.ENGLISH;

        private Builder() {}

        /**
         * Sets what tells the current day, against which an event may be yet to come.
         *
         * @param clock by default the system's, in its time zone
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Sets the language of the messages.
         *
         * @param locale by default English
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /** {@return the validator} */
        public NoteValidator build() {
            return new NoteValidator(new Settings(clock, locale));
        }
    }
}
