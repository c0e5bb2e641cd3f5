package io.github.infonote.validation.rule;

import java.util.Map;

/**
 * A violation of a rule.
 *
 * @param code the code of the rule
 * @param isWarning whether the note is valid all the same
 * @param asksForPresence whether the rule asks for a value to be present
 * @param pointer the location in the note as a JSON Pointer (RFC 6901)
 * @param arguments the message's arguments by name
 */
public record RuleViolation(
        String code, boolean isWarning, boolean asksForPresence, String pointer, Map<String, Object> arguments) {
    RuleViolation withPointer(String newPointer) {
        return new RuleViolation(code, isWarning, asksForPresence, newPointer, arguments);
    }
}
