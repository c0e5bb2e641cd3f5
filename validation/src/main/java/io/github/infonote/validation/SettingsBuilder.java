package io.github.infonote.validation;

import io.github.infonote.constraint.Codes;
import io.github.infonote.constraint.WellFormed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * The settings that readers and validators share.
 *
 * @param <B> the builder
 */
public abstract sealed class SettingsBuilder<B extends SettingsBuilder<B>>
        permits NoteReader.Builder, NoteValidator.Builder {
    int maxBytes = 4 * 1024 * 1024;
    int maxDepth = 100;
    boolean allowsUnknownMembers;
    private int maxTextLength = WellFormed.MAX_TEXT_LENGTH;
    private int maxListLength = WellFormed.MAX_LIST_LENGTH;
    private int maxViolations = 1_000;
    private Severity failOn = Severity.ERROR;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Locale locale = Locale.ENGLISH;

    SettingsBuilder() {}

    abstract B self();

    final Settings settings() {
        return new Settings(
                maxBytes,
                maxDepth,
                maxTextLength,
                maxListLength,
                maxViolations,
                allowsUnknownMembers,
                failOn,
                clock,
                locale);
    }

    /**
     * Sets the maximum length of a text: {@link Codes#TEXT_TOO_LONG}.
     *
     * @param maxTextLength in characters (Unicode code points); by default {@value WellFormed#MAX_TEXT_LENGTH}
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxTextLength(int maxTextLength) {
        this.maxTextLength = Settings.positive("maxTextLength", maxTextLength);
        return self();
    }

    /**
     * Sets the maximum number of entries in a list: {@link Codes#LIST_TOO_LONG}. Of further entries, a reader reports errors
     * of the JSON, but leaves them out of the note.
     *
     * @param maxListLength by default {@value WellFormed#MAX_LIST_LENGTH}
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxListLength(int maxListLength) {
        this.maxListLength = Settings.positive("maxListLength", maxListLength);
        return self();
    }

    /**
     * Sets the maximum number of violations in a report. If there are more, errors are kept before warnings, and the report
     * is {@linkplain ValidationReport#isTruncated() truncated}.
     *
     * @param maxViolations by default 1,000
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxViolations(int maxViolations) {
        this.maxViolations = Settings.positive("maxViolations", maxViolations);
        return self();
    }

    /**
     * Sets the severity from which on a violation makes a note invalid.
     *
     * @param severity by default {@link Severity#ERROR}
     * @return this builder
     */
    public B failOn(Severity severity) {
        this.failOn = Objects.requireNonNull(severity, "severity");
        return self();
    }

    /**
     * Sets the clock that gives the current day, for {@link Codes#EVENT_FUTURE}.
     *
     * @param clock by default the system's clock in its time zone; serializable if the reader or validator is serialized
     * @return this builder
     */
    public B clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return self();
    }

    /**
     * Sets the language of messages.
     *
     * @param locale by default English
     * @return this builder
     */
    public B locale(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        return self();
    }
}
