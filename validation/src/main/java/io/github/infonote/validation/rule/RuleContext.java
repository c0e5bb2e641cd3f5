package io.github.infonote.validation.rule;

import java.time.Clock;
import java.util.Map;

/** What a rule can ask for while it checks a value, and where it reports violations. */
public interface RuleContext {
    /** {@return the size limits of a note} */
    Limits limits();

    /** {@return the clock that gives the current day} */
    Clock clock();

    /**
     * Reports a violation with the rule's own message.
     *
     * @param arguments the message's arguments by name: numbers, dates and names of characters, never text from a note,
     *     which a provider with an expression language would evaluate
     * @param path from the checked value to the location of the violation: names of properties and indexes
     */
    void report(Map<String, Object> arguments, Object... path);

    /**
     * Reports a violation with another message, for rules that check several things at once.
     *
     * @param code the code of the message
     * @param arguments the message's arguments by name
     * @param path from the checked value to the location of the violation: names of properties and indexes
     */
    void report(String code, Map<String, Object> arguments, Object... path);
}
