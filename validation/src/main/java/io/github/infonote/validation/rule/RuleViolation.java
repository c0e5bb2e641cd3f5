package io.github.infonote.validation.rule;

import io.github.infonote.Codes;
import java.util.Map;

/**
 * A violation of a rule.
 *
 * @param code the code of the rule
 * @param isWarning whether it is a warning, which leaves the note valid
 * @param requiresPresence whether the rule requires a value to be present
 * @param pointer the location in the note as a JSON Pointer (RFC 6901)
 * @param arguments the message's arguments by name
 */
public record RuleViolation(
        String code, boolean isWarning, boolean requiresPresence, String pointer, Map<String, Object> arguments) {
    /**
     * {@return the violation for a list from which the reader left out entries}
     *
     * @param pointer the location of the list in the note as a JSON Pointer (RFC 6901)
     * @param max the maximum number of entries
     */
    public static RuleViolation listTooLong(String pointer, int max) {
        return new RuleViolation(Codes.LIST_TOO_LONG, false, false, pointer, Map.of("max", max));
    }
}
