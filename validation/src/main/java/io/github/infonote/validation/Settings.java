package io.github.infonote.validation;

import io.github.infonote.validation.rule.Limits;
import io.github.infonote.validation.rule.NoteRules;
import java.io.Serializable;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a reader or validator.
 *
 * @param maxBytes the maximum size of a document in bytes
 * @param maxDepth the maximum nesting depth of objects and arrays
 * @param maxTextLength the maximum length of a string in characters (Unicode code points)
 * @param maxListLength the maximum number of entries in a list
 * @param maxViolations the maximum number of violations in a report
 * @param severities the severities that differ from the defaults, by code
 * @param ignored the codes that are not reported
 * @param ignoredMembers the names of unknown members that are not reported
 * @param ignoresUnknown whether unknown members and enum values are skipped
 * @param readsBlankAsAbsent whether a blank string is treated as absent if the member is optional, a date or an enum
 *     value
 * @param keepsSource whether results keep their documents
 * @param warningsAsErrors whether warnings are reported as errors
 * @param clock gives the current day
 * @param locale the language of messages
 */
record Settings(
        int maxBytes,
        int maxDepth,
        int maxTextLength,
        int maxListLength,
        int maxViolations,
        Map<String, Severity> severities,
        Set<String> ignored,
        Set<String> ignoredMembers,
        boolean ignoresUnknown,
        boolean readsBlankAsAbsent,
        boolean keepsSource,
        boolean warningsAsErrors,
        Clock clock,
        Locale locale)
        implements Serializable {
    Settings {
        Limits.positive("maxBytes", maxBytes);
        Limits.positive("maxDepth", maxDepth);
        Limits.positive("maxTextLength", maxTextLength);
        Limits.positive("maxListLength", maxListLength);
        Limits.positive("maxViolations", maxViolations);
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(locale, "locale");
        severities = Map.copyOf(severities);
        ignored = Set.copyOf(ignored);
        ignoredMembers = Set.copyOf(ignoredMembers);
    }

    /** {@return the severity of a code; null if the code is ignored} */
    @Nullable
    Severity severity(String code, Severity defaultSeverity) {
        if (ignored.contains(code)) {
            return null;
        }
        return warningsAsErrors ? Severity.ERROR : severities.getOrDefault(code, defaultSeverity);
    }

    /** {@return the number of violations to collect per code: one more than is reported, to detect truncation} */
    int maxPerCode() {
        return maxViolations + 1;
    }

    NoteRules rules() {
        return new NoteRules(limits(), clock);
    }

    Limits limits() {
        return new Limits(maxTextLength, maxListLength);
    }
}
