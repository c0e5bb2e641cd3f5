package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Messages;
import io.github.infonote.validation.rule.Limits;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings that readers and validators share.
 *
 * @param <B> the builder; without a bound, because compiled callers refer to the bound, and this class isn't public
 */
abstract sealed class SettingsBuilder<B> permits NoteReader.Builder, NoteValidator.Builder {
    int maxBytes = 4 * 1024 * 1024;
    int maxDepth = 100;
    boolean ignoresUnknown;
    boolean readsBlankAsAbsent;
    boolean keepsSource;
    final Set<String> ignoredMembers = new HashSet<>();
    private int maxTextLength = WellFormed.MAX_TEXT_LENGTH;
    private int maxListLength = WellFormed.MAX_LIST_LENGTH;
    private int maxViolations = 1_000;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private boolean warningsAsErrors;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Locale locale = Locale.ENGLISH;

    SettingsBuilder() {}

    abstract B self();

    /** {@return the JSON codes whose severity can be set} */
    abstract Set<String> adjustableJsonCodes();

    /** {@return the JSON codes that can be ignored} */
    abstract Set<String> ignorableJsonCodes();

    final Settings settings() {
        return new Settings(
                maxBytes,
                maxDepth,
                maxTextLength,
                maxListLength,
                maxViolations,
                severities,
                ignored,
                ignoredMembers,
                ignoresUnknown,
                readsBlankAsAbsent,
                keepsSource,
                warningsAsErrors,
                clock,
                locale);
    }

    private static String requireAllowed(String code, Set<String> jsonCodes, String problem) {
        Objects.requireNonNull(code, "code");
        if (!Codes.ALL.contains(code)) {
            throw new IllegalArgumentException("Unknown code: " + code);
        }
        if (!Codes.RULES.contains(code) && !jsonCodes.contains(code)) {
            throw new IllegalArgumentException(problem + " " + code + ": expected a rule code"
                    + (jsonCodes.isEmpty() ? "" : ", or one of " + new TreeSet<>(jsonCodes)));
        }
        return code;
    }

    /**
     * Sets the maximum length of a string, reported as {@link Codes#TEXT_TOO_LONG}.
     *
     * @param maxTextLength the number of characters (Unicode code points); by default {@value
     *     WellFormed#MAX_TEXT_LENGTH}
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxTextLength(int maxTextLength) {
        this.maxTextLength = Limits.positive("maxTextLength", maxTextLength);
        return self();
    }

    /**
     * Sets the maximum number of entries in a list, reported as {@link Codes#LIST_TOO_LONG}. A reader leaves further
     * entries out of the note, but reports JSON errors in them.
     *
     * @param maxListLength the number of entries; by default {@value WellFormed#MAX_LIST_LENGTH}
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxListLength(int maxListLength) {
        this.maxListLength = Limits.positive("maxListLength", maxListLength);
        return self();
    }

    /**
     * Sets the maximum number of violations in a report. If there are more, warnings are dropped before errors, and the
     * report is {@linkplain ValidationReport#isTruncated() truncated}.
     *
     * @param maxViolations the number of errors and warnings; by default 1,000
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public B maxViolations(int maxViolations) {
        this.maxViolations = Limits.positive("maxViolations", maxViolations);
        return self();
    }

    /**
     * Sets the severity of a code.
     *
     * @param code one of {@link Codes#RULES}; for a reader also {@link Codes#JSON_UNKNOWN_MEMBER}, {@link
     *     Codes#JSON_UNKNOWN_ENUM_VALUE}, {@link Codes#JSON_DUPLICATE_MEMBER} or {@link Codes#JSON_DUPLICATE_VALUE}; if
     *     they are warnings, the note is read without the reported value
     * @param severity error or warning
     * @return this builder
     * @throws IllegalArgumentException for any other code
     */
    public B severity(String code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        severities.put(requireAllowed(code, adjustableJsonCodes(), "The severity cannot be set for"), severity);
        return self();
    }

    /**
     * Leaves violations out of reports.
     *
     * @param codes codes of {@link Codes#RULES}; for a reader also {@link Codes#JSON_UNKNOWN_MEMBER}
     * @return this builder
     * @throws IllegalArgumentException for any other code
     */
    public B ignore(String... codes) {
        for (String code : Objects.requireNonNull(codes, "codes")) {
            ignored.add(requireAllowed(Objects.requireNonNull(code, "codes"), ignorableJsonCodes(), "Cannot ignore"));
        }
        return self();
    }

    /**
     * Reports warnings as errors, so that a note with warnings isn't valid.
     *
     * @return this builder
     */
    public B warningsAsErrors() {
        return warningsAsErrors(true);
    }

    /**
     * Sets whether warnings are reported as errors.
     *
     * @param warningsAsErrors by default false
     * @return this builder
     */
    public B warningsAsErrors(boolean warningsAsErrors) {
        this.warningsAsErrors = warningsAsErrors;
        return self();
    }

    /**
     * Sets the clock that gives the current day, for {@link Codes#EVENT_FUTURE}.
     *
     * @param clock the clock; by default the system clock in the default time zone. It must be serializable if you
     *     serialize the reader or validator.
     * @return this builder
     */
    public B clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return self();
    }

    /**
     * Sets the language of messages.
     *
     * @param locale the locale; by default English. Only its language is used, and English for a language without
     *     messages.
     * @return this builder
     */
    public B locale(Locale locale) {
        this.locale = Messages.supportedLocale(Objects.requireNonNull(locale, "locale"));
        return self();
    }
}
