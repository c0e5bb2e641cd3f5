package io.github.infonote.validation;

import java.io.Serializable;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

/**
 * The settings of a reader or validator.
 *
 * @param maxBytes the maximum size of a document in bytes
 * @param maxDepth the maximum nesting depth of objects and arrays
 * @param maxTextLength the maximum length of a text in characters
 * @param maxListLength the maximum number of entries in a list
 * @param maxViolations the maximum number of violations in a report
 * @param allowsUnknownMembers whether unknown members are warnings
 * @param failOn the severity from which on a violation makes a note invalid
 * @param clock gives the current day
 * @param locale the language of messages
 */
record Settings(
        int maxBytes,
        int maxDepth,
        int maxTextLength,
        int maxListLength,
        int maxViolations,
        boolean allowsUnknownMembers,
        Severity failOn,
        Clock clock,
        Locale locale)
        implements Serializable {
    Settings {
        positive("maxBytes", maxBytes);
        positive("maxDepth", maxDepth);
        positive("maxTextLength", maxTextLength);
        positive("maxListLength", maxListLength);
        positive("maxViolations", maxViolations);
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(locale, "locale");
    }

    /** One more than a limit is counted or read, to see that it is exceeded: it has to fit into an array. */
    static int positive(String name, int value) {
        int max = Integer.MAX_VALUE - 16;
        if (value < 1 || value > max) {
            throw new IllegalArgumentException(name + " must be from 1 to " + max + "; found: " + value);
        }
        return value;
    }
}
